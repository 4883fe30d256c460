"""Calls libmediainfo, the library that pymediainfo brings or finds."""

import ctypes
import functools
from typing import Any, Final

from app.probe.bounded_file import BoundedFile
from app.probe.parse_profiles import Look

REVISION: Final = 2
"""Revision of the way in which the engine is called: raise it to have failures tried again."""

_OPTIONS: Final = {
    "CharSet": "UTF-8",
    "Complete": "",
    "Cover_Data": "",
    "Inform": "JSON",
    "ReadByHuman": "0",  # no texts for people: a third of the time
}
_NO_SEEK: Final = 2**64 - 1  # the engine's answer if it asks for no other position
_DONE: Final = 0x08  # the bit of the engine's status that says finalized
BUFFER: Final = 32 * 1024


class Engine:
    """libmediainfo in this process. Its options are global: only one parse may run at a time."""

    def __init__(self) -> None:
        """Load the library. Raises OSError if there is none."""
        from pymediainfo import MediaInfo  # noqa: PLC0415 - the import takes as long as a parse

        self._library: Any
        self._library, handle, self.version, _ = MediaInfo._get_library()  # noqa: SLF001 - there is no public way
        self._library.MediaInfo_Delete(handle)
        for option, value in _OPTIONS.items():
            self._library.MediaInfo_Option(None, option, value)
        self._reach = 0

    @property
    def name(self) -> str:
        """Name and version, with our own revision."""
        return f"MediaInfo {self.version} r{REVISION}"

    def parse(self, file: BoundedFile, look: Look) -> str:
        """Return the engine's JSON for `file`. Raises OSError if the file cannot be read.

        pymediainfo's own `parse` loads the library anew at each call (0.1 ms). It also cannot force a parser
        for one file.
        """
        library = self._library
        library.MediaInfo_Option(None, "ParseSpeed", str(look.speed))
        if look.reach != self._reach:
            self._reach = look.reach
            library.MediaInfo_Option(None, "MpegTs_MaximumOffset", str(look.reach))
        handle = ctypes.c_void_p(library.MediaInfo_New())
        try:
            if look.parser:
                library.MediaInfo_Option(handle, "File_ForceParser", look.parser)
            file.rewind(look.budget, look.run)
            self._feed(handle, file)
            report: str = library.MediaInfo_Inform(handle, 0)
            return report
        finally:
            library.MediaInfo_Close(handle)
            library.MediaInfo_Delete(handle)

    def _feed(self, handle: ctypes.c_void_p, file: BoundedFile) -> None:
        library = self._library
        library.MediaInfo_Open_Buffer_Init(handle, file.size, 0)
        while chunk := file.read(BUFFER):
            if library.MediaInfo_Open_Buffer_Continue(handle, chunk, len(chunk)) & _DONE:
                break
            asked = library.MediaInfo_Open_Buffer_Continue_GoTo_Get(handle)
            position = file.detour() if asked == _NO_SEEK else asked
            if position is not None:
                file.seek(position)
                library.MediaInfo_Open_Buffer_Init(handle, file.size, position)
        library.MediaInfo_Open_Buffer_Finalize(handle)


@functools.cache
def engine() -> Engine:
    """Return the engine of this process, loaded at the first call."""
    return Engine()
