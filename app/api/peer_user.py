"""The user whose program is at the other end of a connection, as Linux tells it."""

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from aiohttp import web

_TABLES: Final = ("/proc/net/tcp", "/proc/net/tcp6")
_ROW: Final = re.compile(
    r"^ *\d+: [0-9A-F]+:(?P<local>[0-9A-F]{4}) [0-9A-F]+:(?P<remote>[0-9A-F]{4}) 01"
    r"(?: +\S+){3} +(?P<user>\d+) ",
    re.MULTILINE,
)
"""An established connection: its ports, and the user who has made the socket."""
_ROOT: Final = 0


def is_of_another_user(request: web.Request) -> bool:
    """Return whether another user of this computer has sent a request. False where the system does not tell.

    Root may read the token anyway, and relays connections of virtual machines.
    """
    transport = request.transport
    if transport is None or not hasattr(os, "getuid"):
        return False
    ours, theirs = transport.get_extra_info("sockname"), transport.get_extra_info("peername")
    return any(user not in {_ROOT, os.getuid()} for user in users(theirs[1], ours[1]))


def users(local_port: int, remote_port: int, tables: tuple[str, ...] = _TABLES) -> Iterator[int]:
    """Yield the ids of the users who have a connection from a port of this computer to another."""
    for table in tables:
        try:
            text = Path(table).read_text("ascii")
        except OSError:
            continue
        for row in _ROW.finditer(text):
            if (int(row["local"], 16), int(row["remote"], 16)) == (local_port, remote_port):
                yield int(row["user"])
