"""The job types `verify-manifest` and `create-manifest`: read the files of a folder, beside scans."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import replace

from app.core.job import JobWords
from app.core.manifest.job import (
    CreateManifestOutcome,
    CreateManifestRequest,
    VerifyManifestOutcome,
    VerifyManifestRequest,
)
from app.core.manifest.report import Report
from app.core.names import display
from app.core.progress import Phase
from app.core.restarts import ChildKind
from app.export.report_format import report_tree
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_json import JsonCodec, encode
from app.jobs.types.registered_type import RegisteredType

if TYPE_CHECKING:
    from app.manifests.progress import ManifestProgress

STORED: Final = 1000
"""Findings that the library keeps of one report."""


def _verify(run: JobRun[VerifyManifestRequest]) -> VerifyManifestOutcome:
    from app.manifests.verification import verify_manifest  # noqa: PLC0415 - takes 30 ms

    return verify_manifest(run.request, _progress(run))


def _create(run: JobRun[CreateManifestRequest]) -> CreateManifestOutcome:
    from app.manifests.creation import create_manifest  # noqa: PLC0415 - takes 30 ms

    return create_manifest(run.request, run.library, _progress(run))


def _progress(run: JobRun[Any]) -> "ManifestProgress":
    from app.manifests.progress import ManifestProgress  # noqa: PLC0415 - see above

    return ManifestProgress(run.control, run.host.progress, on_restart=run.note_of(ChildKind.CHECKSUM))


class VerifyManifestCodec(JsonCodec[VerifyManifestRequest, VerifyManifestOutcome]):
    """The codec of verifications."""

    def __init__(self) -> None:
        super().__init__(VerifyManifestRequest, VerifyManifestOutcome)

    def encode_outcome(self, outcome: VerifyManifestOutcome) -> str:
        return encode(replace(outcome, report=_shortened(outcome.report)))

    def outcome_tree(self, outcome: VerifyManifestOutcome) -> dict[str, Any]:
        tree = report_tree(_shortened(outcome.report), STORED)
        return {"state": outcome.state.value, **tree, "errors": []}


def _shortened(report: Report) -> Report:
    return replace(report, findings=report.findings[:STORED])


class CreateManifestCodec(JsonCodec[CreateManifestRequest, CreateManifestOutcome]):
    """The codec of new manifests."""

    def __init__(self) -> None:
        super().__init__(CreateManifestRequest, CreateManifestOutcome)

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
    pausable=False,
    command=_verify_command,
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
    pausable=False,
    not_again="manifest.not_again",
    words=JobWords(
        title="manifest.create_title",
        path="scan.folder",
        phases={Phase.COUNTING: "manifest.listing", Phase.READING: "checksum.reading"},
        headings=dict.fromkeys(Phase, "manifest.creating"),
    ),
)
