"""Runs a job that reads known files, with children of this computer or the workers of a cluster."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, TypeVar

from app.core.job.budget import BudgetRequest
from app.disk_pool.disk_queue import DiskQueue
from app.disk_pool.pool import FilePool
from app.disk_pool.tasks import Result, Task
from app.disk_pool.worker import FileWorker
from app.jobs.blocking_job import JobRun

RequestT = TypeVar("RequestT", bound=BudgetRequest)
OutcomeT = TypeVar("OutcomeT")


def run_reading(
    run: JobRun[RequestT],
    session: Callable[..., OutcomeT],
    pool: Callable[..., FilePool[Task, Result]],
    worker: type[FileWorker[Task, Result]],
    readers: int | None = None,
    **more: Any,  # noqa: ANN401 - what the session takes
) -> OutcomeT:
    """Return the outcome of a `session`, as of `ReadingSession`. For the pool, see `_pool_maker`."""
    return session(
        run.request,
        run.host,
        run.library,
        began=run.request.since or run.first_began,
        spent=run.seconds_before,
        waking=run.control.waking,
        make_pool=_pool_maker(run.request, pool, worker, readers),
        **more,
    )


def _pool_maker(
    request: BudgetRequest,
    pool: Callable[..., FilePool[Task, Result]],
    worker: type[FileWorker[Task, Result]],
    readers: int | None,
) -> Callable[[Sequence[DiskQueue[Task, Result]]], FilePool[Task, Result]]:
    """Return a function that makes `pool` for the queues of a job, or a pool of its cluster.

    `worker` is the class of the children. On each host of a cluster, `readers` of them read from a disk;
    None: as many as here.
    """
    if request.cluster is None:
        return pool
    from app.cluster.file_readers import ClusterReaders  # noqa: PLC0415 - few jobs need it

    return partial(
        ClusterReaders,
        choice=request.cluster,
        roots=request.paths,
        worker=worker,
        readers=readers,
    )
