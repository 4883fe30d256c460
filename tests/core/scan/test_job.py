"""A scan tells what came of its files, what it leaves out, and what it takes away of imports."""

from app.core.job import JobState
from app.core.scan.job import ScanCounts, ScanOutcome


def test_a_scan_tells_which_files_of_imports_it_has_replaced() -> None:
    counts = ScanCounts(found=3, ok=3)
    outcome = ScanOutcome(state=JobState.COMPLETED, counts=counts, claimed=2, forgotten=1)
    assert list(map(str, outcome.results())) == [
        "3 probed",
        "2 known from an import",
        "1 of another computer's library not there, forgotten",
    ]
    assert outcome.replaces_files
    assert not ScanOutcome(state=JobState.COMPLETED, counts=counts).replaces_files


def test_a_scan_tells_how_it_knows_and_what_it_leaves_out() -> None:
    outcome = ScanOutcome(state=JobState.COMPLETED, counts=ScanCounts(found=20, unchanged=20, other_files=12))
    assert list(map(str, outcome.results())) == [
        "20 unchanged in size and date",
        "12 files of other kinds, not listed",
    ]
