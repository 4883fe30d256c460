"""The whole program, started twice and more: one window, which is killed, and then the next."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.core.errors import LibraryError
from app.library import open_to_read
from app.qt.startup.qt_application import SAY_PAINTED
from tests.doubles import make_files

PATIENCE = 60
HOMES = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_STATE_HOME")


class Program:
    """Starts of a user who has nothing yet."""

    def __init__(self, home: Path, stack: ExitStack) -> None:
        self.library = home / "library.sqlite3"
        self._stack = stack
        self._environment = {**os.environ, SAY_PAINTED: "1", "QT_QPA_PLATFORM": "offscreen"}
        for name in HOMES:
            (home / name).mkdir(mode=0o700)
            self._environment[name] = str(home / name)

    def start(self, *arguments: str | Path) -> subprocess.Popen[str]:
        process = subprocess.Popen(  # noqa: S603 - ourselves
            [sys.executable, "-m", "app", "--library", self.library, *arguments],
            env=self._environment,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._stack.enter_context(process)
        self._stack.callback(process.kill)
        return process

    def files(self) -> int:
        """Return how many files are in the library, without being in the way of who opens it to write."""
        if not self.library.exists():
            return 0
        try:
            library = open_to_read(self.library)
        except LibraryError:  # it is being made
            return 0
        try:
            return len(library.page(0, 100))
        finally:
            library.close()


@pytest.fixture
def program(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Program]:
    with ExitStack() as stack:
        yield Program(tmp_path_factory.mktemp("p"), stack)


def opens(process: subprocess.Popen[str]) -> bool:
    """Whether a start opens a window; False when it has ended without."""
    assert process.stderr is not None
    return any(line.startswith("painted ") for line in process.stderr)


@pytest.mark.usefixtures("measured")
def test_a_later_start_is_scanned_by_the_first_also_after_one_was_killed(
    program: Program, tmp_path: Path, qtbot: QtBot
) -> None:
    for name in ("one", "two"):
        make_files(tmp_path / name, 3)
    first = program.start()
    assert opens(first)
    second = program.start(tmp_path / "one")
    assert not opens(second)
    assert second.wait(PATIENCE) == 0
    qtbot.waitUntil(lambda: program.files() == 3)
    first.kill()
    first.wait()
    third = program.start(tmp_path / "two")
    assert opens(third)
    qtbot.waitUntil(lambda: program.files() == 6)
    third.terminate()
    assert third.wait(PATIENCE) == 0


@pytest.mark.usefixtures("measured")
def test_another_window_can_be_had(program: Program) -> None:
    first = program.start()
    assert opens(first)
    second = program.start("--new-window")
    assert opens(second)
    for process in (second, first):
        process.terminate()
        assert process.wait(PATIENCE) == 0
