"""Runs a module until its standard input closes: `python -m tests.cluster.bound MODULE ARGUMENTS`."""

import os
import runpy
import signal
import sys
import threading
from collections.abc import Callable

GRACE_SECONDS = 10.0


def end_with_input(on_end: Callable[[], object], grace_seconds: float) -> None:
    """Call `on_end` when the standard input closes, and kill the own group of processes a while later.

    It is a pipe that the tests hold: the system closes it, however they end.
    """

    def watch() -> None:
        sys.stdin.buffer.read()
        on_end()
        threading.Event().wait(grace_seconds)
        os.killpg(0, signal.SIGKILL)

    threading.Thread(target=watch, daemon=True).start()


if __name__ == "__main__":
    os.setpgid(0, 0)
    end_with_input(lambda: None, 0.0)
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
