"""An act from the plan in the journal to the last file, with children and real files."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.trash.job import TrashRequest
from app.core.trash.journal import JournalState
from app.library import Library
from tests.checksum.known import execute
from tests.copies.searches import LONG, Searches, contents
from tests.doubles import DummyHost
from tests.trash.acts import Acts
from tests.trash.bins import names, to_folder, to_nowhere

GROUPS = {"a": contents("a"), "a again": contents("a"), "b": b"bbb", "b again": b"bbb", "single": b"cccc"}


@pytest.fixture
def acts(library: Library, videos: Path) -> Acts:
    return Acts(library, videos)


def test_a_copy_goes_and_the_other_stays(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    outcome = acts.run(acts.prepare("a", "b again"))
    assert (outcome.files, outcome.moved, outcome.kept, outcome.size) == (2, 2, 0, LONG + 3)
    assert outcome.state is JobState.COMPLETED
    assert names(acts.videos) == {"a again", "b", "single"}
    assert names(trash) == {"a", "b again"}
    entry = acts.journal()["a"]
    assert (entry.state, entry.trash) == (JournalState.MOVED, os.fsencode(trash / "a"))
    assert (entry.keeper, entry.size) == (os.fsencode(acts.videos / "a again"), LONG)
    assert entry.digest is not None
    assert acts.host.told[-1].finished
    assert (acts.host.told[-1].bytes_done, acts.host.told[-1].done) == (LONG + 3, 2)


def test_the_record_is_in_the_trash_and_the_number_of_copies_is_renewed(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    acts.run(acts.prepare("a"))
    acts.library.write(lambda _db: None).result()
    search = Searches(acts.library)
    assert search.records()["a"].status is FileStatus.IN_TRASH
    announced = [record for batch in acts.host.batches for record in batch.records]
    assert [record.status for record in announced] == [FileStatus.IN_TRASH]
    assert not any("a again" in group for group in search.groups())


def test_all_is_as_before_after_an_undo(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    before = {name: (acts.videos / name).stat() for name in GROUPS}
    request = acts.prepare("a", "b")
    acts.run(request)
    outcome = acts.run(request, back=True)
    assert (outcome.files, outcome.moved, outcome.back) == (2, 2, True)
    assert {name: (acts.videos / name).stat().st_mtime_ns for name in GROUPS} == {
        name: status.st_mtime_ns for name, status in before.items()
    }
    assert names(trash) == set()
    assert set(acts.states().values()) == {JournalState.RESTORED}
    assert Searches(acts.library).records()["a"].status is FileStatus.OK


def test_an_undo_replaces_no_file(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    acts.run(request)
    (acts.videos / "a").write_bytes(b"something else")
    outcome = acts.run(request, back=True)
    assert (outcome.moved, outcome.kept, outcome.state) == (1, 1, JobState.NEEDS_ATTENTION)
    assert (acts.videos / "a").read_bytes() == b"something else"
    assert (trash / "a").read_bytes() == GROUPS["a"]
    assert [error.reason.code for error in outcome.errors] == ["trash.exists"]
    assert acts.states()["a"] is JournalState.MOVED


def test_an_undo_of_one_file_leaves_the_others(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    acts.run(request)
    one = TrashRequest(paths=request.paths, act=request.act, entries=(acts.journal()["b"].id,))
    assert acts.run(one, back=True).files == 1
    assert names(trash) == {"a"}


def test_a_file_that_left_the_trash_is_told(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    acts.run(request)
    (trash / "a").unlink()
    (trash / "b").write_bytes(b"other")
    outcome = acts.run(request, back=True)
    assert {error.reason.code for error in outcome.errors} == {"trash.not_in_trash", "trash.other_in_trash"}
    assert (trash / "b").exists()


def test_an_undo_needs_the_folder(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("b")
    acts.run(request)
    execute(acts.library, "UPDATE journal SET path = ?", bytes(acts.videos / "gone" / "b"))
    outcome = acts.run(request, back=True)
    assert [error.reason.code for error in outcome.errors] == ["trash.folder_gone"]
    assert names(trash) == {"b"}


@pytest.mark.parametrize("is_in_trash", [True, False])
def test_an_undo_says_nothing_of_files_whose_disk_is_away(
    acts: Acts, trash: Path, *, is_in_trash: bool
) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    acts.run(request)
    away = acts.videos.with_name("away")
    acts.videos.rename(away)
    if not is_in_trash:  # the trash of another disk is on that disk
        trash.rename(trash.with_name("trash away"))
    outcome = acts.run(request, back=True)
    assert {error.reason.code for error in outcome.errors} == {"trash.unplugged"}
    assert {(each.state, each.reason) for each in acts.journal().values()} == {(JournalState.MOVED, None)}
    away.rename(acts.videos)
    if not is_in_trash:
        trash.with_name("trash away").rename(trash)
    assert acts.run(request, back=True).moved == 2


def test_a_file_that_rotted_after_the_preview_stops_its_removal_alone(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    status = (acts.videos / "a again").stat()
    data = bytearray(GROUPS["a"])
    data[LONG // 2 + 7] ^= 1
    (acts.videos / "a again").write_bytes(data)
    os.utime(acts.videos / "a again", ns=(status.st_atime_ns, status.st_mtime_ns))
    outcome = acts.run(request)
    assert (outcome.moved, outcome.kept, outcome.state) == (1, 1, JobState.NEEDS_ATTENTION)
    assert [error.reason.code for error in outcome.errors] == ["trash.differs"]
    assert outcome.errors[0].reason.args == {"offset": LONG // 2 + 7}
    assert names(acts.videos) == {"a", "a again", "b again", "single"}
    assert acts.states() == {"a": JournalState.KEPT, "b": JournalState.MOVED}


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda folder: (folder / "a again").write_bytes(b"short"), "trash.keeper_changed"),
        (lambda folder: (folder / "a").write_bytes(b"short"), "trash.changed"),
        (lambda folder: os.utime(folder / "a again", (1, 1)), "trash.keeper_changed"),
        (lambda folder: (folder / "a again").unlink(), "trash.keeper_gone"),
        (lambda folder: (folder / "a").unlink(), "trash.gone"),
    ],
)
def test_what_changed_after_the_preview_stays(acts: Acts, trash: Path, change: object, code: str) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a")
    assert callable(change)
    change(acts.videos)
    outcome = acts.run(request)
    assert [error.reason.code for error in outcome.errors] == [code]
    assert names(trash) == set()


def test_without_a_trash_nothing_is_deleted(acts: Acts) -> None:
    acts.know(GROUPS)
    outcome = acts.run(acts.prepare("a"), to_nowhere)
    assert [error.reason.code for error in outcome.errors] == ["trash.no_trash"]
    assert names(acts.videos) == set(GROUPS)
    assert Searches(acts.library).records()["a"].status is FileStatus.OK


def test_cancel_leaves_the_files_that_were_not_begun(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    acts.cancel_when(lambda host: bool(host.batches))
    outcome = acts.run(request)
    assert (outcome.state, outcome.moved) == (JobState.CANCELLED, 1)
    assert len(names(trash)) == 1
    assert sorted(acts.states().values()) == [JournalState.MOVED, JournalState.PLANNED]
    acts.host = DummyHost()
    assert acts.run(request).moved == 1  # as after a restart of the program
    assert names(trash) == {"a", "b"}


def move_and_die(path: bytes) -> bytes:
    """Move a file, and end before the parent hears of it."""
    to_folder(path)
    os._exit(7)


def delete_and_die(path: bytes) -> bytes:
    """Delete a file, as nothing here does, and end."""
    os.unlink(path)  # noqa: PTH108 - bytes
    os._exit(7)


def die(_path: bytes) -> bytes:
    """End before the file is moved."""
    os._exit(7)


def test_a_move_after_which_the_child_died_is_found_in_the_trash(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    assert acts.run(request, move_and_die).moved == 2
    assert acts.states() == {"a": JournalState.MOVED, "b": JournalState.MOVED}
    assert acts.journal()["a"].trash == os.fsencode(trash / "a")
    assert acts.run(request, back=True).moved == 2
    assert names(acts.videos) == set(GROUPS)


def test_a_move_that_had_not_happened_when_the_child_died_is_told(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    outcome = acts.run(acts.prepare("a"), die)
    assert [error.reason.code for error in outcome.errors] == ["trash.child_ended"]
    assert acts.states() == {"a": JournalState.KEPT}
    assert names(acts.videos) == set(GROUPS)


def test_a_file_that_is_nowhere_stays_unknown(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a")
    outcome = acts.run(request, delete_and_die)
    assert [error.reason.code for error in outcome.errors] == ["trash.interrupted"]
    for back in (False, True):
        assert acts.run(request, back=back).kept == 1
        assert acts.states() == {"a": JournalState.MOVING}


def test_a_move_that_was_not_made_before_a_kill_is_made_by_the_next_run(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    acts.interrupt("a", "b")
    assert acts.run(request).moved == 2
    assert names(trash) == {"a", "b"}


@pytest.mark.parametrize("moved", [False, True])
def test_an_undo_settles_a_move_that_was_interrupted(acts: Acts, trash: Path, *, moved: bool) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a")
    acts.interrupt("a")
    if moved:
        to_folder(os.fsencode(acts.videos / "a"))
    with acts.library.reader() as reader:
        assert reader.last_act() == request.act
    assert acts.run(request, back=True).moved == 1
    assert acts.states() == {"a": JournalState.RESTORED}
    assert names(acts.videos) == set(GROUPS)
    assert names(trash) == set()


def test_a_skipped_file_stays(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    path = os.fsencode(acts.videos / "a")

    def skip(host: DummyHost) -> bool:
        host.cancel_event.skip(path)
        return False

    acts.cancel_when(skip)
    outcome = acts.run(request)
    assert [error.reason.code for error in outcome.errors] == ["trash.skipped"]
    assert names(trash) == {"b"}


def test_nothing_is_said_of_files_whose_disk_was_unplugged(acts: Acts, trash: Path) -> None:
    acts.know(GROUPS)
    request = acts.prepare("a", "b")
    away = acts.videos.with_name("away")
    acts.videos.rename(away)
    outcome = acts.run(request)
    assert (outcome.moved, outcome.kept, outcome.state) == (0, 2, JobState.NEEDS_ATTENTION)
    assert {error.reason.code for error in outcome.errors} == {"trash.unplugged"}
    assert set(acts.states().values()) == {JournalState.PLANNED}
    away.rename(acts.videos)
    outcome = acts.run(request)
    assert (outcome.moved, outcome.state) == (2, JobState.COMPLETED)
