"""What a check of real files says, and which checksums the library knows afterwards."""

import hashlib
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from app.core.checksum.algorithm import Algorithm
from app.core.checksum.job import ChecksumOutcome
from app.core.checksum.verdict import ChecksumVerdict, KnownContents
from app.core.coverage import Coverage, Question, open_question
from app.core.job import JobState
from app.core.problems.catalogue import OF_CHECKSUMS
from app.core.query import Query
from app.library import Library
from app.library.checks import found_contents
from app.library.copies import copies
from app.library.scan import relocation
from app.library.scan.relocation import SourceLocation
from app.library.tables.check_tables import DOUBTFUL_EDITS, FOUND_CONTENTS
from tests.checksum.checks import GIB, Checks, sparse
from tests.checksum.known import execute, know_files, rot, write_files
from tests.doubles import DummyHost

GOOD, BAD = b"a" * 1000, b"!" + b"a" * 999


@pytest.fixture
def checks(library: Library, videos: Path) -> Checks:
    """Checks of a folder with one file, whose checksum is known."""
    write_files(library, videos, {"a.mov": GOOD})
    checks = Checks(library, videos)
    checks.run(verify=False, algorithms=(Algorithm.SHA256,))
    return checks


def known(library: Library, name: str = "a.mov") -> KnownContents:
    record = next(each for each in library.page(0, 1000) if each.name == os.fsencode(name))
    with library.reader() as reader:
        contents = next(reader.stored_checksums([record.id])).contents
    assert contents is not None
    return contents


def digests(library: Library, name: str = "a.mov") -> tuple[bytes | None, ...]:
    """Return the SHA-256 of the known contents, of an edit, and of rot."""
    return tuple(each and each.digests.get(Algorithm.SHA256) for each in known(library, name))


def sha(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def later(path: Path) -> None:
    status = path.stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 10**13 + 1))


def replaced(path: Path) -> None:
    """Give a file another file id, as a copy that takes its place."""
    shutil.copy2(path, path.with_suffix(".new"))
    path.with_suffix(".new").replace(path)


def only(outcome: ChecksumOutcome) -> ChecksumVerdict:
    ((verdict, count),) = outcome.verdicts.items()
    assert count == 1
    return verdict


@pytest.mark.parametrize("disturb", [None, replaced, lambda path: path.chmod(0o600)], ids=["", "id", "ctime"])
@pytest.mark.parametrize("renamed", [False, True], ids=["here", "renamed"])
@pytest.mark.parametrize(
    ("data", "newer", "verdict"),
    [
        (GOOD, False, ChecksumVerdict.VERIFIED),
        (GOOD, True, ChecksumVerdict.VERIFIED),
        (BAD, False, ChecksumVerdict.ROTTEN),
        (BAD, True, ChecksumVerdict.EDITED),
        (BAD + b"longer", False, ChecksumVerdict.EDITED),
        (BAD + b"longer", True, ChecksumVerdict.EDITED),
    ],
    ids=["same", "touched", "rotten", "edited", "longer", "written"],
)
def test_real_files_get_the_verdict_of_the_table(
    checks: Checks,
    library: Library,
    videos: Path,
    data: bytes,
    verdict: ChecksumVerdict,
    *,
    newer: bool,
    renamed: bool,
    disturb: Callable[[Path], None] | None,
) -> None:
    path = videos / "a.mov"
    status = path.stat()
    with path.open("r+b") as file:
        file.write(data)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))
    if newer:
        later(path)
    if renamed:
        path = path.rename(videos / "b.mov")
        execute(library, "UPDATE file SET name = ?", b"b.mov")
        verdict = ChecksumVerdict.MOVED if verdict is ChecksumVerdict.VERIFIED else verdict
    if disturb is not None:
        disturb(path)
    assert only(checks.run()) is verdict
    expected = {ChecksumVerdict.EDITED: (sha(data), None), ChecksumVerdict.ROTTEN: (None, sha(data))}
    assert digests(library, path.name) == (sha(GOOD), *expected.get(verdict, (None, None)))


def test_rot_stays_rot_after_chmod_copying_touching_and_scans(
    checks: Checks, library: Library, videos: Path
) -> None:
    path = videos / "a.mov"
    rot(path)
    assert only(checks.run()) is ChecksumVerdict.ROTTEN
    acts: tuple[Callable[[Path], object], ...] = (lambda path: path.chmod(0o600), replaced, later)
    for act in acts:
        act(path)
        know_files(library, videos, "a.mov")
        assert only(checks.run()) is ChecksumVerdict.ROTTEN
        assert only(checks.run(verify=False, algorithms=(Algorithm.MD5,))) is ChecksumVerdict.ROTTEN
        assert known(library).good.digests.keys() == {Algorithm.SHA256}
    assert digests(library) == (sha(GOOD), None, sha(BAD))
    path.write_bytes(GOOD)
    assert only(checks.run()) is ChecksumVerdict.VERIFIED
    assert digests(library) == (sha(GOOD), None, None)


def test_rot_is_found_after_a_copy_to_a_new_disk(
    checks: Checks, library: Library, videos: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other disk"
    shutil.copytree(videos, other)
    rot(other / "a.mov")
    old, place = os.fsencode(videos), SourceLocation(os.fsencode(other), "", is_mount=False)
    library.write(relocation.relocate_source, old, place).result()
    while library.write(relocation.move_folders, 10).result():
        pass
    assert only(Checks(library, other).run()) is ChecksumVerdict.ROTTEN
    shutil.copy2(videos / "a.mov", other / "a.mov")
    assert only(Checks(library, other).run()) is ChecksumVerdict.MOVED


@pytest.mark.parametrize("hours", [0, 1])
@pytest.mark.parametrize(
    ("data", "verdict"), [(GOOD, ChecksumVerdict.VERIFIED), (BAD, ChecksumVerdict.ROTTEN)]
)
def test_a_copy_on_fat_keeps_its_time_as_well_as_fat_can(
    checks: Checks, library: Library, videos: Path, data: bytes, verdict: ChecksumVerdict, *, hours: int
) -> None:
    """In steps of 2 s, and of local time; a scan sees another time, and no edit."""
    path = videos / "a.mov"
    coarse = path.stat().st_mtime_ns // (2 * 10**9) * 2 * 10**9 + hours * 3600 * 10**9
    path.write_bytes(data)
    os.utime(path, ns=(coarse, coarse))
    know_files(library, videos, "a.mov")
    for _ in range(2):
        assert only(checks.run()) is verdict
        assert digests(library)[0] == sha(GOOD)


def test_an_edit_before_the_scan_keeps_both_checksums_until_the_scan(
    checks: Checks, library: Library, videos: Path
) -> None:
    (videos / "a.mov").write_bytes(b"other")
    for _ in range(2):
        assert only(checks.run()) is ChecksumVerdict.EDITED
        assert digests(library) == (sha(GOOD), sha(b"other"), None)
    know_files(library, videos, "a.mov")
    assert digests(library) == (sha(b"other"), None, None)
    assert checks.records()["a.mov"].verdict is ChecksumVerdict.EDITED
    assert only(checks.run()) is ChecksumVerdict.VERIFIED


def test_an_edit_after_another_is_judged_by_the_checksum_from_before_both(
    checks: Checks, library: Library, videos: Path
) -> None:
    (videos / "a.mov").write_bytes(b"other")
    checks.run()
    write_files(library, videos, {"a.mov": b"another"})
    assert digests(library) == (sha(GOOD), None, None)
    assert checks.records()["a.mov"].verdict is None
    assert only(checks.run()) is ChecksumVerdict.EDITED
    assert digests(library) == (sha(b"another"), None, None)


def test_an_edit_that_was_undone_is_verified(checks: Checks, library: Library, videos: Path) -> None:
    (videos / "a.mov").write_bytes(b"other")
    checks.run()
    (videos / "a.mov").write_bytes(GOOD)
    assert only(checks.run()) is ChecksumVerdict.VERIFIED
    assert digests(library) == (sha(GOOD), None, None)


def test_an_edit_that_rots_is_rotten(checks: Checks, library: Library, videos: Path) -> None:
    (videos / "a.mov").write_bytes(b"other")
    checks.run()
    rot(videos / "a.mov")
    assert only(checks.run()) is ChecksumVerdict.ROTTEN
    assert digests(library) == (sha(GOOD), sha(b"other"), sha(b"!ther"))
    know_files(library, videos, "a.mov")
    assert digests(library) == (sha(b"other"), None, sha(b"!ther"))
    assert only(checks.run()) is ChecksumVerdict.ROTTEN


def test_computing_checksums_replaces_none_in_silence(checks: Checks, library: Library, videos: Path) -> None:
    replaced(videos / "a.mov")
    rot(videos / "a.mov")
    know_files(library, videos, "a.mov")
    outcome = checks.run(verify=False, algorithms=(Algorithm.SHA256,))
    assert (only(outcome), outcome.state) == (ChecksumVerdict.ROTTEN, JobState.NEEDS_ATTENTION)
    assert digests(library) == (sha(GOOD), None, sha(BAD))


@pytest.mark.parametrize("scanned", [False, True])
def test_files_whose_names_were_swapped_are_moved(
    checks: Checks, library: Library, videos: Path, *, scanned: bool
) -> None:
    """Also three in a round, of other sizes and times or not, and beside a copy that stayed."""
    data = {"a.mov": GOOD, "b.mov": b"b" * 1000, "c.mov": b"c" * 1000, "d.mov": b"d" * 7, "copy.mov": GOOD}
    stamp = 1_700_000_000_000_000_001
    for name, contents in data.items():
        (videos / name).write_bytes(contents)
        os.utime(videos / name, ns=(stamp, stamp + (name == "d.mov")))
    know_files(library, videos, *data)
    checks.run(verify=False, algorithms=(Algorithm.SHA256, Algorithm.MD5))
    checks.run()
    turns = {"a.mov": "b.mov", "b.mov": "c.mov", "c.mov": "d.mov", "d.mov": "a.mov"}
    for name in turns:
        (videos / name).rename(videos / f"{name}.old")
    for name, target in turns.items():
        (videos / f"{name}.old").rename(videos / target)
    if scanned:
        know_files(library, videos, *data)
    outcome = checks.run()
    assert outcome.verdicts == {ChecksumVerdict.MOVED: 4, ChecksumVerdict.VERIFIED: 1}
    assert (outcome.state, outcome.errors) == (JobState.COMPLETED, ())
    for name, target in turns.items():
        assert digests(library, target) == (sha(data[name]), None, None)
        assert known(library, target).good.digests.keys() == {Algorithm.SHA256, Algorithm.MD5}
    assert checks.run().verdicts == {ChecksumVerdict.VERIFIED: 5}


def test_a_swap_is_seen_in_two_checks(checks: Checks, library: Library, videos: Path) -> None:
    write_files(library, videos, {"b.mov": b"b" * 1000})
    checks.run(verify=False, algorithms=(Algorithm.SHA256,))
    (videos / "a.mov").rename(videos / "x")
    (videos / "b.mov").rename(videos / "a.mov")
    (videos / "x").rename(videos / "b.mov")
    assert only(checks.run(query="name:a.mov")) is ChecksumVerdict.EDITED
    assert only(checks.run(query="name:b.mov")) is ChecksumVerdict.MOVED
    assert {record.verdict for record in checks.records().values()} == {ChecksumVerdict.MOVED}
    assert checks.run().verdicts == {ChecksumVerdict.VERIFIED: 2}


def test_a_file_that_another_one_overwrote_is_not_moved(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, {"b.mov": b"b" * 1000})
    checks.run(verify=False, algorithms=(Algorithm.SHA256,))
    shutil.copyfile(videos / "b.mov", videos / "a.mov")
    assert checks.run().verdicts == {ChecksumVerdict.EDITED: 1, ChecksumVerdict.VERIFIED: 1}
    assert digests(library)[0] == sha(GOOD)


def test_contents_are_accepted_by_a_person(checks: Checks, library: Library, videos: Path) -> None:
    rot(videos / "a.mov")
    checks.run()
    id_, seen = checks.records()["a.mov"].id, known(library).rotten
    assert seen is not None
    other = seen._replace(digests={Algorithm.SHA256: sha(b"other")})
    assert library.write(found_contents.accept, {id_: other, 99: seen}).result() == ()
    (accepted,) = library.write(found_contents.accept, {id_: seen}).result()
    assert (accepted.verdict, (accepted.problems or 0) & OF_CHECKSUMS) == (ChecksumVerdict.EDITED, 0)
    assert digests(library) == (sha(BAD), None, None)
    assert library.write(found_contents.accept, {id_: seen}).result() == ()
    assert only(checks.run()) is ChecksumVerdict.VERIFIED


def test_good_copies_are_those_with_the_known_checksum(
    checks: Checks, library: Library, videos: Path, tmp_path: Path
) -> None:
    """Neither a copy of the rotten bytes, nor a hard link to them, nor one that was edited since."""
    rotten_copy, link, edited, good = (videos / name for name in ("c.mov", "d.mov", "e.mov", "f.mov"))
    link.hardlink_to(videos / "a.mov")
    for each in (edited, good):
        shutil.copy2(videos / "a.mov", each)
    know_files(library, videos, "d.mov", "e.mov", "f.mov")
    checks.run(verify=False, algorithms=(Algorithm.SHA256,))
    rot(videos / "a.mov")
    shutil.copy2(videos / "a.mov", rotten_copy)
    edited.write_bytes(b"e" * 1000)
    know_files(library, videos, "c.mov")
    execute(library, "UPDATE source SET lasting_ids = 1")
    checks.run(query="-name:d.mov")
    record = checks.records()["a.mov"]
    with library.reader() as reader:
        (stored,) = reader.stored_checksums([record.id])
        copies_ = reader.good_copies(stored)
        (entry,) = reader.entries_of([record.id])
        assert reader.with_checksums(entry).good_copies == copies_
    assert [(each.path, each.connected) for each in copies_ or ()] == [(os.fsencode(good), True)]
    execute(library, "UPDATE source SET online = 0")
    with library.reader() as reader:
        (stored,) = reader.stored_checksums([record.id])
        assert [each.connected for each in reader.good_copies(stored) or ()] == [False]


def test_an_edit_that_no_scan_saw_is_no_copy_any_more(checks: Checks, library: Library, videos: Path) -> None:
    shutil.copy2(videos / "a.mov", videos / "b.mov")
    know_files(library, videos, "b.mov")
    checks.run(verify=False, algorithms=(Algorithm.SHA256,))
    execute(library, "UPDATE source SET lasting_ids = 1")
    with library.reader() as reader:
        library.write(copies.count_sizes, reader.sizes_of(Query())).result()
    assert checks.records()["a.mov"].copies == 2
    (videos / "b.mov").write_bytes(b"b" * 1000)
    checks.run()
    while library.write(copies.recount, 100).result():
        pass
    assert checks.records()["a.mov"].copies in {None, 1}


def test_a_cancelled_check_keeps_what_it_read_of_a_swap(
    checks: Checks, library: Library, videos: Path
) -> None:
    write_files(library, videos, {"b.mov": b"b" * 1000})
    checks.run(verify=False, algorithms=(Algorithm.SHA256,))
    (videos / "a.mov").rename(videos / "x")
    (videos / "b.mov").rename(videos / "a.mov")
    (videos / "x").rename(videos / "b.mov")
    sparse(videos, library)
    began = time.time()
    execute(library, "UPDATE file SET checked = ? WHERE name = CAST('big.mov' AS BLOB)", began - 1e-3)
    checks.host = DummyHost(lambda host: any((each.bytes_done or 0) > GIB for each in host.told))
    outcome = checks.run(began=began)
    assert (outcome.state, outcome.verdicts) == (JobState.CANCELLED, {ChecksumVerdict.MOVED: 2})
    assert checks.records()["a.mov"].verdict is ChecksumVerdict.MOVED


@pytest.mark.parametrize("text", ["", "nonsense", "[]", '{"md5": 1}', '{"none": "00", "md5": "0"}'])
def test_nonsense_in_a_damaged_library_is_nothing_to_accept(
    checks: Checks, library: Library, videos: Path, text: str
) -> None:
    rot(videos / "a.mov")
    checks.run()
    execute(library, "UPDATE found_contents SET digests = ?", text)
    with library.reader() as reader:
        (file,) = reader.stored_checksums([checks.records()["a.mov"].id])
    assert file.found is None
    assert only(checks.run()) is ChecksumVerdict.ROTTEN


def test_rot_that_an_older_library_found_stays_rot(checks: Checks, library: Library, videos: Path) -> None:
    """The reason of its verdict tells the checksum of the rotten contents."""
    rot(videos / "a.mov")
    checks.run()
    before = known(library).rotten
    insert = FOUND_CONTENTS[FOUND_CONTENTS.index("INSERT INTO found_contents") :].split(";")[0]

    def again(db: sqlite3.Connection) -> None:
        db.execute("DELETE FROM found_contents")
        db.execute(insert)

    library.write(again).result()
    after = known(library).rotten
    assert before is not None
    assert after is not None
    assert (after.digests, after.version.mtime_ns) == (before.digests, before.version.mtime_ns)


@pytest.mark.parametrize(
    ("is_written", "verdict"), [(False, ChecksumVerdict.NEW), (True, ChecksumVerdict.EDITED)]
)
def test_an_edit_of_an_older_library_needs_another_size_or_time(
    checks: Checks, library: Library, videos: Path, verdict: ChecksumVerdict, *, is_written: bool
) -> None:
    """An older version called rot edited after chmod, and stored what it found in place of the good."""
    path = videos / "a.mov"
    rot(path)
    if is_written:
        later(path)
    checks.run()
    status = path.stat()
    execute(library, "UPDATE file SET verdict = 'edited', evidence = NULL")
    execute(library, "DELETE FROM found_contents")
    execute(library, "UPDATE content_version SET mtime_ns = ?", status.st_mtime_ns)
    execute(library, DOUBTFUL_EDITS)
    assert checks.records()["a.mov"].verdict is verdict
    assert open_question(Query.parse("verdict:rotten"), _coverage(library)) is (
        None if is_written else Question.ROT
    )


def _coverage(library: Library) -> Coverage:
    with library.reader() as reader:
        return reader.coverage()
