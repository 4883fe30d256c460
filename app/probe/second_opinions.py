"""Decides which files the second engine is asked about, and which of two answers counts."""

from typing import Final

from app.core.file.record import KILLED, FileStatus
from app.probe.base import ProbeAnswer, ProbeTask

_DOUBTFUL: Final = frozenset(
    {"file.no_tracks", "file.unknown_codec", "probe.crashed", "probe.garbage", "probe.memory", "probe.spun"}
)
"""Codes of reasons that lie in the first engine. Silence or emptiness is the same for the second."""


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
