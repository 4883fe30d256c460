"""The JSON types of the API. Requests are parsed by these types, and the schemas are generated from them.

In paths, a byte that is not UTF-8 is written as `\\udc80` to `\\udcff` (PEP 383). JSON exports do the same.
"""

import json
import os
import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Final, Literal, TypeVar, get_origin

import msgspec
from msgspec import UNSET, Meta, UnsetType

from app.api.schemas.problem_details import ApiProblem, invalid
from app.core.job import Job, JobState
from app.core.json_types import Count, Time
from app.core.message import Message
from app.core.run.limits import PAGE
from app.core.run.progress import Phase, Progress
from app.core.run.worker_state import WorkerState
from app.core.sources.source import SourceNames
from app.core.text.names import MOST_NAMES, as_text
from app.core.text.units import UNKNOWN_TEXT, time_text
from app.jobs.job_body import ABSOLUTE, LARGEST_ID, AbsolutePath, SearchText, SortKey

_UNNAMED: Final = re.compile(r"^Object (?:contains unknown|missing required) field `(?P<name>[^`]*)`")
_PLACED: Final = re.compile(r" - at `(?:key in )?\$\.?(?P<place>[^`]*)`$")

T = TypeVar("T")
Q = TypeVar("Q", bound=msgspec.Struct)

JobId = Annotated[str, Meta(min_length=1)]


class NewPlace(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The new place of a waiting job."""

    before: JobId | None
    """The id of the job that follows the moved one; None for the end of the queue."""


class SlowFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A slow file that a job must skip."""

    path: AbsolutePath
    """The path as in the job's `current`."""


class SeenContents(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The contents of a file that the client has seen, and accepts."""

    checksum: Annotated[str, Meta(min_length=1, max_length=200)]
    """Any of the checksums in `checksums.found` of the file's details."""


class JobsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A selection of jobs."""

    state: tuple[JobState, ...] = ()
    limit: Annotated[int, Meta(ge=PAGE.least, le=PAGE.most)] = 50
    after: JobId | UnsetType = UNSET


class FilesQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A selection of files."""

    query: SearchText = ""
    source: Annotated[int, Meta(ge=1, le=LARGEST_ID)] | UnsetType = UNSET
    sort: SortKey | UnsetType = UNSET
    order: Literal["asc", "desc"] = "asc"
    limit: Annotated[int, Meta(ge=PAGE.least, le=PAGE.most)] = 100
    offset: Annotated[int, Meta(ge=0, le=LARGEST_ID)] = 0


class NoQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A query without parameters."""


class Nothing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An empty object, which may be left out."""


class MessageView(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence in English, and what a translation of it is made of."""

    code: str
    text: str
    args: dict[str, Any] = {}
    """The values for the braces of the sentence."""


class WorkerView(msgspec.Struct, frozen=True, kw_only=True):
    """A worker of a cluster, in a running job."""

    name: str
    """Its host and address."""
    address: str
    rate: float
    """Files per second of work."""
    fault: MessageView | None
    """The reason why it gets no files."""


class JobView(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a job at one moment."""

    id: str
    type: str
    title: MessageView
    """The name of the job for people."""
    state: JobState
    pausing: bool
    """Whether the job is running, and will be paused after its current work."""
    pausable: bool
    """Whether the job can be paused while it runs."""
    repeatable: bool
    """Whether the job has ended, and can be repeated by a client."""
    held: bool
    """Whether the job waits since an earlier start of the program, until it is resumed."""
    waits_for: str | None
    """The id of the job that must end first."""
    waiting: MessageView | None
    """The reason for the wait."""
    retry_of: str | None
    """The id of the ended job that this job repeats."""
    paths: tuple[str, ...]
    """The paths that a scan reads, or the file that an export writes."""
    progress: Annotated[float, Meta(ge=0, le=1)]
    phase: Phase | None
    work: MessageView | None
    """The work of the phase, in a word or two."""
    done: Count | None
    total: Count | None
    bytes_done: Count | None
    """Bytes read, also of files that are not finished; None for a job that counts files only."""
    bytes_total: Count | None
    current: str | None
    slow_seconds: float | None
    """Seconds that `current` has been read, if the file is so slow that it can be skipped."""
    rate: float | None
    byte_rate: float | None
    seconds_left: float | None
    bottleneck: MessageView | None
    """The part of the computer that a running scan waits for; None if unknown."""
    workers: tuple[WorkerView, ...]
    """The workers of the cluster that reads the files of a running job, those with a fault first."""
    created: Time
    began: Time | None
    ended: Time | None
    result: dict[str, Any] | None
    summary: tuple[MessageView, ...]
    """The result in a few phrases."""
    error: MessageView | None


class JobsView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of jobs."""

    jobs: tuple[JobView, ...]
    next: str | None
    """The value of `after` for the next page; None on the last page."""


class HealthView(msgspec.Struct, frozen=True, kw_only=True):
    """A sign that the server is running."""

    status: Literal["ok"]
    version: str


def job_view(job: Job, names: SourceNames) -> JobView:
    """Return a job as the API sends it, with the names of sources. Times are ISO 8601 UTC."""
    progress = job.progress
    return JobView(
        id=job.id,
        type=job.type.name,
        title=message_view(Message(job.type.words.title, {"name": _title_names(job.request.paths, names)})),
        state=job.state,
        pausing=job.pausing,
        pausable=job.pausable,
        repeatable=job.state.terminal and job.repeatable and job.type.not_again is None,
        held=job.held,
        waits_for=job.waits_for,
        waiting=message_view(job.waiting) if job.waiting else None,
        retry_of=job.retry_of,
        paths=tuple(map(as_text, job.request.paths)),
        progress=round(job.fraction, 6),
        phase=progress.phase if progress else None,
        work=message_view(Message(job.type.words.phase(progress.phase))) if progress else None,
        done=progress.done if progress else None,
        total=progress.total if progress else None,
        bytes_done=progress.bytes_done if progress else None,
        bytes_total=progress.bytes_total if progress else None,
        current=as_text(progress.current) if progress and progress.current else None,
        slow_seconds=progress.current_seconds if progress and progress.slow else None,
        rate=progress.rate if progress else None,
        byte_rate=progress.byte_rate if progress else None,
        seconds_left=progress.seconds_left if progress else None,
        bottleneck=_bottleneck(progress) if progress else None,
        workers=tuple(map(_worker_view, progress.workers)) if progress and job.active else (),
        created=time_text(job.created),
        began=time_text(job.began) if job.began is not None else None,
        ended=time_text(job.ended) if job.ended is not None else None,
        result=None if job.outcome is None else job.type.codec.outcome_tree(job.outcome),
        summary=() if job.outcome is None else tuple(map(message_view, job.outcome.summary())),
        error=message_view(job.error) if job.error else None,
    )


def _title_names(paths: Sequence[bytes], names: SourceNames) -> str:
    """Return the names of the first paths, and an ellipsis for further ones."""
    first = names.folders(paths[:MOST_NAMES]) or UNKNOWN_TEXT
    return f"{first}, …" if len(paths) > MOST_NAMES else first


def _bottleneck(progress: Progress) -> MessageView | None:
    return None if progress.bottleneck is None else message_view(Message(progress.bottleneck))


def _worker_view(worker: WorkerState) -> WorkerView:
    fault = message_view(worker.fault) if worker.fault else None
    return WorkerView(name=worker.name, address=worker.address, rate=round(worker.rate, 1), fault=fault)


def message_view(message: Message) -> MessageView:
    """Return a sentence as the API sends it."""
    return MessageView(code=message.code, text=str(message), args=message.args)


def to_json(value: object) -> bytes:
    """Return JSON in ASCII, whose escapes can express the bytes of a path that are not UTF-8."""
    return json.dumps(msgspec.to_builtins(value), separators=(",", ":")).encode()


def read(value: object, kind: type[T], *, strict: bool = True) -> T:
    """Return `value`, decoded JSON, as `kind`. Raises `ApiProblem` with the name of the field.

    Unless `strict`, numbers may be given as text, as in a query.
    """
    try:
        return msgspec.convert(value, kind, strict=strict)
    except msgspec.ValidationError as error:
        raise _problem(str(error)) from None
    except UnicodeEncodeError:
        raise invalid("A text has half of a character. Send complete characters.", None) from None


def absolute(text: str, field: str) -> bytes:
    """Return an `AbsolutePath` as bytes. Raises `ApiProblem`."""
    try:
        path = os.fsencode(text)
    except UnicodeEncodeError:
        raise invalid("This text cannot be a path. Send an absolute path.", field) from None
    if re.fullmatch(ABSOLUTE, text) is None:
        raise invalid("The path is not absolute. Send an absolute path.", field)
    return path


def query_values(pairs: Mapping[str, list[str]], kind: type[Q]) -> Q:
    """Return the parameters of a request as `kind`. Only a parameter with a tuple type may be repeated."""
    many = {each.name for each in msgspec.structs.fields(kind) if get_origin(each.type) is tuple}
    for name, values in pairs.items():
        if len(values) > 1 and name not in many:
            raise invalid("This parameter was sent more than once. Send it once.", name)
    told = {name: found if name in many else found[0] for name, found in pairs.items()}
    return read(told, kind, strict=False)


def _problem(text: str) -> ApiProblem:
    placed = _PLACED.search(text)
    place = placed["place"] if placed else ""
    what = text[: placed.start()] if placed else text
    unnamed = _UNNAMED.match(what)
    if unnamed:
        place = f"{place}.{unnamed['name']}" if place else unnamed["name"]
    return invalid(what, place or "body")
