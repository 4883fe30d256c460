"""The job type `export`: writes a list of files beside scans, in a thread of its own."""

import os
import sys
from array import array
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

import msgspec
from msgspec import Meta
from msgspec.structs import replace

from app.config.settings import BY_NAME
from app.core.advice.named_targets import TargetName
from app.core.advice.target import EncodingTarget
from app.core.errors import ScheduleRefused
from app.core.export.format import BY_CLIP, ENCODING, ENDINGS, PDF_ENDINGS, Format, format_of
from app.core.export.hand_over import HandOverChoice, mapped_folder
from app.core.export.job import ExportOutcome, ExportRequest
from app.core.file.filetypes import extension
from app.core.job import JobRequest, JobState, JobWords
from app.core.localization import Localization
from app.core.message import Message
from app.core.query import Query
from app.core.run.progress import Phase
from app.core.run.threads import run_in_thread
from app.core.schedule.schedule import SchedulePlan
from app.core.text.names import display
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_body import (
    MOST_PATHS,
    AbsolutePath,
    Asker,
    BodyRefused,
    JobBody,
    SearchText,
    SortKey,
    check_sort,
    encoding_of,
    numbered,
    parsed_query,
)
from app.jobs.job_json import JsonCodec, check_paths, encode
from app.jobs.types.registered_type import Facts, RegisteredType, Result
from app.jobs.types.scheduled import PlannedJob, PlanOption, Scheduled
from app.jobs.types.start_form import SEARCH, FieldKind, StartField, StartForm
from app.library.file_search import FileSearch

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
    columns: tuple[str, ...] = ()
    by_clip: bool = False
    hand_over: HandOverChoice = HandOverChoice()


class NewExport(JobBody, frozen=True, kw_only=True, tag="export"):
    """A request to write a list of files that the library knows to a file."""

    output: AbsolutePath
    """A new file inside the allowed folders."""
    paths: Annotated[tuple[AbsolutePath, ...], Meta(max_length=MOST_PATHS)] = ()
    """Only files at and below these paths; without any, all files."""
    format: Format | None = None
    """By default that of the extension of `output`, or CSV. Another extension than its own is refused."""
    query: SearchText = ""
    sort: SortKey | None = None
    order: Literal["asc", "desc"] = "asc"
    pictures: bool = False
    """Put pictures from the cache of previews into an HTML report, of 120 files at most."""
    by_clip: bool = False
    """Write one line for the files of a recording, with their sums. A report in HTML has a line a file."""
    folder: AbsolutePath | None = None
    """The folder for what an encoder makes; it is in no source."""
    target: EncodingTarget = EncodingTarget()
    """The encoding that an encoder is asked for."""
    target_name: TargetName | None = None
    """Name of a target of the page Room, in the place of `target`."""
    mapped: Annotated[tuple[str, ...], Meta(max_length=MOST_PATHS)] = ()
    """Folders with their paths for the other program, each such as `/media/nas=/mnt/media`."""
    relative_to: AbsolutePath | None = None
    """The folder that paths for rsync and rclone are relative to; by default the innermost of all files."""

    def named_paths(self) -> Mapping[str, str]:
        folder = {} if self.folder is None else {"folder": self.folder}
        return {"output": self.output, **folder, **numbered(self.paths)}

    async def request(self, asker: Asker) -> JobRequest:
        """Return the request of an export to the first place of the files below the others.

        Refuses a name that says another format, and the name of an existing file: a client replaces none.
        """
        output, *below = asker.places
        folder = None if self.folder is None else below.pop(0).path
        check_sort(self.sort)
        if await run_in_thread(os.path.lexists, output.path):  # its disk has just answered
            raise BodyRefused("There is a file with this name. Choose another name.", "output")
        form = _format(self.format, output.path)
        if self.pictures and form is not Format.HTML:
            raise BodyRefused("Only HTML can have pictures.", "pictures")
        if self.by_clip and form not in BY_CLIP:
            raise BodyRefused("This format has a line for each file.", "by_clip")
        if form in ENCODING and folder is None:
            raise BodyRefused(str(Message("hand_over.no_folder")), "folder")
        target = self.target
        if self.target_name is not None:
            if target != EncodingTarget():
                raise BodyRefused("Name a target, or describe one, but not both.", "target_name")
            target = encoding_of(self.target_name, asker.settings.targets, "target_name")
        hidden = asker.settings.hidden_problems
        roots = tuple(place.path for place in below)
        query = replace(parsed_query(self.query), roots=roots, hidden_problems=hidden)
        search = FileSearch(query=query, sort=self.sort, descending=self.order == "desc")
        return ExportRequest(
            path=output.path,
            within=output.root,
            format=form,
            ids=await asker.ask(search.ids),
            bom=asker.settings.csv_bom,
            hidden_problems=hidden,
            pictures=self.pictures,
            by_clip=self.by_clip,
            hand_over=HandOverChoice(
                target=target,
                folder=folder,
                mapped=self._mapped(),
                base=None if self.relative_to is None else os.fsencode(self.relative_to),
            ),
        )

    def _mapped(self) -> tuple[tuple[bytes, bytes], ...]:
        for text in self.mapped:
            try:
                mapped_folder(text)
            except ValueError:
                raise BodyRefused(str(Message("hand_over.bad_mapping", {"text": text})), "mapped") from None
        return tuple(map(mapped_folder, self.mapped))


def _format(chosen: Format | None, path: bytes) -> Format:
    """Return the format of an export: `chosen`, or that of the file's name. Raises `BodyRefused`."""
    named = format_of(path)
    ending = os.fsdecode(extension(path))
    if ending in PDF_ENDINGS or (
        chosen and named not in {None, Format.TABLE} and ending not in ENDINGS[chosen]
    ):
        detail = f"A file with this extension is not {chosen or Format.CSV}. Choose another."
        raise BodyRefused(detail, "output")
    return chosen or named or Format.CSV


_RESULT: Final = ("path", "files", "bytes", "left_out", "base", "errors")


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
                request.columns,
                request.by_clip,
                request.hand_over,
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
            columns=stored.columns,
            by_clip=stored.by_clip,
            hand_over=stored.hand_over,
        )

    def outcome_tree(self, outcome: ExportOutcome) -> dict[str, Any]:
        told = super().outcome_tree(outcome)
        return {name: told[name] for name in _RESULT}

    def result_fields(self) -> dict[str, Any]:
        return {name: super(ExportCodec, self).result_fields()[name] for name in _RESULT}


def _little_endian(ids: Sequence[int]) -> "array[int]":
    """Return ids with the bytes swapped on a big-endian processor; two calls give the same ids again."""
    swapped = array("q", ids)
    if sys.byteorder == "big":
        swapped.byteswap()
    return swapped


def shorten(request: ExportRequest) -> ExportRequest:
    """Return the request without the ids of the files, which may be a million."""
    return replace(request, ids=()) if request.ids else request


def _planned(planned: PlannedJob) -> ExportRequest:
    plan, hidden = planned.plan, planned.settings.hidden_problems
    if not plan.search or plan.target is None:
        raise ScheduleRefused("schedule.no_search", name=plan.search)
    with planned.library.reader() as reader:
        found = next((search for search in reader.searches() if search.name == plan.search), None)
        if found is None:
            raise ScheduleRefused("schedule.no_search", name=plan.search)
        query = replace(Query.parse(found.text), hidden_problems=hidden)
        if plan.source is not None:
            query = replace(query, roots=(plan.source,))
        ids = reader.find(query, BY_NAME)
    return ExportRequest(
        path=plan.target,
        format=_planned_format(plan.target),
        ids=ids,
        bom=planned.settings.csv_bom,
        hidden_problems=hidden,
        within=plan.within,
    )


_PLANNED: Final = tuple(form for form in Format if form not in ENCODING)
"""Formats that a schedule may write: it names no folder for what an encoder makes."""


def _check_plan(plan: SchedulePlan) -> None:
    if not plan.search or plan.target is None:
        raise ScheduleRefused("schedule.export_incomplete")
    _planned_format(plan.target)


def _planned_format(path: bytes) -> Format:
    form = format_of(path)
    if form is not None and form in _PLANNED:
        return form
    allowed = " ".join(dict.fromkeys(ending for each in _PLANNED for ending in ENDINGS[each]))
    raise ScheduleRefused("schedule.bad_file", path=display(path), endings=allowed)


def _facts(result: Result, texts: Localization) -> Facts:
    size = texts.size(result["bytes"])
    yield (
        texts.phrase("fact.result"),
        texts.phrase("fact.in_size", files=texts.files(result["files"]), size=size),
    )
    if result["left_out"]:
        yield texts.phrase("fact.left_out"), texts.files(result["left_out"])


EXPORT: Final = RegisteredType(
    name="export",
    request=ExportRequest,
    outcome=ExportOutcome,
    codec=ExportCodec(),
    handler=blocking(_export, in_pool=False),
    body=NewExport,
    form=StartForm(label="start.export", fields=(SEARCH, StartField(name="output", kind=FieldKind.TARGET))),
    scheduled=Scheduled(
        label="schedule.export",
        text="schedule.task_export",
        options=frozenset({PlanOption.SEARCH, PlanOption.TARGET}),
        request=_planned,
        check=_check_plan,
    ),
    facts=_facts,
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
