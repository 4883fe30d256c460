"""Who runs in the race, and by what command."""

import os
import shutil
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from app.core.file.filetypes import VIDEO_EXTENSIONS
from tests.benchmarks.racing.floors import HEAD

Command = Sequence[str]
_PATH: Final = os.pathsep.join((os.environ.get("PATH", os.defpath), "/usr/sbin"))
"""Where programs are; servers are not on everybody's path."""
_EXTENSIONS: Final = sorted(os.fsdecode(ending[1:]) for ending in VIDEO_EXTENSIONS)


class Contestant(NamedTuple):
    """One that takes part."""

    program: str | None
    """What has to be installed: a name, or a path; None for what we bring along."""
    command: Callable[[int], Command]
    """Of a round, by its number."""

    @property
    def is_missing(self) -> bool:
        return self.program is not None and shutil.which(self.program, path=_PATH) is None


def contestants(folder: str, videos: Iterable[bytes], scratch: Path, vidscan: str) -> dict[str, Contestant]:
    """Return everyone by name, ours first; files that they need are put into `scratch`.

    Each is asked for what it knows of every video, as JSON where it has that.
    """
    return {**_ours(folder, scratch), **_floors(folder), **_peers(folder, videos, scratch, vidscan)}


def _ours(folder: str, scratch: Path) -> dict[str, Contestant]:
    def scan(number: int) -> Command:
        library = str(scratch / f"library {number}.sqlite3")
        return _module("app", "scan", folder, "--format", "json", "--no-progress", "--library", library)

    return {"scan": Contestant(None, scan), "rescan": Contestant(None, scan)}


def _floors(folder: str) -> dict[str, Contestant]:
    find = shutil.which("find", path=_PATH) or "find"
    names = f".*[.]({'|'.join(_EXTENSIONS)})"
    return {
        "bare": _always(None, _module("tests.benchmarks.racing.bare", folder)),
        "touch": _always(None, _module("tests.benchmarks.racing.floors", "touch", folder)),
        "find": _always(
            "find",
            [
                *(find, folder, "-regextype", "posix-extended", "-type", "f", "-iregex", names),
                *("-printf", "%s %T@\\n", "-exec", "head", "-q", "-c", str(HEAD), "{}", "+"),
            ],
        ),
    }


def _peers(folder: str, videos: Iterable[bytes], scratch: Path, vidscan: str) -> dict[str, Contestant]:
    names = scratch / "names"
    names.write_bytes(b"\0".join(videos))
    reports = scratch / "vidscan"
    reports.mkdir()
    minidlna = shutil.which("minidlnad", path=_PATH) or "minidlnad"
    return {
        "mediainfo": _always("mediainfo", ["mediainfo", "--Output=JSON", folder]),
        "ffprobe": _always(
            "ffprobe",
            [
                *("xargs", "-0", "-a", str(names), "-P", str(len(os.sched_getaffinity(0))), "-n", "1"),
                *("ffprobe", "-v", "error", "-of", "json", "-show_format", "-show_streams", "-i"),
            ],
        ),
        "exiftool": _always("exiftool", ["exiftool", "-r", "-json", "-fast2", folder]),
        "vidscan": _always(
            vidscan, [vidscan, folder, "-r", "json", "-o", str(reports), "-ext", *_EXTENSIONS]
        ),
        "minidlna": _always("minidlnad", _module("tests.benchmarks.racing.minidlna", minidlna, folder)),
    }


def _module(name: str, *arguments: str) -> Command:
    return [sys.executable, "-m", name, *arguments]


def _always(program: str | None, command: Command) -> Contestant:
    return Contestant(program, lambda _round: command)
