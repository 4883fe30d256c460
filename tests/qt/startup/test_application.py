"""The whole program as a process of its own: started with paths, ended from outside."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from app.core.errors import LibraryError
from app.core.file.record import FileStatus
from app.library import open_library
from tests.doubles import make_files

ATTEMPTS = 600
"""Looks into the library, a tenth of a second after one another."""


def statuses(library_path: Path) -> list[FileStatus]:
    """Return what the library of a running process holds; empty while it has none."""
    if not library_path.exists():
        return []
    try:
        library = open_library(library_path)
    except LibraryError:
        return []
    try:
        return [record.status for record in library.page(0, 100)]
    finally:
        library.close()


if sys.platform != "win32":  # which has no signal that asks a window to close

    @pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
    def test_a_signal_closes_it_in_order(tmp_path: Path, number: signal.Signals) -> None:
        make_files(tmp_path / "videos", 3)
        library_path = tmp_path / "library.sqlite3"
        process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-m", "app", "--library", str(library_path), str(tmp_path / "videos")],
            env={
                **os.environ,
                "QT_QPA_PLATFORM": "offscreen",
                "HOME": str(tmp_path),
                "XDG_STATE_HOME": str(tmp_path),
            },
        )
        try:
            wait_for_rows(process, library_path)
            process.send_signal(number)
            assert process.wait(60) == 0
        finally:
            process.kill()
            process.wait()
        library = open_library(library_path)
        assert not library.read_only
        assert [record.status for record in library.page(0, 100)] == [FileStatus.FAILED] * 3
        library.close()

    def wait_for_rows(process: subprocess.Popen[bytes], library_path: Path) -> None:
        for _ in range(ATTEMPTS):
            if len(statuses(library_path)) == 3:
                return
            try:
                pytest.fail(f"ended too early: {process.wait(0.1)}")
            except subprocess.TimeoutExpired:
                continue
        pytest.fail("nothing came into the library")
