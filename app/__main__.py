"""The entry point of all processes: a child, a command, or the window. Imports happen only when needed."""

import gc
import logging
import os
import sys
from typing import TYPE_CHECKING, NoReturn

from app.process import descriptors

if TYPE_CHECKING:
    from app.core.labels.label import LabelPrint
    from app.trash.mover import Mover

INTERRUPTED = 130
FAILED = 1
USAGE = 2
HELP = frozenset({"--help", "-h"})
FLAGS = (*HELP, "--version")
SCAN_COMMAND = "scan"
YOUNG_OBJECTS = 50_000
"""Objects after which garbage is looked for. The modules of a command make 40,000, and no garbage."""


def main() -> NoReturn:
    """Run the command in the arguments, and exit with its status.

    Without a command, the window opens and scans the paths in the arguments.
    """
    descriptors.open_missing()  # before any file is opened that stays open
    if getattr(sys, "frozen", False):
        import multiprocessing  # noqa: PLC0415 - takes 7 ms, and a list needs no child

        multiprocessing.freeze_support()
    try:
        status = _run(sys.argv[1:])
    except KeyboardInterrupt:  # before a scan begins: a scan handles Ctrl-C as Cancel
        status = INTERRUPTED
    except Exception as error:  # noqa: BLE001 - whatever it is: the hook logs it, and says where the log is
        sys.excepthook(type(error), error, error.__traceback__)
        status = FAILED
    leave(status)


def _run(arguments: list[str]) -> int:
    from app.core.arguments import COMMANDS, SELF_TEST, mistake  # noqa: PLC0415

    if message := mistake(arguments):
        from app.cli.messages import note  # noqa: PLC0415

        note(message)
        return USAGE
    if arguments[:1] == [SELF_TEST]:  # before the log starts: the self-test leaves the user's files alone
        from app.self_test import command  # noqa: PLC0415

        return command.run(arguments)
    if arguments[:1] == [SCAN_COMMAND] and HELP.isdisjoint(arguments):
        from app.process.spawn import preload  # noqa: PLC0415
        from app.scan import CHILD_MODULES  # noqa: PLC0415

        preload(*CHILD_MODULES)  # the children's modules load while this process loads its own
    from app.config import log, paths  # noqa: PLC0415

    log.start(paths.log_file())
    if arguments and arguments[0] in {*COMMANDS, *FLAGS}:
        gc.set_threshold(YOUNG_OBJECTS)
        from app.cli import command_line  # noqa: PLC0415

        return command_line.run(arguments, command_line.Outside(_load_mover, _play, _print_labels))
    from app.cli import window  # noqa: PLC0415

    asked = window.parsed(arguments)
    try:
        from app.qt.startup.launch import run  # noqa: PLC0415

        return run(asked.paths, asked.library, new_window=asked.new_window, background=asked.background)
    except ImportError as error:
        return _report_absent_libraries(error)


def _report_absent_libraries(error: ImportError) -> int:
    """Print which packages the window lacks, and return the exit status. Raises `error` if none is known."""
    from app.config.system_libraries import absent_packages  # noqa: PLC0415 - for a window that cannot start

    packages = absent_packages()
    if not packages:
        raise error
    from app.cli.messages import note, say  # noqa: PLC0415 - as above
    from app.core.message import Message  # noqa: PLC0415 - as above

    note(Message("start.no_window", {"detail": str(error)}))
    say(Message("start.install", {"packages": " ".join(packages)}))
    return FAILED


def _load_mover() -> "Mover":
    """Return the function that moves a file to the trash; without Qt, it refuses."""
    try:
        from app.qt.desktop.trash import move_to_trash  # noqa: PLC0415 - takes 50 ms, for one command
    except ImportError:
        from app.trash.mover import no_trash  # noqa: PLC0415 - as above

        return no_trash
    return move_to_trash


def _play(path: bytes, start: float) -> str | None:
    """Show a file in a window of its own; return why it could not be played."""
    try:
        from app.qt.startup.quick_window import play  # noqa: PLC0415 - as above
    except ImportError:
        from app.cli.command_line import no_window  # noqa: PLC0415 - loaded already

        return no_window(path, start)
    return play(path, start)


def _print_labels(asked: "LabelPrint") -> bytes | None:
    """Return labels of disks as PDF; None without Qt."""
    try:
        from app.qt.startup.offscreen import print_labels  # noqa: PLC0415 - as above
    except ImportError:
        return None
    return print_labels(asked)


def leave(status: int) -> NoReturn:
    """Flush the output and end the process, without the interpreter's shutdown.

    Everything is saved and closed by then. The shutdown takes the window 0.2 to 0.6 s, and lengthens every
    command. It would wait for any thread, and for a child that is stuck in the kernel.
    """
    for number, stream in ((1, sys.stdout), (2, sys.stderr)):
        try:
            stream.flush()
        except OSError as error:
            if number == 1 and not isinstance(error, BrokenPipeError):
                status = status or FAILED
    logging.shutdown()
    if spawn := sys.modules.get("app.process.spawn"):  # a command that started no child has not loaded it
        spawn.end_server()
    os._exit(status)


if __name__ == "__main__":
    main()
