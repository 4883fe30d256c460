"""What a test may change of its process, and a later one would depend on."""

import locale
import logging
import os
import signal
import sys
import threading
from typing import Final

_SIGNALS: Final = tuple(
    getattr(signal, name)
    for name in ("SIGINT", "SIGTERM", "SIGHUP", "SIGCHLD", "SIGALRM", "SIGPROF")
    if hasattr(signal, name)
)


def process_state() -> dict[str, object]:
    """Return what is the same after a test as before it. Takes a tenth of a millisecond."""
    os.umask(umask := os.umask(0o077))
    root = logging.getLogger()
    return {
        "current folder": os.getcwd(),  # noqa: PTH109 - a folder that is gone is an error in both
        "umask": umask,
        "locale": locale.setlocale(locale.LC_ALL),
        "handlers of signals": [signal.getsignal(number) for number in _SIGNALS],
        # Not `sys.excepthook`, which each command of Typer sets: pytest-qt puts it back.
        "hooks for errors": (threading.excepthook, sys.unraisablehook),
        "logging": (root.level, root.manager.disable, logging.getLogger("app").level),
        "search path": set(sys.path),
        **{f"${name}": value for name, value in os.environ.items() if name != "PYTEST_CURRENT_TEST"},
    }


def changed(before: dict[str, object]) -> list[str]:
    """Return what is another now, as sentences for who reads of a failure."""
    now = process_state()
    return [
        f"{name}: {before.get(name)} is {now.get(name)} now"
        for name in sorted(before.keys() | now.keys())
        if before.get(name) != now.get(name)
    ]
