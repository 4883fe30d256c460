"""Ctrl-C in a terminal reaches the children too, also while they start."""

import contextlib
import os
import re
import signal
from pathlib import Path

import psutil
import pytest

from app.core.file.record import FileStatus
from app.library import open_library
from tests.child_processes import child_processes, is_alive
from tests.cli.clips import make_links
from tests.cli.processes import finish, start
from tests.scan.acts import scan

FILES = 1000


@pytest.mark.parametrize("started", [1, 2], ids=["lister", "prober"])
def test_ctrl_c_while_a_child_starts_is_a_quiet_cancel(path: Path, videos: Path, started: int) -> None:
    """Neither does the child complain, nor is the source taken for lost because its lister was ended."""
    make_links(videos, FILES)
    library = open_library(path)
    scan(library, videos)
    library.close()
    process = start("scan", videos, "--library", path, "--deep")
    children: dict[int, bool] = {}
    while len(children) < started and process.poll() is None:
        children |= {pid: _hears_ctrl_c(pid) for pid in _spawned(process.pid) - set(children)}
    os.killpg(process.pid, signal.SIGINT)
    status, _, err = finish(process)
    assert True not in children.values(), "a new child is deaf to Ctrl-C from the start"
    assert "Traceback" not in err
    assert "unexpectedly" not in err
    assert status == 130
    library = open_library(path)
    try:
        assert {record.status for record in library.page(0, FILES)} == {FileStatus.OK}
    finally:
        library.close()


def _spawned(parent: int) -> set[int]:
    """Return the children that have their own name, and so are no copies of their parent any more."""
    found = set()
    for child in child_processes(parent):
        with contextlib.suppress(psutil.Error):
            if child.name().startswith("cinventory-"):
                found.add(child.pid)
    return found


def _hears_ctrl_c(pid: int) -> bool:
    """Whether SIGINT is neither blocked nor ignored; see proc_pid_status(5).

    One that is being reaped has no masks any more.
    """
    try:
        process = psutil.Process(pid)
        status = Path(f"/proc/{pid}/status").read_text()
    except (psutil.Error, OSError):
        return False
    masks = re.findall(r"^Sig(?:Blk|Ign):\s*(\w+)$", status, re.MULTILINE)
    return not any(int(mask, 16) & 1 << signal.SIGINT - 1 for mask in masks) and is_alive(process)
