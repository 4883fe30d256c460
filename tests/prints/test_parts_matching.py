"""New files among all others: found as they pass by, and by an index alike."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.errors import JobError
from app.core.near.grey import Cutout
from app.core.parts.parts_print import box_to_bytes, frames_to_bytes
from app.core.parts.search import PartsFile
from app.library import Library
from app.library.near import part_pairs, parts_prints
from app.library.near.parts_prints import NewPartsPrint
from app.prints import parts_matching
from app.prints.parts_matching import search_new
from tests.core.parts.made_films import made_file
from tests.library.filling import run_sql
from tests.library.near.near_library import VIDEOS, add_near

SHOWN = {
    "a.mkv": ("film", 100, 160),
    "b.mkv": ("film", 0, 600),
    "c.mkv": ("other", 0, 300),
    "z.mkv": ("other", 40, 90),
}
"""`a` is a part of `b`, and `z` of `c`."""


@pytest.fixture
def ids(library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """A library with videos whose frames are not read."""
    monkeypatch.setattr(parts_matching, "index_folder", lambda: tmp_path / "indexes")
    return add_near(library, b"/v")


def read(library: Library, ids: dict[str, int], names: Sequence[str]) -> None:
    """Store the frames of files."""
    for name in names:
        file: PartsFile = made_file(ids[name], [SHOWN[name]])
        run_sql(library, "UPDATE file SET duration = ? WHERE id = ?", file.duration, file.id)
        frames = (frames_to_bytes(file.answers), frames_to_bytes(file.questions))
        size = 1000 + list(VIDEOS).index(name)
        print_ = NewPartsPrint(file.id, size, 10**18, 5.0, box_to_bytes(Cutout(0, 0, 72, 64)), *frames)
        library.write(parts_prints.save, [print_]).result()


def search(library: Library, checks: list[None]) -> list[tuple[int, int]]:
    """Compare what is new; return the pairs of part and whole that may be."""
    with library.reader() as reader:
        search_new(library, reader, lambda: checks.append(None))
        assert reader.insight(part_pairs.due) == []
        return [
            (each.candidate.part, each.candidate.whole)
            for each in reader.insight(
                part_pairs.open_pairs, [id_ for id_, _ in reader.insight(part_pairs.answered)]
            )
        ]


@pytest.mark.parametrize("least", [1, 10**9])
@pytest.mark.parametrize("later", [("a.mkv",), ("b.mkv",), ("a.mkv", "z.mkv")])
def test_new_files_are_compared_with_all_others(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch, least: int, later: tuple[str, ...]
) -> None:
    monkeypatch.setattr(parts_matching, "MANY_ROWS", least)
    read(library, ids, [name for name in SHOWN if name not in later])
    checks: list[None] = []
    search(library, checks)
    read(library, ids, later)
    assert search(library, checks) == [(ids["a.mkv"], ids["b.mkv"]), (ids["z.mkv"], ids["c.mkv"])]
    assert checks


def test_a_folder_in_which_no_file_can_be_made_is_told(
    library: Library, ids: dict[str, int], tmp_path: Path
) -> None:
    (tmp_path / "indexes").write_bytes(b"a file")
    read(library, ids, ["a.mkv", "b.mkv"])
    with pytest.raises(JobError) as told:
        search(library, [])
    assert told.value.message.code == "parts.no_folder"
    assert told.value.message.args["path"] == str(tmp_path / "indexes")
    assert (tmp_path / "indexes").read_bytes() == b"a file"
