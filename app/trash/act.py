"""Moves one file to the trash, or back, in a child."""

import os
from collections.abc import Callable
from contextlib import suppress
from typing import Final

from app.core.listed_file import storable_time
from app.core.message import Message
from app.core.names import display, split, verbatim
from app.trash.comparison import open_pair
from app.trash.mover import Mover, NotMoved
from app.trash.places import find_in_trash, is_at
from app.trash.rename import rename_to_new
from app.trash.tasks import Answer, Expected, MoveTask, RestoreTask, SettleTask

_INFO_ENDING: Final = b".trashinfo"


def move(
    task: MoveTask,
    mover: Mover,
    on_read: Callable[[int], object] = lambda _position: None,
    on_compared: Callable[[bytes], object] = lambda _digest: None,
) -> Answer:
    """Move a file to the trash if it has the same bytes as the file that stays, and return the result.

    `on_read` is called with each position. `on_compared` is called with the digest of both files before one
    is moved; an exception from it leaves both where they are.
    """
    try:
        with open_pair(task.file, task.keeper) as pair:
            if not task.across_disks:
                pair.check_disk()
            on_compared(pair.compare(on_read))
            pair.check_versions()
            trash = mover(task.file.path)
            if pair.keeper_is_there:
                return Answer(trash=trash)
            # Two mounts of one share can show one file under two numbers.
            return _put_back(trash, task.file)
    except NotMoved as error:
        return Answer(error.reason)


def _put_back(trash: bytes | None, file: Expected) -> Answer:
    if trash is None or restore(RestoreTask(trash, file)).reason is not None:
        return Answer(Message("trash.keeper_lost", {"path": display(trash or b"")}), trash)
    return Answer(Message("trash.went_along"))


def restore(task: RestoreTask) -> Answer:
    """Move a file from the trash to its former path, unless there is something now; return the result."""
    file = task.file
    try:
        status = os.lstat(verbatim(task.trash))
        if (status.st_size, storable_time(status.st_mtime_ns)) != (file.size, file.mtime_ns):
            return Answer(Message("trash.other_in_trash"))
    except OSError:
        return Answer(Message("trash.not_in_trash"))
    if not os.path.isdir(verbatim(split(file.path)[0])):  # noqa: PTH112 - bytes
        return Answer(Message("trash.folder_gone", {"path": display(split(file.path)[0])}))
    try:
        rename_to_new(task.trash, file.path)
    except FileExistsError:
        return Answer(Message("trash.exists"))
    except OSError as error:
        return Answer(Message("trash.not_back", {"detail": error.strerror or type(error).__name__}))
    _forget(task.trash)
    return Answer()


def settle(task: SettleTask) -> Answer:
    """Find a file whose move was begun, and return where it is: without a reason, in the trash."""
    if is_at(task.file.path, task.file):
        return Answer(Message("trash.stayed"))
    trash = find_in_trash(task.file)
    return Answer(Message("trash.interrupted"), sure=False) if trash is None else Answer(trash=trash)


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
