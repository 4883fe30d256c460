"""How many examples are tried: few and always the same, or for a long run as many as there is time for.

By default every run tries the same few, half of the number at each test, in any order of the tests.
`CINVENTORY_FUZZ=200` tries 200 times that number, and others each time. It is best run alone, a process a
core:

    CINVENTORY_FUZZ=200 nice .venv/bin/pytest tests/fuzz -n 2

What is found is printed shrunk. It becomes a plain test beside those of the code at fault.
"""

import os
from collections.abc import Callable
from typing import Any, Final, TypeVar

import pytest
from hypothesis import HealthCheck, settings

Test = TypeVar("Test", bound=Callable[..., Any])

TIMES: Final = int(os.environ.get("CINVENTORY_FUZZ", "0"))
"""How many times the number at each test is tried; 0: half of it."""

LONG: Final = "ignore:Generating overly large repr:hypothesis.errors.HypothesisWarning"
"""For tests whose examples are long: hypothesis need not complain of how they look in print."""


def fuzz(examples: int) -> Callable[[Test], Test]:
    """Have a test of so many examples try half of them in a usual run.

    Coverage is not measured meanwhile: it doubles the time, and plain tests cover the same lines.
    """
    chosen = settings(
        max_examples=examples * TIMES or examples // 2,
        derandomize=not TIMES,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),  # fixtures are shared by examples, and machines are slow
        print_blob=bool(TIMES),
    )

    def apply(test: Test) -> Test:
        marked: Test = pytest.mark.no_cover(chosen(test))
        return marked

    return apply
