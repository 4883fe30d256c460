"""The job type `scan`: its record, its codec, and a thin handler around `scan_directory`."""

import asyncio
import os
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Annotated, Any, Final

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from app.core.file.record_batch import RecordBatch, announce
from app.core.job import AsyncJobQueue, Job, JobRequest, JobState, JobWords, PathError, ResultStyle
from app.core.job.claim import Claim
from app.core.job.control import JobControl
from app.core.job.host import JobHost
from app.core.localization import Localization
from app.core.message import Message
from app.core.run.limits import WORKERS
from app.core.run.progress import Phase, Progress
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.core.text.names import display
from app.core.text.units import duration_text
from app.export.json_model import scan_tree
from app.jobs.blocking_job import JobContext, MakeHelpers, MakeProber, no_helpers
from app.jobs.cluster_options import cluster_options
from app.jobs.job_body import Asker, PathsBody
from app.jobs.job_json import JsonCodec, encode
from app.jobs.result_schema import TIME, value_schema
from app.jobs.runner import JobRunner, ProgressListener
from app.jobs.types.registered_type import Facts, RegisteredType, Result
from app.jobs.types.scheduled import Scheduled
from app.jobs.types.start_form import FieldKind, StartField, StartForm
from app.jobs.types.trash import look_again
from app.library import Library
from app.process.child_process import child
from app.scan import locate_child, session
from app.scan.locate_child import DevicePlace

SCANS_AT_ONCE: Final = 4
"""Maximum number of running scans, each on another device and with its own probe children."""


_COUNTS: Final = {
    "ok": "scan.count_ok",
    "unchanged": "scan.unchanged",
    "failed": "scan.count_failed",
    "timeout": "scan.timeout",
    "skipped": "scan.skipped",
    "not_reached": "scan.count_not_reached",
    "missing": "scan.count_gone",
    "claimed": "scan.claimed",
    "forgotten": "scan.forgotten",
}
"""The codes of phrases by the fields of `ScanCounts`, in the order of the text."""


class NewScan(PathsBody, frozen=True, kw_only=True, tag="scan"):
    """A request for a scan."""

    deep: bool = False
    sniff: bool = False
    workers: Annotated[int, Meta(ge=WORKERS.least, le=WORKERS.most)] | None = None
    """Number of probe processes, on each worker of a cluster."""
    cluster: bool = True
    """Whether the cluster of the settings probes the files, if there is one."""

    async def request(self, asker: Asker) -> JobRequest:
        scan = asker.settings.request(asker.paths, deep=self.deep, sniff=self.sniff, here=not self.cluster)
        scan = replace(scan, within=tuple(dict.fromkeys(place.root for place in asker.places)))
        return scan if self.workers is None else replace(scan, workers=self.workers)


class ScanHandlers:
    """The handlers of scans into one library, on the threads of one runner."""

    def __init__(
        self,
        library: Library,
        runner: JobRunner,
        make_prober: MakeProber,
        queue: AsyncJobQueue,
        make_helpers: MakeHelpers = no_helpers,
    ) -> None:
        self._library = library
        self._runner = runner
        self._make_prober = make_prober
        self._queue = queue
        self._make_helpers = make_helpers

    async def scan(self, job_type: str, payload: dict[str, Any]) -> ScanOutcome:
        """Run a scan job (J2). The request of the payload is a `ScanRequest`."""
        del job_type
        return await self.scan_directory(
            payload["request"].paths,
            request=payload["request"],
            job_id=payload["_job_id"],
            cancel_event=payload["_cancel_event"],
            queue=self._queue,
        )

    async def scan_directory(
        self,
        path: bytes | Sequence[bytes],
        *,
        progress_callback: ProgressListener | None = None,
        cancel_event: JobControl | None = None,
        queue: AsyncJobQueue | None = None,
        job_id: str = "",
        request: ScanRequest | None = None,
    ) -> ScanOutcome:
        """Scan one folder or file, or several as one scan, and return the outcome.

        `progress_callback` is called with each progress, in the thread of the loop. With `job_id`, the
        progress goes to that job of `queue` too. Setting `cancel_event` ends the scan with a partial result;
        `cancel_event` also passes on the files to skip. Files that an earlier run of the same job probed or
        skipped are not probed again, and count. `request` holds the other options; `path` replaces its
        paths. Raises `LibraryError` and `ProberBroken`.
        """
        paths = (path,) if isinstance(path, bytes) else tuple(path)
        asked = replace(request or ScanRequest(paths=paths), paths=paths)
        cancel = cancel_event or JobControl()
        listeners = [progress_callback] if progress_callback else []
        earlier = session.NOTHING
        if queue is not None and job_id:
            earlier = _earlier_runs(await queue.get(job_id))
            listeners.append(lambda progress: queue.set_progress(job_id, progress))

        def work(host: JobHost[RecordBatch]) -> ScanOutcome:
            look_again(self._library, host.check, partial(announce, host), asked.paths)
            prober = self._make_prober(asked)
            helpers = self._make_helpers(asked)
            with cancel.waking(prober.wake):
                return session.run(
                    asked,
                    host,
                    self._library,
                    prober,
                    job=job_id or None,
                    earlier=earlier,
                    helpers=helpers,
                )

        def on_progress(progress: Progress) -> None:
            for listener in listeners:
                listener(progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=cancel, on_progress=on_progress)


def scan_handlers(context: JobContext) -> ScanHandlers:
    """Return the handlers of the scans of a library."""
    return ScanHandlers(
        context.library, context.runner, context.make_prober, context.queue, context.make_helpers
    )


def _earlier_runs(job: Job) -> ScanOutcome:
    """Return the outcome of the earlier runs of a job.

    A run that was killed has only a duration, from its last progress.
    """
    outcome = job.outcome_of(SCAN) or session.NOTHING
    return replace(outcome, seconds=job.progress.seconds) if job.progress else outcome


class _StoredError(msgspec.Struct):
    """The stored form of a `PathError`. Arguments keep their types: an integer stays an integer."""

    path: bytes
    code: str
    args: dict[str, Any]


class _StoredOutcome(msgspec.Struct):
    outcome: ScanOutcome
    """The outcome without its errors."""
    errors: list[_StoredError]


class ScanCodec(JsonCodec[ScanRequest, ScanOutcome]):
    """The codec of scans."""

    def __init__(self) -> None:
        super().__init__(ScanRequest, ScanOutcome)

    def decode_request(self, text: str) -> ScanRequest:
        request = super().decode_request(text)
        if request.workers is not None and request.workers not in WORKERS:
            raise ValueError("this number of workers is not possible")
        return request

    def encode_outcome(self, outcome: ScanOutcome) -> str:
        errors = [_StoredError(error.path, error.reason.code, error.reason.args) for error in outcome.errors]
        return encode(_StoredOutcome(replace(outcome, errors=()), errors))

    def decode_outcome(self, text: str) -> ScanOutcome:
        stored = msgspec.json.decode(text, type=_StoredOutcome)
        errors = tuple(PathError(error.path, Message(error.code, error.args)) for error in stored.errors)
        return replace(stored.outcome, errors=errors)

    def outcome_tree(self, outcome: ScanOutcome) -> dict[str, Any]:
        return scan_tree(outcome)

    def result_fields(self) -> dict[str, Any]:
        outcome, counts = super().result_fields(), value_schema(ScanCounts)["properties"]
        names = ("state", "missing", "claimed", "forgotten", "offline", "errors", "seconds")
        kept = {name: outcome[name] for name in names}
        return {**kept, **counts, "started": TIME}


def _facts(result: Result, texts: Localization) -> Facts:
    yield (
        texts.phrase("fact.result"),
        texts.phrase("fact.in_time", what=counts_text(result, texts), time=duration_text(result["seconds"])),
    )
    for path in result["offline"]:
        yield texts.phrase("fact.offline"), display(os.fsencode(path))


def counts_text(counts: Mapping[str, Any], texts: Localization) -> str:
    """Return `3 video files (2 ok, 1 failed)` from the fields of `ScanCounts` and those beside them."""
    parts = [
        texts.phrase(code, count=texts.number(counts[name])) for name, code in _COUNTS.items() if counts[name]
    ]
    results = ", ".join(parts) or texts.phrase("scan.nothing_to_do")
    return texts.phrase("scan.found", count=texts.number(counts["found"]), results=results)


def command(request: ScanRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same scan."""
    options = [name for name, on in (("--deep", request.deep), ("--sniff", request.sniff)) if on]
    if request.cluster:
        options += cluster_options(request.cluster)
    return ("scan", *options, *map(display, request.paths))


PATIENCE_SECONDS: Final = 2.0
"""Timeout for the answers of the child, in seconds."""


async def scan_claim(request: ScanRequest, patience: float = PATIENCE_SECONDS) -> Claim:
    """Return the claim of a scan: its devices and folders."""
    places = await _find_places(request.paths, patience)
    return Claim(
        lanes=frozenset(place.device for place in places),
        folders=tuple(place.real for place in places),
    )


async def _find_places(paths: Sequence[bytes], patience: float) -> Sequence[DevicePlace]:
    """Return the places of paths, from a thread with a timeout."""
    loop = asyncio.get_running_loop()
    places = [locate_child.unknown(path) for path in paths]
    done = asyncio.Event()

    def locate() -> None:
        _ask_child(paths, places, time.monotonic() + patience)
        with suppress(RuntimeError):  # The loop has closed meanwhile.
            loop.call_soon_threadsafe(done.set)

    threading.Thread(target=locate, name="device-finder", daemon=True).start()
    await done.wait()
    return tuple(places)


def _ask_child(paths: Sequence[bytes], places: list[DevicePlace], deadline: float) -> None:
    """Have a child process locate the paths, and store its answers until the deadline in `places`."""
    with suppress(EOFError, OSError), child(locate_child.run, tuple(paths)) as connection:
        for number in range(len(paths)):
            if not connection.poll(max(0.0, deadline - time.monotonic())):
                break
            places[number] = connection.recv()


SCAN: Final = RegisteredType(
    name="scan",
    request=ScanRequest,
    outcome=ScanOutcome,
    codec=ScanCodec(),
    body=NewScan,
    form=StartForm(
        label="start.scan",
        fields=(
            StartField(
                name="deep", kind=FieldKind.SWITCH, label="start.deep", hint="start.deep_takes_longer"
            ),
        ),
    ),
    scheduled=Scheduled(
        label="schedule.scan",
        text="schedule.task_scan",
        request=lambda planned: planned.without_growing(planned.settings.request(planned.paths())),
    ),
    facts=_facts,
    handler=lambda context: scan_handlers(context).scan,
    claims=scan_claim,
    at_once=SCANS_AT_ONCE,
    updates_records=True,
    command=command,
    results=ResultStyle.COUNTS,
    words=JobWords(
        path="scan.folder",
        phases={
            Phase.COUNTING: "scan.counting",
            Phase.PROBING: "scan.probing",
            Phase.SAVING: "scan.saving",
        },
        headings={
            Phase.COUNTING: "scan.counting_in",
            Phase.PROBING: "scan.probing_in",
            Phase.SAVING: "scan.saving_in",
        },
        ends={JobState.FAILED: "scan.stopped"},
    ),
)
