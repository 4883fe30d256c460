"""Undoes moves to the trash, and makes them again. The journal knows which files are where."""

import time
from asyncio import wrap_future
from functools import partial
from typing import cast

from msgspec import Struct
from PySide6.QtCore import Slot

from app.config import paths
from app.core.errors import ChangedMeanwhile, JobError, TrashRefused
from app.core.job import Job, JobType
from app.core.trash.job import TrashOutcome, TrashRequest
from app.core.trash.journal import TO_RESTORE
from app.jobs.types.trash import RESTORE, TRASH
from app.library.copies import journal
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Loader, background
from app.qt.base.undo import MOST, UndoEntry


class _Move(Struct, eq=False):
    """A move to the trash that can be undone."""

    request: TrashRequest
    """The request of the last job that moved its files there."""
    entry: UndoEntry
    job: tuple[JobType[TrashRequest, TrashOutcome], TrashRequest] | None = None
    """The job that moves its files back, or there again; None while there is none."""


class TrashUndo(Loader):
    """Listens to the queue until `close`. Each move that a job has made is an act that can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._reads = LibraryReads(desk.library, "trash-undo")
        self._moves: list[_Move] = []
        self._ended: set[str] = set()
        """Ids of jobs whose end was seen."""
        self._unsubscribe = desk.queue.subscribe(self._on_job)

    def close(self) -> None:
        """Listen no more."""
        self._unsubscribe()
        self._reads.close()

    @Slot(object)
    def _on_job(self, job: Job) -> None:
        if not job.state.terminal or job.id in self._ended:
            return
        outcome = job.outcome_of(TRASH)  # jobs that move files back have one of the same type
        move = next((each for each in self._moves if each.job and job.has_request(*each.job)), None)
        if move is not None:
            self._end(move, outcome)
        elif outcome is not None and outcome.back:
            self._look()
        elif outcome is not None and outcome.moved:
            self._push(cast("TrashRequest", job.request), outcome)
        else:
            return
        self._ended.add(job.id)

    def _push(self, request: TrashRequest, outcome: TrashOutcome) -> None:
        files = self._desk.texts.files(outcome.moved)

        async def undo() -> None:
            self._submit_back(move)

        async def redo() -> None:
            await self._move_again(move)

        words = self.tr("move of {} to the trash").format(files)
        move = _Move(request, UndoEntry(words=words, undo=undo, redo=redo))
        self._moves = [*self._moves, move][-MOST:]
        self._desk.undo.push(move.entry, self.tr("In the trash: {}.").format(files))

    def _submit_back(self, move: _Move) -> None:
        self._submit(move, RESTORE, TrashRequest(paths=move.request.paths, act=move.request.act))

    def _submit(
        self, move: _Move, job_type: JobType[TrashRequest, TrashOutcome], request: TrashRequest
    ) -> None:
        if move.job is not None:
            raise JobError("undo.moving")
        move.job = (job_type, request)
        self._desk.submit(job_type, request)

    async def _move_again(self, move: _Move) -> None:
        """Plan the same files anew. Before it moves a file, the job compares it with the one that stays."""
        if move.job is not None:
            raise JobError("undo.moving")
        if not self._desk.preferences.settings.trash:
            raise TrashRefused("trash.off", path=str(paths.settings_file()))
        request, act = move.request, None
        if request.act is not None:
            write = self._desk.library.write(journal.plan_again, request.act, time.time())
            act = await wrap_future(write)
        if act is None:
            raise ChangedMeanwhile
        move.request = TrashRequest(paths=request.paths, act=act, across_disks=request.across_disks)
        self._submit(move, TRASH, move.request)

    def _end(self, move: _Move, outcome: TrashOutcome | None) -> None:
        """Drop an act if the job has moved none of its files, unless it was cancelled before."""
        move.job, undo = None, self._desk.undo
        if outcome is not None and outcome.moved:
            return
        errors = outcome.errors if outcome is not None else ()
        if errors:
            undo.drop(move.entry, self._desk.texts.message(errors[0].reason))
        elif undo.is_done(move.entry):
            undo.note_undone(move.entry)
        else:
            undo.note_redone(move.entry)

    @background
    async def _look(self) -> None:
        """Note the moves all of whose files the journal has moved back."""
        for move in self._moves:
            if self._desk.undo.is_done(move.entry) and move.job is None:
                left = partial(Reader.act_sums, states=TO_RESTORE, act=move.request.act)
                files, _ = await self._reads.ask(left)
                if not files:
                    self._desk.undo.note_undone(move.entry)
