"""Starts as processes of their own: killed, all at once, and in a folder that is not the user's."""

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.qt.startup.instance_lock import InstanceLock
from app.qt.startup.single_instance import SingleInstance

HERE = Path(__file__).parents[3]
PATIENCE = 60
STARTS = 5
START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.qt.startup import single_instance
from app.qt.startup.instance_lock import InstanceLock
from app.qt.startup.single_instance import SingleInstance, hand_over

single_instance.ANSWER_MS, single_instance.START_SECONDS = 60_000, 60.0  # on a busy machine
claim = InstanceLock(Path(sys.argv[1]) / "library.sqlite3", Path(sys.argv[1]))
if not claim.take() and hand_over(claim, [sys.argv[2].encode()]):
    sys.exit(0)
app = QCoreApplication([])
instance = SingleInstance(claim)
instance.asked.connect(lambda asked: print(*asked.paths, flush=True))
print("first" if instance.listen() else "alone", flush=True)
app.exec()
"""


class Starts:
    """Starts of one user on one library, ended when the test ends."""

    def __init__(self, folder: Path, stack: ExitStack) -> None:
        self.folder = folder
        self._stack = stack

    def start(self, path: str = "/a") -> subprocess.Popen[str]:
        process = self._stack.enter_context(
            subprocess.Popen(  # noqa: S603 - ourselves
                [sys.executable, "-c", START, self.folder, path],
                cwd=HERE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
        )
        self._stack.callback(process.kill)
        return process


@pytest.fixture
def starts() -> Iterator[Starts]:
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        yield Starts(Path(folder), stack)


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_the_second_start_ends_at_once_and_the_first_hears_it(starts: Starts) -> None:
    first = starts.start()
    assert line(first) == "first"
    second = starts.start("/b c")
    assert second.wait(PATIENCE) == 0
    assert line(first) == "b'/b c'"
    assert second.communicate() == ("", "")


def test_after_the_first_was_killed_the_next_is_the_first(starts: Starts) -> None:
    first = starts.start()
    assert line(first) == "first"
    first.kill()
    first.wait()
    assert Path(InstanceLock(starts.folder / "library.sqlite3", starts.folder).server).is_socket()
    second = starts.start()
    assert line(second) == "first"
    assert starts.start("/c").wait(PATIENCE) == 0
    assert line(second) == "b'/c'"


@pytest.mark.parametrize("killed_before", [False, True])
def test_of_many_starts_at_once_one_is_the_first(starts: Starts, *, killed_before: bool) -> None:
    """As a file manager does that starts a program for each of the files selected."""
    if killed_before:
        before = starts.start()
        assert line(before) == "first"
        before.kill()
        before.wait()
    processes = {f"/{number}": starts.start(f"/{number}") for number in range(STARTS)}
    said = {path: line(process) for path, process in processes.items()}
    (first,) = (path for path, words in said.items() if words)
    assert said[first] == "first"
    heard = {line(processes[first]) for _ in range(STARTS - 1)}
    assert heard == {repr(path.encode()) for path in processes if path != first}


def test_a_folder_that_others_can_write_is_not_trusted(tmp_path: Path) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    folder.chmod(0o777)
    claim = InstanceLock(tmp_path / "library.sqlite3", folder)
    assert claim.take()
    assert not claim.held
    assert not list(folder.iterdir())


def test_a_link_to_a_folder_is_not_trusted(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    claim = InstanceLock(tmp_path / "library.sqlite3", tmp_path / "link")
    assert claim.take()
    assert not claim.held


def test_a_socket_is_the_users_alone(starts: Starts) -> None:
    first = starts.start()
    assert line(first) == "first"
    server = Path(InstanceLock(starts.folder / "library.sqlite3", starts.folder).server)
    assert server.stat().st_mode & 0o077 == 0


def test_what_cannot_listen_gives_its_place_up(tmp_path: Path) -> None:
    """A socket's path has an end after some hundred bytes."""
    claim = InstanceLock(tmp_path / "library.sqlite3", tmp_path / ("x" * 120))
    assert claim.take()
    assert not SingleInstance(claim).listen()
    assert not claim.held
