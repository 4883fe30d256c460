"""The terminal is closed: what was found is kept, and the command ends as after a polite kill."""

import asyncio
import fcntl
import os
import pty
import signal
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from app.cli.interrupts import END_SIGNALS, handle_signals
from app.core.job import JobState
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.library import open_library
from tests.cli.clips import make_links
from tests.cli.processes import HERE, PATIENCE, environment, finish, start

MANY = 800


def _kept(path: Path) -> tuple[int, list[JobState]]:
    library = open_library(path)
    try:
        jobs = asyncio.run(LibraryJobStore(library, JOB_TYPES).load())
        return len(library.page(0, 10**6)), [job.state for job in jobs]
    finally:
        library.close()


def test_a_hangup_keeps_what_was_found_and_tells(path: Path, videos: Path) -> None:
    make_links(videos, MANY)
    process = start("scan", videos, "--library", path, "--format", "jsonl", "--workers", "1")
    assert process.stdout is not None
    assert process.stdout.readline()
    process.send_signal(signal.SIGHUP)
    status, _, err = finish(process)
    assert status == 130
    assert err.startswith("Cancelled in ")
    files, jobs = _kept(path)
    assert 0 < files < MANY
    assert jobs == [JobState.CANCELLED]


@pytest.mark.parametrize("form", ["jsonl", "table"])
def test_a_terminal_that_is_closed(path: Path, videos: Path, form: str) -> None:
    """Nothing more can be written to it, and both it and its shell may say so."""
    make_links(videos, MANY)
    ours, theirs = pty.openpty()
    arguments = ["scan", videos, "--library", path, "--format", form, "--workers", "1"]
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "app", *map(str, arguments)],
        cwd=HERE,
        env=environment() | {"TERM": "xterm"},
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
        preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # noqa: PLW1509 - no threads here
    )
    os.close(theirs)
    said = b""
    while b"Probing" not in said:
        said += os.read(ours, 65536)
    os.close(ours)
    assert process.wait(PATIENCE) == 130
    files, jobs = _kept(path)
    assert files < MANY
    assert jobs == [JobState.CANCELLED]


def test_what_nohup_started_goes_on(path: Path, videos: Path) -> None:
    make_links(videos, 50)
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        process = start("scan", videos, "--library", path, "--format", "jsonl", "--workers", "1")
    finally:
        signal.signal(signal.SIGHUP, before)
    assert process.stdout is not None
    assert process.stdout.readline()
    process.send_signal(signal.SIGHUP)
    assert finish(process)[0] == 0
    assert _kept(path) == (50, [JobState.COMPLETED])


def test_a_second_hangup_does_not_end_the_process_at_once() -> None:
    acts: list[None] = []

    async def listen() -> None:
        done = asyncio.Event()

        def act() -> None:
            acts.append(None)
            done.set()

        with handle_signals(act, *END_SIGNALS):
            os.kill(os.getpid(), signal.SIGHUP)
            os.kill(os.getpid(), signal.SIGHUP)
            os.kill(os.getpid(), signal.SIGTERM)
            await done.wait()

    asyncio.run(listen())
    assert acts == [None]
