"""A child's probe whose behaviour stands in the file: `MediaInfoProber(probe=scripted.probe)`.

    scripted.write(folder, "a.mkv", "ok")
    scripted.write(folder, "b.mkv", "crash")

Each act is a function below; what stands after its name in the file is its argument.
"""

import contextlib
import ctypes
import math
import os
import re
import signal
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, cast

from msgspec.structs import replace

from app.core.file.media import AudioStream, VideoFile, VideoStream
from app.core.file.record import FileStatus
from app.core.message import Message
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.child import needs
from app.process.limits import Allowance
from app.process.opening import Opener
from app.process.sandbox import Layer

MEDIA: Final = VideoFile(
    container="Matroska",
    duration=12.5,
    video=(VideoStream(codec="AVC", width=1920, height=1080, frame_rate=25.0),),
    audio=(AudioStream(codec="AAC LC", channels=2, sample_rate=48_000),),
)
MIB: Final = 2**20
NO_LAYERS: Final = frozenset[Layer]()
"""Of the sandbox: a child that does what its file says opens more than that."""


def write(folder: Path, name: str, act: str = "ok", argument: object = "") -> Path:
    """Make a file that has its child do `act`."""
    if act not in _ACTS:
        raise ValueError(f"no such act: {act}")
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(f"{act} {argument}".strip(), encoding="utf-8")
    return path


@needs(layers=NO_LAYERS)
def probe(task: ProbeTask, allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Do what the file says; to be called in a child only."""
    act, _, argument = Path(os.fsdecode(task.path)).read_text(encoding="utf-8").partition(" ")
    instead = _ACTS[act](task, allowance, argument)
    if instead is not None:
        return cast("ProbeAnswer", instead)
    status = os.stat(task.path)  # noqa: PTH116 - bytes
    return ProbeAnswer(
        key=task.key,
        status=FileStatus.OK,
        media=MEDIA,
        report=b"report",
        size=status.st_size,
        mtime_ns=status.st_mtime_ns,
    )


def started(task_path: Path) -> Path:
    """Return the file that an act writes its process id to before it begins."""
    return task_path.with_name(task_path.name + ".pid")


def _sign_in(task: ProbeTask) -> None:
    mark = started(Path(os.fsdecode(task.path)))
    half = mark.with_name(mark.name + ".part")
    half.write_text(str(os.getpid()))
    half.rename(mark)


def _ok(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Answer at once."""


def _slow(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Read on in small steps for so many seconds, each well within the limits."""
    end = time.monotonic() + float(argument)
    while time.monotonic() < end:
        time.sleep(0.02)
        allowance.on_read(1)


def _crash(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Die of a signal, SIGSEGV by default."""
    os.kill(os.getpid(), getattr(signal, argument or "SIGSEGV"))
    time.sleep(60)


def _exit(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """End the process without a word."""
    os._exit(int(argument) if argument.isdigit() else 3)


def _spin(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Spin in C with the interpreter locked: a regular expression that never ends."""
    _sign_in(task)
    re.match(r"(a+)+$", "a" * 64 + "b")


def _hang_c(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Wait in C for ever with the interpreter locked: no signal handler in Python could run."""
    _sign_in(task)
    libc: Any = ctypes.PyDLL(None)
    while True:
        libc.pause()


def _hang_read(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Wait for a byte that never comes."""
    _sign_in(task)
    reader, _writer = os.pipe()
    os.read(reader, 1)


def _dead(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Neither end nor answer, and be out of reach of the timers, as in an uninterruptible sleep."""
    allowance.end()
    _hang_read(task, allowance, argument)


def _bloat(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Ask for memory, 64 MiB at a time, until there is none."""
    eaten = []
    while True:
        eaten.append(bytes(64 * MIB))


def _abort(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Do what C++ does when memory is refused, or say `argument` and abort."""
    os.write(2, (argument or "terminate called after throwing an instance of 'std::bad_alloc'\n").encode())
    os.abort()


def _raise(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Raise what nobody expects."""
    raise RuntimeError(argument)


def _garbage(task: ProbeTask, allowance: Allowance, argument: str) -> object:
    """Give an answer that cannot be sent."""
    return object()


def _wrong(task: ProbeTask, allowance: Allowance, argument: str) -> object:
    """Give an answer in which a field cannot be what it is: see below."""
    changes: dict[str, dict[str, Any]] = {
        "status": {"status": FileStatus.MISSING},
        "no reason": {"status": FileStatus.FAILED},
        "reason": {"reason": "because"},
        "media": {"media": ["video"]},
        "no media": {"media": None},
        "codec": {"media": VideoFile(video=(VideoStream(codec=cast("str", 264)),))},
        "streams": {"media": VideoFile(video=cast("tuple[VideoStream]", ({"codec": []},)))},
        "width": {"media": VideoFile(video=(VideoStream(width=2**63),))},
        "duration": {"media": VideoFile(duration=math.nan)},
        "report": {"report": "text"},
        "size": {"size": "12"},
        "huge": {"size": 2**63},
        "mtime_ns": {"mtime_ns": 1.5},
    }
    good: dict[str, Any] = {"key": task.key, "status": FileStatus.OK, "media": MEDIA}
    return ProbeAnswer(**good | changes[argument])


def _babble(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Write `argument` into every socket there is, as a library that holds a wrong descriptor, and answer."""
    for descriptor in _sockets():
        os.write(descriptor, argument.encode().decode("unicode_escape").encode("latin-1"))


def _half(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Write half a message, and nothing more."""
    _babble(task, allowance, "\\0\\0\\1\\0 half of what was")
    allowance.end()
    _hang_read(task, allowance, argument)


def _drip(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Write one message byte by byte, so slowly that it has no end, and out of reach of the timers."""
    allowance.end()
    _sign_in(task)
    pipes = _sockets()
    for byte in b"\0\1\0\0" + bytes(20_000):
        for pipe in pipes:
            os.write(pipe, bytes((byte,)))
        time.sleep(0.01)
    os._exit(3)


def _sockets() -> list[int]:
    return [
        number
        for number in map(int, os.listdir("/dev/fd"))  # noqa: PTH208
        if number > 2 and _is_socket(number)
    ]


def _is_socket(descriptor: int) -> bool:
    try:
        return stat.S_ISSOCK(os.fstat(descriptor).st_mode)
    except OSError:
        return False


def _quit(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Leave as a Python program does, or is made to."""
    raise KeyboardInterrupt if argument == "interrupt" else SystemExit


def _other_key(task: ProbeTask, allowance: Allowance, argument: str) -> object:
    """Answer for another file."""
    return ProbeAnswer(key=task.key + 1000, status=FileStatus.OK, media=MEDIA)


def _timeout(task: ProbeTask, allowance: Allowance, argument: str) -> object:
    """Answer with a timeout of one's own."""
    reason = Message("probe.silent", {"limit": 1})
    return ProbeAnswer(key=task.key, status=FileStatus.TIMEOUT, reason=reason)


def _noisy(task: ProbeTask, allowance: Allowance, argument: str) -> None:
    """Write more to the standard error than anybody reads."""
    for _ in range(1000):
        with contextlib.suppress(BlockingIOError):
            os.write(2, b"noise " * 1000)


_ACTS: Final[dict[str, Callable[[ProbeTask, Allowance, str], object]]] = {
    "ok": _ok,
    "slow": _slow,
    "crash": _crash,
    "exit": _exit,
    "spin": _spin,
    "hang_c": _hang_c,
    "hang_read": _hang_read,
    "dead": _dead,
    "bloat": _bloat,
    "abort": _abort,
    "raise": _raise,
    "garbage": _garbage,
    "wrong": _wrong,
    "babble": _babble,
    "half": _half,
    "drip": _drip,
    "quit": _quit,
    "other_key": _other_key,
    "timeout": _timeout,
    "noisy": _noisy,
}


@needs(layers=NO_LAYERS)
def probe_twice(task: ProbeTask, allowance: Allowance, _opener: Opener) -> ProbeAnswer:
    """Do what the file says before ` | ` for the first engine, and behind it for the second."""
    first, _, second = Path(os.fsdecode(task.path)).read_text(encoding="utf-8").partition(" | ")
    act, _, argument = (second if task.second else first).partition(" ")
    instead = _ACTS[act](task, allowance, argument)
    media = replace(MEDIA, engine="second" if task.second else None)
    return cast("ProbeAnswer", instead) or ProbeAnswer(key=task.key, status=FileStatus.OK, media=media)
