"""The job type `export`: writes a list of files beside scans, in a thread of its own."""

import sys
from array import array
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import msgspec
from msgspec.structs import replace

from app.core.export.format import Format
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.job import JobState, JobWords
from app.core.names import as_text
from app.core.progress import Phase
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_json import JsonCodec, check_paths, encode
from app.jobs.types.registered_type import RegisteredType

if TYPE_CHECKING:
    from app.export.contact_sheets import PicturesOf


def _export(run: JobRun[ExportRequest]) -> ExportOutcome:
    from app.export.session import export_files  # noqa: PLC0415 - few commands need it

    context = run.context
    return export_files(
        run.request,
        run.library,
        run.control,
        run.host.progress,
        pictures=_pictures(run.request, context.previews),
        print_report=context.print_report,
        localization=context.localization,
    )


def _pictures(request: ExportRequest, previews: Path | None) -> "PicturesOf | None":
    """Return the pictures for a report, from the cache of previews; None if it is to have none."""
    if previews is None or not request.pictures:
        return None
    from app.jobs.report_pictures import cached_pictures  # noqa: PLC0415 - few commands need it

    return cached_pictures(previews)


class _StoredRequest(msgspec.Struct):
    path: bytes
    format: Format
    bom: bool
    ids: bytes
    """Ids as 64-bit integers, little-endian."""
    force: bool = False
    hidden_problems: int = 0
    pictures: bool = False
    printed: bool = False
    within: bytes | None = None


class ExportCodec(JsonCodec[ExportRequest, ExportOutcome]):
    """The codec of exports."""

    def __init__(self) -> None:
        super().__init__(ExportRequest, ExportOutcome)

    def encode_request(self, request: ExportRequest) -> str:
        ids = _little_endian(request.ids).tobytes()
        return encode(
            _StoredRequest(
                request.path,
                request.format,
                request.bom,
                ids,
                request.force,
                request.hidden_problems,
                request.pictures,
                request.printed,
                request.within,
            )
        )

    def decode_request(self, text: str) -> ExportRequest:
        stored = msgspec.json.decode(text, type=_StoredRequest)
        check_paths((stored.path,) if stored.within is None else (stored.path, stored.within))
        ids = array("q")
        ids.frombytes(stored.ids)
        return ExportRequest(
            path=stored.path,
            format=stored.format,
            bom=stored.bom,
            ids=_little_endian(ids),
            force=stored.force,
            hidden_problems=stored.hidden_problems,
            pictures=stored.pictures,
            printed=stored.printed,
            within=stored.within,
        )

    def outcome_tree(self, outcome: ExportOutcome) -> dict[str, Any]:
        return {"path": as_text(outcome.path), "files": outcome.files, "bytes": outcome.bytes}


def _little_endian(ids: Sequence[int]) -> "array[int]":
    """Return ids with the bytes swapped on a big-endian processor; two calls give the same ids again."""
    swapped = array("q", ids)
    if sys.byteorder == "big":
        swapped.byteswap()
    return swapped


def shorten(request: ExportRequest) -> ExportRequest:
    """Return the request without the ids of the files, which may be a million."""
    return replace(request, ids=()) if request.ids else request


EXPORT: Final = RegisteredType(
    name="export",
    request=ExportRequest,
    outcome=ExportOutcome,
    codec=ExportCodec(),
    handler=blocking(_export, in_pool=False),
    shorten=shorten,
    pausable=False,
    not_again="job.not_again",
    words=JobWords(
        title="export.title",
        path="export.file",
        phases=dict.fromkeys(Phase, "export.writing"),
        headings=dict.fromkeys(Phase, "export.writing_to"),
        ends={
            JobState.COMPLETED: "export.completed",
            JobState.PAUSED: "export.paused",
            JobState.CANCELLED: "export.cancelled",
            JobState.FAILED: "export.not_written",
        },
    ),
)
