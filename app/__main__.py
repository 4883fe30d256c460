"""The only door: a child process, a command, or the window. Everything is imported when it is needed."""

import logging
import multiprocessing
import os
import sys
from typing import NoReturn

COMMANDS = ("scan", "list", "changes", "relocate", "jobs", "serve")
INTERRUPTED = 130
FLAGS = ("--help", "-h", "--version")
SELF_TEST = "self-test"


def main() -> NoReturn:
    """Run what the arguments ask for, and leave with its exit status.

    Without a command the window opens, and scans the paths among the arguments.
    """
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments[:1] != [SELF_TEST]:  # which touches nothing of the user's
        from app.config import log, paths  # noqa: PLC0415

        log.start(paths.log_file())
    windowed = False
    try:
        if arguments[:1] == [SELF_TEST]:
            from app.self_test import run  # noqa: PLC0415
        elif arguments and arguments[0] in {*COMMANDS, *FLAGS}:
            from app.cli.commands import run  # noqa: PLC0415
        else:
            from app.qt.start import run  # noqa: PLC0415

            windowed = True
        status = run(arguments)
    except KeyboardInterrupt:  # before the scan began, which takes it for Cancel
        status = INTERRUPTED
    leave(status, at_once=windowed)


def leave(status: int, *, at_once: bool = False) -> NoReturn:
    """Flush the output and end the process.

    `at_once` skips the interpreter's own end, which takes the window 0.2 to 0.6 s: everything is saved and
    closed by then. A child that is stuck in the kernel has the same effect: Python would wait for it.
    """
    sys.stdout.flush()
    sys.stderr.flush()
    if at_once or multiprocessing.active_children():
        logging.shutdown()
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    main()
