"""No child outlives its parent, not even one that hangs in C when the parent is killed."""

from pathlib import Path

import pytest

from tests.probe.orphans import survivors

PATIENCE = 60.0


@pytest.mark.parametrize("act", ["hang_c", "spin", "dead"])
def test_children_die_with_a_parent_that_is_killed(tmp_path: Path, act: str) -> None:
    assert survivors(tmp_path, act, PATIENCE) == []
