"""The rules for files that an output may replace."""

import os
import stat
import sys
from collections.abc import Callable, Sequence
from errno import EACCES
from typing import Final

from app.core.errors import OutputRefused
from app.core.file.filetypes import SNIFF_BYTES, extension, is_text_head, is_video_head
from app.core.file.output_target import Target
from app.core.message import Message
from app.core.text.names import display, real_path
from app.process.held_folder import HeldFolder

Protect = Callable[[Target], Message | None]
"""Returns why no output may replace a file, also with `--force`; None if an output may."""

_SINKS: Final = (b"/dev/null", b"/dev/full", b"/dev/zero", b"/dev/console")
_TERMINALS: Final = (b"/dev/tty", b"/dev/pts/")


def locate(path: bytes, endings: Sequence[str]) -> Target:
    """Return the target at `path`; `endings` are the format's own extensions. Raise `OSError`."""
    real = real_path(path)
    return Target(os.path.abspath(path), real, _status(real), _has_ending(real, endings))  # noqa: PTH100


def locate_in(folder: HeldFolder, path: bytes, real: bytes, endings: Sequence[str]) -> Target:
    """Return the target at `path` as it is in its folder; `real` is the path without links."""
    try:
        status = folder.status(os.path.basename(real))  # noqa: PTH119 - bytes
    except FileNotFoundError:
        status = None
    return Target(os.path.abspath(path), real, status, _has_ending(real, endings))  # noqa: PTH100 - bytes


def _status(path: bytes) -> os.stat_result | None:
    try:
        return os.stat(path)  # noqa: PTH116 - bytes
    except FileNotFoundError:
        return None


def locate_open(descriptor: int, endings: Sequence[str]) -> Target:
    """Return the target of an open descriptor. Raise `OSError`."""
    status = os.fstat(descriptor)
    # On POSIX this names the open file. On Windows it is an ordinary path, which even exists under wine.
    real = os.path.realpath(b"/dev/fd/%d" % descriptor) if os.name == "posix" else b""
    return Target(real, real, status, _has_ending(real, endings))


def check(target: Target, endings: Sequence[str], protect: Protect, *, force: bool) -> None:
    """Raise `OutputRefused` if an output must not replace the target, `OSError` if it cannot."""
    if target.status is not None and not stat.S_ISREG(target.status.st_mode):
        raise OutputRefused("export.not_regular", path=display(target.given))
    check_contents(target, protect)
    if target.status is None:
        return
    if not (target.own or force):
        raise OutputRefused("export.extension", path=display(target.given), endings=" / ".join(endings))
    if not os.access(target.path, os.W_OK):
        raise PermissionError(EACCES, os.strerror(EACCES))


def check_contents(target: Target, protect: Protect) -> None:
    """Raise `OutputRefused` for a protected file or a video; a pipe or device passes."""
    if target.status is not None and not stat.S_ISREG(target.status.st_mode):
        return
    refusal = protect(target)
    if refusal is not None:
        raise OutputRefused(refusal.code, **refusal.args)
    head = _head(target)
    if is_video_head(head) and not is_text_head(head):
        raise OutputRefused("export.video", path=display(target.given))


def check_unchanged(before: Target, now: Target) -> None:
    """Raise `OutputRefused` if another program has changed the target since `before`."""
    if before.status is None and now.status is not None:
        raise OutputRefused("export.appeared", path=display(now.given))
    if (before.path, _identity(before)) != (now.path, _identity(now)):
        raise OutputRefused("export.changed", path=display(now.given))


def is_sink(target: Target) -> bool:
    """Return whether the target is a device that only takes output: a terminal or a null device."""
    if target.status is None or not stat.S_ISCHR(target.status.st_mode):
        return False
    # By name: merely opening another device can have an effect, such as rewinding a tape.
    return sys.platform == "win32" or target.path in _SINKS or target.path.startswith(_TERMINALS)


def _identity(target: Target) -> tuple[int, ...]:
    status = target.status
    return () if status is None else (status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns)


def _has_ending(path: bytes, endings: Sequence[str]) -> bool:
    return os.fsdecode(extension(os.path.basename(path))) in endings  # noqa: PTH119 - bytes


def _head(target: Target) -> bytes:
    """Return the first bytes of a regular file; empty if it cannot be read."""
    if target.status is None or not stat.S_ISREG(target.status.st_mode):
        return b""
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        descriptor = os.open(target.path, flags)
    except OSError:
        return b""
    try:
        same = os.path.samestat(os.fstat(descriptor), target.status)
        return os.read(descriptor, SNIFF_BYTES) if same else b""
    except OSError:
        return b""
    finally:
        os.close(descriptor)
