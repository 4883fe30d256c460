"""Jobs in the library file: whatever a job holds comes back as it was."""

import asyncio
import json
import threading
from array import array
from typing import Any

import pytest
from msgspec.structs import replace

from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.file.filetypes import NameRules
from app.core.job import Job, JobState, PathError
from app.core.message import Message
from app.core.scan.job import ScanRequest
from app.jobs.job_store import LibraryJobStore
from app.jobs.types.registry import JOB_TYPES
from app.jobs.types.scan import SCAN
from app.library import Library
from app.library.automation import jobs as rows
from tests.jobs.acts import scan_outcome
from tests.jobs.stored_jobs import EXPORT_JOB, FAILED, SCAN_JOB
from tests.library.filling import run_sql
from tests.teams import TEAM

PATIENCE = 60.0


def load(library: Library) -> list[Job]:
    settle(library)
    return list(asyncio.run(LibraryJobStore(library, JOB_TYPES).load()))


@pytest.mark.parametrize("job", [SCAN_JOB, EXPORT_JOB, FAILED], ids=lambda job: job.id)
def test_a_job_comes_back_as_it_was(library: Library, job: Job) -> None:
    LibraryJobStore(library, JOB_TYPES).add(job)
    (back,) = load(library)
    assert back == job
    if job.error is not None:
        assert back.error is not None
        assert str(back.error) == str(job.error)
    if job is SCAN_JOB:
        assert str(scan_outcome(back).errors[0].reason) == str(scan_outcome(job).errors[0].reason)


def test_jobs_come_in_the_order_in_which_they_were_added(library: Library) -> None:
    store = LibraryJobStore(library, JOB_TYPES)
    for number in (3, 1, 2):
        store.add(replace(SCAN_JOB, id=str(number)))
    store.add(replace(SCAN_JOB, id="3", repeatable=False))
    assert [job.id for job in load(library)] == ["3", "1", "2"]
    assert [job.repeatable for job in load(library)] == [False, True, True]


def test_workers_of_an_earlier_start_are_not_kept(library: Library) -> None:
    assert SCAN_JOB.progress is not None
    progress = replace(SCAN_JOB.progress, workers=TEAM)
    LibraryJobStore(library, JOB_TYPES).add(replace(SCAN_JOB, progress=progress))
    assert load(library) == [SCAN_JOB]


def test_a_change_leaves_the_request_alone(library: Library) -> None:
    store = LibraryJobStore(library, JOB_TYPES)
    running = replace(SCAN_JOB, state=JobState.RUNNING, progress=None, outcome=None, ended=None)
    store.add(running)
    store.change(replace(SCAN_JOB, request=ScanRequest(paths=(b"/other",))))
    assert load(library) == [SCAN_JOB]


def test_jobs_are_forgotten(library: Library) -> None:
    store = LibraryJobStore(library, JOB_TYPES)
    store.add(SCAN_JOB)
    store.add(EXPORT_JOB)
    store.forget([SCAN_JOB.id, "nonsense"])
    assert load(library) == [EXPORT_JOB]


def test_what_makes_no_sense_is_left_out(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    store = LibraryJobStore(library, JOB_TYPES)
    store.add(SCAN_JOB)
    store.add(replace(SCAN_JOB, id="odd"))
    store.add(EXPORT_JOB)
    (odd,) = [row for row in _rows(library) if row.id == "odd"]
    slips: list[dict[str, Any]] = [
        {"payload": "{}"},
        {"payload": "["},
        {"state": "dancing"},
        {"result": "7"},
        {"type": "dance"},
        {"error": "5"},
        {"error": "[1, 2]"},
        {"payload": "[" * 100_000},
        {"error": "[" * 100_000},
        {"payload": _asked_for(paths=[])},
        {"payload": _asked_for(paths=["dmlkZW9z"])},
        {"payload": _asked_for(paths=["L3YA"])},
        {"payload": _asked_for(workers=10**6)},
        {"payload": _asked_for(workers=0)},
        {"payload": _asked_for(limits={"wall_seconds": 1e308})},
        {"payload": _asked_for(limits={"cpu_seconds": -1.0})},
        {"progress": '{"phase": "probing", "done": -1}'},
        {"fraction": -1e300},
        {"place": 2**63 - 1},
        {"created": float("inf")},
    ]
    for slip in slips:
        library.write(rows.put, odd._replace(**slip)).result()
        assert [job.id for job in load(library)] == [SCAN_JOB.id, EXPORT_JOB.id]
    assert "job odd in the library makes no sense" in caplog.text


def _asked_for(**changes: Any) -> str:  # noqa: ANN401
    """Return the payload of a scan, as JSON; its paths are in base64."""
    return json.dumps({"paths": ["L3Y="], **changes})


def test_a_text_that_is_none_costs_one_job(library: Library) -> None:
    store = LibraryJobStore(library, JOB_TYPES)
    for job in (SCAN_JOB, replace(SCAN_JOB, id="odd"), EXPORT_JOB):
        store.add(job)
    run_sql(library, "UPDATE job SET payload = CAST(? AS TEXT) WHERE id = 'odd'", b"\xff")
    assert load(library) == [SCAN_JOB, EXPORT_JOB]


def test_a_type_that_nobody_knows_is_not_kept(library: Library) -> None:
    store = LibraryJobStore(library, JOB_TYPES)
    store.add(replace(SCAN_JOB, type=replace(SCAN, name="dance")))
    store.change(replace(SCAN_JOB, type=replace(SCAN, name="dance")))
    assert _rows(library) == []


def test_what_cannot_be_written_is_logged(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    odd = replace(SCAN_JOB, request=ScanRequest(paths=(object(),)))  # type: ignore[arg-type]
    LibraryJobStore(library, JOB_TYPES).add(odd)
    settle(library)
    assert "a job could not be kept" in caplog.text


def test_old_forms_are_still_read(library: Library) -> None:
    """As the version before typed jobs wrote them."""
    scan = _row(SCAN_JOB)._replace(
        payload='{"paths":["L3Y="],"deep":true,"sniff":false,"names":{"more":["Lnh5eg=="],"fewer":[],"skipped":["proxy*"]},'
        '"workers":3,"limits":{"cpu_seconds":3.0,"wall_seconds":20.0,"memory_mb":1024}}',
        result='{"outcome":{"state":"needs_attention","scan_id":4,"report":2,"changes":{"added":7},'
        '"counts":{"found":9,"ok":7,"unchanged":0,"failed":0,"timeout":0,"skipped":0,"not_reached":2,'
        '"other_files":0,"ignored":0},"errors":[],"missing":1,"offline":["L3Y="],"back_online":[],'
        '"roots_read":1,"started":5.0,"seconds":2.5},'
        '"errors":[{"path":"L3Y=","code":"source.empty","args":{"count":5}}]}',
    )
    export = _row(EXPORT_JOB)._replace(
        payload='{"path":"L3YuY3N2","format":"csv","bom":true,"ids":"AwAAAAAAAAA=","force":false}',
        result='{"path":"L3YuY3N2","files":3,"bytes":1099511627776}',
    )
    for row in (scan, export):
        library.write(rows.put, row).result()
    first, second = load(library)
    assert isinstance(first.request, ScanRequest)
    assert first.request.names == NameRules(frozenset({b".xyz"}), frozenset(), ("proxy*",))
    assert (first.request.paths, first.request.deep, first.request.workers) == ((b"/v",), True, 3)
    outcome = scan_outcome(first)
    assert (outcome.counts.ok, outcome.changes, outcome.seconds) == (7, {"added": 7}, 2.5)
    assert outcome.errors == (PathError(b"/v", Message("source.empty", {"count": 5})),)
    request = ExportRequest(path=b"/v.csv", format=Format.CSV, ids=array("q", [3]), bom=True)
    assert second.request == request
    assert second.outcome == ExportOutcome(path=b"/v.csv", files=3, bytes=2**40)


def _row(job: Job) -> rows.JobRow:
    return rows.JobRow(
        id=job.id,
        type=job.type.name,
        state=job.state,
        retry_of=job.retry_of,
        repeatable=job.repeatable,
        place=job.place,
        fraction=job.fraction,
        created=job.created,
        began=job.began,
        ended=job.ended,
        progress=None,
        result=None,
        error=None,
        payload="",
    )


def test_a_flush_waits_for_what_was_written_so_far(library: Library) -> None:
    gate = threading.Event()

    async def act() -> None:
        store = LibraryJobStore(library, JOB_TYPES)
        await store.flush()
        library.write(lambda _db: gate.wait(PATIENCE))
        store.add(SCAN_JOB)
        flushes = [asyncio.create_task(store.flush()) for _ in range(3)]
        done, _ = await asyncio.wait(flushes, timeout=0.1)
        assert not done
        flushes[0].cancel()  # it must not cancel the write
        gate.set()
        await asyncio.gather(*flushes[1:])
        assert [job.id for job in await store.load()] == [SCAN_JOB.id]

    asyncio.run(act())


def test_a_flush_ends_after_a_write_that_failed(library: Library) -> None:
    async def act() -> None:
        store = LibraryJobStore(library, JOB_TYPES)
        store.add(replace(SCAN_JOB, request=ScanRequest(paths=(object(),))))  # type: ignore[arg-type]
        await store.flush()

    asyncio.run(act())


def settle(library: Library) -> None:
    """Wait until all that was to be written is."""
    library.write(lambda _db: None).result()


def _rows(library: Library) -> list[rows.JobRow]:
    settle(library)
    with library.reader() as reader:
        return reader.jobs()
