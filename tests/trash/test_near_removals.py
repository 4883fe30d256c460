"""Videos of which a better one stays: they go by the steps of copies, and by guards of their own."""

import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pytest

from app.core.copies.removal import Removal, RemovalRules
from app.core.job import JobState
from app.core.near.removal import copy_of, plan_near
from app.core.trash.job import TrashRequest
from app.core.trash.journal import JournalState
from app.jobs.types.trash import plan_act
from app.library import Library
from app.library.copies import journal
from app.library.near import matches, near_groups, near_making
from app.prints.matching import regroup
from tests.checksum.known import write_files
from tests.core.near.made_prints import film
from tests.doubles import DummyHost
from tests.library.filling import run_sql
from tests.library.near.near_library import match_known
from tests.trash.acts import Acts
from tests.trash.bins import names

FILES = {"good.mkv": bytes(range(256)) * 9000, "poor.mkv": b"poor" * 900}


@pytest.fixture
def acts(library: Library, videos: Path) -> Acts:
    """A library with two files whose prints are of one film."""
    acts = Acts(library, videos)
    write_files(library, videos, FILES)
    match_known(library, {name: film(1) for name in FILES})
    run_sql(library, "UPDATE file SET damage = 'damaged' WHERE name = ?", b"poor.mkv")
    return acts


def prepare(acts: Acts) -> TrashRequest:
    """Plan that the poorer file goes."""
    with acts.library.reader() as reader:
        found = near_making.current(reader)
        (group,) = near_groups.read(reader, found, [0])
    as_copy = lambda record: copy_of(record, os.fsencode(acts.videos), "disk")  # noqa: E731
    poor = group.files[1].id
    plans = plan_near([group], {poor}, {group.files[0].id}, as_copy, RemovalRules())
    removals = [row for each in plans for row in each.rows if isinstance(row, Removal)]
    assert [Path(os.fsdecode(row.file.path)).name for row in removals] == ["poor.mkv"]
    return plan_act(acts.library, removals, 1.0)


def test_a_poorer_file_goes_and_comes_back(acts: Acts, trash: Path) -> None:
    request = prepare(acts)
    outcome = acts.run(request)
    assert (outcome.moved, outcome.kept, outcome.state) == (1, 0, JobState.COMPLETED)
    assert (names(acts.videos), names(trash)) == ({"good.mkv"}, {"poor.mkv"})
    entry = acts.journal()["poor.mkv"]
    assert (entry.keeper_size, entry.digest) == (len(FILES["good.mkv"]), None)
    assert acts.host.told[-1].bytes_done == len(FILES["poor.mkv"])
    assert acts.run(request, back=True).moved == 1
    assert (names(acts.videos), names(trash)) == (set(FILES), set())
    again = acts.library.write(journal.plan_again, request.act or 0, 3.0).result()
    assert acts.run(TrashRequest(paths=request.paths, act=again)).moved == 1


def rewrite(path: Path) -> None:
    """Change the contents of a file, and not its size or time."""
    before = path.stat()
    path.write_bytes(bytes(before.st_size))
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns + 10**9))


def _hard_link(acts: Acts) -> None:
    (acts.videos / "link.mkv").hardlink_to(acts.videos / "poor.mkv")


def _damage_the_better_one(acts: Acts) -> None:
    """Have a check find the file damaged that would stay; its bytes can still be read."""
    run_sql(acts.library, "UPDATE file SET damage = 'damaged' WHERE name = ?", b"good.mkv")


def _make_it_the_best_of_another_group(acts: Acts) -> None:
    """Have a comparison find a file that is like the poorer one alone, and worse than it."""
    write_files(acts.library, acts.videos, {"tiny.mkv": b"tiny" * 90})
    match_known(acts.library, {"tiny.mkv": film(1)})
    run_sql(
        acts.library,
        "INSERT INTO near_pair SELECT min(a.id, b.id), max(a.id, b.id), 2.0, 8, 0 FROM file a, file b "
        "WHERE a.name = CAST('poor.mkv' AS BLOB) AND b.name = CAST('tiny.mkv' AS BLOB)",
    )
    run_sql(acts.library, "UPDATE file SET damage = NULL WHERE name = ?", b"poor.mkv")
    run_sql(acts.library, "UPDATE file SET damage = 'damaged' WHERE name = ?", b"tiny.mkv")
    with acts.library.reader() as reader:
        regroup(acts.library, reader)


def _not_same(acts: Acts) -> None:
    with acts.library.reader() as reader:
        (link,) = reader.insight(matches.links)
    acts.library.write(matches.reject, link.first, link.second, 1.0).result()


def _stand_for_a_lost_one(acts: Acts) -> None:
    """Have a video have gone for the poorer file, of which nobody knows any more what it showed."""
    run_sql(
        acts.library,
        "INSERT INTO journal (act, state, time, file_id, path, size, mtime_ns, inode, keeper, "
        "keeper_mtime_ns, keeper_inode, keeper_size) SELECT 9, 'moved', 1.0, 999, x'2F', 1, 1, '', x'2F', "
        "mtime_ns, '', size FROM file WHERE name = ?",
        b"poor.mkv",
    )


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_stand_for_a_lost_one, "trash.stands_for"),
        (_not_same, "trash.unpaired"),
        (_damage_the_better_one, "trash.no_keeper"),
        (_make_it_the_best_of_another_group, "trash.better"),
        (lambda acts: run_sql(acts.library, "UPDATE near_pair SET distance = 11"), "trash.unpaired"),
        (lambda acts: run_sql(acts.library, "DELETE FROM near_pair"), "trash.unpaired"),
        (lambda acts: rewrite(acts.videos / "poor.mkv"), "trash.changed"),
        (lambda acts: rewrite(acts.videos / "good.mkv"), "trash.keeper_changed"),
        (lambda acts: (acts.videos / "good.mkv").unlink(), "trash.keeper_gone"),
        (_hard_link, "trash.hard_links"),
    ],
)
def test_what_has_changed_since_the_plan_keeps_a_file(
    acts: Acts, trash: Path, change: Callable[[Acts], object], reason: str
) -> None:
    request = prepare(acts)
    change(acts)
    outcome = acts.run(request)
    assert (outcome.moved, outcome.kept) == (0, 1)
    assert [error.reason.code for error in outcome.errors] == [reason]
    assert (acts.videos / "poor.mkv").exists()
    assert names(trash) == set()
    assert acts.states()["poor.mkv"] is JournalState.KEPT


def test_what_is_found_while_the_better_file_is_read_keeps_the_other(acts: Acts, trash: Path) -> None:
    request, checks = prepare(acts), count()

    def find_damage(_host: DummyHost) -> bool:
        if next(checks):  # the first check is that before the file
            _damage_the_better_one(acts)
        return False

    acts.cancel_when(find_damage)
    outcome = acts.run(request)
    assert [error.reason.code for error in outcome.errors] == ["trash.no_keeper"]
    assert (names(acts.videos), names(trash)) == (set(FILES), set())
    assert acts.states() == {"poor.mkv": JournalState.KEPT}


def test_a_cancel_leaves_the_file_to_the_next_job(acts: Acts, trash: Path) -> None:
    request = prepare(acts)
    acts.cancel_when(lambda host: bool(host.told))
    assert acts.run(request).state is JobState.CANCELLED
    assert (names(acts.videos), names(trash)) == (set(FILES), set())
    assert acts.states() == {"poor.mkv": JournalState.PLANNED}
