"""Files that hold anything but a whole video, read by the real engine: each ends with a status of its own."""

import random
from pathlib import Path

import pytest

from app.core.file.filetypes import VIDEO_EXTENSIONS
from app.core.file.record import FileStatus
from app.library import Library
from tests.poison.acts import results, scan

OK = (FileStatus.OK, None)
NO_TRACKS = (FileStatus.FAILED, "file.no_tracks")
GOOD = ("0 whole.mp4", "~ whole.mp4")


@pytest.fixture(autouse=True)
def good(videos: Path, media: dict[str, Path]) -> None:
    """A good file before and one behind the bad ones, in order of name."""
    for name in GOOD:
        (videos / name).hardlink_to(media["plain.mp4"])


def _scan(library: Library, videos: Path) -> dict[str, tuple[FileStatus, str | None]]:
    """Return what came of the bad files; the good ones are read, whatever became of the others."""
    outcome = scan(library, videos)
    found = results(library)
    assert outcome.counts.found == len(found)
    assert outcome.counts.timeout == 0
    assert [found.pop(name) for name in GOOD] == [OK, OK]
    return found


def test_none_and_one_byte(library: Library, videos: Path) -> None:
    for name in ("mp4", "mkv", "avi", "ts", "mxf"):
        (videos / f"none.{name}").touch()
        (videos / f"one.{name}").write_bytes(b"\0")
    found = _scan(library, videos)
    assert {found[name] for name in found if name.startswith("none")} == {(FileStatus.FAILED, "file.empty")}
    assert {found[name] for name in found if name.startswith("one")} == {NO_TRACKS}


def test_cut_at_every_power_of_two(library: Library, videos: Path, media: dict[str, Path]) -> None:
    for name, path in media.items():
        whole = path.read_bytes()
        for power in range(len(whole).bit_length()):
            (videos / f"{2**power} {name}").write_bytes(whole[: 2**power])
    found = _scan(library, videos)
    assert len(found) > 150
    assert set(found.values()) == {OK, NO_TRACKS}
    assert {found[name] for name in found if name.startswith(("1 ", "2 "))} == {NO_TRACKS}


def test_random_bytes_under_every_extension(library: Library, videos: Path) -> None:
    dice = random.Random(5)  # noqa: S311
    for ending in sorted(VIDEO_EXTENSIONS):
        (videos / f"random{ending.decode()}").write_bytes(dice.randbytes(4000))
    found = _scan(library, videos)
    assert len(found) == len(VIDEO_EXTENSIONS)
    assert set(found.values()) <= {OK, NO_TRACKS}


def test_two_gibibytes_of_nothing(library: Library, videos: Path) -> None:
    """Sparse, and beyond what fits a signed number of 32 bits."""
    for name in ("zeros.ts", "zeros.mov"):
        with (videos / name).open("wb") as file:
            file.truncate(2**31)
    assert _scan(library, videos) == {"zeros.ts": NO_TRACKS, "zeros.mov": NO_TRACKS}
    assert {record.size for record in library.page(0, 10)} >= {2**31}
