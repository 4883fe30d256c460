import pytest

from app.core.job.budget import Budget, parse_budget


@pytest.mark.parametrize(
    ("text", "budget"),
    [
        ("500GB", Budget(bytes=500 * 10**9)),
        ("1.5 TB", Budget(bytes=1_500 * 10**9)),
        ("20G", Budget(bytes=20 * 10**9)),
        ("2h", Budget(seconds=7200.0)),
        ("1h30m", Budget(seconds=5400.0)),
        ("90s", Budget(seconds=90.0)),
    ],
)
def test_a_budget_is_of_data_or_of_time(text: str, budget: Budget) -> None:
    assert parse_budget(text) == budget


@pytest.mark.parametrize("text", ["", "5", "0GB", "-1h", "much", "9999999999TB", "GB"])
def test_another_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no amount"):
        parse_budget(text)
