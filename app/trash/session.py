"""Runs one act: moves the planned files of the journal to the trash, or moved files back."""

import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from typing import Final

from app.core.errors import Cancelled
from app.core.file.record import FileRecord
from app.core.file.record_batch import RecordBatch, announce
from app.core.job.host import REPORT_SECONDS, JobHost
from app.core.message import Message
from app.core.run.timing import Clock, Throttle
from app.core.text.names import covers
from app.core.trash.job import TrashOutcome, TrashRequest
from app.core.trash.journal import TO_RESTORE, JournalEntry, JournalState
from app.disk_pool.suspects import Suspects
from app.library import Library
from app.library.copies import copy_facts, journal
from app.library.near import near_groups
from app.library.scan import sources
from app.trash.comparison import DIFFERS
from app.trash.counts import TrashCounts
from app.trash.mover import Mover
from app.trash.tasks import Answer, Compared, MoveTask, PreviewedFile, RestoreTask, SettleTask, Task
from app.trash.worker import TrashWorker

_PAGE: Final = 500
_ENDED: Final = "trash.child_ended"
_UNPLUGGED: Final = Message("trash.unplugged")
_TO_MOVE: Final = (JournalState.PLANNED, JournalState.MOVING)
"""With files whose move was begun by an earlier run that was killed."""


def run(
    request: TrashRequest,
    host: JobHost[RecordBatch],
    library: Library,
    mover: Mover,
    *,
    back: bool = False,
    clock: Clock = time.monotonic,
    make_worker: type[TrashWorker] = TrashWorker,
) -> TrashOutcome:
    """Move the files of an act to the trash with `mover`, or `back`, and return the outcome.

    Each intent and each result is in the journal before the next step. Cancel ends a comparison at once, but
    no move. Blocks: call it in a worker thread. Raises `LibraryError` and `OSError`.
    """
    states = TO_RESTORE if back else _TO_MOVE
    with library.reader() as reader:
        files, size = reader.act_sums(states, request.act, request.entries)
    counts = TrashCounts(TrashOutcome(act=request.act, files=files, back=back), size, clock)
    worker = make_worker(mover)
    steps = _Steps(host, library, worker, counts, Throttle(REPORT_SECONDS, clock))
    with closing(worker), closing(steps):
        try:
            for entry in _entries(library, request, states):
                steps.tick(entry)
                if steps.is_unplugged(_places(entry, back=back)):
                    counts.add(entry, _UNPLUGGED)
                    continue
                counts.add(entry, steps.restore(entry) if back else steps.move(entry, request))
        except Cancelled:
            host.progress(counts.progress())
            return counts.outcome(cancelled=True)
    host.progress(counts.progress(finished=True))
    return counts.outcome(cancelled=False)


def _entries(
    library: Library, request: TrashRequest, states: tuple[JournalState, ...]
) -> Iterator[JournalEntry]:
    after = 0
    while True:
        with library.reader() as reader:
            page = reader.journal(states, act=request.act, ids=request.entries, after=after, limit=_PAGE)
        if not page:
            return
        yield from page
        after = page[-1].id


class _Steps:
    """Takes one file after another through its steps."""

    def __init__(
        self,
        host: JobHost[RecordBatch],
        library: Library,
        worker: TrashWorker,
        counts: TrashCounts,
        due: Throttle,
    ) -> None:
        self._host = host
        self._library = library
        self._worker = worker
        self._counts = counts
        self._due = due
        self._suspects: Suspects[None] = Suspects(library, host.check, time.monotonic)

    def close(self) -> None:
        """End the child that looks for sources, if there is one."""
        self._suspects.close()

    def is_unplugged(self, paths: Sequence[bytes]) -> bool:
        """Return whether one of these paths lies in a source that went away during this act."""
        away = self._suspects.away.values()
        return any(covers(source.path, path) for source in away for path in paths)

    def _is_there(self, paths: Sequence[bytes]) -> bool:
        """Look at the sources of these paths, before anything is said against the files."""
        found = [self._library.write(sources.covering, path).result() for path in paths]
        return all(self._suspects.is_there(source) for source in found if source is not None)

    def tick(self, entry: JournalEntry, position: int = 0) -> None:
        """Raise on Cancel, and report the progress now and then."""
        self._host.check()
        self._report(entry, position)

    def move(self, entry: JournalEntry, request: TrashRequest) -> Message | None:
        """Move a file to the trash; return the reason if it was not moved."""
        if entry.state is JournalState.MOVING:
            settled, _ = self._answer(SettleTask(expected(entry)), entry)
            if settled.reason is None or not settled.sure:
                return self._end_move(entry, settled, unknown=not settled.sure)
        if refused := self._refused(entry):
            return self._end_move(entry, refused, unknown=False)
        task = MoveTask(
            expected(entry),
            PreviewedFile(
                entry.keeper,
                entry.size if entry.keeper_size is None else entry.keeper_size,
                entry.keeper_mtime_ns,
                entry.keeper_inode,
            ),
            request.across_disks,
            entry.keeper_size is None,
        )
        answer, agreed = self._answer(task, entry)
        if agreed and answer.reason is not None and answer.reason.code == _ENDED:
            settled, _ = self._answer(SettleTask(expected(entry)), entry)
            answer = answer._replace(sure=True) if settled.sure and settled.reason else settled
        return self._end_move(entry, answer, unknown=agreed and not answer.sure)

    def _refused(self, entry: JournalEntry) -> Answer | None:
        """Return why a file is not moved, by what the library knows of its pictures by now; None if it is."""
        if entry.keeper_size is None:
            return None
        reason = self._library.write(near_groups.refusal, entry.record, entry.keeper).result()
        return None if reason is None else Answer(Message(reason.value))

    def _end_move(self, entry: JournalEntry, answer: Answer, *, unknown: bool) -> Message | None:
        """Note the end of a move, and return the reason if it was not made."""
        reason, write = answer.reason, self._library.write
        if reason is None:
            self._announce(write(journal.end_move, entry, answer.trash, time.time()).result())
        elif unknown:
            reason = Message("trash.interrupted")
            write(journal.note, entry.id, reason).result()
        elif not self._is_there(_places(entry)):
            return _UNPLUGGED  # it stays planned
        else:
            write(journal.note_kept, entry.id, reason, time.time()).result()
            if reason.code == DIFFERS:
                told = write(copy_facts.doubt, entry.record, entry.keeper).result()
                self._announce(told)
        return reason

    def restore(self, entry: JournalEntry) -> Message | None:
        """Move a file back from the trash; return the reason if it was not moved."""
        answer, trash, write = Answer(), entry.trash, self._library.write
        if trash is None:
            answer, _ = self._answer(SettleTask(expected(entry)), entry)
            trash = answer.trash
            if trash is not None:
                write(journal.end_move, entry, trash, time.time()).result()
            elif answer.sure:
                answer = Answer()  # it is in its folder
        if trash is not None:
            answer, _ = self._answer(RestoreTask(trash, expected(entry)), entry)
        if answer.reason is None:
            self._announce(write(journal.end_restore, entry, time.time()).result())
        elif not self._is_there(_places(entry, back=True)):
            return _UNPLUGGED
        else:
            write(journal.note, entry.id, answer.reason).result()
        return answer.reason

    def _answer(self, task: Task, entry: JournalEntry) -> tuple[Answer, bool]:
        """Return the answer of the child, and whether it was allowed to move the file."""
        position, agreed = 0, not isinstance(task, MoveTask)
        for sign in self._worker.signs(task):
            if isinstance(sign, Answer):
                return sign, agreed
            if isinstance(sign, Compared):
                self._host.check()
                if refused := self._refused(entry):  # reading the file that stays may have taken minutes
                    self._worker.close()
                    return refused, False
                self._library.write(journal.begin_move, entry.id, sign.digest, time.time()).result()
                self._worker.go()
                agreed = True
            elif isinstance(sign, int):
                position = sign
            if agreed:
                self._report(entry, position)
            elif entry.path in self._host.skips():
                self._worker.close()
                return Answer(Message("trash.skipped")), False
            else:
                self.tick(entry, position)
        raise AssertionError("a task has an answer")

    def _report(self, entry: JournalEntry, position: int) -> None:
        if self._due.due():
            self._host.progress(self._counts.progress(entry, position))

    def _announce(self, records: tuple[FileRecord, ...]) -> None:
        announce(self._host, records)


def _places(entry: JournalEntry, *, back: bool = False) -> tuple[bytes, ...]:
    """Return the paths that a move needs; a move `back` does not need the file that stays."""
    return (entry.path,) if back else (entry.path, entry.keeper)


def expected(entry: JournalEntry) -> PreviewedFile:
    """Return the moved file as the user saw it."""
    return PreviewedFile(entry.path, entry.size, entry.mtime_ns, entry.inode)
