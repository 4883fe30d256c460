"""Cancel by a call of the queue: acknowledged, and final, is what its subscribers hear."""

import asyncio
import os

from app.compose import Parts, build
from app.core.job import JobState
from app.core.scan.job import ScanRequest
from app.jobs.runner import ThreadRunner
from app.jobs.types.scan import SCAN
from app.library import open_library
from tests.benchmarks.cancelling.course import PATIENCE, Course, Try
from tests.benchmarks.cancelling.scenes import Scene

_HUNG_SECONDS = 0.5


def attempt(scene: Scene, delay: float) -> Try | None:
    """Cancel so many seconds into the phase (`Way`)."""
    return asyncio.run(_attempt(scene, delay))


async def _attempt(scene: Scene, delay: float) -> Try | None:
    with scene.library() as path:
        parts = build(ThreadRunner(), open_library(path), scene.make_prober)
        async with asyncio.timeout(PATIENCE):
            job_id, course = await _begin(parts, scene)
            due = await course.moment(delay)
            if due is not None and not course.ended.is_set():
                await parts.queue.cancel(job_id)
                await course.ended.wait()
        await parts.close()
        if due is None or not course.cancelled:
            return None
        return Try(course.times[JobState.CANCELLING] - due, course.final() - due)


async def _begin(parts: Parts, scene: Scene) -> tuple[str, Course]:
    course = Course(scene)
    parts.queue.subscribe(lambda job: course.hear(job.state, job.progress.phase if job.progress else None))
    request = ScanRequest(paths=(os.fsencode(scene.folder),))
    return (await parts.queue.submit(SCAN, request)).id, course


def rehearse(scene: Scene) -> float:
    """Return how many seconds the phase takes that nobody cancels."""
    return _HUNG_SECONDS if scene.name == "hung" else asyncio.run(_rehearse(scene))


async def _rehearse(scene: Scene) -> float:
    with scene.library() as path:
        parts = build(ThreadRunner(), open_library(path), scene.make_prober)
        async with asyncio.timeout(PATIENCE):
            _, course = await _begin(parts, scene)
            while course.left is None and not course.ended.is_set():  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.01)
        await parts.close()
        if course.begun is None or course.left is None:
            raise RuntimeError(f"{scene.name} is over before it is heard of: take more files")
        return course.left - course.begun
