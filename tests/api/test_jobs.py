"""Jobs over HTTP: asked for, listed, shown, cancelled, paused and resumed."""

import asyncio
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from app.api.schemas.operation import BODY_BYTES
from app.compose import build
from app.config.settings import Settings
from app.core.cluster import ClusterChoice
from app.core.job import JobState
from app.core.run.bottleneck import Bottleneck
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanRequest
from app.jobs.job_store import LibraryJobStore
from app.jobs.queue import AsyncioJobQueue
from app.jobs.runner import ThreadRunner
from app.jobs.types.registry import JOB_TYPES
from app.library import Library, open_to_read
from tests.api.acts import JOBS, PATIENCE, TOKEN, raw, run, serving, until_state
from tests.doubles import FakeProber, make_files
from tests.jobs.acts import FAKE_SCAN, handler, nothing, until_cancelled
from tests.teams import SILENT, TEAM

UNKNOWN = f"{JOBS}/nobody"


def _scan(*paths: Path, **more: Any) -> dict[str, Any]:  # noqa: ANN401
    return {"type": "scan", "paths": [str(path) for path in paths], **more}


def test_a_scan_from_its_request_to_its_result(library: Library, videos: Path) -> None:
    make_files(videos, 3)

    async def act() -> None:
        queue = build(ThreadRunner(), library, lambda _request: FakeProber()).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            answer = await api.post(JOBS, json=_scan(videos))
            assert (answer.status, answer.body["state"], answer.body["progress"]) == (202, "queued", 0.0)
            assert answer.headers["Location"] == f"{JOBS}/{answer.body['id']}"
            shown = await until_state(api, answer.body["id"], JobState.COMPLETED)
            assert (shown["progress"], shown["done"], shown["total"]) == (1.0, 3, 3)
            assert (shown["result"]["found"], shown["result"]["ok"], shown["error"]) == (3, 3, None)
            assert shown["paths"] == [str(videos)]
            files = (await api.get("/api/v1/files", params={"sort": "name"})).body
            assert [Path(file["path"]).name for file in files["files"]] == [
                f"clip {n:04}.mkv" for n in range(3)
            ]

    run(act)


def test_what_is_accepted_outlives_the_process(library: Library, videos: Path) -> None:
    """It is in the file by then."""
    gate = threading.Event()

    async def act() -> None:
        store = LibraryJobStore(library, JOB_TYPES)
        queue = AsyncioJobQueue(store)
        queue.register(FAKE_SCAN, handler(nothing))
        async with serving(library, queue=queue, allowed=[videos]) as api:
            library.write(lambda _db: gate.wait(PATIENCE))
            asked = asyncio.create_task(api.post(JOBS, json=_scan(videos)))
            while not await queue.list():  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.001)
            done, _ = await asyncio.wait([asked], timeout=0.2)
            assert not done
            gate.set()
            answer = await asked
            assert [job.id for job in await store.load()] == [answer.body["id"]]

    run(act)


def test_what_is_wished_for_reaches_the_scan(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            answer = await api.post(JOBS, json=_scan(videos, deep=True, sniff=True, workers=3.0))
            request = (await api.queue.get(answer.body["id"])).request
            assert isinstance(request, ScanRequest)
            assert (request.deep, request.sniff, request.workers) == (True, True, 3)
            assert request.paths == (bytes(videos),)

    run(act)


def test_a_scan_runs_on_the_cluster_of_the_settings_unless_it_is_asked_not_to(
    library: Library, videos: Path
) -> None:
    settings = Settings(cluster="local:2", workers=3)

    async def act() -> None:
        async with serving(library, allowed=[videos], settings=lambda: settings) as api:
            for more, expected in (
                ({}, (ClusterChoice(address="local:2"), None)),
                ({"workers": 4}, (ClusterChoice(address="local:2"), 4)),
                ({"cluster": False}, (None, 3)),
            ):
                job_id = (await api.post(JOBS, json=_scan(videos, **more))).body["id"]
                request = (await api.queue.get(job_id)).request
                assert isinstance(request, ScanRequest)
                assert (request.cluster, request.workers) == expected

    run(act)


def test_a_source_of_the_library_may_be_scanned(library: Library, videos: Path) -> None:
    make_files(videos / "below", 1)

    async def act() -> None:
        queue = build(ThreadRunner(), library, lambda _request: FakeProber()).queue
        async with serving(library, queue=queue, allowed=[videos]) as api:
            job_id = (await api.post(JOBS, json=_scan(videos))).body["id"]
            await until_state(api, job_id, JobState.COMPLETED)
        queue = build(ThreadRunner(), library, lambda _request: FakeProber()).queue
        async with serving(library, queue=queue) as api:
            assert (await api.post(JOBS, json=_scan(videos / "below"))).status == 202
            assert (await api.post(JOBS, json=_scan(videos.parent))).status == 403

    run(act)


BAD: dict[str, tuple[Any, str]] = {
    "no number": ({"type": "scan", "paths": ["/"], "workers": float("nan")}, "workers"),
    "no type": ({"paths": ["/"]}, "type"),
    "no paths": ({"type": "scan"}, "paths"),
    "another type": ({"type": "trash", "paths": ["/"]}, "type"),
    "no path": ({"type": "scan", "paths": []}, "paths"),
    "too many paths": ({"type": "scan", "paths": ["/"] * 101}, "paths"),
    "one path": ({"type": "scan", "paths": "/"}, "paths"),
    "a number": ({"type": "scan", "paths": ["/", 7]}, "paths[1]"),
    "a relative path": ({"type": "scan", "paths": ["videos"]}, "paths[0]"),
    "an empty path": ({"type": "scan", "paths": [""]}, "paths[0]"),
    "a path too long": ({"type": "scan", "paths": [os.sep * 40_000]}, "paths[0]"),
    "a NUL": ({"type": "scan", "paths": [f"{os.sep}a\0b"]}, "paths[0]"),
    "an unknown field": ({"type": "scan", "paths": ["/"], "depp": True}, "depp"),
    "a number for a truth": ({"type": "scan", "paths": ["/"], "deep": 1}, "deep"),
    "no workers": ({"type": "scan", "paths": ["/"], "workers": 0}, "workers"),
    "too many workers": ({"type": "scan", "paths": ["/"], "workers": 10**30}, "workers"),
    "a list": ([], "body"),
    "a text": ("scan", "body"),
}


@pytest.mark.parametrize(("body", "field"), BAD.values(), ids=BAD.keys())
def test_bad_input_is_refused_by_name(library: Library, body: object, field: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.post(JOBS, json=body)
            assert (answer.status, answer.body["field"]) == (422, field)
            assert await api.queue.list() == []

    run(act)


@pytest.mark.parametrize(
    ("data", "headers", "status"),
    [
        (b"{", {}, 400),
        (b'{"\\ud800": 1}', {}, 422),
        (b"\xff\xfe", {}, 400),
        (b"[" * 100_000, {}, 400),
        (b"9" * 100_000, {}, 422),
        (b'{"workers": ' + b"9" * 5000 + b"}", {}, 422),
        (b'{"workers": 1e999}', {}, 422),
        (b'{"workers": -Infinity}', {}, 422),
        (b"", {}, 400),
        (b"{}", {"Content-Type": "text/plain"}, 415),
        (b"{}", {"Content-Type": "application/x-www-form-urlencoded"}, 415),
        (b"{}", {"Content-Encoding": "gzip"}, 415),
        (b" " * (BODY_BYTES + 1), {}, 413),
    ],
)
def test_what_is_no_json_or_no_text_is_refused(
    library: Library, data: bytes, headers: dict[str, str], status: int
) -> None:
    async def act() -> None:
        async with serving(library) as api:
            headers_sent = {"Content-Type": "application/json", **headers}
            assert (await api.post(JOBS, data=data, headers=headers_sent)).status == status

    run(act)


def test_a_huge_body_of_unknown_length_is_refused(library: Library) -> None:
    async def act() -> None:
        async def chunks() -> Any:  # noqa: ANN401
            for _ in range(64):
                yield b" " * 64 * 1024

        async with serving(library) as api:
            headers = {"Content-Type": "application/json"}
            assert (await api.post(JOBS, data=chunks(), headers=headers)).status == 413

    run(act)


def test_a_library_that_can_only_be_read_takes_no_jobs(library: Library, videos: Path) -> None:
    async def act() -> None:
        known = open_to_read(library.path)
        async with serving(known, allowed=[videos]) as api:
            answer = await api.post(JOBS, json=_scan(videos))
            assert (answer.status, answer.body["code"]) == (409, "library.reading")
            assert (await api.get("/api/v1/files")).status == 200

    run(act)


def test_a_queue_that_is_closed_takes_no_jobs(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, allowed=[videos]) as api:
            await api.queue.close()
            answer = await api.post(JOBS, json=_scan(videos))
            assert (answer.status, answer.body["code"]) == (503, "job.closed")

    run(act)


def test_cancel(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await api.submit(videos)
            await until_state(api, job_id, JobState.RUNNING)
            answer = await api.post(f"{JOBS}/{job_id}/cancel")
            assert (answer.status, answer.body["state"]) == (200, "cancelling")
            await until_state(api, job_id, JobState.CANCELLED)
            again = await api.post(f"{JOBS}/{job_id}/cancel")
            assert (again.status, again.body["code"]) == (409, "job.illegal")
            assert (await api.post(f"{UNKNOWN}/cancel")).status == 404

    run(act)


def test_cancel_twice_while_cancelling(library: Library, videos: Path) -> None:
    async def act() -> None:
        release = asyncio.Event()

        async def slow(payload: dict[str, Any]) -> None:
            await release.wait()
            payload["_cancel_event"].check()

        async with serving(library, act=slow) as api:
            job_id = await api.submit(videos)
            await until_state(api, job_id, JobState.RUNNING)
            for _ in range(2):
                answer = await api.post(f"{JOBS}/{job_id}/cancel")
                assert (answer.status, answer.body["state"]) == (200, "cancelling")
            release.set()
            await until_state(api, job_id, JobState.CANCELLED)

    run(act)


def test_pause_and_resume(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await api.submit(videos)
            await until_state(api, job_id, JobState.RUNNING)
            assert (await api.post(f"{JOBS}/{job_id}/pause")).status == 200
            assert (await until_state(api, job_id, JobState.PAUSED))["state"] == "paused"
            assert (await api.post(f"{JOBS}/{job_id}/pause")).status == 200
            assert (await api.post(f"{JOBS}/{job_id}/resume")).body["state"] in {"queued", "running"}
            await until_state(api, job_id, JobState.RUNNING)
            assert (await api.post(f"{JOBS}/{job_id}/cancel")).status == 200
            await until_state(api, job_id, JobState.CANCELLED)
            for act_ in ("pause", "resume"):
                assert (await api.post(f"{JOBS}/{job_id}/{act_}")).status == 409
                assert (await api.post(f"{UNKNOWN}/{act_}")).status == 404

    run(act)


@pytest.mark.parametrize("job_id", [str(2**63), "-1", "9" * 3000, "%00", "%ff", "%7Bid%7D", "a%2Fb"])
def test_a_job_that_nobody_knows_is_not_found(library: Library, job_id: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            head = f"Host: localhost\r\nConnection: close\r\nAuthorization: Bearer {TOKEN}\r\n\r\n"
            for line in (
                f"GET {JOBS}?after={job_id}",
                f"GET {JOBS}/{job_id}",
                f"GET {JOBS}/{job_id}/events",
                f"POST {JOBS}/{job_id}/cancel",
                f"POST {JOBS}/{job_id}/retry",
            ):
                said = await raw(api, f"{line} HTTP/1.1\r\n{head}".encode())
                assert said.startswith(b"HTTP/1.1 404 "), said
                assert b"problem+json" in said

    run(act)


def test_an_act_takes_no_words(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await api.submit(videos)
            refused = await api.post(f"{JOBS}/{job_id}/cancel", json={"force": True})
            assert (refused.status, refused.body["field"]) == (422, "force")
            assert (await api.post(f"{JOBS}/{job_id}/cancel?force=1")).body["field"] == "force"
            assert (await api.post(f"{JOBS}/{job_id}/cancel", json={})).status == 200

    run(act)


def test_what_is_shown_while_it_runs(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await api.submit(videos)
            await until_state(api, job_id, JobState.RUNNING)
            told = Progress(phase=Phase.COUNTING, done=7, current="/v/café".encode())
            api.queue.set_progress(job_id, told)
            shown = (await api.get(f"{JOBS}/{job_id}")).body
            assert (shown["progress"], shown["done"], shown["total"]) == (0.0, 7, None)
            assert shown["current"] == "/v/café"
            told = Progress(phase=Phase.PROBING, done=1, total=4, rate=2.0, seconds_left=1.5)
            api.queue.set_progress(job_id, told)
            shown = (await api.get(f"{JOBS}/{job_id}")).body
            assert (shown["progress"], shown["phase"], shown["rate"], shown["seconds_left"]) == (
                0.25,
                "probing",
                2.0,
                1.5,
            )
            assert shown["bottleneck"] is None
            api.queue.set_progress(job_id, replace(told, bottleneck=Bottleneck.LATENCY))
            shown = (await api.get(f"{JOBS}/{job_id}")).body
            assert shown["bottleneck"]["code"] == "scan.limited_by_latency"
            assert (await api.get(UNKNOWN)).body["code"] == "job.unknown"

    run(act)


def test_a_running_job_names_the_workers_of_its_cluster(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            job_id = await api.submit(videos)
            await until_state(api, job_id, JobState.RUNNING)
            assert (await api.get(f"{JOBS}/{job_id}")).body["workers"] == []
            api.queue.set_progress(job_id, Progress(phase=Phase.PROBING, total=4, workers=TEAM))
            silent, able = (await api.get(f"{JOBS}/{job_id}")).body["workers"]
            assert (silent["name"], silent["fault"]["code"]) == (SILENT.name, "cluster.silent")
            assert able == {
                "name": "nas1 tcp://nas1.lan:4000",
                "address": "tcp://nas1.lan:4000",
                "rate": 410.0,
                "fault": None,
            }
            await api.post(f"{JOBS}/{job_id}/cancel")
            await api.queue.wait(job_id)
            assert (await api.get(f"{JOBS}/{job_id}")).body["workers"] == []

    run(act)


def test_a_failed_job_says_why(library: Library, videos: Path) -> None:
    async def broken(_payload: dict[str, Any]) -> None:
        raise LookupError("oops")

    async def act() -> None:
        async with serving(library, act=broken) as api:
            shown = await until_state(api, await api.submit(videos), JobState.FAILED)
            assert shown["error"]["code"] == "job.failed"
            assert "oops" in shown["error"]["text"]

    run(act)


def test_the_list_is_newest_first_by_state_and_in_pages(library: Library, videos: Path) -> None:
    async def act() -> None:
        async with serving(library, act=until_cancelled) as api:
            ids = [await api.submit(videos / str(number)) for number in range(5)][::-1]
            await until_state(api, ids[-1], JobState.RUNNING)
            assert [job["id"] for job in (await api.get(JOBS)).body["jobs"]] == ids
            running = (await api.get(JOBS, params={"state": "running"})).body
            assert [job["id"] for job in running["jobs"]] == ids[-1:]
            both = (await api.get(f"{JOBS}?state=running&state=queued")).body
            assert [job["id"] for job in both["jobs"]] == ids
            seen, after = [], ""
            while after is not None:
                where = {"limit": "2", "state": "queued", **({"after": after} if after else {})}
                page = (await api.get(JOBS, params=where)).body
                seen += [job["id"] for job in page["jobs"]]
                after = page["next"]
            assert seen == ids[:-1]

    run(act)


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("state=asleep", "state[0]"),
        ("limit=0", "limit"),
        ("limit=1001", "limit"),
        ("limit=x", "limit"),
        ("limit=1&limit=2", "limit"),
        (f"limit={10**30}", "limit"),
        (f"limit={'9' * 5000}", "limit"),
        ("limit=nan", "limit"),
        ("limit=1e999", "limit"),
        ("after=", "after"),
        ("order=asc", "order"),
    ],
)
def test_a_list_that_makes_no_sense_is_refused(library: Library, query: str, field: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.get(f"{JOBS}?{query}")
            assert (answer.status, answer.body["field"]) == (422, field)

    run(act)


HALF = "\\ud800"
HALVES = [
    f'{{"type":"scan","paths":["/"],"{HALF}":1}}',
    f'{{"type":"{HALF}","paths":["/"]}}',
    f'{{"type":"scan","paths":["/"],"deep":"{HALF}"}}',
    f'{{"type":"scan","paths":["/{HALF}"]}}',
]


@pytest.mark.parametrize("body", HALVES)
def test_half_a_character_is_refused(library: Library, body: str) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.post(JOBS, data=body, headers={"Content-Type": "application/json"})
            assert answer.status == 422

    run(act)


def test_a_path_that_is_longer_than_any_is_refused_at_once(library: Library) -> None:
    async def act() -> None:
        async with serving(library) as api:
            answer = await api.post(JOBS, json={"type": "scan", "paths": ["/" + "a/" * 250_000]})
            assert (answer.status, answer.body["field"]) == (422, "paths[0]")

    run(act)
