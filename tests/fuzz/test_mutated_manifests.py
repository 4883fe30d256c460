"""Manifests and their folders, changed at random: no verdict is false (see `mutations`)."""

import tempfile
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from tests.fuzz.amount import fuzz
from tests.fuzz.mutations import try_case


@given(st.integers(min_value=0, max_value=2**32))
@fuzz(80)
def test_no_verdict_is_false(seed: int) -> None:
    with tempfile.TemporaryDirectory(prefix="mutations") as folder:
        assert try_case(seed, Path(folder))[1] == ""
