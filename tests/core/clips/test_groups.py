"""The rules for clips, against names as cameras, discs and people give them; half of them are traps.

The files of a set in `names.tsv` lie in one folder, or in sibling folders. `part` is their number in the only
clip of the set, or `-`. `ended` and `duration` are seconds.
"""

from collections import defaultdict
from itertools import groupby
from pathlib import Path
from time import process_time
from typing import Final

import pytest

from app.core.clips.groups import ClipFile, Part, clips_of, last_folders
from app.core.clips.numbered import numbered, sibling_folders

_SETS: Final[dict[str, list[list[str]]]] = defaultdict(list)
for _line in (Path(__file__).parent / "names.tsv").read_text("utf-8").splitlines()[1:]:
    _SETS[_line.split("\t")[0]].append(_line.split("\t"))


_LIBRARIES: Final = Path(__file__).parents[1] / "sidecars" / "library_folders.tsv"


def _files(rows: list[list[str]]) -> list[ClipFile]:
    return [
        ClipFile(
            id_,
            f"/media/{folder}".encode(),
            name.encode(),
            int(size),
            float(ended),
            None if of == "-" else float(of),
        )
        for id_, (_, folder, name, _, size, ended, of) in enumerate(rows)
    ]


@pytest.mark.parametrize("number", _SETS, ids=lambda number: f"{number}-{_SETS[number][0][2]}")
def test_parts_of_a_clip_are_found_and_nothing_else(number: str) -> None:
    rows = _SETS[number]
    parts = sorted((int(row[3]), id_) for id_, row in enumerate(rows) if row[3] != "-")
    expected = [[Part(id_, part) for part, id_ in parts]] if parts else []
    assert clips_of(_files(rows)) == expected


def test_half_of_the_names_are_traps() -> None:
    parts = [row[3] for rows in _SETS.values() for row in rows]
    assert len(parts) >= 300
    assert 0.4 <= parts.count("-") / len(parts) <= 0.6


@pytest.mark.parametrize("number", _SETS)
def test_folders_with_parts_of_one_clip_are_siblings(number: str) -> None:
    folders = {row[1] for row in _SETS[number] if row[3] != "-"}
    for folder in folders:
        above, _, own = f"/media/{folder}".rpartition("/")
        siblings = sibling_folders(last_folders(f"/media/{folder}".encode()))
        assert own in siblings
        assert {f"{above}/{name}" for name in siblings} >= {f"/media/{each}" for each in folders}


def test_two_clips_of_a_folder_are_told_apart() -> None:
    names = ["GX010001.MP4", "GX010002.MP4", "GX020001.MP4", "GX020002.MP4"]
    files = [ClipFile(id_, b"/v", name.encode(), 1, 0.0, None) for id_, name in enumerate(names)]
    assert clips_of(files) == [[Part(0, 1), Part(2, 2)], [Part(1, 1), Part(3, 2)]]


@pytest.mark.parametrize("sign", ["a ", "cd1 ", " - part1", "GX01", "_", "a-cd1-"])
def test_long_names_take_no_time(sign: str) -> None:
    begun = process_time()
    numbered(("", "", (sign * 250)[:250]), (sign * 250)[:250] + ".avi")
    sibling_folders(("", "", (sign * 250)[:250]))
    assert process_time() - begun < 20


def test_libraries_of_films_have_no_recordings_but_discs_and_those_of_cameras() -> None:
    lines = [line.split("\t") for line in _LIBRARIES.read_text("utf-8").splitlines()[1:]]
    found: set[str] = set()
    for library, rows in groupby(lines, lambda row: row[0]):
        videos = [f"/{library}/{path}".encode() for _, path, kind, *_ in rows if kind == "video"]
        files = [
            ClipFile(id_, *path.rpartition(b"/")[::2], size=1000, ended=0.0, duration=None)
            for id_, path in enumerate(videos)
        ]
        for folder in {file.folder for file in files}:
            siblings = {b"/".join((folder.rpartition(b"/")[0], name.encode())) for name in _siblings(folder)}
            inside = [file for file in files if file.folder in siblings]
            found.update(files[parts[0].file].name.decode() for parts in clips_of(inside))
    assert sorted(found) == [
        *("00000.m2ts", "0001AB.MXF", "802_0001_01.MP4", "A001_C001_0614AB_001.R3D", "Ben Hur CD1.avi"),
        *("DJI_0042_001.MP4", "GL010482.LRV", "GX010482.MP4", "Gettysburg (1993) - part1.mkv"),
        *("NZ000101.MXF", "Ran CD1.avi", "VTS_01_1.VOB"),
    ]


def _siblings(folder: bytes) -> tuple[str, ...]:
    return sibling_folders(last_folders(folder))
