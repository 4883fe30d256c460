"""Tells other programs of the same user where the server of a library listens."""

import logging
import os
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import ClassVar, Final

from app.api import private_files
from app.api.process_check import is_alive, nearby
from app.config import versioned_json
from app.config.versioned_json import Migration
from app.library.lock_owner import is_held

log = logging.getLogger(__name__)

_LONGEST: Final = 65_536


@dataclass(frozen=True, slots=True, kw_only=True)
class Whereabouts:
    """Where it listens, and what to bring. What a killed server left is stale: its process is gone."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    address: str
    """As in `http://127.0.0.1:8737`."""
    token_file: str
    process: int
    """Its id."""


def beside(library: Path) -> Path:
    """Return the file that tells of the server of a library, by whatever link that is named."""
    return Path(f"{os.path.realpath(library)}.api")


def announce(library: Path, address: str, token_file: Path) -> None:
    """Tell where the server listens; where that cannot be, only the log hears of it."""
    here = Whereabouts(address=address, token_file=str(token_file.absolute()), process=os.getpid())
    try:
        versioned_json.write(beside(library), here)
    except (OSError, versioned_json.TooNew) as error:
        log.warning("where the server listens was not told: %r", error)


def look(library: Path) -> Whereabouts | None:
    """Return where the server of a library said that it listens, None where nobody did, or anybody could."""
    try:
        return versioned_json.parse(
            private_files.read(beside(library), _LONGEST, private_files.TRUSTED), Whereabouts
        )
    except (OSError, private_files.Exposed, versioned_json.Damaged, versioned_json.TooNew):
        return None


def running(library: Path) -> Whereabouts | None:
    """Return how to reach the server of a library: None where its process is gone, or it is no neighbour.

    Its process also has the library's lock: the id alone may be another process's by now. The address is one
    to send the token to.
    """
    told = look(library)
    address = nearby(told.address) if told else None
    if told is None or address is None or not is_alive(told.process) or not is_held(library):
        return None
    return replace(told, address=address)


def withdraw(library: Path) -> None:
    """Tell no more."""
    try:
        beside(library).unlink(missing_ok=True)
    except OSError as error:
        log.warning("where the server listened is still told: %r", error)
