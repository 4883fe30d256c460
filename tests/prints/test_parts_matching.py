"""New files among all others: found by their own windows, and by those of others."""

from collections.abc import Sequence

import pytest

from app.core.near.grey import Cutout
from app.core.parts.parts_print import box_to_bytes, frames_to_bytes
from app.core.parts.search import PartsFile
from app.library import Library
from app.library.near import part_pairs, parts_prints
from app.library.near.parts_prints import NewPartsPrint
from app.prints import parts_index
from app.prints.parts_session import search_new
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
def ids(library: Library) -> dict[str, int]:
    """A library with videos whose frames are not read."""
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
            for each in reader.insight(part_pairs.open_pairs, range(1000))
        ]


@pytest.mark.parametrize("most", [0, 10**9])
@pytest.mark.parametrize("later", [("a.mkv",), ("b.mkv",), ("a.mkv", "z.mkv"), ()])
def test_new_files_are_compared_with_all_others(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch, most: int, later: tuple[str, ...]
) -> None:
    monkeypatch.setattr(parts_index, "MOST_LATER", most)
    read(library, ids, [name for name in SHOWN if name not in later])
    checks: list[None] = []
    search(library, checks)
    read(library, ids, later)
    assert search(library, checks) == [(ids["a.mkv"], ids["b.mkv"]), (ids["z.mkv"], ids["c.mkv"])]
    assert checks


def test_a_new_version_that_was_not_read_is_left_out(library: Library, ids: dict[str, int]) -> None:
    read(library, ids, ["b.mkv", "c.mkv"])
    search(library, [])
    run_sql(library, "UPDATE file SET mtime_ns = 7 WHERE id = ?", ids["b.mkv"])
    read(library, ids, ["a.mkv", "z.mkv"])
    assert search(library, []) == [(ids["z.mkv"], ids["c.mkv"])]
