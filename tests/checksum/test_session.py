"""A check from the choice of its files to what the library knows afterwards."""

import os
import sqlite3
import time
from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.verdict import ChecksumVerdict
from app.core.errors import NoKnownFiles
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.problems.catalogue import OF_CHECKSUMS
from app.library import Library
from app.library.copies import removal
from tests.checksum.checks import GIB, Checks, sparse
from tests.checksum.known import execute, rot, write_files
from tests.doubles import DummyHost


@pytest.fixture
def checks(library: Library, videos: Path) -> Checks:
    return Checks(library, videos)


ONE = {"a.mov": b"a" * 1000}
THREE = {"a.mov": b"a" * 1000, "b.mov": b"b" * 2000, "c.mov": b"c" * 3000}


def test_checksums_are_stored_once(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    first = checks.run(verify=False)
    assert (first.state, first.files, first.bytes_read) == (JobState.COMPLETED, 3, 6000)
    assert first.verdicts == {ChecksumVerdict.NEW: 3}
    again = checks.run(verify=False)
    assert (again.verdicts, again.known, again.bytes_read) == ({}, 3, 0)


def test_a_file_that_has_grown_counts_with_what_was_read(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, ONE)
    (videos / "a.mov").write_bytes(b"a" * 40_000)
    outcome = checks.run(verify=False)
    assert (outcome.files, outcome.bytes_read) == (1, 40_000)


def test_a_further_algorithm_is_added_beside_a_comparison(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, ONE)
    checks.run(verify=False)
    outcome = checks.run(verify=False, algorithms=(Algorithm.C4, Algorithm.SHA1))
    assert outcome.verdicts == {ChecksumVerdict.VERIFIED: 1}
    assert checks.digests() == {"a.mov": {Algorithm.XXH3_128, Algorithm.C4, Algorithm.SHA1}}


def test_unchanged_files_are_verified_and_announced(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    checks.run(verify=False)
    checks.host.batches.clear()
    assert checks.run().verdicts == {ChecksumVerdict.VERIFIED: 3}
    announced = [record for batch in checks.host.batches for record in batch.records]
    assert {record.verdict for record in announced} == {ChecksumVerdict.VERIFIED}
    assert len(announced) == 3


def test_an_edit_that_a_scan_saw_gives_new_checksums(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, ONE)
    checks.run(verify=False, algorithms=(Algorithm.MD5, Algorithm.SHA1))
    write_files(library, videos, {"a.mov": b"other"})
    outcome = checks.run()
    assert (outcome.verdicts, outcome.state) == ({ChecksumVerdict.EDITED: 1}, JobState.COMPLETED)
    assert checks.digests() == {"a.mov": {Algorithm.MD5, Algorithm.SHA1}}
    assert checks.run().verdicts == {ChecksumVerdict.VERIFIED: 1}


def test_a_rotten_file_keeps_its_checksums_and_is_a_problem(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, ONE)
    checks.run(verify=False)
    good = (videos / "a.mov").read_bytes()
    rot(videos / "a.mov")
    outcome = checks.run()
    assert (outcome.verdicts, outcome.state) == ({ChecksumVerdict.ROTTEN: 1}, JobState.NEEDS_ATTENTION)
    assert [error.reason.code for error in outcome.errors] == ["check.rotten"]
    with library.reader() as reader:
        (entry,) = reader.entries()
    kind, text, _ = (entry.problems or ())[0]
    assert (kind.code, text and text.code) == ("rotten", "check.rotten")
    assert checks.run().verdicts == {ChecksumVerdict.ROTTEN: 1}
    (videos / "a.mov").write_bytes(good)
    assert checks.run().verdicts == {ChecksumVerdict.VERIFIED: 1}
    assert not (checks.records()["a.mov"].problems or 0) & OF_CHECKSUMS


def test_the_gravest_message_comes_first(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    checks.run(verify=False)
    (videos / "a.mov").unlink()
    rot(videos / "c.mov")
    assert [error.reason.code for error in checks.run().errors] == ["check.rotten", "file.vanished"]


def test_a_rename_with_the_same_bytes_is_moved(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, ONE)
    checks.run(verify=False)
    (videos / "a.mov").rename(videos / "b.mov")
    execute(library, "UPDATE file SET name = ?", b"b.mov")
    assert checks.run().verdicts == {ChecksumVerdict.MOVED: 1}
    assert checks.run().verdicts == {ChecksumVerdict.VERIFIED: 1}


def test_files_that_are_gone_are_not_checked_and_keep_their_verdict(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, THREE)
    checks.run(verify=False)
    (videos / "a.mov").unlink()
    execute(library, "UPDATE file SET missing = 1 WHERE name = ?", b"b.mov")
    outcome = checks.run()
    assert outcome.verdicts == {ChecksumVerdict.NOT_CHECKED: 2, ChecksumVerdict.VERIFIED: 1}
    assert (outcome.state, outcome.incomplete) == (JobState.NEEDS_ATTENTION, True)
    assert {error.reason.code for error in outcome.errors} == {"file.vanished", "check.missing"}
    assert [record.verdict for record in checks.records().values()] == [
        ChecksumVerdict.NEW,
        ChecksumVerdict.NEW,
        ChecksumVerdict.VERIFIED,
    ]


def test_another_volume_at_the_path_is_not_read(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    execute(library, "UPDATE source SET volume = 'uuid:other'")
    outcome = checks.run()
    assert outcome.verdicts == {ChecksumVerdict.NOT_CHECKED: 3}
    assert [error.reason.code for error in outcome.errors] == ["source.elsewhere"]
    assert checks.host.told[-1].fraction == 1.0


def test_a_source_that_is_gone_is_not_checked(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, ONE)
    execute(library, "UPDATE source SET path = ?", b"/nowhere/at/all")
    assert [error.reason.code for error in checks.run().errors] == ["source.not_found"]


def test_a_check_stores_that_a_source_is_away_and_is_back(
    checks: Checks, library: Library, videos: Path, tmp_path: Path
) -> None:
    write_files(library, videos, ONE)
    away = videos.rename(tmp_path / "unplugged")
    assert checks.run().verdicts == {ChecksumVerdict.NOT_CHECKED: 1}
    assert {record.status for record in checks.records().values()} == {FileStatus.OFFLINE}
    videos.mkdir()  # the empty folder at which a disk was mounted
    assert ChecksumVerdict.NEW not in checks.run().verdicts
    assert {record.status for record in checks.records().values()} == {FileStatus.OFFLINE}
    videos.rmdir()
    away.rename(videos)
    assert checks.run().verdicts == {ChecksumVerdict.NEW: 1}
    assert {record.status for record in checks.records().values()} == {FileStatus.OK}


def test_the_longest_unchecked_files_come_first_within_the_budget(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, THREE)
    first = checks.run(budget_bytes=3000)
    assert (first.verdicts[ChecksumVerdict.NEW], first.out_of_budget, first.state) == (
        2,
        1,
        JobState.COMPLETED,
    )
    second = checks.run(budget_bytes=3000)
    assert (second.verdicts, second.out_of_budget) == (
        {ChecksumVerdict.NEW: 1, ChecksumVerdict.NOT_CHECKED: 2},
        2,
    )


def test_no_file_is_begun_once_the_time_is_up(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    outcome = checks.run(budget_seconds=0.0)
    assert (outcome.out_of_budget, outcome.state) == (3, JobState.COMPLETED)


def test_a_search_narrows_the_files(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    assert checks.run(query="name:b").files == 1


def test_a_resumed_job_goes_on_where_it_was(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    began = time.time()
    checks.run(query="name:b", began=began)
    outcome = checks.run(began=began)
    assert (outcome.files, outcome.verdicts, outcome.bytes_read) == (3, {ChecksumVerdict.NEW: 3}, 6000)
    assert checks.host.told[-1].bytes_total == 6000
    read = [progress.bytes_done for progress in checks.host.told if progress.bytes_total == 6000]
    assert min(filter(None, read)) >= 2000


def test_progress_counts_bytes_and_never_falls(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    checks.run()
    last = checks.host.told[-1]
    assert (last.done, last.total, last.bytes_done, last.bytes_total) == (3, 3, 6000, 6000)
    fractions = [progress.fraction for progress in checks.host.told if progress.fraction is not None]
    assert fractions == sorted(fractions)
    assert (fractions[-1], last.finished) == (1.0, True)


def is_reading(host: DummyHost) -> bool:
    return any((progress.bytes_done or 0) > 0 for progress in host.told)


def test_cancel_inside_a_large_file_keeps_what_was_done(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, ONE)
    sparse(videos, library)
    checks.host = DummyHost(lambda host: any((each.bytes_done or 0) > GIB for each in host.told))
    outcome = checks.run()
    assert (outcome.state, outcome.verdicts) == (JobState.CANCELLED, {ChecksumVerdict.NEW: 1})
    assert 0 < (checks.host.told[-1].fraction or 0) < 1
    assert checks.records()["big.mov"].verdict is None


def test_a_file_can_be_skipped(checks: Checks, library: Library, videos: Path) -> None:
    sparse(videos, library)

    def skip(host: DummyHost) -> bool:
        if is_reading(host):
            host.cancel_event.skip(os.fsencode(videos / "big.mov"))
        return False

    checks.host = DummyHost(skip)
    outcome = checks.run()
    assert outcome.verdicts == {ChecksumVerdict.NOT_CHECKED: 1}
    assert [error.reason.code for error in outcome.errors] == ["check.skipped"]


def test_a_changed_file_keeps_only_damage(checks: Checks, library: Library, videos: Path) -> None:
    """A scan that finds a new version drops the verdict of the old one, unless that was bad."""
    write_files(library, videos, {"a.mov": b"a", "b.mov": b"b"})
    checks.run()
    execute(library, "UPDATE file SET verdict = 'rotten' WHERE name = ?", b"b.mov")
    write_files(library, videos, {"a.mov": b"aa", "b.mov": b"bb"})
    records = checks.records()
    assert (records["a.mov"].verdict, records["a.mov"].checked) == (None, None)
    assert records["b.mov"].verdict is ChecksumVerdict.ROTTEN


def test_links_are_left_out(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, ONE)
    execute(library, "UPDATE file SET status = ?, reason = '[\"file.link\", {}]'", FileStatus.SKIPPED)
    with pytest.raises(NoKnownFiles):
        checks.run()


def test_a_removed_source_takes_its_checksums_along(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, THREE)
    checks.run()
    library.write(removal.remove_source, checks.records()["a.mov"].source_id, 1.0).result()
    while library.write(removal.purge_removed, 2).result():
        pass

    def left(db: sqlite3.Connection) -> list[int]:
        return [
            db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608 - our own names
            for table in ("file", "content_version", "checksum", "found_contents")
        ]

    assert library.write(left).result() == [0, 0, 0, 0]
