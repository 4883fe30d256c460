"""How long opening and reading files takes, and waiting for a processor."""

import os
import threading
from pathlib import Path

import pytest

from app.process.opening import open_file
from app.process.timed_file import CallTimes, RunDelay


def test_each_call_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.mkv").write_bytes(b"contents")
    times, total = CallTimes(), CallTimes()
    with times.open(os.fsencode(tmp_path / "a.mkv"), open_file).file as file:
        assert file.read(4) == b"cont"
        buffer = bytearray(4)
        assert file.readinto(buffer) == 4
        assert buffer == b"ents"
    total.add(times)
    total.add(times)

    assert (total.opens, total.reads) == (2, 4)
    assert total.seconds == 2 * times.seconds > 0


def test_a_file_that_does_not_open_counts(tmp_path: Path) -> None:
    times = CallTimes()
    with pytest.raises(FileNotFoundError):
        times.open(os.fsencode(tmp_path / "gone"), open_file)
    assert times.opens == 1


def test_each_thread_has_its_own_wait_for_a_processor() -> None:
    found: list[float] = []
    thread = threading.Thread(target=lambda: found.append(RunDelay().seconds()))
    thread.start()
    thread.join()

    assert found[0] >= 0
    own = RunDelay()
    assert 0 <= own.seconds() <= own.seconds()
