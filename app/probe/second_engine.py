"""Asks libav about a file in which MediaInfo found no track, or which ended the child of MediaInfo.

Where MediaInfo reads a file, libav is not asked: they differ in the duration of one file of twenty.
"""

import functools
from importlib import metadata
from typing import Final

from app.core.file.listed_file import storable_time
from app.core.file.media import VideoFile
from app.core.file.record import KILLED, PICTURE, FileStatus
from app.core.message import Message
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.bounded_file import BoundedFile
from app.process.limits import Allowance
from app.process.opening import Opener, why, why_unread

MODULES: Final = ("app.libav.parts", "app.probe.libav_tracks")
"""A child that asks libav loads these first: later, it can load nothing."""
REVISION: Final = 1
"""Revision of the way in which libav is called: raise it to have failures tried again."""
_DOUBTFUL: Final = frozenset(
    {"file.no_tracks", PICTURE, "file.unknown_codec"}
    | {"probe.crashed", "probe.garbage", "probe.memory", "probe.spun"}
)
"""Codes of reasons that lie in the first engine. Silence or emptiness is the same for the second."""


@functools.cache
def libav() -> str:
    """Return the name of libav, with the version of PyAV that brings it.

    Does not load libav, which takes 50 ms and 10 MB.
    """
    try:
        version = metadata.version("av")
    except metadata.PackageNotFoundError:
        version = "?"
    return f"libav (PyAV {version})"


def second_engine() -> str:
    """Return the name that files keep of libav as their engine: with our own revision."""
    return f"{libav()} r{REVISION}"


def ask_libav(task: ProbeTask, allowance: Allowance, opener: Opener) -> ProbeAnswer:
    """Return the contents of a file as libav finds them, or why it finds none."""
    # The first file must not pay for the load of the library: its time may be short.
    with allowance.paused():
        from app.probe import libav_tracks  # noqa: PLC0415 - few scans need it
    media, reason = VideoFile(), None
    try:
        file, status, head = opener(task.place)
    except OSError as error:
        return ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=why(error))
    with file:
        try:
            media = libav_tracks.read(BoundedFile(file, status.st_size, allowance.on_read, head))
        except OSError as error:
            reason = why_unread(error)
    if reason is None and not media.has_tracks:
        reason = Message("file.no_tracks")
    return ProbeAnswer(
        key=task.key,
        status=FileStatus.FAILED if reason else FileStatus.OK,
        reason=reason,
        media=None if reason else media,
        size=status.st_size,
        mtime_ns=storable_time(status.st_mtime_ns),
    )


class SecondOpinions:
    """The answers of the first engine that may give way to those of the second."""

    def __init__(self) -> None:
        self._first: dict[int, ProbeAnswer] = {}

    def __len__(self) -> int:
        return len(self._first)

    def settle(self, task: ProbeTask, answer: ProbeAnswer) -> ProbeAnswer | ProbeTask:
        """Return the answer that counts, or the task with which to ask the second engine."""
        if task.second:
            first = self._first.pop(task.key)
            return answer if answer.status in {FileStatus.OK, FileStatus.SKIPPED} else first
        if answer.reason is None or answer.reason.code not in _DOUBTFUL or answer.reason == KILLED:
            return answer
        self._first[task.key] = answer
        return task._replace(second=True)

    def clear(self) -> None:
        """Forget all answers."""
        self._first.clear()
