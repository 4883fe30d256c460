"""What an act moved is *in the trash*. What lies in a trash is no copy, and no keeper."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.core.copies.removal import choose
from app.core.file.record import FileStatus
from app.core.query import Query
from app.core.query.collections import SmartGroup
from app.library import Library, open_library
from app.library.tables import schema
from app.library.tables.copy_tables import TRASHES
from tests.copies.searches import Searches
from tests.doubles import FakeProber
from tests.matching import matches
from tests.scan.acts import scan
from tests.trash.acts import Acts
from tests.trash.bins import names

COPIES = {"a.mkv": b"aaaa", "again.mkv": b"aaaa"}


def write(videos: Path, contents: dict[str, bytes], library: Library) -> None:
    """Write files in folders, scan them, and look for copies."""
    for name, data in contents.items():
        (videos / name).parent.mkdir(exist_ok=True)
        (videos / name).write_bytes(data)
    scan(library, videos)
    Searches(library).run()


@pytest.fixture
def acts(library: Library, videos: Path) -> Acts:
    return Acts(library, videos)


def statuses(library: Library) -> dict[str, FileStatus]:
    """Return the status of each file by name, which is also that of a search for it."""
    found = {name: record.status for name, record in Searches(library).records().items()}
    with library.reader() as reader:
        for status in FileStatus:
            ids = reader.find(Query.parse(f"status:{status}"))
            assert {record.name.decode() for record in reader.records(ids)} == {
                name for name, each in found.items() if each is status
            }
    return found


def test_a_moved_file_is_in_the_trash_until_it_is_moved_back(acts: Acts, trash: Path) -> None:
    acts.know(COPIES)
    request = acts.prepare("a.mkv")
    acts.run(request)
    assert statuses(acts.library) == {"a.mkv": FileStatus.IN_TRASH, "again.mkv": FileStatus.OK}
    with acts.library.reader() as reader:
        counts = reader.group_counts()
        assert (counts[SmartGroup.IN_TRASH], counts[SmartGroup.MISSING]) == (1, 0)
        (record,) = reader.records(reader.find(Query(group=SmartGroup.IN_TRASH)))
        assert matches(Query(group=SmartGroup.IN_TRASH), record, "")
    acts.run(request, back=True)
    assert set(statuses(acts.library).values()) == {FileStatus.OK}


def test_a_scan_does_not_call_it_missing(acts: Acts, trash: Path) -> None:
    acts.know(COPIES)
    acts.run(acts.prepare("a.mkv"))
    outcome = scan(acts.library, acts.videos)
    assert (outcome.missing, dict(outcome.changes)) == (0, {})
    assert statuses(acts.library)["a.mkv"] is FileStatus.IN_TRASH


def test_the_last_copy_does_not_follow_into_a_trash_that_is_scanned(
    acts: Acts, videos: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trash = videos / "data/Trash/files"
    trash.mkdir(parents=True)
    monkeypatch.setenv("XDG_DATA_HOME", str(videos / "data"))
    monkeypatch.setenv("CINVENTORY_TEST_TRASH", str(trash))
    acts.know(COPIES)
    acts.run(acts.prepare("a.mkv"))
    outcome = scan(acts.library, videos)
    assert (outcome.counts.found, dict(outcome.changes)) == (1, {})
    assert scan(acts.library, trash).counts.found == 0
    Searches(acts.library).run()
    assert Searches(acts.library).copies()["again.mkv"] == 1
    assert acts.planned() == []
    assert names(trash) == {"a.mkv"}


def as_an_old_library(library: Library, videos: Path, trash: Path) -> Library:
    """Have the copies in `videos`/old in a trash, where an earlier version has listed them."""
    library.close()
    (videos / "old").rename(trash)
    with closing(sqlite3.connect(library.path, isolation_level=None)) as db:
        path = os.fsencode(videos / "old")
        assert db.execute("UPDATE folder SET path = ? WHERE path = ?", (bytes(trash), path)).rowcount
        db.execute("DELETE FROM trash_rule")
        db.execute("DELETE FROM trash_place")
    return open_library(library.path)


@pytest.mark.parametrize("place", [".Trash-1000/files", "data/Trash/files", ".local/share/Trash/files"])
def test_what_an_old_library_has_of_a_trash_counts_no_more(
    tmp_path: Path, videos: Path, monkeypatch: pytest.MonkeyPatch, place: str
) -> None:
    library = open_library(tmp_path / "library.sqlite3")
    write(videos, {"old/a.mkv": b"aaaa", "b.mkv": b"aaaa"}, library)
    assert Searches(library).copies() == {"a.mkv": 2, "b.mkv": 2}
    monkeypatch.setenv("XDG_DATA_HOME", str(videos / "data"))
    (videos / place).parent.mkdir(parents=True)
    library = as_an_old_library(library, videos, videos / place)
    try:
        library.write(lambda _db: None).result()
        assert statuses(library) == {"a.mkv": FileStatus.IN_TRASH, "b.mkv": FileStatus.OK}
        with library.reader() as reader:
            assert list(reader.copy_groups(Query())) == []
        assert scan(library, videos, prober=FakeProber()).counts.found == 1
        Searches(library).run()
        assert Searches(library).copies() == {"a.mkv": None, "b.mkv": 1}
        (videos / place / "a.mkv").rename(videos / "a.mkv")  # as the file manager does
        scan(library, videos)
        assert statuses(library) == {"a.mkv": FileStatus.OK, "b.mkv": FileStatus.OK}
    finally:
        library.close()


def test_what_an_old_library_called_missing_after_an_act_is_in_the_trash(tmp_path: Path) -> None:
    path, number = tmp_path / "old.sqlite3", schema.MIGRATIONS.index(TRASHES)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for migration in schema.MIGRATIONS[:number]:
            db.executescript(migration)
        db.execute(
            "INSERT INTO source (id, path, volume, is_mount, online, added) VALUES (1, ?, '', 0, 1, 0)",
            (b"/v",),
        )
        db.execute("INSERT INTO folder (id, source_id, path) VALUES (1, 1, ?)", (b"/v",))
        for id_, state in enumerate(("moved", "restored", "moved"), 1):
            size = 10 if id_ < 3 else 11
            db.execute(
                "INSERT INTO file (id, folder_id, name, size, mtime_ns, file_id, status, missing, engine, "
                "scan_id, added) VALUES (?, 1, ?, ?, 5, '', 'ok', 1, '', 1, 0)",
                (id_, b"%d.mkv" % id_, size),
            )
            db.execute(
                "INSERT INTO journal (act, state, time, file_id, path, size, mtime_ns, inode, keeper, "
                "keeper_mtime_ns, keeper_inode) VALUES (1, ?, 1, ?, ?, 10, 5, '', ?, 5, '')",
                (state, id_, b"/v/%d.mkv" % id_, b"/v/k.mkv"),
            )
        db.execute(f"PRAGMA user_version = {number}")
        db.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
    with closing(open_library(path)) as library:
        found = {record.id: record.status for record in library.page(0, 10)}
    assert found == {1: FileStatus.IN_TRASH, 2: FileStatus.MISSING, 3: FileStatus.MISSING}


def test_a_keeper_that_went_to_a_trash_meanwhile_keeps_its_copy(acts: Acts, trash: Path) -> None:
    write(acts.videos, {"in/a.mkv": b"aaaa", "again.mkv": b"aaaa"}, acts.library)
    request = acts.prepare("again.mkv")
    (acts.videos / "in").rename(trash / "in")
    (acts.videos / "in").symlink_to(trash / "in")
    outcome = acts.run(request)
    assert [error.reason.code for error in outcome.errors] == ["trash.keeper_in_trash"]
    assert names(acts.videos) == {"in", "again.mkv"}


def test_a_file_in_the_trash_is_chosen_by_no_rule(acts: Acts, trash: Path) -> None:
    acts.know({**COPIES, "third.mkv": b"aaaa"})
    with acts.library.reader() as reader:
        (group,) = reader.copy_groups(Query())
    acts.run(acts.prepare("a.mkv"))
    with acts.library.reader() as reader:
        (left,) = reader.copy_groups(Query())
        assert {file.path for file in left.files} < {file.path for file in group.files}
        chosen = choose(left.files, None)
    assert len(chosen) == 1
