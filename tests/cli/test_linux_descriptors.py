"""What a command's children hold: a caller that reads a pipe to its end must not wait for them."""

import contextlib
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil
import pytest

from tests.cli.clips import make_links
from tests.cli.processes import PATIENCE, start
from tests.waiting import wait_until

MANY = 2000


@contextmanager
def _piped(*arguments: str | Path) -> Iterator[tuple[psutil.Process, set[str]]]:
    """Start a command with three pipes of ours; yield it, and the pipes as /proc names them."""
    process = start(*arguments, stdin=subprocess.PIPE)
    with process:
        ends = (process.stdin, process.stdout, process.stderr)
        pipes = {f"pipe:[{os.fstat(end.fileno()).st_ino}]" for end in ends if end is not None}
        try:
            yield psutil.Process(process.pid), pipes
        finally:
            process.kill()
            process.communicate(timeout=PATIENCE)


def _holders(process: psutil.Process, pipes: set[str], seen: set[int]) -> list[str]:
    """Return the descendants that hold one of the pipes; add all that have begun to `seen`."""
    found = []
    for child in process.children(recursive=True):
        with contextlib.suppress(psutil.Error, OSError):
            command = " ".join(child.cmdline())
            if "multiprocessing" not in command:
                continue  # it is still its parent's copy, before exec
            held = {str(entry.readlink()) for entry in Path(f"/proc/{child.pid}/fd").iterdir()}
            seen.add(child.pid)
            if held & pipes:
                found.append(command)
    return found


@pytest.mark.parametrize("children", [1, 3], ids=["lister", "probers"])
def test_no_child_of_a_scan_holds_its_callers_pipes(path: Path, videos: Path, children: int) -> None:
    make_links(videos, MANY)
    seen: set[int] = set()
    held: list[str] = []
    with _piped("scan", videos, "--library", path, "--workers", "2") as (process, pipes):

        def look() -> bool:
            held.extend(_holders(process, pipes, seen))
            return len(seen) >= children

        assert wait_until(look, PATIENCE)
    assert held == []


def test_no_child_of_the_self_test_holds_its_callers_pipes() -> None:
    seen: set[int] = set()
    held: list[str] = []
    with _piped("self-test") as (process, pipes):

        def look() -> bool:
            held.extend(_holders(process, pipes, seen))
            return len(seen) >= 3

        assert wait_until(look, PATIENCE)
    assert held == []
