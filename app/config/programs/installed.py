"""Finds the programs that open videos: what the system names for them, and known players and tools."""

import os
import shutil
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from app.config.programs import desktop_files
from app.config.programs.desktop_files import DesktopFiles
from app.config.programs.program import Program
from app.core.file.filetypes import extension

_TYPES: Final = {
    b".3g2": ("video/3gpp2",),
    b".3gp": ("video/3gpp",),
    b".asf": ("video/x-ms-asf", "application/vnd.ms-asf"),
    b".avi": ("video/x-msvideo", "video/vnd.avi"),
    b".dv": ("video/dv",),
    b".flv": ("video/x-flv",),
    b".m2ts": ("video/mp2t",),
    b".mkv": ("video/x-matroska", "application/x-matroska"),
    b".mov": ("video/quicktime",),
    b".mpeg": ("video/mpeg",),
    b".mpg": ("video/mpeg",),
    b".mts": ("video/mp2t",),
    b".mxf": ("application/mxf",),
    b".ogv": ("video/ogg",),
    b".ts": ("video/mp2t",),
    b".vob": ("video/mpeg", "video/dvd"),
    b".webm": ("video/webm",),
    b".wmv": ("video/x-ms-wmv",),
}
_USUAL: Final = ("video/mp4", "video/x-matroska", "video/mpeg")
"""Types that any player of videos names; programs for them are offered for each file."""
SHARED: Final = frozenset({b".ts"})
"""Extensions that the system may take for text, so that it is not asked to open such a file."""


class Tool(Struct, frozen=True, kw_only=True):
    """A known program, and where it is found on each system."""

    name: str
    program: str
    """The name of its executable file."""
    desktop: tuple[str, ...]
    """The ids of its desktop files."""
    windows: str
    """Its path in the folder of programs."""
    plays: bool = False
    start: str = ""
    """As of a `Program`."""


TOOLS: Final = (
    Tool(
        name="mpv",
        program="mpv",
        desktop=("mpv.desktop", "io.mpv.Mpv.desktop"),
        windows="mpv/mpv.exe",
        plays=True,
        start="--start={}",
    ),
    Tool(
        name="VLC",
        program="vlc",
        desktop=("vlc.desktop", "org.videolan.VLC.desktop"),
        windows="VideoLAN/VLC/vlc.exe",
        plays=True,
        start="--start-time={}",
    ),
    Tool(
        name="MediaInfo",
        program="mediainfo-gui",
        desktop=("mediainfo-gui.desktop", "net.mediaarea.MediaInfo.desktop"),
        windows="MediaInfo/MediaInfo.exe",
    ),
    Tool(
        name="LosslessCut",
        program="losslesscut",
        desktop=("losslesscut.desktop", "no.mifi.losslesscut.desktop"),
        windows="LosslessCut/LosslessCut.exe",
    ),
    Tool(
        name="HandBrake",
        program="ghb",
        desktop=("ghb.desktop", "fr.handbrake.ghb.desktop"),
        windows="HandBrake/HandBrake.exe",
    ),
)


class Installed(Struct, frozen=True):
    """The programs on this computer."""

    files: DesktopFiles
    tools: tuple[Program, ...]

    def for_file(self, name: bytes) -> tuple[Program, ...]:
        """Return the programs that the system names for a file, the usual one first.

        An editor of texts is none for a file that may be taken for text.
        """
        found = self.files.programs((*_TYPES.get(extension(name), ()), *_USUAL))
        return (
            found if extension(name) not in SHARED else tuple(each for each in found if not each.edits_text)
        )

    def everything(self, name: bytes) -> tuple[Program, ...]:
        """Return these programs and all tools, each once."""
        found = {program.key: program for program in (*self.for_file(name), *self.tools)}
        return tuple(found.values())

    def player(self, name: bytes, preferred: str, at: float = 0.0) -> Program | None:
        """Return the program that opens a file; None for the usual one of the system.

        The system is not asked about a file that it may take for text: a player opens such a file. Nor can
        it be told the time to begin at, so that its usual program is started if that can.
        Raises `LookupError` if there is none.
        """
        known = self.everything(name)
        chosen = next((each for each in known if each.key == preferred), None)
        if chosen is not None:
            return chosen
        if extension(name) not in SHARED:
            return known[0] if at > 0 and self.for_file(name) and known[0].start else None
        player = next((each for each in known if each.plays), None)
        if player is None:
            raise LookupError(name)
        return player


@cache
def installed() -> Installed:
    """Return the programs, as they were found first. Reads some hundred small files on Linux."""
    files = desktop_files.read() if sys.platform == "linux" else DesktopFiles({}, ())
    return Installed(files, tuple(find_tools(files)))


def find_tools(files: DesktopFiles, path: str | None = None) -> Iterator[Program]:
    """Yield the known programs that are here; `path` is a search path in place of the user's."""
    for tool in TOOLS:
        entry = next((files.entries[key] for key in tool.desktop if key in files.entries), None)
        if entry is not None:
            yield replace(entry.program, start=tool.start)
        elif (command := _command(tool, path)) is not None:
            yield Program(
                key=tool.program, name=tool.name, command=command, plays=tool.plays, start=tool.start
            )


def _command(tool: Tool, path: str | None) -> tuple[str, ...] | None:
    if sys.platform == "darwin":
        places = (Path("/Applications"), Path.home() / "Applications")
        found = any((place / f"{tool.name}.app").is_dir() for place in places)
        return ("open", "-a", tool.name) if found else None
    program = shutil.which(tool.program, path=path)
    if program is None and sys.platform == "win32":
        roots = map(os.environ.get, ("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"))
        places = tuple(Path(root) / tool.windows for root in roots if root)
        program = next((str(place) for place in places if place.is_file()), None)
    return None if program is None else (program,)
