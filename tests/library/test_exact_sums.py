"""Sums of bytes are exact, also where SQLite's own are not."""

from collections.abc import Sequence

import pytest

from app.core.query import Query
from app.library import Library
from app.library.query import exact_sums
from app.library.query.queries import sums
from app.library.room.whole import whole
from tests.library.filling import fill, found, run_sql

HUGE = 2**62 + 1


@pytest.mark.parametrize(
    "sizes",
    [(), (1, 2, 3), (2**53 + 1, 2**53 + 3), (HUGE, HUGE, HUGE), (7, HUGE, 0)],
    ids=("none", "small", "beyond a double", "beyond 64 bits", "one huge"),
)
def test_sums_are_exact(library: Library, sizes: Sequence[int]) -> None:
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % at) for at, _ in enumerate(sizes)])])
    for at, size in enumerate(sizes):
        run_sql(library, "UPDATE file SET size = ? WHERE name = ?", size, b"%d.mkv" % at)

    with library.reader() as reader:
        assert reader.insight(sums, Query()).size == sum(sizes)
        assert reader.insight(whole).size == sum(sizes)


def test_a_library_of_ordinary_files_takes_the_quick_sum(library: Library) -> None:
    fill(library, b"/v", [(b"/v", [found(b"%d.mkv" % at, 2**41) for at in range(3)])])
    with library.reader() as reader:
        assert "total" not in reader.insight(exact_sums.sums, "size")
        run_sql(library, "UPDATE file SET size = ? WHERE id = 1", HUGE)
        assert "total" in reader.insight(exact_sums.sums, "size")
