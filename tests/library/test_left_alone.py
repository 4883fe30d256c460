"""Groups that are left alone: listed apart, and remembered by their contents."""

import pytest

from app.core.checksum.verdict import ChecksumVerdict
from app.core.query import Query
from app.library import Library
from app.library.copies import left_alone
from tests.library.copy_records import add, check, count_all, settle
from tests.library.filling import everything, run_sql


@pytest.fixture
def groups(library: Library) -> Library:
    """Two groups of two files, of equal sizes."""
    add(library, b"/a", [b"one", b"two"])
    add(library, b"/b", [b"one", b"two"])
    for path, digest in ((b"/a/one", b"1"), (b"/b/one", b"1"), (b"/a/two", b"2"), (b"/b/two", b"2")):
        check(library, path, digest)
    count_all(library)
    return library


def names(library: Library, query: str = "", *, alone: bool = False) -> list[bytes]:
    """Return the first paths of the groups."""
    settle(library)
    with library.reader() as reader:
        return [group.files[0].path for group in reader.copy_groups(Query.parse(query), alone=alone)]


def content(library: Library, path: bytes) -> int:
    return next(record.id for record in everything(library) if record.path == path)


def leave(library: Library, path: bytes) -> None:
    library.write(left_alone.add, content(library, path), 5.0).result()


def number(library: Library) -> int:
    with library.reader() as reader:
        return reader.count_left_alone()


def test_a_group_is_listed_apart_until_that_is_undone(groups: Library) -> None:
    assert names(groups) == [b"/a/one", b"/a/two"]
    leave(groups, b"/a/one")
    leave(groups, b"/a/one")
    assert names(groups) == names(groups, "a") == [b"/a/two"]
    assert names(groups, alone=True) == names(groups, "one", alone=True) == [b"/a/one"]
    assert names(groups, "two", alone=True) == []
    assert number(groups) == 1
    with groups.reader() as reader:
        sums = reader.copy_sums(Query())
        assert (sums.copied, sums.groups, sums.reclaimable) == (4, 1, 0)
        assert reader.count(Query.parse("copies:2")) == 4
    groups.write(left_alone.remove, content(groups, b"/a/one")).result()
    assert names(groups) == [b"/a/one", b"/a/two"]
    assert number(groups) == 0


def test_it_is_known_again_after_its_files_are_others(groups: Library) -> None:
    leave(groups, b"/a/one")
    run_sql(groups, "UPDATE file SET missing = 1 WHERE name = CAST('one' AS BLOB)")
    assert names(groups, alone=True) == []
    for source in (b"/c", b"/d"):
        add(groups, source, [b"renamed"])
        check(groups, source + b"/renamed", b"1")
    count_all(groups)
    assert names(groups, alone=True) == [b"/c/renamed"]
    assert names(groups) == [b"/a/two"]


def test_other_contents_of_the_file_are_not_left_alone(groups: Library) -> None:
    leave(groups, b"/a/one")
    for path in (b"/a/one", b"/b/one"):
        check(groups, path, b"3", ChecksumVerdict.EDITED)
    count_all(groups)
    assert names(groups, alone=True) == []
    assert names(groups) == [b"/a/one", b"/a/two"]


def test_a_checksum_of_an_earlier_version_says_nothing(groups: Library) -> None:
    leave(groups, b"/a/one")
    run_sql(groups, "UPDATE content_version SET mtime_ns = 1")
    assert number(groups) == 0
