from collections.abc import Mapping

import pytest

from app.core.checksum.algorithm import Algorithm, fastest
from app.core.checksum.job import ChecksumOutcome
from app.core.checksum.verdict import (
    ChecksumVerdict,
    Contents,
    FileVersion,
    KnownContents,
    is_same_time,
    judge,
)

SECOND = 10**9
HOUR = 3600 * SECOND
EXT4 = 1_700_000_001 * SECOND + 123_456_789
FAT = 1_700_000_000 * SECOND

VERSION = FileVersion(size=10, mtime_ns=21, ctime_ns=30, file_id="a")
LATER = VERSION._replace(mtime_ns=10**15)
ONE, OTHER, THIRD = ({Algorithm.MD5: digit * 16} for digit in (b"1", b"2", b"3"))


def contents(
    digests: Mapping[Algorithm, bytes], version: FileVersion = VERSION, path: bytes = b"/a"
) -> Contents:
    return Contents(path, version, digests)


def verdict(
    now: Contents,
    good: Contents | None = None,
    edited: Contents | None = None,
    rotten: Contents | None = None,
) -> ChecksumVerdict:
    return judge(KnownContents(good or contents(ONE), edited, rotten), now).verdict


@pytest.mark.parametrize("ctime_ns", [30, 31])
@pytest.mark.parametrize("file_id", ["a", "b", ""])
@pytest.mark.parametrize(
    ("bytes_", "size", "mtime", "path", "expected"),
    [
        ("same", "same", "same", "same", ChecksumVerdict.VERIFIED),
        ("same", "same", "same", "other", ChecksumVerdict.MOVED),
        ("same", "same", "other", "same", ChecksumVerdict.VERIFIED),
        ("same", "same", "other", "other", ChecksumVerdict.MOVED),
        ("other", "same", "same", "same", ChecksumVerdict.ROTTEN),
        ("other", "same", "same", "other", ChecksumVerdict.ROTTEN),
        ("other", "same", "other", "same", ChecksumVerdict.EDITED),
        ("other", "same", "other", "other", ChecksumVerdict.EDITED),
        ("other", "other", "same", "same", ChecksumVerdict.EDITED),
        ("other", "other", "same", "other", ChecksumVerdict.EDITED),
        ("other", "other", "other", "same", ChecksumVerdict.EDITED),
        ("other", "other", "other", "other", ChecksumVerdict.EDITED),
    ],
)
def test_only_bytes_size_mtime_and_path_decide(
    bytes_: str, size: str, mtime: str, path: str, expected: ChecksumVerdict, *, ctime_ns: int, file_id: str
) -> None:
    version = FileVersion(
        VERSION.size if size == "same" else 11,
        (VERSION if mtime == "same" else LATER).mtime_ns,
        ctime_ns,
        file_id,
    )
    now = contents(ONE if bytes_ == "same" else OTHER, version, b"/a" if path == "same" else b"/b")
    assert verdict(now) is expected


def test_without_a_digest_to_compare_a_file_is_new() -> None:
    assert judge(None, contents(ONE)).verdict is ChecksumVerdict.NEW
    assert verdict(contents(ONE), contents({Algorithm.SHA1: b"1" * 20})) is ChecksumVerdict.NEW


def test_one_digest_that_differs_decides() -> None:
    both = {**ONE, Algorithm.SHA1: b"1" * 20}
    assert verdict(contents({**both, **OTHER}), contents(both)) is ChecksumVerdict.ROTTEN


def test_rotten_bytes_stay_rotten_with_a_new_time_until_they_change_too() -> None:
    rotten = contents(OTHER)
    assert verdict(contents(OTHER, LATER), rotten=rotten) is ChecksumVerdict.ROTTEN
    assert verdict(contents(THIRD, LATER), rotten=rotten) is ChecksumVerdict.EDITED
    assert verdict(contents(ONE, LATER), rotten=rotten) is ChecksumVerdict.VERIFIED
    assert verdict(contents(THIRD, LATER), rotten=contents(OTHER, LATER)) is ChecksumVerdict.ROTTEN


def test_an_edit_that_nobody_accepted_is_told_again_and_may_rot_too() -> None:
    edited = contents(OTHER, LATER)
    assert verdict(contents(OTHER, LATER), edited=edited) is ChecksumVerdict.EDITED
    assert verdict(contents(ONE, LATER), edited=edited) is ChecksumVerdict.VERIFIED
    assert judge(KnownContents(contents(ONE), edited), contents(THIRD, LATER)) == (
        ChecksumVerdict.ROTTEN,
        edited,
    )
    assert verdict(contents(OTHER), edited=edited) is ChecksumVerdict.ROTTEN


def test_the_contents_beside_the_known_ones_are_those_of_the_verdict() -> None:
    known = KnownContents(contents(ONE), contents(OTHER), contents(THIRD))
    assert known.found(ChecksumVerdict.EDITED) is known.edited
    assert known.found(ChecksumVerdict.ROTTEN) is known.rotten
    assert known.found(ChecksumVerdict.VERIFIED) is known.found(None) is None


def test_the_fastest_stored_algorithm_verifies() -> None:
    assert fastest((Algorithm.MD5, Algorithm.XXH64, Algorithm.CRC32)) is Algorithm.XXH64
    assert fastest(()) is None


def test_an_outcome_tells_the_worst_first_and_is_incomplete_without_a_budget() -> None:
    verdicts = {
        ChecksumVerdict.VERIFIED: 3,
        ChecksumVerdict.ROTTEN: 1,
        ChecksumVerdict.UNREADABLE: 1,
        ChecksumVerdict.NOT_CHECKED: 2,
    }
    outcome = ChecksumOutcome(files=7, verdicts=verdicts, bytes_read=2_000_000)
    told = ["7 files", "1 changed unnoticed", "1 unreadable", "2 not checked", "3 verified", "2.0 MB read"]
    assert list(map(str, outcome.summary())) == told
    assert (outcome.problems, outcome.incomplete) == (2, True)
    assert not ChecksumOutcome(files=7, verdicts=verdicts, out_of_budget=2).incomplete


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (EXT4, EXT4, True),
        (EXT4, EXT4 + 1, False),
        (EXT4, EXT4 - 89, True),  # NTFS: 100 ns
        (EXT4, EXT4 - 3_456_789, True),  # exFAT: 10 ms
        (EXT4, EXT4 + 6_543_211, True),  # rounded up
        (EXT4, EXT4 - 123_456_789, True),  # whole seconds
        (EXT4, FAT, True),
        (EXT4, FAT + 2 * SECOND, True),
        (EXT4, FAT - 2 * SECOND, False),
        (EXT4, FAT + HOUR, True),
        (FAT, FAT + HOUR, True),  # summer time
        (FAT, FAT - 26 * HOUR, True),
        (FAT, FAT - 27 * HOUR, False),
        (FAT, FAT + HOUR + 2 * SECOND, False),
        (FAT, FAT + 2 * SECOND, False),
        (EXT4, EXT4 + HOUR, False),
        (EXT4, EXT4 + SECOND, False),
    ],
)
def test_times_are_the_same_as_far_as_file_systems_tell(one: int, other: int, *, same: bool) -> None:
    assert is_same_time(one, other) is is_same_time(other, one) is same
