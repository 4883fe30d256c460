"""A program that scans and may be killed: takes up what the last one left, or begins.

    python -m tests.jobs.mortal LIBRARY FOLDER

Prints a line when the first job is under way, and the state of each job at its end. Each file takes a moment.
"""

import asyncio
import os
import sys
import time
from pathlib import Path

from app.compose import build
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import open_library
from app.probe.base import ProbeAnswer, ProbeTask
from tests.doubles import FakeProber, ok

MOMENT = 0.004


def main() -> None:
    library, folder = map(Path, sys.argv[1:])
    asyncio.run(_live(library, os.fsencode(folder)))


async def _live(path: Path, folder: bytes) -> None:
    parts = build(ThreadRunner(), open_library(path), lambda _request: FakeProber(_slowly))
    offered = await parts.queue.restore()
    for job in offered:
        await parts.queue.resume(job.id)
    if not offered:
        request = ScanRequest(paths=(folder,))
        offered = [await parts.queue.submit(SCAN, request) for _ in range(2)]
        # The library writes in order: a job is in it once what was asked for later is.
        await asyncio.wrap_future(parts.library.write(lambda _db: None))
    print("begun", flush=True)  # noqa: T201 - to whoever kills this process
    for job in offered:
        print((await parts.queue.wait(job.id)).state)  # noqa: T201
    await parts.close()


def _slowly(task: ProbeTask) -> ProbeAnswer:
    time.sleep(MOMENT)
    with open(os.environ["PROBED"], "ab") as log:  # noqa: PTH123
        log.write(os.path.basename(task.path) + b"\n")  # noqa: PTH119 - bytes
    return ok(task)


if __name__ == "__main__":
    main()
