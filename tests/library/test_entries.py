"""Files with their contents, by id: in the order that is asked for, page by page."""

from array import array

import pytest

from app.library import Library
from tests.library.filling import fill, found, run_sql

NAMES = [b"%d.mkv" % number for number in range(10)]


@pytest.mark.parametrize("size", [1, 3, 10, 1000])
def test_the_order_is_that_of_the_ids(library: Library, size: int) -> None:
    records = fill(library, b"/v", [(b"/v", [found(name) for name in NAMES])])
    ids = array("q", (record.id for record in reversed(records)))
    with library.reader() as reader:
        entries = list(reader.entries_of(ids, size))
    assert [entry.record for entry in entries] == list(reversed(records))
    assert {entry.media["container"] for entry in entries} == {"Matroska"}


def test_what_the_library_does_not_know_any_more_is_left_out(library: Library) -> None:
    records = fill(library, b"/v", [(b"/v", [found(name) for name in NAMES[:3]])])
    with library.reader() as reader:
        ids = (records[2].id, 999, records[0].id, -1)
        assert [entry.record.id for entry in reader.entries_of(ids)] == [records[2].id, records[0].id]
        assert list(reader.entries_of(())) == []


def test_pages_are_read_as_they_are_wanted(library: Library) -> None:
    records = fill(library, b"/v", [(b"/v", [found(name) for name in NAMES[:4]])])
    with library.reader() as reader:
        entries = reader.entries_of([record.id for record in records], size=2)
        first = next(entries)
        run_sql(library, "UPDATE file SET size = 5")
        sizes = [first.record.size, *(entry.record.size for entry in entries)]
    assert sizes == [1000, 1000, 5, 5]
