"""Jobs in the library file: whatever a job holds comes back as it was."""

import asyncio
import json
from array import array
from dataclasses import replace
from typing import Any

import pytest

from app.core.filetypes import NameRules
from app.core.job import Job, JobState
from app.core.limits import ProbeLimits
from app.core.message import Message
from app.core.progress import Phase, Progress
from app.core.scan import PathError, ScanCounts, ScanOutcome, ScanRequest
from app.export.registry import Format
from app.jobs.export_job import ExportOutcome, ExportRequest
from app.jobs.job_store import LibraryJobStore
from app.library import Library
from app.library import jobs as rows
from tests.library.filling import run_sql

NOT_UTF8 = b"/videos/caf\xe9 \xff\n.mkv"
SCAN = Job(
    id="1",
    type="scan",
    payload={
        "request": ScanRequest(
            paths=(NOT_UTF8, "/videos/ü 🎬".encode()),
            deep=True,
            sniff=True,
            names=NameRules(frozenset({b".xyz", b".\xff"}), frozenset({b".ts"}), ("proxy*",)),
            workers=3,
            limits=ProbeLimits(cpu_seconds=1.5, wall_seconds=7, memory_mb=512),
        )
    },
    state=JobState.NEEDS_ATTENTION,
    progress=Progress(
        phase=Phase.SAVING, done=7, total=9, current=NOT_UTF8, rate=1.5, started=5.0, heartbeat=6.0
    ),
    fraction=0.75,
    result=ScanOutcome(
        state=JobState.NEEDS_ATTENTION,
        scan_id=4,
        counts=ScanCounts(found=9, ok=7, not_reached=2),
        errors=(PathError(NOT_UTF8, Message("source.empty", {"count": 5})),),
        offline=(NOT_UTF8,),
        back_online=(b"/b",),
        seconds=2.5,
    ),
    place=8,
    retry_of="0",
    created=1.0,
    began=2.0,
    ended=3.0,
)
EXPORT = Job(
    id="2",
    type="export",
    payload={
        "request": ExportRequest(path=NOT_UTF8, format=Format.CSV, ids=array("q", [3, 1, 2**62]), bom=True)
    },
    state=JobState.COMPLETED,
    result=ExportOutcome(path=NOT_UTF8, files=3, bytes=2**40),
    repeatable=False,
)
FAILED = replace(
    SCAN, id="3", state=JobState.FAILED, result=None, error=Message("probe.memory", {"limit": 1024})
)


def load(library: Library) -> list[Job]:
    settle(library)
    return list(asyncio.run(LibraryJobStore(library).load()))


@pytest.mark.parametrize("job", [SCAN, EXPORT, FAILED], ids=lambda job: job.id)
def test_a_job_comes_back_as_it_was(library: Library, job: Job) -> None:
    LibraryJobStore(library).add(job)
    (back,) = load(library)
    assert back == job
    if job.error is not None:
        assert back.error is not None
        assert str(back.error) == str(job.error)
    if job is SCAN:
        assert str(back.result.errors[0].reason) == str(job.result.errors[0].reason)


def test_jobs_come_in_the_order_in_which_they_were_added(library: Library) -> None:
    store = LibraryJobStore(library)
    for number in (3, 1, 2):
        store.add(replace(SCAN, id=str(number)))
    store.add(replace(SCAN, id="3", payload=SCAN.payload, repeatable=False))
    assert [job.id for job in load(library)] == ["3", "1", "2"]
    assert [job.repeatable for job in load(library)] == [False, True, True]


def test_a_change_leaves_the_payload_alone(library: Library) -> None:
    store = LibraryJobStore(library)
    running = replace(SCAN, state=JobState.RUNNING, progress=None, result=None, ended=None)
    store.add(running)
    store.change(replace(SCAN, payload={}))
    assert load(library) == [SCAN]


def test_jobs_are_forgotten(library: Library) -> None:
    store = LibraryJobStore(library)
    store.add(SCAN)
    store.add(EXPORT)
    store.forget([SCAN.id, "nonsense"])
    assert load(library) == [EXPORT]


def test_what_makes_no_sense_is_left_out(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    store = LibraryJobStore(library)
    store.add(SCAN)
    store.add(replace(SCAN, id="odd"))
    store.add(EXPORT)
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
        assert [job.id for job in load(library)] == [SCAN.id, EXPORT.id]
    assert "job odd in the library makes no sense" in caplog.text


def _asked_for(**changes: Any) -> str:  # noqa: ANN401
    """Return the payload of a scan, as JSON; its paths are in base64."""
    return json.dumps({"paths": ["L3Y="], **changes})


def test_a_text_that_is_none_costs_one_job(library: Library) -> None:
    store = LibraryJobStore(library)
    for job in (SCAN, replace(SCAN, id="odd"), EXPORT):
        store.add(job)
    run_sql(library, "UPDATE job SET payload = CAST(? AS TEXT) WHERE id = 'odd'", b"\xff")
    assert load(library) == [SCAN, EXPORT]


def test_a_type_that_nobody_knows_is_not_kept(library: Library) -> None:
    store = LibraryJobStore(library)
    store.add(replace(SCAN, type="dance"))
    store.change(replace(SCAN, type="dance"))
    assert _rows(library) == []


def test_what_cannot_be_written_is_logged(library: Library, caplog: pytest.LogCaptureFixture) -> None:
    LibraryJobStore(library).add(replace(SCAN, payload={"request": object()}))
    settle(library)
    assert "a job could not be kept" in caplog.text


def settle(library: Library) -> None:
    """Wait until all that was to be written is."""
    library.write(lambda _db: None).result()


def _rows(library: Library) -> list[rows.JobRow]:
    settle(library)
    with library.reader() as reader:
        return reader.jobs()
