"""Everything at and below a path, and nothing beside it."""

import pytest

from app.core.text.names import covers, outermost
from app.library import Library
from app.library.query.path_range import scope
from tests.library.filling import fill, found


@pytest.mark.parametrize(
    ("root", "path", "inside"),
    [
        (b"/a", b"/a", True),
        (b"/a", b"/a/b", True),
        (b"/a", b"/a/b/c", True),
        (b"/a", b"/a-b", False),
        (b"/a", b"/a0", False),
        (b"/a", b"/a.b/c", False),
        (b"/a/b", b"/a", False),
        (b"/a", b"/A/b", False),
        (b"/", b"/", True),
        (b"/", b"/anything/at all", True),
        (b"/\xff", b"/\xff/\xfe", True),
        (b"/new\nline", b"/new\nline/x", True),
    ],
)
def test_covers(root: bytes, path: bytes, inside: bool) -> None:  # noqa: FBT001
    assert covers(root, path) is inside
    at, first, end = scope(root)
    assert (path == at or first <= path < end) is inside


@pytest.mark.parametrize(
    ("paths", "kept"),
    [
        ([], []),
        ([b"/a", b"/a"], [b"/a"]),
        ([b"/a/b", b"/a", b"/a-b", b"/a/b/c"], [b"/a", b"/a-b"]),
        ([b"/a-b", b"/a/b", b"/a b", b"/a"], [b"/a-b", b"/a b", b"/a"]),
        ([b"/z", b"/a/b", b"/m"], [b"/z", b"/a/b", b"/m"]),
        ([b"/a", b"/", b"/b/c"], [b"/"]),
        ([b"/a/x", b"/a/x y", b"/a/x/y"], [b"/a/x", b"/a/x y"]),
    ],
)
def test_outermost_keeps_each_file_once_and_the_order(paths: list[bytes], kept: list[bytes]) -> None:
    assert outermost(paths) == kept


FOLDERS = [b"/a", b"/a/b", b"/a/b/c", b"/a-b", b"/a0", b"/aa"]


@pytest.mark.parametrize(
    ("roots", "listed"),
    [
        ([b"/a"], {b"/a", b"/a/b", b"/a/b/c"}),
        ([b"/a/b"], {b"/a/b", b"/a/b/c"}),
        ([b"/a-b", b"/aa"], {b"/a-b", b"/aa"}),
        ([b"/"], set(FOLDERS)),
        ([], set(FOLDERS)),
        ([b"/nowhere"], set()),
    ],
)
def test_a_list_of_paths_names_what_lies_below_and_nothing_else(
    library: Library, roots: list[bytes], listed: set[bytes]
) -> None:
    fill(library, b"/", [(folder, [found(b"1.mkv"), found(b"2.mkv")]) for folder in FOLDERS])
    with library.reader() as reader:
        records = [entry.record for entry in reader.entries(roots, size=3)]
    assert {record.folder for record in records} == listed
    assert len({record.id for record in records}) == len(records) == 2 * len(listed)


def test_a_file_can_be_listed_by_its_own_path(library: Library) -> None:
    fill(library, b"/a", [(b"/a", [found(b"x.mkv"), found(b"x.mkv.mp4")]), (b"/", [found(b"top.mkv")])])
    with library.reader() as reader:
        assert [entry.record.path for entry in reader.entries([b"/a/x.mkv"])] == [b"/a/x.mkv"]
        assert [entry.record.path for entry in reader.entries([b"/top.mkv"])] == [b"/top.mkv"]
