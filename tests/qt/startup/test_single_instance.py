"""Two starts, one window: the later one is heard, or knows that it was not."""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from app.qt.startup import single_instance
from app.qt.startup.instance_lock import InstanceLock
from app.qt.startup.single_instance import OpenRequest, SingleInstance, hand_over

ROOT = b"C:\\" if sys.platform == "win32" else b"/"
ODD = (ROOT + b"caf\xe9", ROOT + b"new\nline", ROOT + "smile 😀 ü".encode(), ROOT + b"quote\"' %41")
TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")
PATIENCE = 60


@pytest.fixture
def folder() -> Iterator[Path]:
    """Where the user's processes meet; short, as a socket's path has to be."""
    with tempfile.TemporaryDirectory() as folder:
        yield Path(folder)


@pytest.fixture
def library_path(folder: Path) -> Path:
    return folder / "library.sqlite3"


MakeClaim = Callable[[], InstanceLock]


@pytest.fixture
def make_claim(library_path: Path, folder: Path) -> Iterator[MakeClaim]:
    """Each is that of another process: locks of one process exclude each other too."""
    made: list[InstanceLock] = []

    def make() -> InstanceLock:
        made.append(InstanceLock(library_path, folder))
        return made[-1]

    yield make
    for claim in made:
        claim.release()


@pytest.fixture
def first(make_claim: MakeClaim, qtbot: QtBot) -> Iterator[SingleInstance]:
    """The first window's ear, listening."""
    claim = make_claim()
    assert claim.take()
    first = SingleInstance(claim)
    assert first.listen()
    yield first
    first.close()


START_AGAIN = """
import sys
from pathlib import Path
from app.qt.startup.instance_lock import InstanceLock
from app.qt.startup.single_instance import hand_over

class Telling(InstanceLock):
    def take(self):
        taken = super().take()
        print("asked", flush=True)
        return taken

library, folder = Path(sys.argv[1]), Path(sys.argv[2])
paths = sys.stdin.buffer.read().split(b"\\0")[:-1]
sys.exit(0 if hand_over(Telling(library, folder), paths) else 3)
"""


class Later:
    """A later start, as a process of its own."""

    def __init__(self, library: Path, folder: Path) -> None:
        self._command = [sys.executable, "-c", START_AGAIN, str(library), str(folder)]
        self._process: subprocess.Popen[bytes] | None = None

    def start(self, *paths: bytes, environment: Mapping[str, str] | None = None) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - ourselves
            self._command,
            cwd=Path(__file__).parents[3],
            env={**_without_token(), **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        assert self._process.stdin is not None
        self._process.stdin.write(b"".join(path + b"\0" for path in paths))
        self._process.stdin.close()

    def asks(self) -> None:
        """Wait until it has asked for the claim."""
        assert self._process is not None
        assert self._process.stdout is not None
        assert self._process.stdout.readline().strip() == b"asked"

    def heard(self) -> bool:
        """Whether it was heard, when it has ended."""
        assert self._process is not None
        with self._process as process:
            return process.wait(PATIENCE) == 0

    def end(self) -> None:
        if self._process is not None:
            self._process.kill()
            with self._process:
                pass


def _without_token() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in TOKENS}


@pytest.fixture
def later(library_path: Path, folder: Path) -> Iterator[Later]:
    later = Later(library_path, folder)
    yield later
    later.end()


def test_paths_come_as_the_bytes_that_they_are(first: SingleInstance, later: Later, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.asked) as asked:
        later.start(*ODD)
    assert later.heard()
    assert asked.args == [OpenRequest(ODD)]


def test_a_start_without_paths_asks_for_the_window(first: SingleInstance, later: Later, qtbot: QtBot) -> None:
    with qtbot.waitSignal(first.asked) as asked:
        later.start()
    assert later.heard()
    assert asked.args == [OpenRequest()]


@pytest.mark.parametrize("name", TOKENS)
def test_the_desktops_leave_is_handed_over_too(
    first: SingleInstance, later: Later, qtbot: QtBot, name: str
) -> None:
    with qtbot.waitSignal(first.asked) as asked:
        later.start(environment={name: "token_TIME42"})
    assert later.heard()
    assert asked.args == [OpenRequest(token="token_TIME42")]  # noqa: S106


def test_as_many_paths_as_a_command_line_takes(first: SingleInstance, later: Later, qtbot: QtBot) -> None:
    paths = tuple(ROOT + b"videos/%d" % number * 20 for number in range(10_000))
    with qtbot.waitSignal(first.asked) as asked:
        later.start(*paths)
    assert later.heard()
    assert asked.args == [OpenRequest(paths)]


def test_nobody_hears_the_first_start(make_claim: MakeClaim, folder: Path) -> None:
    claim = make_claim()
    assert not hand_over(claim, ODD)
    assert claim.held


def test_another_library_is_another_window(first: SingleInstance, folder: Path) -> None:
    other = InstanceLock(folder / "other.sqlite3", folder)
    assert other.take()
    other.release()


def test_a_library_is_the_same_by_whatever_way_it_is_named(folder: Path, library_path: Path) -> None:
    (folder / "sub").mkdir()
    same = InstanceLock(folder / "sub" / ".." / library_path.name, folder)
    assert same.server == InstanceLock(library_path, folder).server


def test_after_it_has_closed_the_next_is_the_first(
    first: SingleInstance, make_claim: MakeClaim, qtbot: QtBot
) -> None:
    first.close()
    claim = make_claim()
    assert not hand_over(claim, ODD)
    assert SingleInstance(claim).listen()


def test_without_the_claim_nothing_listens(first: SingleInstance, make_claim: MakeClaim) -> None:
    """As with `--new-window`: the first keeps its place."""
    claim = make_claim()
    assert not claim.take()
    second = SingleInstance(claim)
    assert not second.listen()
    second.close()
    assert not make_claim().take()


def test_a_later_start_waits_for_a_first_that_is_still_starting(
    make_claim: MakeClaim, later: Later, qtbot: QtBot
) -> None:
    claim = make_claim()
    assert claim.take()
    later.start(*ODD)
    later.asks()
    first = SingleInstance(claim)
    with qtbot.waitSignal(first.asked):
        assert first.listen()
    assert later.heard()
    first.close()


def test_a_later_start_is_the_first_where_the_first_ends_before_it_listens(
    make_claim: MakeClaim, later: Later
) -> None:
    claim = make_claim()
    assert claim.take()
    later.start(*ODD)
    later.asks()
    claim.release()
    assert not later.heard()


def test_a_first_that_hangs_is_given_up_and_never_hears_it(
    first: SingleInstance,
    make_claim: MakeClaim,
    later: Later,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The loop of the first is in this thread, and does not turn while the later start waits."""
    monkeypatch.setattr(single_instance, "ANSWER_MS", 100)
    heard: list[OpenRequest] = []
    first.asked.connect(heard.append)
    claim = make_claim()
    began = time.monotonic()
    assert not hand_over(claim, ODD)
    assert time.monotonic() - began < 60
    assert not claim.held
    assert "does not answer" in capsys.readouterr().err
    monkeypatch.undo()
    with qtbot.waitSignal(first.asked):
        later.start()
    assert later.heard()
    assert heard == [OpenRequest()]


def test_a_first_that_never_listens_is_given_up(
    make_claim: MakeClaim, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert make_claim().take()
    monkeypatch.setattr(single_instance, "START_SECONDS", 0.1)
    assert not hand_over(make_claim(), ODD)
    assert "does not answer" in capsys.readouterr().err


def test_where_nothing_can_be_written_to_say_so(
    make_claim: MakeClaim, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert make_claim().take()
    monkeypatch.setattr(single_instance, "START_SECONDS", 0.1)
    monkeypatch.setattr(sys, "stderr", None)
    assert not hand_over(make_claim(), ODD)


def call(claim: InstanceLock) -> QLocalSocket:
    """Connect as anything might that runs as this user."""
    socket = QLocalSocket()
    socket.connectToServer(claim.server)
    assert socket.waitForConnected(1000)
    return socket


GARBAGE = [
    b"\n",
    b"GET / HTTP/1.1\r\n\r\n",
    b"\xff\xfe\n",
    b"[]\n",
    b"7\n",
    b'{"paths": 7, "token": ""}\n',
    b'{"paths": [7], "token": ""}\n',
    b'{"paths": ["relative"], "token": ""}\n',
    b'{"paths": ["/a\\u0000b"], "token": ""}\n',
    b'{"paths": ["/\\ud800"], "token": ""}\n',
    b'{"paths": []}\n',
    b"[" * 100_000 + b"\n",
]


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_is_cut_off(
    first: SingleInstance,
    make_claim: MakeClaim,
    later: Later,
    qtbot: QtBot,
    garbage: bytes,
) -> None:
    heard: list[OpenRequest] = []
    first.asked.connect(heard.append)
    socket = call(make_claim())
    socket.write(garbage)
    with qtbot.waitSignal(socket.disconnected):
        pass
    with qtbot.waitSignal(first.asked):
        later.start()
    assert later.heard()
    assert heard == [OpenRequest()]


def test_who_talks_without_end_is_cut_off(
    first: SingleInstance, make_claim: MakeClaim, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "LARGEST", 1_000_000)
    socket = call(make_claim())
    with qtbot.waitSignal(socket.disconnected):
        socket.write(b" " * 2_000_000)


def test_who_says_nothing_is_cut_off(
    first: SingleInstance, make_claim: MakeClaim, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(single_instance, "ANSWER_MS", 50)
    socket = call(make_claim())
    with qtbot.waitSignal(socket.disconnected):
        pass
    qtbot.waitUntil(lambda: not first.findChildren(QLocalSocket))


def test_who_hangs_up_leaves_nothing_behind(
    first: SingleInstance, make_claim: MakeClaim, qtbot: QtBot
) -> None:
    socket = call(make_claim())
    qtbot.waitUntil(lambda: bool(first.findChildren(QLocalSocket)))
    socket.write(b'{"paths":')
    socket.abort()
    qtbot.waitUntil(lambda: not first.findChildren(QLocalSocket))


def test_a_token_that_fits_no_environment_is_left_out() -> None:
    line = json.dumps({"paths": [], "token": "a\0b"}).encode()
    assert OpenRequest.from_line(line) == OpenRequest()


def test_a_message_is_one_line() -> None:
    line = OpenRequest(ODD, "token").to_line()
    assert line.count(b"\n") == 1
    assert OpenRequest.from_line(line) == OpenRequest(ODD, "token")


def test_where_no_lock_can_be_had_every_start_has_its_own_window(tmp_path: Path) -> None:
    in_the_way = tmp_path / "file"
    in_the_way.touch()
    claim = InstanceLock(tmp_path / "library.sqlite3", in_the_way)
    assert claim.take()
    assert not claim.held
    assert not SingleInstance(claim).listen()
