"""Pairs of folders with equal files, from the numbers of copies that are stored."""

import pytest

from app.core.copies.folders import Shared
from app.core.query import Query
from app.library import Library
from app.library.copies import copies
from tests.library.filling import fill, found, run_sql


@pytest.fixture
def backed_up(library: Library) -> Library:
    """A folder of two days with most files also on another disk, and a file in very many folders."""
    days = [
        (b"/a/Day 1", (1, 2, 3)),
        (b"/a/Day 2", (4, 5)),
        (b"/b/Old/Day 1", (1, 2)),
        (b"/b/Old/Day 2", (5,)),
    ]
    many = [(b"/b/%d" % number, [found(b"logo.mov", 9)]) for number in range(60)]
    for source in (b"/a", b"/b"):
        folders = [
            (folder, [found(b"%d.mov" % size, size, file_id=f"{folder!r}{size}") for size in sizes])
            for folder, sizes in days
            if folder.startswith(source)
        ]
        fill(library, source, folders + (many if source == b"/b" else []), f"uuid:{source!r}")
    # All files of a size are equal.
    run_sql(library, "UPDATE source SET lasting_ids = 1")
    run_sql(library, "UPDATE file SET file_id = id")
    run_sql(library, "INSERT INTO content_version SELECT id, x'2f', size, mtime_ns, 1, file_id FROM file")
    run_sql(library, "INSERT INTO checksum SELECT id, 'xxh3-128', CAST(size AS BLOB), 1.0, 1.0 FROM file")
    library.write(copies.count_sizes, list(range(1, 10))).result()
    return library


def test_two_days_are_one_pair_with_exact_numbers(backed_up: Library) -> None:
    with backed_up.reader() as reader:
        pairs, is_cut = reader.folder_pairs(Query())
    assert is_cut  # because of the file in very many folders
    (pair,) = pairs
    assert (pair.first, pair.second) == (b"/b/Old", b"/a")
    assert pair.shared == Shared(3, 3, 1 + 2 + 5)
    assert (pair.files_first, pair.files_second) == (3, 5)


@pytest.mark.parametrize(
    ("query", "pairs"),
    [
        (Query(roots=(b"/a/Day 2",)), [(b"/b/Old/Day 2", b"/a/Day 2")]),
        (Query(roots=(b"/elsewhere",)), []),
        (Query.parse("name:2.mov"), [(b"/a/Day 1", b"/b/Old/Day 1")]),
        (Query.parse("name:3.mov"), []),
    ],
)
def test_a_query_chooses_the_contents(
    backed_up: Library, query: Query, pairs: list[tuple[bytes, bytes]]
) -> None:
    with backed_up.reader() as reader:
        found_pairs = reader.folder_pairs(query)
    assert [tuple(sorted((pair.first, pair.second))) for pair in found_pairs.pairs] == [
        tuple(sorted(each)) for each in pairs
    ]


def test_copies_in_other_subfolders_count_too(backed_up: Library) -> None:
    for before, now in ((b"/a/Day 2", b"/a/Day 1/x"), (b"/b/Old/Day 2", b"/b/Old/Day 1/y")):
        run_sql(backed_up, "UPDATE folder SET path = ? WHERE path = ?", now, before)
    with backed_up.reader() as reader:
        found_pairs = {(pair.first, pair.second): pair for pair in reader.folder_pairs(Query()).pairs}
    pair = found_pairs[b"/b/Old/Day 1", b"/a/Day 1"]
    assert (pair.shared, pair.files_first, pair.files_second) == (Shared(3, 3, 8), 3, 5)


def test_a_file_that_is_gone_counts_no_more(backed_up: Library) -> None:
    run_sql(backed_up, "UPDATE file SET missing = 1 WHERE size IN (1, 2)")
    while backed_up.write(copies.recount, 1000).result():
        pass
    with backed_up.reader() as reader:
        (pair,) = reader.folder_pairs(Query()).pairs
    assert (pair.first, pair.second, pair.shared) == (b"/b/Old/Day 2", b"/a/Day 2", Shared(1, 1, 5))
    assert (pair.files_first, pair.files_second) == (1, 2)


def test_without_a_search_for_copies_there_are_none(library: Library) -> None:
    with library.reader() as reader:
        assert reader.folder_pairs(Query()) == ((), False)
