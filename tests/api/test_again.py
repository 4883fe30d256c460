"""Jobs that are done again, and jobs that change places."""

import asyncio
from pathlib import Path

import pytest
from msgspec.structs import replace

from app.core.export.format import Format
from app.core.export.job import ExportRequest
from app.core.job import MOST_LONG_REQUESTS, JobState
from app.core.scan.job import ScanRequest
from app.jobs.types.export import EXPORT
from app.jobs.types.scan import SCAN
from app.library import Library, open_to_read
from tests.api.acts import JOBS, Api, run, serving
from tests.jobs.acts import handler, nothing, until_cancelled

UNKNOWN = f"{JOBS}/nobody"


async def _ended(api: Api, *paths: Path) -> str:
    job_id = await api.submit(*paths)
    await api.queue.wait(job_id)
    return job_id


def test_retry_is_a_new_job(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            first = await _ended(api, videos)
            answer = await api.post(f"{JOBS}/{first}/retry")
            assert (answer.status, answer.body["retry_of"]) == (202, first)
            assert answer.headers["Location"] == f"{JOBS}/{answer.body['id']}"
            assert answer.body["paths"] == [str(videos)]
            assert (await api.queue.wait(answer.body["id"])).state is JobState.COMPLETED

    run(act)


def test_retry_judges_the_folders_anew(library: Library, videos: Path, tmp_path: Path) -> None:
    """What was asked for in the window, or with another --allow, is not asked for by this client."""

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            elsewhere = await _ended(api, tmp_path)
            answer = await api.post(f"{JOBS}/{elsewhere}/retry")
            assert (answer.status, answer.body["field"]) == (403, "paths[0]")
            assert len(await api.queue.list()) == 1

    run(act)


def test_what_cannot_be_retried(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled, allowed=[videos]) as api:
            job_id = await api.submit(videos)
            answer = await api.post(f"{JOBS}/{job_id}/retry")
            assert (answer.status, answer.body["code"]) == (409, "job.not_ended")
            assert (await api.post(f"{UNKNOWN}/retry")).status == 404
            assert (await api.post(f"{JOBS}/{job_id}/retry", json={"deep": True})).status == 422
        async with serving(open_to_read(library.path), allowed=[videos]) as api:
            job_id = await _ended(api, videos)
            answer = await api.post(f"{JOBS}/{job_id}/retry")
            assert (answer.status, answer.body["code"]) == (409, "library.reading")

    run(act)


def test_a_job_whose_request_was_cut_cannot_be_retried(library: Library, videos: Path) -> None:
    shortened = replace(SCAN, shorten=lambda request: replace(request, deep=False))
    request = ScanRequest(paths=(bytes(videos),))

    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            api.queue.register(shortened, handler(nothing))
            jobs = [await api.queue.submit(shortened, request) for _ in range(MOST_LONG_REQUESTS + 1)]
            for job in jobs:
                await api.queue.wait(job.id)
            answer = await api.post(f"{JOBS}/{jobs[0].id}/retry")
            assert (answer.status, answer.body["code"]) == (409, "job.not_repeatable")

    run(act)


def test_an_export_is_not_done_again(library: Library, tmp_path: Path) -> None:
    """It would replace a file that may be another one by now."""

    async def act() -> None:
        async with serving(library) as api:
            api.queue.register(EXPORT, handler(nothing))
            request = ExportRequest(path=bytes(tmp_path / "list.csv"), format=Format.CSV, ids=[1])
            job = await api.queue.submit(EXPORT, request)
            await api.queue.wait(job.id)
            answer = await api.post(f"{JOBS}/{job.id}/retry")
            assert (answer.status, answer.body["code"]) == (409, "job.not_again")
            assert len(await api.queue.list()) == 1

    run(act)


def test_reorder(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            running, *waiting = [await api.submit(videos / str(number)) for number in range(4)]
            while (await api.queue.get(running)).state is not JobState.RUNNING:  # noqa: ASYNC110
                await asyncio.sleep(0)
            last, first = waiting[-1], waiting[0]
            answer = await api.post(f"{JOBS}/{last}/reorder", json={"before": first})
            assert (answer.status, answer.body["id"]) == (200, last)
            jobs = {job.id: job.place for job in await api.queue.list()}
            assert sorted(waiting, key=jobs.__getitem__) == [last, *waiting[:-1]]
            assert (await api.post(f"{JOBS}/{last}/reorder", json={"before": None})).status == 200
            jobs = {job.id: job.place for job in await api.queue.list()}
            assert sorted(waiting, key=jobs.__getitem__) == waiting
            for job_id, before in ((running, first), (first, running)):
                answer = await api.post(f"{JOBS}/{job_id}/reorder", json={"before": before})
                assert (answer.status, answer.body["code"]) == (409, "job.not_waiting")

    run(act)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({}, "before"),
        ({"before": 1}, "before"),
        ({"before": ""}, "before"),
        ({"before": None, "after": None}, "after"),
        ([], "body"),
    ],
)
def test_a_place_that_makes_no_sense(library: Library, videos: Path, body: object, field: str) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await api.submit(videos)
            answer = await api.post(f"{JOBS}/{job_id}/reorder", json=body)
            assert (answer.status, answer.body["field"]) == (422, field)
            assert (await api.post(f"{UNKNOWN}/reorder", json={"before": None})).status == 404
            unknown = await api.post(f"{JOBS}/{job_id}/reorder", json={"before": "nobody"})
            assert (unknown.status, unknown.body["field"]) == (404, "before")

    run(act)
