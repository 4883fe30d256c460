"""The child processes of a test."""

import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

import psutil

from app.process import opener
from app.process.fork_server import SERVER_NAME
from tests.waiting import wait_until

_SERVER: Final = SERVER_NAME.encode()


def child_processes(parent: int | None = None) -> list[psutil.Process]:
    """Return the living processes below this one, or below `parent`, except those that serve others."""
    pid = parent or os.getpid()
    if sys.platform == "linux" and not _descendants(pid):
        return []  # psutil would read all processes of the machine
    below = psutil.Process(pid).children(recursive=True)
    # In this order: one that ends meanwhile has no name any more that would tell it for a service.
    return [child for child in below if not _is_service(child) and is_alive(child)]


def all_have_ended() -> bool:
    """Return whether no child process is left, a minute at most after they were killed."""
    return wait_until(lambda: not child_processes(), 60)


def signal_children(number: int) -> None:
    """Send a signal to the child processes, of which some may end meanwhile."""
    for child in child_processes():
        with suppress(psutil.NoSuchProcess):
            child.send_signal(number)


def is_alive(process: psutil.Process) -> bool:
    """Return whether a process has not ended, not even as a zombie that its parent has to reap.

    While it is reaped, Linux still shows it, as dead.
    """
    try:
        return process.status() not in {psutil.STATUS_ZOMBIE, psutil.STATUS_DEAD}
    except psutil.NoSuchProcess:
        return False


def has_name(process: psutil.Process, name: str) -> bool:
    """Return whether a process has this name, which it loses when it ends."""
    try:
        return bool(process.name() == name)
    except psutil.Error:
        return False


def is_opener(process: psutil.Process) -> bool:
    """Return whether it opens files for a child."""
    return has_name(process, opener.NAME)


def _is_service(process: psutil.Process) -> bool:
    """Return whether it opens files for a child, or is the fork server, a tracker or the desktop of wine."""
    if _is_server(process.pid) or is_opener(process):
        return True
    try:
        command = " ".join(process.cmdline())
    except psutil.Error:
        return False
    return "multiprocessing.resource_tracker" in command or command.endswith("explorer.exe /desktop")


def _descendants(pid: int) -> set[int]:
    children = {
        int(child) for tasks in Path(f"/proc/{pid}/task").glob("*/children") for child in _read(tasks).split()
    }
    servers = {child for child in children if _is_server(child)}
    return (children - servers).union(*(_descendants(server) for server in servers))


def _read(tasks: Path) -> str:
    """Return the children of a thread, none once it has ended."""
    try:
        return tasks.read_text()
    except OSError:
        return ""


def _is_server(pid: int) -> bool:
    """Return whether it is the fork server, also while it starts: it then has the name of the interpreter."""
    try:
        name = Path(f"/proc/{pid}/comm").read_bytes().strip()
        command = Path(f"/proc/{pid}/cmdline").read_bytes().split(b"\0")
    except OSError:
        return False
    return name == _SERVER or (name.startswith(b"python") and _SERVER in command)
