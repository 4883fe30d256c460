"""The user whose program is at the other end of a connection, as the system tells it."""

import os
import struct
import sys
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from contextlib import suppress
from ipaddress import IPv6Address, ip_address
from pathlib import Path
from typing import Final, NamedTuple

from aiohttp import web

_ROOT: Final = 0
_ESTABLISHED: Final = "01"
_USER: Final = 7
"""The field of a row with the user who has made the socket."""
_OF_PROXIES: Final = ("forwarded", "via", "x-forwarded", "x-real-ip")
"""Beginnings of the headers of proxies. One that runs as root would lend its rights to every user."""


class End(NamedTuple):
    """An end of a connection."""

    address: str
    port: int


def is_of_this_user(request: web.Request) -> bool:
    """Return whether a program of this user, or of root, is certain to have sent a request itself.

    Root may read the token anyway, and relays connections of virtual machines.
    """
    transport = request.transport
    if transport is None or came_through_proxy(request):
        return False
    ours, theirs = transport.get_extra_info("sockname"), transport.get_extra_info("peername")
    return bool(ours and theirs) and _is_own(End(*theirs[:2]), End(*ours[:2]))


def came_through_proxy(request: web.Request) -> bool:
    """Return whether a proxy says that it has passed a request on."""
    return any(name.lower().startswith(_OF_PROXIES) for name in request.headers)


if sys.platform == "win32":

    def _is_own(_near: End, _far: End) -> bool:
        """Return True: Windows shows arguments, such as the address of a page, to administrators only."""
        return True

elif sys.platform == "darwin":

    def _is_own(near: End, far: End) -> bool:
        """Return whether a process that this user may look into has the connection from `near` to `far`.

        The system shows the sockets of a process to its own user alone.
        """
        return has_process(near, far, {_ROOT, os.getuid()})

else:

    def _is_own(near: End, far: End) -> bool:
        """Return whether the system lists the connection from `near` to `far`, of this user or root."""
        found = set(users(near, far))
        own = {_ROOT, os.getuid()} - unknown_users()
        return bool(found) and found <= own


if sys.platform != "win32":

    def has_process(near: End, far: End, own: AbstractSet[int]) -> bool:
        """Return whether a process of the users `own` has an established connection from `near` to `far`."""
        import psutil  # noqa: PLC0415 - installed on macOS only

        for process in psutil.process_iter():
            with suppress(psutil.Error):  # another user's, or it has ended
                if process.uids().effective in own and any(
                    (tuple(each.laddr), tuple(each.raddr)) == (near, far)
                    for each in process.net_connections("tcp")
                    if each.status == psutil.CONN_ESTABLISHED
                ):
                    return True
        return False


def users(near: End, far: End, folder: Path = Path("/proc/net")) -> Iterator[int]:
    """Yield the ids of the users who have an established connection of this system from `near` to `far`.

    A socket that a program has closed for writing, or altogether, is no longer established: the system may
    then have lost its user.
    """
    for table, is_v6 in (("tcp", False), ("tcp6", True)):
        try:
            rows = (folder / table).read_text("ascii").splitlines()
        except OSError:  # a container without it
            continue
        wanted = f": {_listed(near, v6=is_v6)} {_listed(far, v6=is_v6)} {_ESTABLISHED} "
        yield from (int(row.split()[_USER]) for row in rows if wanted in row)


def _listed(end: End, *, v6: bool) -> str:
    """Return an end as the table shows it: words of 32 bits in the order of the processor, then the port.

    A program may have opened an IPv6 socket for an IPv4 address, which is mapped then.
    """
    address = ip_address(end.address)
    if isinstance(address, IPv6Address):
        address = address.ipv4_mapped or address
    packed = address.packed
    if v6 and address.version == 4:
        packed = b"\0" * 10 + b"\xff\xff" + packed
    words = struct.unpack(f"={len(packed) // 4}I", packed)
    return "{}:{:04X}".format("".join(f"{word:08X}" for word in words), end.port)


def unknown_users(file: Path = Path("/proc/sys/kernel/overflowuid")) -> frozenset[int]:
    """Return the id that stands for all users whom a container does not know."""
    try:
        return frozenset({int(file.read_text("ascii"))})
    except (OSError, ValueError):
        return frozenset({65534})
