"""A search for copies from the choice of its files to what the library knows afterwards."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.checksum.pool import HashPool
from app.checksum.tasks import HashAnswer, HashQueue
from app.copies import session
from app.core.checksum.algorithm import DEFAULT, Algorithm
from app.core.checksum.job import ChecksumRequest
from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.job import CopiesRequest
from app.core.copies.sample import SAMPLE_BYTES
from app.core.job import JobState
from app.core.message import Message
from app.core.query import Query
from app.core.run.progress import Phase, Progress
from app.disk_pool.child import version_of
from app.library import Library
from tests.checksum.known import execute, know_files, write_files
from tests.copies.searches import BETWEEN, LONG, Searches, contents
from tests.doubles import DummyHost
from tests.library.filling import fill, found


@pytest.fixture
def search(library: Library) -> Searches:
    return Searches(library)


def test_only_what_can_still_be_equal_is_read(search: Searches, videos: Path) -> None:
    write_files(
        search.library,
        videos,
        {
            "a": contents("a"),
            "a again": contents("a"),
            "a, nearly": contents("a", at=BETWEEN),
            "head": contents("a", at=0),
            "tail": contents("a", at=LONG - 1),
            "alone": b"1234",
            "x": b"xxx",
            "x again": b"xxx",
            "y": b"yyy",
        },
    )
    outcome = search.run()
    assert search.copies() == {
        "a": 2,
        "a again": 2,
        "a, nearly": 1,
        "head": 1,
        "tail": 1,
        "alone": 1,
        "x": 2,
        "x again": 2,
        "y": 1,
    }
    assert (outcome.files, outcome.single, outcome.copied, outcome.unknown) == (9, 5, 4, 0)
    assert (outcome.groups, outcome.reclaimable) == (2, LONG + 3)
    assert outcome.bytes_read == 5 * SAMPLE_BYTES + 3 * LONG + 3 * 3
    assert outcome.state is JobState.COMPLETED
    told = {os.fsdecode(record.name): record.copies for record in search.host.batches[-1].records}
    assert told == search.copies()
    again = search.run()
    assert (again.bytes_read, again.single, again.copied) == (0, 5, 4)


def test_files_that_changed_places_are_not_called_rotten(search: Searches, videos: Path) -> None:
    write_files(search.library, videos, {"x": b"xxx", "y": b"yyy"})
    for name in ("x", "y"):
        os.utime(videos / name, ns=(10**18 + 1, 10**18 + 1))
    know_files(search.library, videos, "x", "y")
    search.run()
    (videos / "x").rename(videos / "z")
    (videos / "y").rename(videos / "x")
    (videos / "z").rename(videos / "y")
    know_files(search.library, videos, "x", "y")
    search.run()
    assert {record.verdict for record in search.records().values()} == {ChecksumVerdict.MOVED}
    search.run()
    assert search.copies() == {"x": 1, "y": 1}


def test_links_are_one_copy(search: Searches, videos: Path) -> None:
    write_files(search.library, videos, {"a": contents("a"), "b": contents("b")})
    (videos / "hard").hardlink_to(videos / "a")
    know_files(search.library, videos, "a", "hard")
    outcome = search.run()
    assert search.copies() == {"a": 1, "b": 1, "hard": 1}
    assert search.records()["a"].only_on is not None
    assert outcome.bytes_read == 2 * SAMPLE_BYTES


def test_files_are_compared_with_all_others_and_only_those_asked_for_are_counted(
    library: Library, tmp_path: Path
) -> None:
    search = Searches(library)
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    write_files(library, here, {"a": contents("a"), "b": b"bb"})
    write_files(library, there, {"copy of a": contents("a"), "c": b"c", "c again": b"c"})
    outcome = search.run(here)
    assert search.copies() == {"a": 2, "copy of a": 2, "b": 1, "c": None, "c again": None}
    assert (outcome.files, outcome.groups) == (2, 1)
    assert search.groups(Query(roots=(os.fsencode(here),))) == [{"a", "copy of a"}]
    assert search.run(query="name:again").copied == 1


def test_stored_checksums_of_an_unplugged_disk_are_used(library: Library, tmp_path: Path) -> None:
    from app.checksum import session as check  # noqa: PLC0415 - a check that an earlier day made

    search = Searches(library)
    here, disk = tmp_path / "here", tmp_path / "disk"
    here.mkdir()
    disk.mkdir()
    write_files(library, here, {"a": contents("a"), "b": contents("b")})
    write_files(library, disk, {"copy of a": contents("a")})
    request = ChecksumRequest(paths=(os.fsencode(disk),), algorithms=(Algorithm.SHA1,))
    check.run(request, DummyHost(), library, verify=False, began=0.0)
    disk.rename(tmp_path / "unplugged")
    outcome = search.run(here)
    assert search.copies() == {"a": 2, "b": 1, "copy of a": 2}
    assert outcome.state is JobState.COMPLETED
    assert [error.path for error in outcome.errors] == [os.fsencode(disk)]


def test_an_unplugged_disk_without_checksums_leaves_numbers_unknown(library: Library, tmp_path: Path) -> None:
    search = Searches(library)
    here, disk = tmp_path / "here", tmp_path / "disk"
    here.mkdir()
    disk.mkdir()
    write_files(library, here, {"a": contents("a"), "a again": contents("a"), "b": contents("b"), "c": b"c"})
    write_files(library, disk, {"x": contents("x")})
    disk.rename(tmp_path / "unplugged")
    outcome = search.run()
    assert search.copies() == {"a": 2, "a again": 2, "b": None, "x": None, "c": 1}
    assert (outcome.state, outcome.unknown) == (JobState.NEEDS_ATTENTION, 4)


def test_a_file_that_changed_since_the_scan_joins_no_group(search: Searches, videos: Path) -> None:
    write_files(search.library, videos, {"a": contents("a"), "b": contents("a"), "c": b"xx", "d": b"xx"})
    with (videos / "b").open("ab") as file:
        file.write(b"more")
    os.utime(videos / "d", ns=(1, 1))
    outcome = search.run()
    assert search.copies() == dict.fromkeys("abcd")
    assert {(error.path[-1:], error.reason.code) for error in outcome.errors} == {
        (b"b", "copies.changed"),
        (b"d", "copies.changed"),
    }
    assert outcome.unknown == 4


def test_a_file_that_grows_while_it_is_read_joins_no_group(search: Searches, videos: Path) -> None:
    write_files(search.library, videos, {"a": contents("a"), "b": contents("a"), "c": contents("a")})

    class Growing(HashPool):
        """A pool beside which a file grows."""

        def answers(self) -> Iterator[HashAnswer | None]:
            with (videos / "b").open("ab") as file:
                for answer in super().answers():
                    file.write(b"more")
                    file.flush()
                    yield answer

    outcome = search.run(make_pool=Growing)
    assert search.copies() == {"a": 2, "b": None, "c": 2}
    assert [error.path[-1:] for error in outcome.errors] == [b"b"]


def test_a_file_that_cannot_be_read_joins_no_group(search: Searches, videos: Path) -> None:
    write_files(search.library, videos, {"a": contents("a"), "b": contents("a"), "c": contents("a")})
    (videos / "c").unlink()
    outcome = search.run()
    assert search.copies() == {"a": 2, "b": 2, "c": None}
    assert [str(error.reason) for error in outcome.errors] == [str(Message("file.vanished"))]
    assert (outcome.copied, outcome.unknown) == (2, 3)


def test_progress_never_falls_and_ends_after_the_count(search: Searches, videos: Path) -> None:
    write_files(search.library, videos, {name: contents(name[0]) for name in ("a", "aa", "b", "c")})
    search.run()
    told: list[Progress] = search.host.told
    assert told[-1].finished
    fractions = [each.fraction for each in told if each.phase is not Phase.COUNTING and each.fraction]
    assert fractions == sorted(fractions)
    assert told[-1].bytes_done == told[-1].bytes_total == 4 * SAMPLE_BYTES + 2 * LONG
    assert told[-1].done == told[-1].total == 4
    done = [each.done for each in told if each.phase is not Phase.COUNTING]
    assert done == sorted(done)


def test_what_was_read_before_a_cancel_is_not_read_again(search: Searches, videos: Path) -> None:
    write_files(search.library, videos, {name: contents(name[0]) for name in ("a", "aa", "b", "bb")})

    class Cancelling(HashPool):
        def answers(self) -> Iterator[HashAnswer | None]:
            for answer in super().answers():
                yield answer
                if answer is not None and answer.result and answer.result.digests:
                    search.host.cancel_event.set()

    outcome = search.run(make_pool=Cancelling)
    assert (outcome.files, outcome.single, outcome.groups, outcome.reclaimable) == (None,) * 4
    assert outcome.state is JobState.CANCELLED
    assert set(search.copies().values()) == {None}
    search.host = DummyHost()
    again = search.run()
    assert again.bytes_read == 3 * LONG
    assert set(search.copies().values()) == {2}


def test_a_cancelled_search_keeps_the_rot_that_it_found(library: Library, videos: Path) -> None:
    """It waits for a look whether its source is there, as in a check."""
    from app.checksum import session as check  # noqa: PLC0415 - a check that an earlier day made

    search, host = Searches(library), DummyHost()
    write_files(library, videos, {name: contents(name[0]) for name in ("a", "a again", "b", "b again")})
    for names, algorithm in ((("a", "b"), Algorithm.SHA1), (("a again", "b again"), Algorithm.MD5)):
        paths = tuple(os.fsencode(videos / name) for name in names)
        request = ChecksumRequest(paths=paths, algorithms=(algorithm,))
        check.run(request, DummyHost(), library, verify=False, began=0.0)
    for name in ("a", "b"):
        times = (videos / name).stat()
        (videos / name).write_bytes(contents(name, at=BETWEEN))
        os.utime(videos / name, ns=(times.st_atime_ns, times.st_mtime_ns))
    rotten: list[HashAnswer] = []

    class Cancelling(HashPool):
        def answers(self) -> Iterator[HashAnswer | None]:
            for answer in super().answers():
                if answer is not None and answer.result and answer.result.digests:
                    rotten.append(answer)
                if len(rotten) == 2:
                    host.cancel_event.set()
                yield answer

    asked = CopiesRequest(paths=(os.fsencode(videos),))
    outcome = session.run(asked, host, library, make_pool=Cancelling, clock=lambda: 0.0)
    assert outcome.state is JobState.CANCELLED
    found = {name: record.verdict for name, record in search.records().items()}
    assert (found["a"], found["b"]) == (ChecksumVerdict.ROTTEN, ChecksumVerdict.ROTTEN)


def test_imported_files_are_counted_by_what_is_known_of_them_and_not_missed(
    search: Searches, videos: Path
) -> None:
    library = search.library
    write_files(library, videos, {"a": contents("a"), "b": b"b"})
    known = fill(library, b"/imported/Bob", [(b"/imported/Bob", [found(b"x", 7), found(b"y", 8)])], "uuid:b")
    known += fill(library, b"/imported/Eve", [(b"/imported/Eve", [found(b"z", 7)])], "uuid:c")
    execute(library, "UPDATE source SET imported = 'list', online = 0 WHERE volume IN ('uuid:b', 'uuid:c')")
    for record in known:
        execute(
            library,
            "INSERT INTO content_version SELECT id, x'2f', size, mtime_ns, 0, '' FROM file WHERE id = ?",
            record.id,
        )
        execute(library, "INSERT INTO checksum VALUES (?, ?, x'07', 1.0, 1.0)", record.id, str(DEFAULT))
    outcome = search.run(videos / "a")
    assert search.copies() == {"a": 1, "b": None, "x": None, "y": None, "z": None}
    outcome = search.run(videos)
    assert search.copies() == {"a": 1, "b": 1, "x": 2, "y": 1, "z": 2}
    assert (outcome.state, outcome.files, outcome.errors) == (JobState.COMPLETED, 2, ())


def test_what_stood_still_in_one_round_need_not_wait_in_the_next(search: Searches, videos: Path) -> None:
    """The second look is one for the whole search, not one for each of its rounds."""
    known = write_files(search.library, videos, {"a": contents("a"), "a again": contents("a")})
    queues: list[HashQueue] = []

    def make_pool(some: Sequence[HashQueue]) -> HashPool:
        queues.extend(some)
        return HashPool(some)

    search.run(make_pool=make_pool)
    assert len(queues) > 1
    assert len({id(queue.still) for queue in queues}) == 1
    versions = [version_of((videos / name).stat()) for name in known]
    records = [each.id for each in known.values()]
    assert all(map(queues[0].still.holds, records, versions))
