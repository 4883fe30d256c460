"""Starts a child so that the terminal's Ctrl-C cannot reach it, not even before its first line."""

import signal
import sys
from multiprocessing import resource_tracker
from multiprocessing.process import BaseProcess


def start(process: BaseProcess) -> None:
    """Start `process`, which is to call `confine` first of all. Raises OSError."""
    if sys.platform == "win32":
        process.start()
        return
    resource_tracker.ensure_running()  # its own start would let SIGINT in again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        process.start()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
