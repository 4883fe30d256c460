"""The job type `create-manifest`: reads the files of a folder and writes a manifest, beside scans."""

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from app.checksum.lane import STILL_SECONDS
from app.core.checksum.algorithm import Algorithm
from app.core.errors import ManifestRefused
from app.core.job import AsyncJobQueue, JobOutcome, JobState, JobType, JobWords, PathError, file_count
from app.core.job_control import JobControl
from app.core.manifest.report import STATE_COUNTS
from app.core.manifest.seams import Kind
from app.core.manifest.verdict import FileState, Finding
from app.core.message import Message
from app.core.names import display, local_path, split
from app.core.progress import Phase, Progress
from app.core.units import size_text
from app.jobs.job_json import JsonCodec
from app.jobs.manifest_outputs import ManifestOutputs
from app.jobs.manifest_watch import ManifestWatch, WatchedHasher
from app.jobs.runner import JobRunner
from app.library import Library
from app.manifest.child_folder import ChildFolder
from app.manifest.creation_job import CreationJob
from app.manifest.registry import WRITERS, Form
from app.scan.host import ScanHost

MOST_TOLD: Final = 1000
"""Files that an outcome names; the counts are of all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateManifestRequest:
    """A request for a manifest of a folder."""

    folder: bytes
    """Absolute path of the folder to describe."""
    form: Form
    output: bytes
    """Absolute path of the manifest; of a folder for a form of several files."""
    algorithms: tuple[Algorithm, ...] = ()
    """Empty for those of the form."""
    into_source: bool = False
    """Whether the user has allowed to write inside the described folder."""
    force: bool = False
    """Whether to replace an existing file."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.folder,)


@dataclass(frozen=True, slots=True, kw_only=True)
class CreateManifestOutcome(JobOutcome):
    """The outcome of such a job. `errors` name the first files that are left out, changed or missing."""

    path: bytes
    files: int
    """Files in the manifest."""
    told: Mapping[FileState, int] = field(default_factory=dict)
    """Number of the other files by state."""
    size: int = 0
    """Bytes of the manifest."""

    @property
    def output(self) -> bytes:
        return self.path

    def summary(self) -> Sequence[Message]:
        others = (
            Message(STATE_COUNTS[state], {"count": count}) for state, count in sorted(self.told.items())
        )
        return (file_count(self.files), *others, Message("job.size", {"size": size_text(self.size)}))


class CreateManifestHandler:
    """The handler of `create-manifest` jobs for one library, on the threads of one runner."""

    def __init__(
        self,
        library: Library,
        runner: JobRunner,
        queue: AsyncJobQueue,
        still_seconds: float = STILL_SECONDS,
    ) -> None:
        self._library = library
        self._runner = runner
        self._queue = queue
        self._still = still_seconds

    async def create(self, job_type: str, payload: dict[str, Any]) -> CreateManifestOutcome:
        """Run a job (J2). The request of the payload is a `CreateManifestRequest`."""
        del job_type
        request: CreateManifestRequest = payload["request"]
        job_id: str = payload["_job_id"]
        control: JobControl = payload["_cancel_event"]

        def work(host: ScanHost) -> CreateManifestOutcome:
            watch = ManifestWatch(control, host.progress)
            return create_manifest(request, self._library, watch, self._still)

        def on_progress(progress: Progress) -> None:
            self._queue.set_progress(job_id, progress)

        return await self._runner.run(work, job_id=job_id, cancel_event=control, on_progress=on_progress)


def create_manifest(
    request: CreateManifestRequest,
    library: Library,
    watch: ManifestWatch,
    still_seconds: float = STILL_SECONDS,
) -> CreateManifestOutcome:
    """Write a manifest. Blocks: call it in a worker thread.

    Raises `ManifestRefused`, `ExportFailed`, `Cancelled`, `LibraryError` and `ProberBroken`.
    """
    writer = WRITERS[request.form]
    outputs = check_outputs(request, library)
    folder = ChildFolder(request.folder, watch.tick)
    inside = request.output == request.folder
    told = _Told(request.folder)
    try:
        _count(folder, outputs, watch)
        files = writer.write(
            CreationJob(
                folder=folder,
                name=split(request.folder)[1],
                place=folder if inside else ChildFolder(request.output, watch.tick),
                hasher=WatchedHasher(request.folder, watch, still_seconds),
                algorithms=request.algorithms or writer.algorithms,
                open=outputs.open,
                listen=told.hear,
                leave_out=outputs.has,
                now=time.time(),
            )
        )
    except OSError as error:
        detail = error.strerror or str(error)
        raise ManifestRefused(
            "manifest.folder_unreadable", path=display(request.folder), detail=detail
        ) from error
    return CreateManifestOutcome(
        state=JobState.NEEDS_ATTENTION if told.counts else JobState.COMPLETED,
        errors=tuple(told.errors),
        path=request.output,
        files=files,
        told=dict(told.counts),
        size=outputs.bytes,
        seconds=watch.finish(),
    )


def check_outputs(request: CreateManifestRequest, library: Library) -> ManifestOutputs:
    """Return the outputs of a request, which are not opened yet. Raises `OutputRefused`."""
    outputs = ManifestOutputs(
        library,
        WRITERS[request.form],
        request.output,
        request.folder,
        into_source=request.into_source,
        force=request.force,
    )
    outputs.check()
    return outputs


def _count(folder: ChildFolder, outputs: ManifestOutputs, watch: ManifestWatch) -> None:
    files = size = 0
    for found in folder.files():
        if found.kind is Kind.FILE and not outputs.has(found.path):
            files += 1
            size += found.size
        watch.count(files)
    watch.begin(files, size)


class _Told:
    """Counts the files that are not simply in the manifest."""

    def __init__(self, folder: bytes) -> None:
        self.counts: Counter[FileState] = Counter()
        self.errors: list[PathError] = []
        self._folder = folder

    def hear(self, finding: Finding) -> None:
        self.counts[finding.state] += 1
        if len(self.errors) < MOST_TOLD:
            reason = finding.reason or Message("manifest.file_missing")
            self.errors.append(PathError(local_path(self._folder, finding.path), reason))


class CreateManifestCodec(JsonCodec[CreateManifestRequest, CreateManifestOutcome]):
    """The codec of new manifests."""

    def __init__(self) -> None:
        super().__init__(CreateManifestRequest, CreateManifestOutcome)

    def outcome_tree(self, outcome: CreateManifestOutcome) -> dict[str, Any]:
        tree = super().outcome_tree(outcome)
        tree["told"] = {state.value: count for state, count in outcome.told.items()}
        return tree


CREATE_MANIFEST: Final = JobType(
    name="create-manifest",
    request=CreateManifestRequest,
    outcome=CreateManifestOutcome,
    codec=CreateManifestCodec(),
    pausable=False,
    not_again="manifest.not_again",
    words=JobWords(
        title="manifest.create_title",
        path="scan.folder",
        phases={Phase.COUNTING: "manifest.listing", Phase.READING: "checksum.reading"},
        headings=dict.fromkeys(Phase, "manifest.creating"),
    ),
)
