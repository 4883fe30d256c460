"""Passes the commands of the job list to the queue, and the queue's reports to the list."""

import logging
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Slot

from app.core.errors import IllegalTransition
from app.core.job import AsyncJobQueue, Job
from app.qt.jobs.model import Deed, JobListModel
from app.qt.tasks import Tasks

log = logging.getLogger(__name__)


class JobCommands(QObject):
    """Runs commands on any job of the list; the `Controller` acts on the activity bar's job."""

    def __init__(
        self, *, queue: AsyncJobQueue, model: JobListModel, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._queue = queue
        self._tasks = tasks
        self._does: dict[Deed, Callable[[str], Awaitable[Job]]] = {
            Deed.PAUSE: queue.pause,
            Deed.RESUME: queue.resume,
            Deed.CANCEL: queue.cancel,
            Deed.RETRY: queue.retry,
        }
        self._unsubscribe = queue.subscribe(model.take)

    async def load(self) -> None:
        """Show the jobs of earlier starts in the list. Await this once the queue is restored."""
        self.model.show(await self._queue.list())

    @Slot(object, object)
    def do(self, deed: Deed, job_id: str) -> None:
        """Run a command on a job; `tasks` reports a failure."""
        self._tasks.spawn(self._do(deed, job_id))

    def close(self) -> None:
        """Stop listening to the queue."""
        self._unsubscribe()

    async def _do(self, deed: Deed, job_id: str) -> None:
        if deed in {Deed.UP, Deed.DOWN}:
            await self._move(job_id, -1 if deed is Deed.UP else 1)
            return
        try:
            await self._does[deed](job_id)
        except IllegalTransition:
            log.debug("job %s had moved on before %s", job_id, deed.value)

    async def _move(self, job_id: str, step: int) -> None:
        """Swap a waiting job with its neighbour, if there is one."""
        other = self.model.neighbour(job_id, step)
        if other is not None:
            first, second = (job_id, other) if step < 0 else (other, job_id)
            await self._queue.reorder(first, second)
