"""A slow file is named, and a client has the job go on without it (P2)."""

import asyncio
import os
from pathlib import Path
from typing import Any

import pytest

from app.core.job import JobState
from app.core.job.control import JobControl
from app.core.run.progress import SLOW_SECONDS, Phase, Progress
from app.library import Library
from tests.api.acts import JOBS, Api, run, serving
from tests.doubles import InMemoryJobQueue
from tests.jobs.acts import FAKE_SCAN, handler

NAME = os.fsdecode(b"/v/caf\xe9.mkv")


class Reading:
    """Holds a file for so long until it is to be skipped, and returns what was asked for."""

    def __init__(self, queue: InMemoryJobQueue, seconds: float) -> None:
        self.begun = asyncio.Event()
        self._queue = queue
        self._seconds = seconds
        self.skipped: frozenset[bytes] = frozenset()

    async def __call__(self, payload: dict[str, Any]) -> None:
        cancel: JobControl = payload["_cancel_event"]
        woken = asyncio.Event()
        path = os.fsencode(NAME)
        told = Progress(phase=Phase.PROBING, total=3, current=path, current_seconds=self._seconds)
        self._queue.set_progress(payload["_job_id"], told)
        with cancel.waking(woken.set):
            self.begun.set()
            await woken.wait()
        cancel.check()
        self.skipped = cancel.take_skips()


def _queue(seconds: float = SLOW_SECONDS + 2) -> tuple[InMemoryJobQueue, Reading]:
    queue = InMemoryJobQueue()
    reading = Reading(queue, seconds)
    queue.register(FAKE_SCAN, handler(reading))
    return queue, reading


def test_a_slow_file_is_named_and_skipped(library: Library, videos: Path) -> None:
    async def act() -> None:
        queue, reading = _queue()
        async with serving(library, queue=queue) as api:
            job_id = await api.submit(videos)
            await reading.begun.wait()
            told = (await api.get(f"{JOBS}/{job_id}")).body
            assert (told["current"], told["slow_seconds"]) == (NAME, SLOW_SECONDS + 2)
            answer = await api.post(f"{JOBS}/{job_id}/skip", json={"path": told["current"]})
            assert (answer.status, answer.body["id"]) == (200, job_id)
            ended = await queue.wait(job_id)
            assert (ended.state, set(reading.skipped)) == (JobState.COMPLETED, {os.fsencode(NAME)})
            assert (await api.post(f"{JOBS}/{job_id}/skip", json={"path": NAME})).status == 200

    run(act)


def test_a_file_that_takes_a_moment_is_not_slow(library: Library, videos: Path) -> None:
    async def act() -> None:
        queue, reading = _queue(SLOW_SECONDS - 1)
        async with serving(library, queue=queue) as api:
            job_id = await api.submit(videos)
            await reading.begun.wait()
            told = (await api.get(f"{JOBS}/{job_id}")).body
            assert (told["current"], told["slow_seconds"]) == (NAME, None)

    run(act)


@pytest.mark.parametrize(
    "body", [{}, {"path": "v/a.mkv"}, {"path": 1}, {"path": "/v/a", "more": 1}, {"path": "/\0"}]
)
def test_what_names_no_file_is_refused(library: Library, videos: Path, body: dict[str, Any]) -> None:
    async def act() -> None:
        queue, reading = _queue()
        async with serving(library, queue=queue) as api:
            job_id = await api.submit(videos)
            await reading.begun.wait()
            answer = await api.post(f"{JOBS}/{job_id}/skip", json=body)
            assert (answer.status, answer.body["field"]) == (422, "more" if "more" in body else "path")
            assert (await queue.get(job_id)).state is JobState.RUNNING

    run(act)


def test_nobody_knows_the_job(library: Library) -> None:
    async def act(api: Api) -> None:
        assert (await api.post(f"{JOBS}/nobody/skip", json={"path": NAME})).status == 404

    async def main() -> None:
        async with serving(library) as api:
            await act(api)

    run(main)
