"""Signals while a loop runs."""

import asyncio
import signal
import subprocess
import sys
import threading

import pytest

from app.cli.interrupts import handle_signals
from tests.cli.processes import HERE, PATIENCE
from tests.waiting import wait_until

NUMBER = signal.SIGUSR1
STUCK = """
import asyncio, signal, threading
from app.cli.interrupts import handle_signals

async def stick():
    with handle_signals(lambda: None, signal.SIGINT):
        print(flush=True)
        threading.Event().wait()

asyncio.run(stick())
"""


def test_a_loop_that_sleeps_is_woken() -> None:
    """What another thread takes does not interrupt its sleep, nor does what comes just before."""
    main, heard_in_time = threading.get_ident(), threading.Event()
    found: list[bool] = []

    def send(loop: asyncio.AbstractEventLoop, done: asyncio.Event) -> None:
        found.append(wait_until(lambda: _sleeps(main), PATIENCE))
        signal.pthread_kill(threading.get_ident(), NUMBER)
        found.append(heard_in_time.wait(PATIENCE))
        loop.call_soon_threadsafe(done.set)

    async def listen() -> None:
        done = asyncio.Event()
        sender = threading.Thread(target=send, args=(asyncio.get_running_loop(), done))
        with handle_signals(heard_in_time.set, NUMBER):
            sender.start()
            await done.wait()
        sender.join()

    asyncio.run(listen())
    assert found == [True, True]


def _sleeps(thread: int) -> bool:
    return sys._current_frames()[thread].f_code.co_name == "select"


@pytest.mark.parametrize("before", [signal.SIG_DFL, signal.SIG_IGN])
def test_what_was_there_before_is_there_again(before: signal.Handlers) -> None:
    async def listen() -> None:
        with handle_signals(lambda: None, NUMBER):
            assert signal.getsignal(NUMBER) is not before

    first = signal.signal(NUMBER, before)
    try:
        asyncio.run(listen())
        assert signal.getsignal(NUMBER) is before
    finally:
        signal.signal(NUMBER, first)


def test_the_second_one_ends_a_process_whose_loop_is_stuck() -> None:
    command = [sys.executable, "-c", STUCK]
    with subprocess.Popen(command, cwd=HERE, stdout=subprocess.PIPE) as process:  # noqa: S603
        assert process.stdout is not None
        process.stdout.readline()
        while process.poll() is None:
            process.send_signal(signal.SIGINT)
        assert process.returncode == 130
