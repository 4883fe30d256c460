"""Shuts itself in with the layers that are named, tries what a hostile file would, and prints the outcome.

The outcome of each attempt is an errno, or 0 if it succeeded.
"""

import ctypes
import errno
import fcntl
import json
import os
import platform
import resource
import signal
import socket
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Final

from app.process import sandbox
from app.process.sandbox import Layer

_LIBRARY: Final = ctypes.CDLL(None, use_errno=True)
_PARENT: Final = os.getppid()
_X86_64: Final = platform.machine() == "x86_64"
RAW: Final = {
    "ptrace": (101, 117),
    "process_vm_readv": (310, 270),
    "process_vm_writev": (311, 271),
    "pidfd_send_signal": (424, 424),
    "pidfd_getfd": (438, 438),
    "process_madvise": (440, 440),
    "open_by_handle_at": (304, 265),
    "openat2": (437, 437),
    "io_uring_setup": (425, 425),
    "io_uring_enter": (426, 426),
    "mount": (165, 40),
    "fsopen": (430, 430),
    "open_tree": (428, 428),
    "unshare": (272, 97),
    "setns": (308, 268),
    "keyctl": (250, 219),
    "bpf": (321, 280),
    "userfaultfd": (323, 282),
    "perf_event_open": (298, 241),
    "fanotify_init": (300, 262),
    "inotify_init1": (294, 26),
    "shmget": (29, 194),
    "init_module": (175, 105),
    "sendto": (44, 206),
    "sendmsg": (46, 211),
    "sendmmsg": (307, 269),
    "splice": (275, 76),
    "ioctl": (16, 29),
    "rt_sigqueueinfo": (129, 138),
    "tkill": (200, 130),
    "statx": (291, 291) if not _X86_64 else (332, 291),
    "statfs": (137, 43),
    "setuid": (105, 146),
    "clone3": (435, 435),
}
"""System calls without a function in Python: their numbers on x86-64 and elsewhere. Arguments are -1."""


def _raw(name: str) -> None:
    number = ctypes.c_long(RAW[name][0 if _X86_64 else 1])
    if _LIBRARY.syscall(number, *(ctypes.c_long(-1) for _ in range(6))) < 0:
        raise OSError(ctypes.get_errno(), name)


def _prctl(option: int, value: int) -> None:
    if _LIBRARY.prctl(option, ctypes.c_ulong(value), *(ctypes.c_ulong(0) for _ in range(3))) < 0:
        raise OSError(ctypes.get_errno(), "prctl")


def _fork() -> None:
    if os.fork() == 0:
        os._exit(0)


def _limit(kind: int) -> None:
    resource.setrlimit(kind, resource.getrlimit(kind))


def _compute_in_a_thread() -> None:
    thread = threading.Thread(target=lambda: None)
    thread.start()
    thread.join()


def attempts(folder: Path, port: int) -> dict[str, Callable[[], object]]:
    """Return everything that is tried. `folder` has a file called "file"; TCP is listened to at `port`."""
    file, tcp, udp = folder / "file", socket.socket(), socket.socket(type=socket.SOCK_DGRAM)
    held = file.open("rb")
    return {
        "read": lambda: held.read(1),
        "fstat": lambda: os.fstat(held.fileno()),
        "thread": _compute_in_a_thread,
        "own signal": lambda: os.kill(os.getpid(), 0),
        "own limit": lambda: resource.getrlimit(resource.RLIMIT_AS),
        "memory": lambda: bytearray(2**24),
        "open": lambda: os.open(file, os.O_RDONLY),
        "create": lambda: os.open(folder / "new", os.O_WRONLY | os.O_CREAT),
        "/proc/self/mem": lambda: os.open("/proc/self/mem", os.O_RDWR),
        "list": lambda: os.listdir(folder),  # noqa: PTH208
        "stat": lambda: os.stat(file),  # noqa: PTH116
        "readlink": lambda: os.readlink("/proc/self/exe"),  # noqa: PTH115
        "mkdir": lambda: os.mkdir(folder / "made"),  # noqa: PTH102
        "symlink": lambda: os.symlink("x", folder / "link"),  # noqa: PTH211
        "hard link": lambda: os.link(file, folder / "linked"),
        "rename": lambda: os.rename(folder / "other", folder / "another"),  # noqa: PTH104
        "unlink": lambda: os.unlink(folder / "third"),  # noqa: PTH108
        "truncate": lambda: os.truncate(file, 1),
        "chmod": lambda: os.chmod(file, 0o600),  # noqa: PTH101
        "chdir": lambda: os.chdir(folder),
        "mkfifo": lambda: os.mkfifo(folder / "pipe"),
        "socket tcp": socket.socket,
        "socket udp": lambda: socket.socket(type=socket.SOCK_DGRAM),
        "socket unix": lambda: socket.socket(socket.AF_UNIX),
        "socket pair": socket.socketpair,
        "connect tcp": lambda: tcp.connect(("127.0.0.1", port)),
        "connect udp": lambda: udp.connect(("127.0.0.1", port)),
        "bind tcp": lambda: tcp.bind(("127.0.0.1", 0)),
        "pipe": os.pipe,
        "memfd": lambda: os.memfd_create("x"),
        "dup": lambda: os.dup(held.fileno()),
        "dup by fcntl": lambda: fcntl.fcntl(held.fileno(), fcntl.F_DUPFD, 0),
        "owner of signals": lambda: fcntl.fcntl(held.fileno(), fcntl.F_SETOWN, _PARENT),
        "fork": _fork,
        "exec": lambda: os.execv("/nowhere", ["x"]),  # noqa: S606
        "signal": lambda: os.kill(_PARENT, 0),
        "signal to all": lambda: os.kill(-1, 0),
        "signal to the group": lambda: os.kill(0, 0),
        "pidfd": lambda: os.pidfd_open(_PARENT),
        "limit": lambda: _limit(resource.RLIMIT_AS),
        "limit of another": lambda: resource.prlimit(_PARENT, resource.RLIMIT_NOFILE),
        "policy": lambda: os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0)),
        "death with the parent": lambda: _prctl(1, signal.SIGKILL),
        "priority": lambda: os.setpriority(os.PRIO_PROCESS, 0, 0),
        **{name: (lambda name=name: _raw(name)) for name in RAW},  # type: ignore[misc] # the name of this turn
    }


def main(layers: str, folder: str, port: str) -> None:
    """Try everything, and print as JSON the layers in force and the outcomes."""
    tried = attempts(Path(folder), int(port))
    named = [Layer[name] for name in layers.split(",") if name]
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # a fork that succeeds leaves no zombie
    entered = sandbox.enter(named) if named else frozenset()
    outcomes = {}
    for name, attempt in tried.items():
        try:
            attempt()
            outcomes[name] = 0
        except OSError as error:
            outcomes[name] = error.errno or errno.EIO
    print(json.dumps({"layers": sorted(layer.name for layer in entered), "outcomes": outcomes}))  # noqa: T201


if __name__ == "__main__":
    main(*sys.argv[1:])
