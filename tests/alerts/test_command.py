"""The command: what it reads, what comes of its end, and programs that never end."""

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
import pytest

from app.alerts.command import CommandSink
from app.alerts.sink import Undelivered
from tests.alerts.acts import PATIENCE, alert
from tests.systems import posix_only
from tests.waiting import wait_until


def _send(code: str, *arguments: str, seconds: float = PATIENCE) -> None:
    sink = CommandSink((sys.executable, "-c", code, *arguments), seconds=seconds)
    asyncio.run(sink.send(alert(7)))


def _refusal(code: str, seconds: float = PATIENCE) -> Undelivered:
    with pytest.raises(Undelivered) as failure:
        _send(code, seconds=seconds)
    return failure.value


def test_it_reads_the_alert_and_gets_its_arguments_as_they_are(tmp_path: Path) -> None:
    target = tmp_path / "seen"
    _send(
        "import sys; open(sys.argv[1], 'w').write(sys.stdin.read() + sys.argv[2])",
        str(target),
        "\n$HOME; *",
    )
    text, _, argument = target.read_text().partition("\n")
    assert json.loads(text)["id"] == "7"
    assert argument == "$HOME; *"


def test_it_need_not_read_the_alert() -> None:
    _send("")


def test_an_exit_status_is_a_failure_with_the_output() -> None:
    code = r"import sys; print('no\n\x1b[31mway'); sys.exit(3)"
    failure = _refusal(code)
    assert failure.retry is False
    assert "exit status 3; its output: no" in str(failure)
    assert str(failure).isprintable()


def test_it_can_ask_for_another_try() -> None:
    assert _refusal("import sys; sys.exit(75)").retry


def test_a_flood_of_output_is_cut_and_does_not_stop_it() -> None:
    failure = _refusal("import sys; print('x' * 10_000_000); sys.exit(1)")
    assert len(str(failure)) < 5000


def test_a_program_that_does_not_start() -> None:
    with pytest.raises(Undelivered, match="did not start") as failure:
        asyncio.run(CommandSink(("/nowhere/at all",)).send(alert()))
    assert failure.value.retry is False


def test_a_program_that_hangs_is_killed() -> None:
    failure = _refusal("import time; print('here', flush=True); time.sleep(600)", seconds=1.0)
    assert failure.retry is False
    assert str(failure).startswith("killed after 1 s")


@posix_only("sessions")
def test_its_children_are_killed_with_it(tmp_path: Path) -> None:
    """Also when the program has ended: its child holds the output."""
    seen = tmp_path / "program and child"
    code = (
        "import os, subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(600)'])\n"
        f"open({str(seen)!r}, 'w').write(f'{{os.getpid()}} {{child.pid}}.')\n"
    )

    def has_ended() -> bool:
        written = seen.read_text() if seen.exists() else ""
        return written.endswith(".") and _is_dead(int(written.split()[0]))

    _cancel_once(has_ended, code)
    child = int(seen.read_text().split()[1].removesuffix("."))
    assert wait_until(lambda: _is_dead(child), PATIENCE)


def _cancel_once(fact: Callable[[], bool], code: str) -> None:
    """Have a program run, and cancel the send as soon as the fact is true."""

    async def act() -> None:
        task = asyncio.create_task(CommandSink((sys.executable, "-c", code)).send(alert()))
        assert await asyncio.to_thread(wait_until, fact, PATIENCE)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(act())


def _is_dead(process: int) -> bool:
    try:
        return psutil.Process(process).status() == psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return True


def test_a_cancelled_send_leaves_no_program(tmp_path: Path) -> None:
    seen = tmp_path / "began"
    _cancel_once(seen.exists, f"import time; open({str(seen)!r}, 'w').close(); time.sleep(600)")
