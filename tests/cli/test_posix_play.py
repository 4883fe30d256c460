"""`play` shows a video in a window of its own, without a library."""

import signal
import time
from pathlib import Path

import pytest

from tests.child_processes import child_processes, has_name
from tests.cli.processes import PATIENCE, finish, start
from tests.preview import clips


def test_a_video_is_played_until_its_window_is_closed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    clips.write(tmp_path / "film.mp4", frames=250)
    process = start("play", tmp_path / "film.mp4", "--at", "2")
    until = time.monotonic() + PATIENCE
    while not any(has_name(each, "cinventory-play") for each in child_processes(process.pid)):
        assert time.monotonic() < until
        assert process.poll() is None
    process.send_signal(signal.SIGTERM)
    status, out, _err = finish(process)
    assert (status, out) == (0, b"")
