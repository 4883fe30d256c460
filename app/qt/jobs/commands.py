"""Passes the commands of the job list to the queue, and the queue's reports to the list."""

import logging
from collections.abc import Awaitable, Callable

from PySide6.QtCore import QObject, Slot

from app.core.errors import IllegalTransition
from app.core.job import AsyncJobQueue, Job
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.jobs.model import JobCommand, JobListModel

log = logging.getLogger(__name__)


class JobCommands(Loader):
    """Runs commands on any job of the list; the `Controller` acts on the activity bar's job."""

    def __init__(
        self, *, queue: AsyncJobQueue, model: JobListModel, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self.model = model
        self._queue = queue
        self._acts: dict[JobCommand, Callable[[str], Awaitable[Job]]] = {
            JobCommand.PAUSE: queue.pause,
            JobCommand.RESUME: queue.resume,
            JobCommand.CANCEL: queue.cancel,
            JobCommand.RETRY: queue.retry,
        }
        self._unsubscribe = queue.subscribe(model.update)

    async def load(self) -> None:
        """Show the jobs of earlier starts in the list. Await this once the queue is restored."""
        self.model.show(await self._queue.list())

    @Slot(object, object)
    @background
    async def do(self, command: JobCommand, job_id: str) -> None:
        """Run a command on a job; `tasks` reports a failure."""
        if command in {JobCommand.UP, JobCommand.DOWN}:
            await self._move(job_id, -1 if command is JobCommand.UP else 1)
            return
        try:
            await self._acts[command](job_id)
        except IllegalTransition:
            log.debug("job %s had changed before %s", job_id, command.value)

    def close(self) -> None:
        """Stop listening to the queue."""
        self._unsubscribe()

    async def _move(self, job_id: str, step: int) -> None:
        """Swap a waiting job with its neighbour, if there is one."""
        other = self.model.neighbour(job_id, step)
        if other is not None:
            first, second = (job_id, other) if step < 0 else (other, job_id)
            await self._queue.reorder(first, second)
