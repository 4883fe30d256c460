"""Moves one file to the trash, or back, in a child."""

import ctypes
import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from app.config.volumes import volume_id
from app.core.file.listed_file import storable_time
from app.core.message import Message
from app.core.text.names import display, split, verbatim
from app.trash.comparison import open_pair
from app.trash.mover import Mover, NotMoved
from app.trash.places import find_in_trash, is_at
from app.trash.tasks import Answer, MoveTask, PreviewedFile, RestoreTask, SettleTask

STAYED: Final = Answer(Message("trash.stayed"))
"""The answer for a file that is in its folder."""
_INFO_ENDING: Final = b".trashinfo"
_AT_FDCWD: Final = -100
_RENAME_NOREPLACE: Final = 1
_RENAME_EXCL: Final = 4
_UNKNOWN: Final = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""Errors of a file system, or a system, without such a call."""


def move(
    task: MoveTask,
    mover: Mover,
    on_read: Callable[[int], object] = lambda _position: None,
    on_compared: Callable[[bytes | None], object] = lambda _digest: None,
) -> Answer:
    """Move a file to the trash if the file that stays is as the task demands, and return the result.

    `on_read` is called with each position. `on_compared` is called before a file is moved, with the digest of
    equal files; an exception from it leaves both where they are.
    """
    try:
        with open_pair(task.file, task.keeper) as pair:
            if not task.across_disks:
                pair.check_disk()
            if task.equal:
                on_compared(pair.compare(on_read))
            else:
                pair.read_keeper(on_read)
                on_compared(None)
            pair.check_versions()
            trash = mover(task.file.path)
            if pair.keeper_is_there:
                return Answer(trash=trash)
            # Two mounts of one share can show one file under two numbers.
            return _put_back(trash, task.file)
    except NotMoved as error:
        return Answer(error.reason)


def _put_back(trash: bytes | None, file: PreviewedFile) -> Answer:
    if trash is None or restore(RestoreTask(trash, file)).reason is not None:
        return Answer(Message("trash.keeper_lost", {"path": display(trash or b"")}), trash)
    return Answer(Message("trash.went_along"))


def restore(task: RestoreTask) -> Answer:
    """Move a file from the trash to its former path, unless there is something now; return the result."""
    file = task.file
    if reason := _lost(task.trash, file):
        settled = settle(SettleTask(file, task.trash))
        return Answer() if settled == STAYED else Answer(reason)
    if not os.path.isdir(verbatim(split(file.path)[0])):  # noqa: PTH112 - bytes
        return Answer(Message("trash.folder_gone", {"path": display(split(file.path)[0])}))
    try:
        rename_to_new(task.trash, file.path)
    except FileExistsError:
        # Without such a call of the system, a rename has two steps, and a kill may have come between them.
        if not _is_same(task.trash, file.path):
            return Answer(Message("trash.exists"))
        _forget_name(task.trash)
    except OSError as error:
        return Answer(Message("trash.not_back", {"detail": error.strerror or type(error).__name__}))
    _forget(task.trash)
    return Answer()


def _lost(trash: bytes, file: PreviewedFile) -> Message | None:
    """Return the reason if a file is not in the trash."""
    try:
        status = os.lstat(verbatim(trash))
    except OSError:
        return Message("trash.not_in_trash")
    is_it = (status.st_size, storable_time(status.st_mtime_ns)) == (file.size, file.mtime_ns)
    return None if is_it else Message("trash.other_in_trash")


def settle(task: SettleTask) -> Answer:
    """Find a file in its folder or in the trash, and return where it is: without a reason, in the trash."""
    if is_at(task.file.path, task.file):
        if task.trash is not None and not os.path.lexists(verbatim(task.trash)):
            _forget(task.trash)
        return STAYED
    if task.trash is not None and is_at(task.trash, task.file):
        return Answer(trash=task.trash)
    if task.trash is None and (trash := find_in_trash(task.file)) is not None:
        return Answer(trash=trash)
    if task.trash is not None and _is_reached(task, task.trash):
        return Answer(Message("trash.not_in_trash"))
    return Answer(Message("trash.interrupted"), sure=False)


def _is_reached(task: SettleTask, trash: bytes) -> bool:
    """Return whether the disk of a file is there, and its trash: only then does an absence say something."""
    try:
        is_there = bool(task.source) and task.volume in {"", volume_id(task.source)}
    except OSError:
        return False
    return is_there and os.path.isdir(verbatim(split(trash)[0]))  # noqa: PTH112 - bytes


def _is_same(trash: bytes, path: bytes) -> bool:
    try:
        return os.path.samefile(verbatim(trash), verbatim(path))  # noqa: PTH121 - bytes
    except OSError:
        return False


def _forget_name(trash: bytes) -> None:
    """Remove the name in the trash of a file that has its former name, too."""
    with suppress(OSError):
        os.unlink(verbatim(trash))  # noqa: PTH108 - bytes


def _forget(trash: bytes) -> None:
    """Delete the note that the trash keeps beside a file: `info/NAME.trashinfo`, on Windows `$I…`."""
    folder, name = split(trash)
    above, kind = split(folder)
    if kind == b"files":
        note = os.path.join(above, b"info", name + _INFO_ENDING)  # noqa: PTH118 - bytes
    elif name.startswith(b"$R"):
        note = os.path.join(folder, b"$I" + name[2:])  # noqa: PTH118 - bytes
    else:
        return
    with suppress(OSError):
        os.unlink(verbatim(note))  # noqa: PTH108 - bytes


def rename_to_new(old: bytes, new: bytes) -> None:
    """Rename `old` to `new` on the same file system. Raises FileExistsError if there is anything at `new`.

    Raises another OSError if the system allows no such rename. The file is at `old` then.
    """
    if sys.platform == "win32":
        os.rename(verbatim(old), verbatim(new))  # noqa: PTH104 - on Windows it replaces nothing
        return
    try:
        _rename(old, new)
    except OSError as error:
        if error.errno not in _UNKNOWN:
            raise
        os.link(old, new, follow_symlinks=False)
        with suppress(FileNotFoundError):
            os.unlink(old)  # noqa: PTH108 - bytes


def _rename(old: bytes, new: bytes) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if sys.platform == "darwin" and hasattr(library, "renamex_np"):
        failed = library.renamex_np(old, new, _RENAME_EXCL)
    elif sys.platform == "linux" and hasattr(library, "renameat2"):
        failed = library.renameat2(_AT_FDCWD, old, _AT_FDCWD, new, _RENAME_NOREPLACE)
    else:
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    if failed:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number), os.fsdecode(new))
