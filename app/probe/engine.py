"""Calls libmediainfo, the library that pymediainfo brings or finds."""

import ctypes
import functools
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

from app.probe.bounded_file import HEAD_BYTES, BoundedFile
from app.probe.engine_library import load_library
from app.probe.engine_tracks import FieldReader
from app.probe.parse import Tracks
from app.probe.parse_profiles import Look
from app.probe.reference_watch import ReferenceWatch

_OPTIONS: Final = {
    "CharSet": "UTF-8",
    "Complete": "",
    "Cover_Data": "",
    "Inform": "JSON",
    "ReadByHuman": "0",  # no texts for people: a third of the time
}
_NO_SEEK: Final = 2**64 - 1  # the engine's answer if it asks for no other position
_ACCEPTED: Final = 0x01  # the bit of the engine's status that says that one parser is left
_DONE: Final = 0x08  # the bit that says finalized


class ParsedFile(NamedTuple):
    """A parsed file that is open in the engine."""

    tracks: Tracks
    """The tracks by kind."""
    report: Callable[[], str]
    """Returns all fields as JSON, which takes a third of the time of a parse."""


class Engine:
    """libmediainfo in this process. Its options are global: only one parse may run at a time."""

    def __init__(self) -> None:
        """Load the library. Raises OSError if there is none."""
        self._library, self.version, self.origin = load_library()
        for option, value in _OPTIONS.items():
            self._library.MediaInfo_Option(None, option, value)
        self._fields: FieldReader | None = None
        self._speed = -1.0
        self._reach = 0
        self._buffer = ctypes.create_string_buffer(HEAD_BYTES)
        self._view = memoryview(self._buffer).cast("B")

    def fields(self) -> FieldReader:
        """Return the reader of fields. Only the first call takes time: it asks for their names."""
        if self._fields is None:
            self._fields = FieldReader(self._library)
        return self._fields

    @contextmanager
    def parsed(
        self, file: BoundedFile, look: Look, watch: ReferenceWatch | None = None
    ) -> Iterator["ParsedFile"]:
        """Parse `file`, and keep it open in the engine until the end of the block.

        Raises OSError if the file cannot be read, and what `watch` raises. pymediainfo's own `parse` loads
        the library anew at each call (0.1 ms). It also cannot force a parser for one file.
        """
        library = self._library
        self._set(look)
        handle = ctypes.c_void_p(library.MediaInfo_New())
        try:
            if look.parser:
                library.MediaInfo_Option(handle, "File_ForceParser", look.parser)
            file.rewind(look.budget, look.run)
            self._feed(handle, file, watch)
            yield ParsedFile(self.fields().tracks(handle), lambda: library.MediaInfo_Inform(handle, 0))
        finally:
            library.MediaInfo_Close(handle)
            library.MediaInfo_Delete(handle)

    def _set(self, look: Look) -> None:
        """Set the options of a look. They stay set, so only those that change are."""
        if look.speed != self._speed:
            self._speed = look.speed
            self._library.MediaInfo_Option(None, "ParseSpeed", str(look.speed))
        if look.reach != self._reach:
            self._reach = look.reach
            self._library.MediaInfo_Option(None, "MpegTs_MaximumOffset", str(look.reach))

    def _feed(self, handle: ctypes.c_void_p, file: BoundedFile, watch: ReferenceWatch | None) -> None:
        library = self._library
        library.MediaInfo_Open_Buffer_Init(handle, file.size, 0)
        chunk: Any = file.read_head()
        length = len(chunk)
        while length:
            if watch:
                chunk = watch.checked(bytes(memoryview(chunk)[:length]))
            status = library.MediaInfo_Open_Buffer_Continue(handle, chunk, length)
            if status & _DONE:
                break
            if watch and watch.is_open and status & _ACCEPTED and not watch.concerns(self._format(handle)):
                watch = None
            asked = library.MediaInfo_Open_Buffer_Continue_GoTo_Get(handle)
            position = file.detour() if asked == _NO_SEEK else asked
            if position is not None:
                file.seek(position)
                library.MediaInfo_Open_Buffer_Init(handle, file.size, position)
            length = file.read_into(self._view)
            chunk = self._buffer
        library.MediaInfo_Open_Buffer_Finalize(handle)

    def _format(self, handle: ctypes.c_void_p) -> str:
        """Return the container in the engine's words, as far as it is known; empty if not yet."""
        general = self.fields().tracks(handle)["General"]
        return (general and general[0].get("Format")) or ""


@functools.cache
def engine() -> Engine:
    """Return the engine of this process, loaded at the first call."""
    return Engine()
