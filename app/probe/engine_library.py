"""Finds libmediainfo: the one that pymediainfo brings, or the system's.

pymediainfo's is of December 2024. On Linux it holds a libcurl of 2020, which cannot be left out; on
Windows and macOS it would load one, and brings none. It gets no path and no reference, so it has nothing to
connect to.

Debian's 25.04 hangs on half as many malformed files of the open corpus, but crashes on two valid ones. So it
is no default.
"""

import functools
import os
import sys
from contextlib import suppress
from enum import StrEnum
from typing import Any, Final, NamedTuple

VARIABLE: Final = "CINVENTORY_MEDIAINFO"
"""The environment variable to be set to `system` for the library of the system, where there is one."""
REVISION: Final = 5
"""Revision of the way in which the engine is called: raise it to have failures tried again."""
_SYSTEM: Final = "libmediainfo.so.0"


class LibraryOrigin(StrEnum):
    """The place that a library is from."""

    BUNDLED = "bundled"
    SYSTEM = "system"


class EngineLibrary(NamedTuple):
    """A loaded library."""

    functions: Any
    """Its functions, with their types."""
    version: str
    origin: LibraryOrigin


def load_library() -> EngineLibrary:
    """Load the library. Raises OSError if there is none."""
    if sys.platform == "linux" and os.environ.get(VARIABLE) == LibraryOrigin.SYSTEM:
        with suppress(OSError, RuntimeError):  # RuntimeError: of a version that it does not tell
            return _loaded(_SYSTEM)
    return _loaded(None)


@functools.cache
def engine_name() -> str:
    """Return name and version of the library, with our own revision. Raises OSError if there is none."""
    return f"MediaInfo {load_library().version} r{REVISION}"


def _loaded(name: str | None) -> EngineLibrary:
    from pymediainfo import MediaInfo  # noqa: PLC0415 - the import takes as long as a parse

    functions, handle, version, _ = MediaInfo._get_library(name)  # noqa: SLF001 - there is no public way
    functions.MediaInfo_Delete(handle)
    # pymediainfo gives the path of the library in its folder, and else a name to be looked for.
    origin = LibraryOrigin.BUNDLED if os.path.isabs(functions._name) else LibraryOrigin.SYSTEM  # noqa: PTH117, SLF001
    return EngineLibrary(functions, version, origin)
