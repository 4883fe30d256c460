"""The fraction of a job's progress (P1), and its slow file (P2)."""

import pytest

from app.core.run.progress import SLOW_SECONDS, Phase, Progress


def test_counting_is_indeterminate() -> None:
    assert Progress(phase=Phase.COUNTING, done=70).fraction is None


@pytest.mark.parametrize(
    ("done", "total", "fraction"), [(0, 10, 0.0), (5, 10, 0.5), (10, 10, 0.999), (0, 0, 0.0), (7, 7, 0.999)]
)
def test_all_is_done_only_after_the_last_commit(done: int, total: int, fraction: float) -> None:
    assert Progress(phase=Phase.SAVING, done=done, total=total).fraction == fraction
    assert Progress(phase=Phase.SAVING, done=done, total=total, finished=True).fraction == 1.0


@pytest.mark.parametrize(
    ("seconds", "slow"), [(None, None), (SLOW_SECONDS - 0.1, None), (SLOW_SECONDS, b"/v/a.mkv")]
)
def test_a_file_is_slow_once_it_has_taken_long(seconds: float | None, slow: bytes | None) -> None:
    progress = Progress(phase=Phase.PROBING, current=b"/v/a.mkv", current_seconds=seconds)
    assert progress.slow == slow
