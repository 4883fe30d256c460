"""The budget of one run of a check: an amount of data, or of time."""

from typing import Final, NamedTuple

from app.core.query import units

_MOST_BYTES: Final = 10**18
_MOST_SECONDS: Final = 10**9


class Budget(NamedTuple):
    """A limit of one run; None for no limit."""

    bytes: int | None = None
    seconds: float | None = None


def parse_budget(text: str) -> Budget:
    """Return the budget in a text such as `500GB`, `2h` or `1h30m`. Raises `ValueError` for another text."""
    told = text.strip().casefold()
    is_size = told.endswith(("b", "k", "g", "t"))
    amount = units.size(told) if is_size else units.duration(told)
    most = _MOST_BYTES if is_size else _MOST_SECONDS
    if amount is None or told.isdecimal() or not 0 < amount.value <= most:
        raise ValueError("this is no amount of data or time")
    return Budget(bytes=int(amount.value)) if is_size else Budget(seconds=amount.value)
