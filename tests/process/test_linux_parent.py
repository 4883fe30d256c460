"""No child outlives its parent, not even one that hangs in C when the parent is killed."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

import app
from tests import scripted
from tests.waiting import wait_until

PATIENCE = 20.0


@pytest.mark.parametrize("act", ["hang_c", "spin", "dead"])
def test_children_die_with_a_parent_that_is_killed(tmp_path: Path, act: str) -> None:
    hung = [scripted.write(tmp_path, f"{number}.mkv", act) for number in range(2)]
    parent = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "tests.probe.orphans", *map(str, hung)], cwd=Path(app.__file__).parent.parent
    )
    marks = [scripted.started(path) for path in hung]
    try:
        assert wait_until(lambda: all(mark.exists() for mark in marks), PATIENCE)
        children = [psutil.Process(int(mark.read_text())) for mark in marks]
    finally:
        parent.kill()
        parent.wait()

    _, alive = psutil.wait_procs(children, timeout=PATIENCE)
    assert alive == []
