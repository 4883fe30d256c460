from collections.abc import Mapping

import pytest

from app.core.checksum.algorithm import Algorithm, fastest
from app.core.checksum.job import ChecksumOutcome
from app.core.checksum.verdict import Contents, FileVersion, Verdict, judge

VERSION = FileVersion(size=10, mtime_ns=20, ctime_ns=30, file_id="a")
ONE, OTHER = {Algorithm.MD5: b"1" * 16}, {Algorithm.MD5: b"2" * 16}


def contents(
    digests: Mapping[Algorithm, bytes], version: FileVersion = VERSION, path: bytes = b"/a"
) -> Contents:
    return Contents(path, version, digests)


def test_equal_bytes_are_verified_whatever_the_version() -> None:
    assert judge(contents(ONE), contents(ONE)) is Verdict.VERIFIED
    assert judge(contents(ONE), contents(ONE, VERSION._replace(mtime_ns=99))) is Verdict.VERIFIED


def test_equal_bytes_at_another_path_are_moved() -> None:
    assert judge(contents(ONE), contents(ONE, path=b"/b")) is Verdict.MOVED


def test_other_bytes_of_the_same_version_are_rotten() -> None:
    assert judge(contents(ONE), contents(OTHER)) is Verdict.ROTTEN


@pytest.mark.parametrize(
    "change", [{"size": 11}, {"mtime_ns": 21}, {"ctime_ns": 31}, {"file_id": "b"}], ids=str
)
def test_other_bytes_of_another_version_are_edited(change: dict[str, int]) -> None:
    assert judge(contents(ONE), contents(OTHER, VERSION._replace(**change))) is Verdict.EDITED  # type: ignore[arg-type]


def test_an_unknown_file_id_does_not_hide_rot() -> None:
    assert judge(contents(ONE), contents(OTHER, VERSION._replace(file_id=""))) is Verdict.ROTTEN


def test_without_a_digest_to_compare_a_file_is_new() -> None:
    assert judge(None, contents(ONE)) is Verdict.NEW
    assert judge(contents({Algorithm.SHA1: b"1" * 20}), contents(ONE)) is Verdict.NEW


def test_one_digest_that_differs_decides() -> None:
    both = {**ONE, Algorithm.SHA1: b"1" * 20}
    assert judge(contents(both), contents({**both, **OTHER})) is Verdict.ROTTEN


def test_the_fastest_stored_algorithm_verifies() -> None:
    assert fastest((Algorithm.MD5, Algorithm.XXH64, Algorithm.CRC32)) is Algorithm.XXH64
    assert fastest(()) is None


def test_an_outcome_tells_the_worst_first_and_is_incomplete_without_a_budget() -> None:
    verdicts = {Verdict.VERIFIED: 3, Verdict.ROTTEN: 1, Verdict.UNREADABLE: 1, Verdict.NOT_CHECKED: 2}
    outcome = ChecksumOutcome(files=7, verdicts=verdicts, bytes_read=2_000_000)
    told = ["7 files", "1 rotten", "1 unreadable", "2 not checked", "3 verified", "2.0 MB read"]
    assert list(map(str, outcome.summary())) == told
    assert (outcome.problems, outcome.incomplete) == (2, True)
    assert not ChecksumOutcome(files=7, verdicts=verdicts, out_of_budget=2).incomplete
