"""A lister that waits on a dead mount does not outlive the program."""

import subprocess
import sys
from pathlib import Path

import psutil

import app
from tests.waiting import wait_until

PATIENCE = 30.0


def test_a_lister_that_hangs_dies_with_its_parent(tmp_path: Path, videos: Path) -> None:
    command = [sys.executable, "-m", "tests.poison.orphans", str(videos), str(tmp_path / "library.sqlite3")]
    parent = subprocess.Popen(command, cwd=Path(app.__file__).parent.parent)  # noqa: S603
    mark = Path(f"{videos}.pid")
    try:
        assert wait_until(mark.exists, PATIENCE)
        child = psutil.Process(int(mark.read_text()))
        assert parent.pid in (ancestor.pid for ancestor in child.parents())
    finally:
        parent.kill()
        parent.wait()
    _, alive = psutil.wait_procs([child], timeout=PATIENCE)
    assert alive == []
