"""The files of the index beside the library: made, merged, and thrown away if they do not fit."""

import errno
import os
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from pathlib import Path

import pytest

from app.core.errors import JobError
from app.core.near.grey import Cutout
from app.core.parts.frame_tables import Hit
from app.core.parts.parts_print import box_to_bytes, frames_to_bytes
from app.library import Library
from app.library.near import part_pairs, parts_prints, parts_segments
from app.library.near.parts_prints import NewPartsPrint
from app.library.near.parts_segments import StoredSegment
from app.library.open.opening import open_library
from app.prints import parts_index
from app.prints.parts_index import opened_index
from tests.core.parts.made_films import made_file
from tests.library.filling import run_sql
from tests.library.near.near_library import VIDEOS, add_near

NAMES = list(VIDEOS)


@pytest.fixture(autouse=True)
def no_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a segment of each new print."""
    monkeypatch.setattr(parts_index, "MOST_LATER", 0)


@pytest.fixture
def ids(library: Library) -> dict[str, int]:
    """A library with videos whose frames are not read."""
    return add_near(library, b"/v")


def frames_of(name: str) -> tuple[bytes, bytes]:
    file = made_file(1, [(name, 0, 120)])
    return frames_to_bytes(file.answers), frames_to_bytes(file.questions)


def save(library: Library, ids: dict[str, int], names: Iterable[str], films: str = "") -> None:
    """Store the frames of files, each of which shows another film."""
    box = box_to_bytes(Cutout(0, 0, 72, 64))
    made = [
        NewPartsPrint(ids[name], 1000 + NAMES.index(name), 10**18, 5.0, box, *frames_of(films or name))
        for name in names
    ]
    library.write(parts_prints.save, made).result()


def stored(library: Library) -> list[StoredSegment]:
    with library.reader() as reader:
        return reader.insight(parts_segments.stored)


def found(library: Library, film: str) -> set[str]:
    """Bring the index up to date, and return the names of the files that show a film."""
    hits: set[Hit] = set()
    with library.reader() as reader:
        with opened_index(library, reader, lambda: None) as index:
            for frame in made_file(1, [(film, 0, 120)]).answers:
                hits.update(index.answers.near(frame.hash))
        files = [reader.insight(part_pairs.file_of, hit.file) for hit in hits]
        records = reader.records([file.id for file in files if file])
    return {os.fsdecode(record.name) for record in records}


def files_of(library: Library) -> set[str]:
    return {path.name for path in parts_segments.folder_of(library.path).iterdir()}


def test_new_prints_are_looked_up_from_the_library_until_there_are_many(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts_index, "MOST_LATER", 10**6)
    save(library, ids, NAMES[:2])
    assert found(library, NAMES[0]) == {NAMES[0]}
    assert stored(library) == []
    monkeypatch.setattr(parts_index, "MOST_LATER", 0)
    assert found(library, NAMES[0]) == {NAMES[0]}
    (segment,) = stored(library)
    assert (segment.first, segment.last, segment.counts.files) == (1, 2, 2)
    assert files_of(library) == {f"{segment.stamp.hex()}.segment"}


def test_small_segments_are_merged_and_large_ones_stay(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    for number, name in enumerate(NAMES[:3], 1):
        save(library, ids, [name])
        assert found(library, name) == {name}
        assert [each.counts.files for each in stored(library)] == [number]
    assert len(files_of(library)) == 1
    monkeypatch.setattr(parts_index, "_SMALLER", 0)
    save(library, ids, [NAMES[3]])
    assert [found(library, name) for name in NAMES[:4]] == [{name} for name in NAMES[:4]]
    assert [(each.first, each.last) for each in stored(library)] == [(1, 3), (4, 4)]


def test_very_many_frames_get_several_segments(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts_index, "MOST_ROWS", 1)
    save(library, ids, NAMES[:3])
    assert [found(library, name) for name in NAMES[:3]] == [{name} for name in NAMES[:3]]
    assert [(each.first, each.last) for each in stored(library)] == [(1, 1), (2, 2), (3, 3)]


def test_files_that_are_read_again_or_gone_are_not_found_as_before(
    library: Library, ids: dict[str, int]
) -> None:
    save(library, ids, NAMES[:3])
    found(library, NAMES[0])
    before = stored(library)
    run_sql(library, "DELETE FROM parts_print WHERE file_id = ?", ids[NAMES[2]])
    assert found(library, NAMES[2]) == set()
    assert stored(library) == before
    save(library, ids, NAMES[:1], "other")
    assert (found(library, NAMES[0]), found(library, "other")) == (set(), {NAMES[0]})
    assert (found(library, NAMES[1]), found(library, NAMES[2])) == ({NAMES[1]}, set())


def test_a_segment_of_which_most_is_gone_is_made_anew(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts_index, "_SMALLER", 0)
    save(library, ids, NAMES[:3])
    found(library, NAMES[0])
    run_sql(library, "DELETE FROM parts_print WHERE file_id IN (?, ?)", ids[NAMES[0]], ids[NAMES[1]])
    save(library, ids, [NAMES[3]])
    assert [found(library, name) for name in NAMES[:4]] == [set(), set(), {NAMES[2]}, {NAMES[3]}]
    assert [each.counts.files for each in stored(library)] == [2]


def damage(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data)
    os.utime(path, ns=(1, 1))


@pytest.mark.parametrize(
    "spoil", [Path.unlink, damage, lambda path: path.write_bytes(b"x"), lambda path: path.write_bytes(b"")]
)
def test_a_damaged_or_missing_file_has_all_made_anew(
    library: Library, ids: dict[str, int], spoil: Callable[[Path], object]
) -> None:
    save(library, ids, NAMES[:2])
    found(library, NAMES[0])
    (before,) = stored(library)
    (path,) = parts_segments.folder_of(library.path).iterdir()
    spoil(path)
    assert [found(library, name) for name in NAMES[:2]] == [{name} for name in NAMES[:2]]
    (after,) = stored(library)
    assert (after.stamp != before.stamp, after.counts) == (True, before.counts)
    assert files_of(library) == {f"{after.stamp.hex()}.segment"}


def test_a_file_that_was_touched_is_read_whole_once_and_stays(library: Library, ids: dict[str, int]) -> None:
    save(library, ids, NAMES[:1])
    found(library, NAMES[0])
    (before,) = stored(library)
    (path,) = parts_segments.folder_of(library.path).iterdir()
    os.utime(path, ns=(10**18, 10**18))
    assert found(library, NAMES[0]) == {NAMES[0]}
    assert stored(library) == [before._replace(mtime_ns=10**18)]


def test_new_prints_that_go_before_they_are_written_leave_no_segment(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    later = parts_segments.later

    def then_gone(db: sqlite3.Connection, serial: int) -> list[tuple[int, int]]:
        found = later(db, serial)
        run_sql(library, "DELETE FROM parts_print")
        return found

    save(library, ids, NAMES[:1])
    monkeypatch.setattr(parts_segments, "later", then_gone)
    assert found(library, NAMES[0]) == set()
    assert stored(library) == []


def test_files_on_a_disk_that_may_be_unplugged_are_read_and_not_mapped(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def mapped(*_args: object, **_named: object) -> None:
        pytest.fail("mapped")

    save(library, ids, NAMES[:2])
    monkeypatch.setattr(Path, "home", lambda: library.path.parent)
    assert found(library, NAMES[0]) == {NAMES[0]}
    monkeypatch.setattr(Path, "home", lambda: Path(__file__).parent / "none")
    monkeypatch.setattr("app.prints.parts_index.mmap.mmap", mapped)
    assert [found(library, name) for name in NAMES[:2]] == [{name} for name in NAMES[:2]]
    (path,) = parts_segments.folder_of(library.path).iterdir()
    damage(path)
    assert found(library, NAMES[1]) == {NAMES[1]}
    assert path.name not in files_of(library)


def test_a_backup_that_is_restored_finds_what_it_knows(
    library: Library, ids: dict[str, int], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The index of later times lies beside it: with other prints of the same serials."""
    monkeypatch.setattr(parts_index, "_SMALLER", 0)
    save(library, ids, NAMES[:2])
    found(library, NAMES[0])
    backup = tmp_path / "backup"
    with closing(sqlite3.connect(library.path)) as source, closing(sqlite3.connect(backup)) as target:
        source.backup(target)
    save(library, ids, [NAMES[2]])
    save(library, ids, [NAMES[0]], "later")
    assert found(library, NAMES[2]) == {NAMES[2]}
    path = library.path
    library.close()
    path.write_bytes(backup.read_bytes())
    for ending in ("-wal", "-shm"):
        Path(f"{path}{ending}").unlink(missing_ok=True)
    restored = open_library(path)
    try:
        save(restored, ids, [NAMES[3]])
        expected = {NAMES[0]: {NAMES[0]}, NAMES[1]: {NAMES[1]}, NAMES[2]: set(), NAMES[3]: {NAMES[3]}}
        assert {name: found(restored, name) for name in expected} == expected
        assert found(restored, "later") == set()
        assert len(files_of(restored)) == 2
    finally:
        restored.close()


def test_a_folder_in_which_no_file_can_be_made_is_told(library: Library, ids: dict[str, int]) -> None:
    folder = parts_segments.folder_of(library.path)
    folder.write_bytes(b"a file")
    save(library, ids, NAMES[:1])
    with pytest.raises(JobError) as told:
        found(library, NAMES[0])
    assert (told.value.message.code, told.value.message.args["path"]) == ("parts.no_folder", str(folder))
    assert folder.read_bytes() == b"a file"


def test_a_full_disk_is_told_and_leaves_nothing(
    library: Library, ids: dict[str, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_file: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", refuse)
    save(library, ids, NAMES[:1])
    with pytest.raises(JobError) as told:
        found(library, NAMES[0])
    assert told.value.message.code == "parts.no_room"
    assert files_of(library) == set()
