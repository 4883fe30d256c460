"""The only door: a child process, a command, or the window. Everything is imported when it is needed."""

import multiprocessing
import os
import sys
from typing import NoReturn

COMMANDS = ("scan", "list")
FLAGS = ("--help", "-h", "--version")


def main() -> NoReturn:
    """Run what the arguments ask for, and leave with its exit status.

    Without a command the window opens, and scans the paths among the arguments.
    """
    multiprocessing.freeze_support()
    arguments = sys.argv[1:]
    if arguments and arguments[0] in {*COMMANDS, *FLAGS}:
        from app.cli.commands import run  # noqa: PLC0415

        leave(run(arguments))
    leave(_run_window(arguments))


def _run_window(arguments: list[str]) -> int:
    from argparse import ArgumentParser  # noqa: PLC0415
    from pathlib import Path  # noqa: PLC0415

    parser = ArgumentParser(prog="cinventory", usage="%(prog)s [--library FILE] [PATH ...]", add_help=False)
    parser.add_argument("--library", type=Path)
    parser.add_argument("path", nargs="*", type=lambda path: os.fsencode(os.path.abspath(path)))  # noqa: PTH100
    wanted = parser.parse_args(arguments)
    from app.qt.application import run  # noqa: PLC0415

    return run(wanted.library, wanted.path)


def leave(status: int) -> NoReturn:
    """End the process, at once where a child is stuck in the kernel and would be waited for."""
    sys.stdout.flush()
    sys.stderr.flush()
    if multiprocessing.active_children():
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    main()
