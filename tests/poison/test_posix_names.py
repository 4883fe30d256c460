"""Names that mean something to a shell, a format string or an eye are only names, down to the engine."""

import os
import unicodedata
from pathlib import Path

import pytest

from app.library import Library
from tests.poison.acts import records, scan

STEMS = [
    "a\tb",
    "a\nb",
    "a\rb",
    "🎬👩‍👩‍👧",
    "شريط פסים",
    "gpj.\u202efdp",
    "e\u0301\u0302\u0323",
    "%s%n%(x)d{0}{path}",
    ";rm -rf .;",
    "$(id)`id`",
    "'",
    '"',
    "' OR 1=1 --",
    "*?[a]",
    "\\",
    "--help",
    "-",
    " ",
    "a ",
    "a.",
    "...",
    "~",
    "#",
    "CON",
    "x" * 251,
    "é" * 125,
]


def test_odd_names_of_files_and_of_folders(library: Library, videos: Path, media: dict[str, Path]) -> None:
    names = [os.fsencode(stem) for stem in STEMS]
    made = {os.path.join(os.fsencode(videos), name, name + b".mkv") for name in names}  # noqa: PTH118
    for path in made:
        os.mkdir(os.path.dirname(path))  # noqa: PTH102, PTH120 - bytes
        os.link(media["languages.mkv"], path)
    assert len(made) == len(STEMS)
    assert max(map(len, (os.path.basename(path) for path in made))) == 255  # noqa: PTH119
    assert scan(library, videos).counts.ok == len(made)
    assert set(records(library)) == made
    assert scan(library, videos).counts.unchanged == len(made)
    assert scan(library, *made).counts.unchanged == len(made)


def test_names_that_look_the_same_are_two(library: Library, videos: Path, media: dict[str, Path]) -> None:
    names = {unicodedata.normalize(form, "Zoë 한.mkv") for form in ("NFC", "NFD")} | {"ZOË 한.MKV"}
    for name in names:
        if not (videos / name).exists():  # some systems take them for one
            (videos / name).hardlink_to(media["languages.mkv"])
    there = {os.fsencode(path) for path in videos.iterdir()}
    assert scan(library, videos).counts.ok == len(there)
    assert set(records(library)) == there


@pytest.mark.parametrize("length", [259, 260, 261, 1000])
def test_long_paths(library: Library, videos: Path, media: dict[str, Path], length: int) -> None:
    path = _of_length(videos, length)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.hardlink_to(media["languages.mkv"])
    assert len(os.fsencode(path)) == length
    assert scan(library, videos).counts.ok == 1
    assert set(records(library)) == {os.fsencode(path)}


def _of_length(folder: Path, length: int) -> Path:
    """Return a path below `folder` of so many bytes."""
    while (room := length - len(os.fsencode(folder)) - 1) > 250:
        folder /= "d" * min(200, room - 10)
    return folder / f"{'f' * (room - 4)}.mkv"
