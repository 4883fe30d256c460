"""The computer is kept awake while a job runs, and told so when it cannot be."""

import asyncio
import logging
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import psutil
import pytest

from app.core.job import JobState
from app.jobs import sleep_inhibitor
from app.jobs.sleep_inhibitor import Awake, CannotHold, ChildHold, WindowsHold, system_hold
from tests.doubles import InMemoryJobQueue
from tests.jobs.acts import EXPORT, SCAN, Request, handler, nothing, until_cancelled

UNTIL_CLOSED = (sys.executable, "-c", "import sys; sys.stdin.read()")
STUBBORN = (
    sys.executable,
    "-c",
    "import signal, time; signal.signal(15, signal.SIG_IGN); print(flush=True); time.sleep(60)",
)
REFUSED = (sys.executable, "-c", "raise SystemExit(1)")
NOBODY = ("no-such-program-anywhere",)


@pytest.fixture(autouse=True)
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give children as long to end as that takes on a busy machine."""
    monkeypatch.setattr(sleep_inhibitor, "_END_SECONDS", 60.0)


class Notes:
    """A hold that writes down what is asked of it."""

    def __init__(self, error: Exception | None = None) -> None:
        self.acts: list[str] = []
        self._error = error

    def take(self) -> None:
        self.acts.append("take")
        if self._error is not None:
            raise self._error

    def release(self) -> None:
        self.acts.append("release")


async def _taken(hold: Notes, times: int = 1) -> None:
    while hold.acts.count("take") < times:  # noqa: ASYNC110 - a thread's doing
        await asyncio.sleep(0.001)


async def _run_jobs(hold: Notes, *, cancelled: bool = False) -> None:
    """Run two jobs of different types side by side, and a third alone."""
    queue = InMemoryJobQueue()
    keeper = Awake(queue, hold, soon_seconds=0)
    queue.register(SCAN, handler(until_cancelled))
    queue.register(EXPORT, handler(nothing))
    long = await queue.submit(SCAN, Request())
    await _taken(hold)
    await queue.wait((await queue.submit(EXPORT, Request())).id)
    if not cancelled:
        await queue.cancel(long.id)
        await queue.wait(long.id)
        long = await queue.submit(SCAN, Request())
        await _taken(hold, 2)
        await queue.cancel(long.id)
        await queue.wait(long.id)
    await keeper.close()
    await queue.close()


def test_it_holds_from_the_first_job_to_the_last() -> None:
    hold = Notes()
    asyncio.run(_run_jobs(hold))
    assert hold.acts == ["take", "release", "take", "release", "release"]


def test_closing_lets_it_sleep_whatever_runs() -> None:
    hold = Notes()
    asyncio.run(_run_jobs(hold, cancelled=True))
    assert hold.acts == ["take", "release"]


def test_a_paused_job_needs_no_computer() -> None:
    hold = Notes()

    async def act() -> None:
        queue = InMemoryJobQueue()
        keeper = Awake(queue, hold, soon_seconds=0)
        queue.register(SCAN, handler(until_cancelled))
        job = await queue.submit(SCAN, Request())
        told: asyncio.Queue[JobState] = asyncio.Queue()
        queue.subscribe(lambda job: told.put_nowait(job.state))
        assert await told.get() is JobState.RUNNING
        await _taken(hold)
        await queue.pause(job.id)
        while await told.get() is not JobState.PAUSED:
            pass
        await keeper.close()
        await queue.close()

    asyncio.run(act())
    assert hold.acts == ["take", "release", "release"]


def test_a_short_job_is_not_worth_it() -> None:
    hold = Notes()

    async def act() -> None:
        queue = InMemoryJobQueue()
        keeper = Awake(queue, hold, soon_seconds=60.0)
        queue.register(EXPORT, handler(nothing))
        await queue.wait((await queue.submit(EXPORT, Request())).id)
        await keeper.close()
        await queue.close()

    asyncio.run(act())
    assert "take" not in hold.acts


def test_what_cannot_be_is_logged_once_and_jobs_go_on(caplog: pytest.LogCaptureFixture) -> None:
    asyncio.run(_run_jobs(Notes(CannotHold("no bus"))))
    assert [record.getMessage() for record in caplog.records] == [
        "the computer may fall asleep while a job runs: no bus"
    ]
    assert caplog.records[0].levelno == logging.WARNING


def test_what_nobody_foresaw_is_logged_too(caplog: pytest.LogCaptureFixture) -> None:
    asyncio.run(_run_jobs(Notes(LookupError("oops"))))
    assert "oops" in caplog.text


class Launcher:
    """Launches what it is told to, and keeps it."""

    def __init__(self) -> None:
        self.commands: list[Sequence[str]] = []
        self.children: list[subprocess.Popen[bytes]] = []

    def __call__(self, command: Sequence[str]) -> "subprocess.Popen[bytes]":
        self.commands.append(command)
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603
        self.children.append(child)
        if command == REFUSED:
            child.wait()  # as long as that takes on a busy machine
        return child

    def close(self) -> None:
        for child in self.children:
            assert child.stdout is not None
            child.stdout.close()
            assert child.returncode is not None


def test_the_first_that_is_not_refused_is_the_one() -> None:
    launch = Launcher()
    hold = ChildHold([NOBODY, REFUSED, UNTIL_CLOSED, REFUSED], launch, settle_seconds=0.01)
    hold.take()
    assert launch.commands == [NOBODY, REFUSED, UNTIL_CLOSED]
    child = launch.children[-1]
    assert child.poll() is None
    hold.release()
    assert child.returncode is not None
    hold.release()
    launch.close()


def test_a_child_that_ended_early_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    launch = Launcher()
    hold = ChildHold([UNTIL_CLOSED], launch, settle_seconds=0.01)
    hold.take()
    launch.children[0].kill()
    launch.children[0].wait()
    hold.release()
    assert "ended early" in caplog.text
    launch.close()


def test_when_all_are_refused_each_is_named() -> None:
    launch = Launcher()
    with pytest.raises(CannotHold) as refused:
        ChildHold([NOBODY, REFUSED], launch, settle_seconds=0.01).take()
    assert str(refused.value).startswith("no-such-program-anywhere: ")
    assert str(refused.value).endswith(f"; {sys.executable} was refused")
    launch.close()


def test_a_child_that_will_not_end_is_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    kill = subprocess.Popen.kill

    def kill_and_wait(child: "subprocess.Popen[bytes]") -> None:
        kill(child)
        child.wait()  # as long as that takes on a busy machine

    monkeypatch.setattr(sleep_inhibitor, "_END_SECONDS", 0.3)
    monkeypatch.setattr(subprocess.Popen, "kill", kill_and_wait)
    launch = Launcher()
    hold = ChildHold([STUBBORN], launch, settle_seconds=0.01)
    hold.take()
    (child,) = launch.children
    assert child.stdout is not None
    child.stdout.readline()
    hold.release()
    assert child.returncode not in {None, 0}
    launch.close()


def test_nobody_waits_for_a_killed_child_that_takes_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sleep_inhibitor, "_END_SECONDS", 0.0)
    with subprocess.Popen(STUBBORN, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as child:  # noqa: S603
        assert child.stdout is not None
        child.stdout.readline()
        killed = []
        with monkeypatch.context() as patch:
            patch.setattr(child, "kill", lambda: killed.append(child))
            hold = ChildHold([STUBBORN], lambda _command: child, settle_seconds=0.0)
            hold.take()
            hold.release()
        child.kill()
    assert killed == [child]


def test_it_ends_with_us_though_we_are_killed(tmp_path: Path) -> None:
    code = (
        "import sys, time; from app.jobs.sleep_inhibitor import ChildHold\n"
        f"hold = ChildHold([{UNTIL_CLOSED!r}], settle_seconds=0.1); hold.take()\n"
        "print(hold._child.pid, flush=True); time.sleep(60)"
    )
    with subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None
        child = psutil.Process(int(process.stdout.readline()))
        process.kill()
    assert not psutil.wait_procs([child], timeout=60)[1]


def test_windows_is_told_and_told_again() -> None:
    told: list[int] = []

    def tell(flags: int) -> int:
        told.append(flags)
        return 1

    hold = WindowsHold(tell)
    hold.take()
    hold.release()
    assert told == [0x80000001, 0x80000000]
    with pytest.raises(CannotHold):
        WindowsHold(lambda _flags: 0).take()


@pytest.mark.parametrize(
    ("platform", "programs"),
    [("linux", ["systemd-inhibit", "systemd-inhibit"]), ("darwin", ["caffeinate"])],
)
def test_what_each_system_offers(monkeypatch: pytest.MonkeyPatch, platform: str, programs: list[str]) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    hold = system_hold()
    assert isinstance(hold, ChildHold)
    assert [command[0] for command in hold._commands] == programs


def test_windows_offers_a_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert isinstance(system_hold(), WindowsHold)
