"""The libraries that the window has opened lately, the last one first."""

import logging
import os
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, ClassVar, Final

from msgspec import Meta, Struct

from app.config import versioned_json
from app.config.versioned_json import Damaged, Migration, TooNew
from app.core.text.names import as_text

log = logging.getLogger(__name__)

MOST: Final = 10
"""Libraries that are remembered."""


class RecentLibrary(Struct, frozen=True, kw_only=True):
    """A library that the window has opened."""

    path: Annotated[bytes, Meta(min_length=1)]
    """Absolute (`os.fsencode`)."""
    opened: float
    """Seconds since the epoch."""

    @property
    def file(self) -> Path:
        """The path of its file, which may be gone."""
        return Path(os.fsdecode(self.path))


class RecentLibraries(Struct, frozen=True, kw_only=True):
    """The content of the file."""

    MIGRATIONS: ClassVar[Sequence[Migration]] = ()

    version: int = 1
    libraries: tuple[RecentLibrary, ...] = ()


def load(file: Path) -> tuple[RecentLibrary, ...]:
    """Return the libraries in `file`; none if it cannot be read."""
    try:
        return versioned_json.read(file, RecentLibraries).libraries
    except FileNotFoundError:
        pass
    except (OSError, Damaged, TooNew) as error:
        log.warning("the libraries in %s are not used: %r", file, error)
    return ()


def note(file: Path, library: Path) -> None:
    """Put a library before the others; log a failure."""
    path = os.fsencode(library)
    others = [each for each in load(file) if each.path != path]
    first = RecentLibrary(path=path, opened=time.time())
    _save(file, (first, *others[: MOST - 1]))


def forget(file: Path, library: Path) -> None:
    """Take a library off the list; log a failure."""
    path = os.fsencode(library)
    _save(file, tuple(each for each in load(file) if each.path != path))


def last(file: Path) -> Path | None:
    """Return the library that was opened last, if its file is there."""
    for each in load(file)[:1]:
        if each.file.is_file():
            return each.file
    return None


def name_of(library: Path) -> str:
    """Return the name of a library: that of its file without the extension."""
    return as_text(os.fsencode(library.stem))


def _save(file: Path, libraries: tuple[RecentLibrary, ...]) -> None:
    try:
        versioned_json.write(file, RecentLibraries(libraries=libraries))
    except (OSError, TooNew) as error:
        log.warning("the list of libraries was not saved in %s: %r", file, error)
