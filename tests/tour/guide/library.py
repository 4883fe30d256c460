"""A library as somebody has it: films, episodes, recordings and an archive on another disk, all invented."""

import json
import os
import shutil
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from msgspec import Struct

from tests.damage.damage import cut, overwrite
from tests.tour.footage import FILM, Clip, shoot
from tests.tour.stage import Home

_FILM: Final = partial(
    Clip, codec="libx265", rate=FILM, width=1280, height=720,
    options={"preset": "ultrafast", "x265-params": "log-level=none"},
)  # fmt: skip
_EPISODE: Final = partial(Clip, width=1280, height=720, options={"preset": "veryfast"})
_CAMERA: Final = partial(Clip, width=1280, height=720, grain=2, options={"preset": "veryfast"})
FILMS: Final = (
    _FILM("The Glass Harbour (2019)/The Glass Harbour (2019).mkv", seconds=640),
    _FILM("A Summer of Kites (2015)/A Summer of Kites (2015).mkv", seconds=512),
    _EPISODE("Paper Lanterns (2008)/Paper Lanterns (2008).mp4", seconds=471),
    _EPISODE("Night Train North (2021)/Night Train North (2021).mp4", seconds=390, width=1920, height=1080),
    Clip("The Lighthouse Garden (1998)/The Lighthouse Garden (1998).avi", codec="mpeg4", width=640,
         height=352, audio="libmp3lame", seconds=360),
)  # fmt: skip
SERIES: Final = tuple(
    _EPISODE(f"Tidewater/Season 1/Tidewater S01E{number:02}.mp4", seconds=200 + 7 * number)
    for number in (1, 2, 4, 5)
)
CAMERA: Final = (
    _CAMERA("Day 1/GX010482.MP4", seconds=47),
    _CAMERA("Day 1/GX020482.MP4", seconds=38),
    _CAMERA("Day 2/Interview.mp4", seconds=44),
    _CAMERA("Day 2/Harbour at dawn.mp4", seconds=31),
    Clip("Day 2/Market.mov", codec="prores_ks", width=1280, height=720, pixels="yuv422p10le",
         audio="pcm_s24le", language="", seconds=6),
)  # fmt: skip
INTERVIEW: Final = "Day 2/Interview.mp4"
_SAID: Final = "".join(
    f"{number}\n00:{minute:02}:01,000 --> 00:{minute:02}:04,000\nThe boats are back.\n\n"
    for number, minute in enumerate(range(10), 1)
)


class Names(Struct, frozen=True):
    """The names of sources and disks in a language."""

    films: str = "Films"
    series: str = "Series"
    camera: str = "Camera"
    archive: str = "Archive"
    desk: str = "Desk drive"
    shelf: str = "Shelf 2"


NAMES: Final[Mapping[str, Names]] = {
    "en": Names(),
    "de": Names("Filme", "Serien", "Kamera", "Archiv", "Schreibtisch", "Regal 2"),
}


def make_footage(room: Path) -> None:
    """Make all videos once."""
    for name, clips in (("films", FILMS), ("series", SERIES), ("camera", CAMERA)):
        shoot(room / name, clips)


def lay_out(footage: Path, home: Home, disk: Path, other_disk: Path, names: Names) -> None:
    """Fill folders on two disks from the footage, have the library know and check them; one disk leaves."""
    films, series, camera = (disk / name for name in (names.films, names.series, names.camera))
    for source, folder in (("films", films), ("series", series), ("camera", camera)):
        shutil.copytree(footage / source, folder)
    _copy(camera, camera / "Backup", CAMERA[:5])
    glass = (films / FILMS[0].name).with_suffix("")
    for end in (".en.srt", ".de.srt"):
        glass.with_name(glass.name + end).write_text(_SAID, "utf-8")
    (camera / "Day 2" / "download(3).mp4").write_bytes(b"<html>not found</html>" * 400)
    (camera / "Day 2" / "empty.mov").touch()
    overwrite(camera / INTERVIEW, fraction=0.4, share=0.05)
    _know(home, (films, series, camera), names.desk)
    archive = other_disk / names.archive
    _copy(footage / "films", archive / names.films, FILMS[:3])
    _copy(footage / "camera", archive / names.camera, CAMERA[2:4])
    _know(home, (archive,), names.shelf)
    for words in (("checksum",), ("copies",), ("check", "--depth", "full", camera / "Day 2")):
        home.command(*words)
    _rot(films / FILMS[1].name)
    home.command("verify", films)
    cut(series / SERIES[-1].name, 0.7)
    home.command("list", "--format", "html", "--make-pictures", "--output", home.folder / "films.html")
    shutil.rmtree(archive)
    _know(home, (series, archive))


def _copy(source: Path, target: Path, clips: Sequence[Clip]) -> None:
    for clip in clips:
        place = target / Path(clip.name).name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source / clip.name, place)


def _know(home: Home, folders: Sequence[Path], disk: str = "") -> None:
    """Scan folders; give a name to the disk that was not known before."""
    before = _disks(home)
    home.command("scan", "--no-progress", "--output", os.devnull, *folders)
    for code in _disks(home) - before if disk else ():
        home.command("disks", code, "--name", disk)


def _rot(path: Path) -> None:
    """Change a byte, and nothing else."""
    before = path.stat()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def _disks(home: Home) -> set[str]:
    return {each["code"] for each in json.loads(home.command("disks", "--format", "json").stdout or "[]")}
