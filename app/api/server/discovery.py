"""The file beside a library that announces the address of its server to programs of the same user."""

import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar, Final

from msgspec import Struct
from msgspec.structs import replace

from app.api.access.process_check import is_alive, local_url
from app.config import private_files, versioned_json
from app.config.versioned_json import Migration
from app.library.open.lock_owner import is_held

log = logging.getLogger(__name__)

_LONGEST: Final = 65_536


class Announcement(Struct, frozen=True, kw_only=True):
    """The address and token file of a server. Stale if the server was killed: its process is gone."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    address: str
    """For example `http://127.0.0.1:8737`."""
    token_file: str
    process: int
    """The process id of the server."""


def announcement_path(library: Path) -> Path:
    """Return the path of the announcement for a library. Links to the library are resolved."""
    return Path(f"{os.path.realpath(library)}.api")


def sessions_path(library: Path) -> Path:
    """Return the path of the file that keeps the sessions of the page of a library."""
    return Path(f"{os.path.realpath(library)}.sessions")


def announce(library: Path, address: str, token_file: Path) -> None:
    """Write the announcement of a server. An error is only logged."""
    here = Announcement(address=address, token_file=str(token_file.absolute()), process=os.getpid())
    try:
        versioned_json.write(announcement_path(library), here)
    except (OSError, versioned_json.TooNew) as error:
        log.warning("the address of the server was not announced: %r", error)


def read(library: Path) -> Announcement | None:
    """Return the announcement for a library. None if there is none, or others may have written it."""
    try:
        return versioned_json.parse(
            private_files.read(announcement_path(library), _LONGEST, private_files.TRUSTED), Announcement
        )
    except (OSError, private_files.NotPrivate, versioned_json.Damaged, versioned_json.TooNew):
        return None


def running(library: Path) -> Announcement | None:
    """Return the announcement with a reachable address. None if the process is gone or not on this computer.

    The process must also hold the library's lock, as another process may have the same id by now. The
    address belongs to this computer, so the token may be sent to it.
    """
    told = read(library)
    address = local_url(told.address) if told else None
    if told is None or address is None or not is_alive(told.process) or not is_held(library):
        return None
    return replace(told, address=address)


def withdraw(library: Path) -> None:
    """Delete the announcement."""
    try:
        announcement_path(library).unlink(missing_ok=True)
    except OSError as error:
        log.warning("the announcement of the server was not deleted: %r", error)
