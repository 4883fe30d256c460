"""The job types `verify-manifest` and `create-manifest`: read the files of a folder, beside scans."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any, Final

from msgspec import Meta
from msgspec.structs import replace

from app.core.checksum.algorithm import Algorithm
from app.core.job import JobOutcome, JobRequest, JobWords, ResultStyle
from app.core.localization import Localization
from app.core.manifest.form import Form
from app.core.manifest.job import (
    CreateManifestOutcome,
    CreateManifestRequest,
    VerifyManifestOutcome,
    VerifyManifestRequest,
)
from app.core.manifest.report import STATE_COUNTS, VerificationReport
from app.core.manifest.verdict import FileState, ManifestVerdict
from app.core.run.progress import Phase
from app.core.text.names import display
from app.export.report_format import report_tree
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_body import AbsolutePath, Asker, BodyRefused, JobBody, SearchText, parsed_query
from app.jobs.job_json import JsonCodec, encode
from app.jobs.result_schema import COUNT, TEXT, TEXT_OR_NULL, TIME, array_of, object_of, value_schema
from app.jobs.types.registered_type import Facts, RegisteredType, Result

if TYPE_CHECKING:
    from app.manifests.progress import ManifestProgress

STORED: Final = 1000
"""Findings that the library keeps of one report."""


class NewManifestVerification(JobBody, frozen=True, kw_only=True, tag="verify-manifest"):
    """A request to compare a folder with a manifest."""

    path: AbsolutePath
    """The manifest, or a folder with a single one."""
    folder: AbsolutePath | None = None
    """The folder to compare; None for the folder of the manifest."""
    algorithm: Algorithm | None = None
    """The algorithm of a checksum list whose name and lines do not tell it."""

    def named_paths(self) -> Mapping[str, str]:
        return {"path": self.path} if self.folder is None else {"path": self.path, "folder": self.folder}

    async def request(self, asker: Asker) -> JobRequest:
        path, *apart = asker.paths
        return VerifyManifestRequest(path=path, folder=apart[0] if apart else None, algorithm=self.algorithm)


class NewManifest(JobBody, frozen=True, kw_only=True, tag="create-manifest"):
    """A request for a manifest of a folder. No existing checksum list is replaced."""

    folder: AbsolutePath
    """The folder to describe."""
    format: Form
    output: AbsolutePath | None = None
    """A file for a checksum list, a folder for the others; None for the described folder itself."""
    query: SearchText = ""
    """Only files of the library that match are listed; for checksum lists."""
    algorithms: Annotated[tuple[Algorithm, ...], Meta(max_length=len(Algorithm))] = ()
    """The algorithms of a history or a bag."""
    into_source: bool = False
    """Whether the user has allowed to write inside the described folder."""

    def named_paths(self) -> Mapping[str, str]:
        folder = {"folder": self.folder}
        return folder if self.output is None else {**folder, "output": self.output}

    async def request(self, asker: Asker) -> JobRequest:
        if self.output is None and not (self.into_source and self.format.is_folder):
            raise BodyRefused(
                "A checksum list needs an output. So does a manifest outside the folder.", "output"
            )
        if self.algorithms and not self.format.is_folder:
            raise BodyRefused("A checksum list has the algorithm of its format.", "algorithms")
        return CreateManifestRequest(
            folder=asker.places[0].path,
            form=self.format,
            output=asker.places[-1].path,
            within=asker.places[-1].root,
            query=str(parsed_query(self.query)),
            algorithms=tuple(dict.fromkeys(self.algorithms)),
            into_source=self.into_source,
        )


def _verify(run: JobRun[VerifyManifestRequest]) -> VerifyManifestOutcome:
    from app.manifests.verification import verify_manifest  # noqa: PLC0415 - takes 30 ms

    return verify_manifest(run.request, _progress(run))


def _create(run: JobRun[CreateManifestRequest]) -> CreateManifestOutcome:
    from app.manifests.creation import create_manifest  # noqa: PLC0415 - takes 30 ms

    return create_manifest(run.request, run.library, _progress(run))


def _progress(run: JobRun[Any]) -> "ManifestProgress":
    from app.manifests.progress import ManifestProgress  # noqa: PLC0415 - see above

    return ManifestProgress(run.control, run.host.progress)


class VerifyManifestCodec(JsonCodec[VerifyManifestRequest, VerifyManifestOutcome]):
    """The codec of verifications."""

    def __init__(self) -> None:
        super().__init__(VerifyManifestRequest, VerifyManifestOutcome, "ManifestReport")

    def encode_outcome(self, outcome: VerifyManifestOutcome) -> str:
        return encode(replace(outcome, report=_shortened(outcome.report)))

    def outcome_tree(self, outcome: VerifyManifestOutcome) -> dict[str, Any]:
        tree = report_tree(_shortened(outcome.report), STORED)
        return {"state": outcome.state.value, **tree, "errors": []}

    def result_fields(self) -> dict[str, Any]:
        states = value_schema(FileState)
        finding = object_of(path=TEXT, state=states, reason=TEXT_OR_NULL, reason_code=TEXT_OR_NULL)
        outcome = value_schema(JobOutcome)["properties"]
        return {
            "state": outcome["state"],
            "errors": outcome["errors"],
            "manifest": TEXT,
            "folder": TEXT,
            "time": TIME,
            "verdict": value_schema(ManifestVerdict),
            "counts": object_of(**{state.value: COUNT for state in FileState}),
            "bytes": COUNT,
            "broken": TEXT_OR_NULL,
            "broken_code": TEXT_OR_NULL,
            "notes": array_of(TEXT),
            "omitted": COUNT,
            "files": array_of(finding),
        }


_VERDICTS: Final = {
    ManifestVerdict.COMPLETE: "fact.complete",
    ManifestVerdict.INCOMPLETE: "fact.incomplete",
    ManifestVerdict.FAILED: "fact.failed",
}


def _report_facts(result: Result, texts: Localization) -> Facts:
    counts = [
        texts.phrase(STATE_COUNTS[FileState(state)], count=texts.number(count))
        for state, count in result["counts"].items()
        if count
    ]
    verdict = texts.phrase(_VERDICTS[ManifestVerdict(result["verdict"])])
    yield texts.phrase("fact.result"), ", ".join((verdict, *counts))
    if result["broken"]:
        yield texts.phrase("manifest.path"), result["broken"]
    yield texts.phrase("fact.read"), texts.size(result["bytes"])


def _shortened(report: VerificationReport) -> VerificationReport:
    return replace(report, findings=report.findings[:STORED])


class CreateManifestCodec(JsonCodec[CreateManifestRequest, CreateManifestOutcome]):
    """The codec of new manifests."""

    def __init__(self) -> None:
        super().__init__(CreateManifestRequest, CreateManifestOutcome, "NewManifestResult")

    def outcome_tree(self, outcome: CreateManifestOutcome) -> dict[str, Any]:
        tree = super().outcome_tree(outcome)
        tree["told"] = {state.value: count for state, count in outcome.told.items()}
        return tree


def _verify_command(request: VerifyManifestRequest) -> Sequence[str]:
    folder = ("--folder", display(request.folder)) if request.folder else ()
    algorithm = ("--algorithm", request.algorithm.value) if request.algorithm else ()
    return ("manifest", "verify", *folder, *algorithm, display(request.path))


VERIFY_MANIFEST: Final = RegisteredType(
    name="verify-manifest",
    request=VerifyManifestRequest,
    outcome=VerifyManifestOutcome,
    codec=VerifyManifestCodec(),
    handler=blocking(_verify),
    body=NewManifestVerification,
    facts=_report_facts,
    opened=lambda request: request.opened,
    pausable=False,
    command=_verify_command,
    results=ResultStyle.REPORT,
    words=JobWords(
        title="manifest.verify_title",
        path="manifest.path",
        phases={Phase.COUNTING: "manifest.counting", Phase.READING: "verify.reading"},
        headings=dict.fromkeys(Phase, "manifest.verifying"),
    ),
)
CREATE_MANIFEST: Final = RegisteredType(
    name="create-manifest",
    request=CreateManifestRequest,
    outcome=CreateManifestOutcome,
    codec=CreateManifestCodec(),
    handler=blocking(_create),
    body=NewManifest,
    pausable=False,
    not_again="manifest.not_again",
    words=JobWords(
        title="manifest.create_title",
        path="scan.folder",
        phases={Phase.COUNTING: "manifest.listing", Phase.READING: "checksum.reading"},
        headings=dict.fromkeys(Phase, "manifest.creating"),
    ),
)
