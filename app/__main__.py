"""The only door: a child process, a command, or the window. Everything is imported when it is needed."""

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
    try:
        if arguments[:1] == [SELF_TEST]:
            from app.self_test import run  # noqa: PLC0415
        elif arguments and arguments[0] in {*COMMANDS, *FLAGS}:
            from app.cli.commands import run  # noqa: PLC0415
        else:
            from app.qt.start import run  # noqa: PLC0415
        status = run(arguments)
    except KeyboardInterrupt:  # before the scan began, which takes it for Cancel
        status = INTERRUPTED
    leave(status)


def leave(status: int) -> NoReturn:
    """End the process, at once where a child is stuck in the kernel and would be waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    if multiprocessing.active_children():
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    main()
