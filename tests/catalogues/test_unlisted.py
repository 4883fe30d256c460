"""Imported files that a whole scan of their very disk has not found have gone; no others."""

import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest

from app.core.errors import Cancelled
from app.library import Library
from app.library.catalogues.claims import Claims, claim_all
from app.library.catalogues.unlisted import WholeScan
from app.library.scan import pending, scans, sources
from app.scan.diff import Changes
from tests.catalogues.other_computer import BLUE, HERE, TIME, UUID, File, claim, know, merge, other_library
from tests.library.copy_records import check
from tests.library.filling import ENGINE, everything, found, save_pending

THERE: Sequence[File] = ((b"films", "a.mkv"), (b"films", "b.mkv"), (b"old", "c.mkv"), (b"", "d.mkv"))


@pytest.fixture
def bobs(tmp_path: Path, library: Library) -> Library:
    """The library of the test, with an import of files of a disk."""
    with other_library(tmp_path) as other:
        know(other, BLUE, THERE)
        path = other.path
    merge(library, path)
    return library


def scan(library: Library, *roots: bytes, there: bool = True, passed: bytes = b"-") -> list[bytes]:
    """Have a scan have listed folders; return what is left of the import."""
    asked = WholeScan(roots, lambda _root: there, lambda _root, _folder, name: name != passed)
    claim_all(library, lambda: None, Claims(), asked)
    return left(library)


def left(library: Library) -> list[bytes]:
    top = b"/other libraries/bob/Blue/"
    return sorted(each.path.removeprefix(top) for each in everything(library) if each.path.startswith(top))


def test_files_that_the_disk_has_not_got_any_more_go(bobs: Library) -> None:
    know(bobs, HERE, [(b"films", "a.mkv")])
    assert scan(bobs, HERE) == []
    assert [source.path for source in bobs.sources()] == [HERE]


def test_they_go_after_a_scan_that_finds_nothing_again(bobs: Library) -> None:
    know(bobs, HERE, [(b"films", "z.mkv")])
    assert scan(bobs, HERE) == []
    assert [source.path for source in bobs.sources()] == [HERE]


def test_a_scan_of_the_disk_drops_them(bobs: Library) -> None:
    changes = compared(bobs)
    changes.mark_missing()
    assert changes.claims == Claims(found=1, gone=3)
    assert [each.path for each in everything(bobs)] == [HERE + b"/films/a.mkv"]


def test_a_cancelled_scan_tells_what_it_has_dropped(bobs: Library) -> None:
    changes = compared(bobs, cancelled=True)
    before = len(left(bobs))
    with pytest.raises(Cancelled):
        changes.mark_missing()
    assert changes.claims.found == 1
    assert 0 < changes.claims.gone == before - 1 - len(left(bobs))


def compared(library: Library, *, cancelled: bool = False) -> Changes:
    """Return the comparison of a scan that has found one file; `cancelled` once it has dropped another."""

    def check() -> None:
        if cancelled and changes.claims.gone:
            raise Cancelled

    def begin(db: sqlite3.Connection) -> int:
        scan_id = scans.begin(db, 2e9)
        source = sources.add(db, HERE, UUID, 0.0)
        pending.add(db, scan_id, source, [(HERE + b"/films", [found(b"a.mkv", 1000, TIME)])])
        return scan_id

    scan_id = library.write(begin).result()
    changes = Changes(library, scan_id, check, lambda _records: None)
    changes.compare([HERE], deep=False, engine=ENGINE)
    save_pending(library, scan_id)
    return changes


@pytest.mark.parametrize(
    ("roots", "there", "passed", "stays"),
    [
        ((), True, b"-", [b"d.mkv", b"films/b.mkv", b"old/c.mkv"]),  # it was not whole
        ((HERE,), False, b"-", [b"d.mkv", b"films/b.mkv", b"old/c.mkv"]),  # the disk was unplugged
        ((HERE + b"/films",), True, b"-", [b"d.mkv", b"old/c.mkv"]),  # a part of the disk
        ((HERE,), True, b"b.mkv", [b"films/b.mkv"]),  # the rules of names leave it out
    ],
)
def test_what_the_scan_has_not_looked_for_stays(
    bobs: Library,
    roots: Sequence[bytes],
    there: bool,  # noqa: FBT001
    passed: bytes,
    stays: list[bytes],
) -> None:
    know(bobs, HERE, [(b"films", "a.mkv")])
    claim(bobs)
    assert scan(bobs, *roots, there=there, passed=passed) == stays


def test_a_disk_of_that_name_alone_is_not_certain(bobs: Library) -> None:
    know(bobs, HERE, [(b"films", "a.mkv")], "serial:1234abcd")
    assert scan(bobs, HERE) == [b"d.mkv", b"films/b.mkv", b"old/c.mkv"]


def test_another_part_of_the_volume_says_nothing(bobs: Library) -> None:
    know(bobs, HERE, [(b"", "top.mkv"), (b"elsewhere", "y.mkv")])  # as a subvolume of Btrfs
    assert len(scan(bobs, HERE)) == len(THERE)


def test_another_disk_inside_the_folder_says_nothing(bobs: Library) -> None:
    know(bobs, HERE, [(b"films", "a.mkv")])
    know(bobs, HERE + b"/old", [(b"", "y.mkv")], "uuid:red", "Red")
    assert scan(bobs, HERE) == [b"old/c.mkv"]


def test_a_file_with_another_checksum_stays_beside_the_one_that_is_there(bobs: Library) -> None:
    know(bobs, HERE, [(b"films", "a.mkv")])
    check(bobs, HERE + b"/films/a.mkv", b"good")
    check(bobs, b"/other libraries/bob/Blue/films/a.mkv", b"other")
    assert scan(bobs, HERE) == [b"films/a.mkv"]
