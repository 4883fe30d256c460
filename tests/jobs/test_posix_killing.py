"""`kill -9` at random moments: what was saved stays, is not probed again, and the jobs are there (J4, S7)."""

import asyncio
import os
import random
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from msgspec.structs import replace

from app.core.file.record import FileRecord
from app.core.job import Job, JobState
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.library import Library, open_library
from tests.doubles import make_files
from tests.jobs import mortal
from tests.jobs.acts import scan_outcome
from tests.library.filling import without_measures

FILES = 300
KILLS = 6
SAVE_SECONDS = 1.0
"""The scan saves four times a second; the machine may be busy."""


class Lives:
    """Programs at one library, one after another."""

    def __init__(self, folder: Path, videos: Path) -> None:
        self.library = folder / "library.sqlite3"
        self._videos = videos
        self._log = folder / "probed"

    def start(self) -> subprocess.Popen[str]:
        """Return a program whose first job is under way."""
        self._log.write_bytes(b"")
        command = [sys.executable, "-m", "tests.jobs.mortal", str(self.library), str(self._videos)]
        environ = os.environ | {"PROBED": str(self._log)}
        program = subprocess.Popen(command, stdout=subprocess.PIPE, env=environ, text=True)  # noqa: S603 - ours
        assert program.stdout is not None
        assert program.stdout.readline() == "begun\n"
        return program

    def kill_after(self, seconds: float) -> bool:
        """Start one and kill it after a while; whether it was alive still."""
        program = self.start()
        try:
            program.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            program.send_signal(signal.SIGKILL)
        program.communicate()
        return program.returncode == -signal.SIGKILL

    def finish(self) -> Sequence[str]:
        """Let one live to its end; return how its jobs ended."""
        out, _ = self.start().communicate()
        return out.split()

    def probed(self) -> list[bytes]:
        """Return the names of the files that the last one probed."""
        return self._log.read_bytes().splitlines()


def look(path: Path) -> tuple[dict[bytes, FileRecord], list[Job]]:
    """Return what a library holds: its files by name, alike whoever added them, and its jobs."""
    library = open_library(path)
    try:
        return _files(library), list(asyncio.run(LibraryJobStore(library, JOB_TYPES).load()))
    finally:
        library.close()


def _files(library: Library) -> dict[bytes, FileRecord]:
    alike = {"id": 0, "source_id": 0, "scan_id": 0, "added": 0.0}
    return {record.path: replace(without_measures(record), **alike) for record in library.page(0, 10**6)}


def test_after_kills_at_random_moments_all_is_as_if_undisturbed(tmp_path: Path, videos: Path) -> None:
    for number in range(3):
        make_files(videos / f"{number}", FILES // 3, f" {number}.mkv")
    undisturbed, killed = Lives(tmp_path / "a", videos), Lives(tmp_path / "b", videos)
    for lives in (undisturbed, killed):
        lives.library.parent.mkdir()
    assert undisturbed.finish() == [JobState.COMPLETED, JobState.COMPLETED]
    moments = random.Random(4)  # noqa: S311 - nothing secret
    saved: set[bytes] = set()
    for _ in range(KILLS):
        assert killed.kill_after(moments.uniform(0.0, FILES * mortal.MOMENT / 3))
        assert saved.isdisjoint(killed.probed())
        files, jobs = look(killed.library)
        lost = len(killed.probed()) - (len(files) - len(saved))
        assert 0 <= lost <= SAVE_SECONDS / mortal.MOMENT
        saved = {record.name for record in files.values()}
        # A job is interrupted between its return from the store and the start of its next run.
        assert {job.state for job in jobs} <= {JobState.QUEUED, JobState.RUNNING, JobState.INTERRUPTED}
        assert len(jobs) == 2
    assert killed.finish() == [JobState.COMPLETED, JobState.COMPLETED]
    files, jobs = look(killed.library)
    assert files == look(undisturbed.library)[0]
    assert len(files) == FILES
    assert [job.fraction for job in jobs] == [1.0, 1.0]
    counts = [scan_outcome(job).counts for job in jobs]
    assert [(each.ok, each.unchanged) for each in counts] == [
        (FILES, 0),
        (0, FILES),
    ]
