"""Whether something is at a path."""

import os
import subprocess
from pathlib import Path

import pytest

from app.config.presence import is_there
from tests.systems import keeps_any_name, makes_links, only


def _is_there(path: Path) -> bool:
    return is_there(os.fsencode(path))


def test_files_and_folders_are_there(tmp_path: Path) -> None:
    file = tmp_path / ("-e $(x) 'y' \udcff" if keeps_any_name() else "-e $(x) 'y' ß")
    file.touch()
    assert _is_there(tmp_path)
    assert _is_there(file)
    assert not _is_there(tmp_path / "nothing")


@only(makes_links(), "No link can be made here.")
def test_a_link_to_nothing_is_there(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to("nowhere")
    assert _is_there(link)


if os.name == "posix":

    def test_what_does_not_answer_is_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        started: list[subprocess.Popen[bytes]] = []

        class Silent(subprocess.Popen[bytes]):
            def wait(self, timeout: float | None = None) -> int:
                if timeout is None:
                    return super().wait()
                started.append(self)
                raise subprocess.TimeoutExpired("sh", timeout)

        with monkeypatch.context() as patched:
            patched.setattr(subprocess, "Popen", Silent)
            assert _is_there(tmp_path / "nothing")
        started[0].wait()
