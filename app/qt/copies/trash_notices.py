"""Offers an undo after files were moved to the trash."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from app.core.job import AsyncJobQueue, Job, JobType
from app.core.trash.job import TrashRequest
from app.jobs.types.trash import RESTORE, TRASH
from app.qt.base.formatting import Formatter
from app.qt.widgets.notice_bar import Notice, NoticeBar


class TrashNotices(QObject):
    """Listens to the queue until `close`."""

    def __init__(
        self,
        *,
        queue: AsyncJobQueue,
        submit: Callable[[JobType[TrashRequest, Any], TrashRequest], None],
        notice: NoticeBar,
        texts: Formatter,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._submit = submit
        self._notice = notice
        self._texts = texts
        self._offer = Notice("")
        self._told: set[str] = set()
        self.close = queue.subscribe(self._on_job)

    def _on_job(self, job: Job) -> None:
        outcome = job.outcome_of(TRASH)
        if job.outcome_of(RESTORE) is not None:
            self._notice.withdraw(self._offer)
        if outcome is None or not job.state.terminal or not outcome.moved or job.id in self._told:
            return
        self._told.add(job.id)
        text = self.tr("In the trash: {}.").format(self._texts.files(outcome.moved))
        request = TrashRequest(paths=job.request.paths, act=outcome.act)
        self._offer = Notice(text, self.tr("Undo"), partial(self._submit, RESTORE, request))
        self._notice.announce(self._offer)
