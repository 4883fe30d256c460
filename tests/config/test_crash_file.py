"""The file of crashes: written by the process that dies, told once, also by several windows."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from app.config.crash_file import CrashFile

_DIES = """
import faulthandler, sys
from pathlib import Path
from app.config.crash_file import CrashFile
file = CrashFile(Path(sys.argv[1]))
file.watch()
if sys.argv[2] == "crash":
    faulthandler._sigsegv()
file.close()
"""


def run(path: Path, how: str) -> int:
    done = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-c", _DIES, str(path), how], check=False, stderr=subprocess.DEVNULL
    )
    return done.returncode


def test_a_crash_is_told_once(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path = tmp_path / "logs" / "cinventory.crash"
    assert run(path, "end") == 0
    file = CrashFile(path)
    assert not file.take()
    assert run(path, "crash") != 0
    assert run(path, "crash") != 0
    assert run(path, "end") == 0
    assert file.take()
    assert not file.take()
    file.close()
    (told,) = caplog.messages
    assert told.count("Fatal Python error") == 2 or "Windows fatal exception: access violation" in told
    assert "most recent call first" in told


def test_what_a_library_on_windows_handled_is_no_crash(tmp_path: Path) -> None:
    path = tmp_path / "cinventory.crash"
    file = CrashFile(path)
    path.write_text("Windows fatal exception: code 0x8001010d\n\nThread 0x1 (most recent call first):\n")
    assert not file.take()
    assert path.read_bytes() == b""
    file.close()


def test_without_a_file_nothing_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    file = CrashFile(tmp_path / "file" / "cinventory.crash")
    file.watch()
    assert not file.take()
    file.close()
    assert "no crash can be noted" in caplog.text
    assert os.listdir(tmp_path) == ["file"]  # noqa: PTH208
