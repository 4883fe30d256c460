"""What a progress says of how far a scan is (P1)."""

import pytest

from app.core.scan import ScanPhase, ScanProgress


def test_counting_is_indeterminate() -> None:
    assert ScanProgress(phase=ScanPhase.COUNTING, done=70).fraction is None


@pytest.mark.parametrize(
    ("done", "total", "fraction"), [(0, 10, 0.0), (5, 10, 0.5), (10, 10, 0.999), (0, 0, 0.0), (7, 7, 0.999)]
)
def test_all_is_done_only_after_the_last_commit(done: int, total: int, fraction: float) -> None:
    assert ScanProgress(phase=ScanPhase.SAVING, done=done, total=total).fraction == fraction
    assert ScanProgress(phase=ScanPhase.SAVING, done=done, total=total, finished=True).fraction == 1.0
