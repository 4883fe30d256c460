"""Offers an undo after files were moved to the trash."""

from functools import partial

from PySide6.QtCore import QObject

from app.core.job import Job
from app.core.trash.job import TrashRequest
from app.jobs.types.trash import RESTORE, TRASH
from app.qt.base.desk import Desk
from app.qt.widgets.notice_bar import Notice


class TrashNotices(QObject):
    """Listens to the queue until `close`."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._offer = Notice("")
        self._told: set[str] = set()
        self.close = desk.queue.subscribe(self._on_job)

    def _on_job(self, job: Job) -> None:
        outcome = job.outcome_of(TRASH)
        if job.outcome_of(RESTORE) is not None:
            self._desk.notice.withdraw(self._offer)
        if outcome is None or not job.state.terminal or not outcome.moved or job.id in self._told:
            return
        self._told.add(job.id)
        text = self.tr("In the trash: {}.").format(self._desk.texts.files(outcome.moved))
        request = TrashRequest(paths=job.request.paths, act=outcome.act)
        self._offer = Notice(text, self.tr("Undo"), partial(self._desk.submit, RESTORE, request))
        self._desk.notice.announce(self._offer)
