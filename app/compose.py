"""The composition root: makes the parts and connects them. The caller passes the runner."""

import asyncio
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from app.core.job import NoJobStore
from app.core.localization import IN_ENGLISH, Localization
from app.core.scan.job import ScanRequest
from app.jobs.blocking_job import JobContext, MakeProber
from app.jobs.job_log import JobLogger
from app.jobs.job_store import LibraryJobStore
from app.jobs.queue import AsyncioJobQueue
from app.jobs.runner import JobRunner
from app.jobs.types.registry import JOB_TYPES
from app.jobs.types.scan import ScanHandlers, scan_handlers
from app.library import Library
from app.probe.base import PROBE_ROW, Prober
from app.probe.pool import MediaInfoProber
from app.process.spawn import preload
from app.scan import CHILD_MODULES
from app.scan.sharing.helpers import Helpers
from app.trash.mover import Mover, no_trash

if TYPE_CHECKING:
    from app.export.print_job import PrintReport


class Parts(Struct, frozen=True):
    """The parts of a window or a command. Close the queue first, then the library."""

    library: Library
    handlers: ScanHandlers
    queue: AsyncioJobQueue

    async def close(self, *, keep: bool = False) -> None:
        """End the running jobs, wait for them, and close the library outside the loop's thread.

        Unfinished jobs are cancelled, or with `keep` left for the next start.
        """
        await self.queue.close(keep=keep)
        with ThreadPoolExecutor(1, thread_name_prefix="library-closer") as closer:
            await asyncio.get_running_loop().run_in_executor(closer, self.library.close)


def build(
    runner: JobRunner,
    library: Library,
    make_prober: MakeProber | None = None,
    mover: Mover = no_trash,
    previews: Path | None = None,
    print_report: "PrintReport | None" = None,
    localization: Localization = IN_ENGLISH,
) -> Parts:
    """Return the parts around an open library. Tests replace the prober with `make_prober`.

    `mover` moves files to the trash of the system; by default, no job moves any. `previews` is the folder of
    the cache of previews; without it, reports have no pictures, and made ones go to the user's folder.
    `print_report` makes reports as PDF. Reports are in the language of `localization`.
    """
    preload(*CHILD_MODULES)
    queue = AsyncioJobQueue(
        NoJobStore() if library.read_only else LibraryJobStore(library, JOB_TYPES),
        names=lambda paths: library.names.folders(paths),  # noqa: PLW0108 - a change replaces `names`
    )
    context = JobContext(
        library=library,
        runner=runner,
        queue=queue,
        make_prober=make_prober or _prober,
        make_helpers=_helpers,
        mover=mover,
        previews=previews,
        print_report=print_report,
        localization=localization,
    )
    for job_type in JOB_TYPES:
        queue.register(job_type, job_type.handler(context))
    queue.subscribe(JobLogger().on_job)
    return Parts(library, scan_handlers(context), queue)


def _prober(request: ScanRequest) -> Prober:
    if request.cluster:
        from app.cluster.prober import ClusterProber  # noqa: PLC0415 - few scans need it

        return ClusterProber(request.cluster, request.paths, request.limits, children=request.workers)
    return MediaInfoProber(request.workers, request.limits, probe=PROBE_ROW, prefetch=True, second=True)


def _helpers(request: ScanRequest) -> Helpers | None:
    if request.cluster is None:
        return None
    from app.cluster.calls import ClusterCalls  # noqa: PLC0415 - few scans need it
    from app.scan.sharing.share_child import list_share  # noqa: PLC0415

    return ClusterCalls(request.cluster, request.paths, list_share)
