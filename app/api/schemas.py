"""What goes in and out as JSON, as types: requests are read by them, and the schema is made of them.

Paths are text in which a byte that is no UTF-8 stands as `\\udc80` to `\\udcff` (PEP 383), as in the
JSON that is exported.
"""

import json
import os
import re
from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, TypeVar, get_origin

import msgspec
from msgspec import UNSET, Meta, UnsetType

from app.api.problem_details import Problem, invalid
from app.core.columns import COLUMNS
from app.core.job import Job, JobState
from app.core.limits import PAGE, WORKERS
from app.core.message import Message
from app.core.names import as_text
from app.core.progress import Phase
from app.core.query.grammar import LONGEST
from app.core.scan import ScanOutcome, ScanRequest
from app.core.units import time_text
from app.export.json_model import scan_tree
from app.jobs.export_job import ExportOutcome, ExportRequest

MOST_PATHS: Final = 100
"""Of one job: each of its events carries them all."""
LONGEST_PATH: Final = 4096 if os.name == "posix" else 32_767
"""Characters. No system opens a longer one, and to follow the links in it would take seconds."""
LARGEST_ID: Final = 2**63 - 1
"""Of SQLite: the ids of sources, and the places of files, are no larger."""
ABSOLUTE: Final = r"^/[^\x00]*$" if os.name == "posix" else r"^([A-Za-z]:[\\/]|[\\/]{2})[^\x00]*$"
_UNNAMED: Final = re.compile(r"^Object (?:contains unknown|missing required) field `(?P<name>[^`]*)`")
_PLACED: Final = re.compile(r" - at `(?:key in )?\$\.?(?P<place>[^`]*)`$")

T = TypeVar("T")
Q = TypeVar("Q", bound=msgspec.Struct)

AbsolutePath = Annotated[
    str, Meta(min_length=1, max_length=LONGEST_PATH, extra_json_schema={"pattern": ABSOLUTE})
]
"""Its pattern is checked by `absolute`, whose sentence is clearer than a regular expression."""
JobId = Annotated[str, Meta(min_length=1)]
Count = Annotated[int, Meta(ge=0)]
Time = Annotated[str, Meta(extra_json_schema={"format": "date-time"})]
SortKey = Annotated[str, Meta(extra_json_schema={"enum": [column.key for column in COLUMNS]})]
"""Checked by the route, whose sentence is shorter than the list."""
SearchText = Annotated[str, Meta(max_length=LONGEST, extra_json_schema={"format": "cinventory-search"})]
"""Checked by the grammar of the search."""


class NewJob(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A scan that is asked for."""

    type: Literal["scan"]
    paths: Annotated[tuple[AbsolutePath, ...], Meta(min_length=1, max_length=MOST_PATHS)]
    deep: bool = False
    sniff: bool = False
    workers: Annotated[int, Meta(ge=WORKERS.least, le=WORKERS.most)] | None = None


class NewPlace(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Where among the jobs that wait one is to stand."""

    before: JobId | None
    """In front of the job with this id; None: behind all."""


class SlowFile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which file a job is to go on without."""

    path: AbsolutePath
    """As the job names it in `current`."""


class JobsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which jobs are to be listed."""

    state: tuple[JobState, ...] = ()
    limit: Annotated[int, Meta(ge=PAGE.least, le=PAGE.most)] = 50
    after: JobId | UnsetType = UNSET


class FilesQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which files are to be listed."""

    query: SearchText = ""
    source: Annotated[int, Meta(ge=1, le=LARGEST_ID)] | UnsetType = UNSET
    sort: SortKey | UnsetType = UNSET
    order: Literal["asc", "desc"] = "asc"
    limit: Annotated[int, Meta(ge=PAGE.least, le=PAGE.most)] = 100
    offset: Annotated[int, Meta(ge=0, le=LARGEST_ID)] = 0


class NoQuery(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """No parameters are taken."""


class Nothing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An empty object, which may be left out."""


class MessageView(msgspec.Struct, frozen=True, kw_only=True):
    """A sentence with its code."""

    code: str
    text: str


class JobView(msgspec.Struct, frozen=True, kw_only=True):
    """One look at a job."""

    id: str
    type: str
    state: JobState
    pausing: bool
    """It runs, and will be paused once its work has ended."""
    held: bool
    """It waits since an earlier start of the program, until it is resumed."""
    waits_for: str | None
    """The job that has to end first."""
    waiting: MessageView | None
    """Why it waits."""
    retry_of: str | None
    """The ended job that this one does again."""
    paths: tuple[str, ...]
    """Of a scan what it looks into, of an export the file that it writes."""
    progress: Annotated[float, Meta(ge=0, le=1)]
    phase: Phase | None
    done: Count | None
    total: Count | None
    current: str | None
    slow_seconds: float | None
    """How long it has been reading `current`, where that takes so long that it can be skipped."""
    rate: float | None
    seconds_left: float | None
    created: Time
    began: Time | None
    ended: Time | None
    result: dict[str, Any] | None
    error: MessageView | None


class JobsView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of jobs."""

    jobs: tuple[JobView, ...]
    next: str | None
    """What `after` is to be for the next page; None on the last."""


class HealthView(msgspec.Struct, frozen=True, kw_only=True):
    """That the server is there."""

    status: Literal["ok"]
    version: str


def job_view(job: Job) -> JobView:
    """Return a job as it is sent. Times are ISO 8601 UTC."""
    request, progress = job.payload.get("request"), job.progress
    return JobView(
        id=job.id,
        type=job.type,
        state=job.state,
        pausing=job.pausing,
        held=job.held,
        waits_for=job.waits_for,
        waiting=message_view(job.waiting) if job.waiting else None,
        retry_of=job.retry_of,
        paths=tuple(map(as_text, _paths(request))),
        progress=round(job.fraction, 6),
        phase=progress.phase if progress else None,
        done=progress.done if progress else None,
        total=progress.total if progress else None,
        current=as_text(progress.current) if progress and progress.current else None,
        slow_seconds=progress.current_seconds if progress and progress.slow else None,
        rate=progress.rate if progress else None,
        seconds_left=progress.seconds_left if progress else None,
        created=time_text(job.created),
        began=time_text(job.began) if job.began is not None else None,
        ended=time_text(job.ended) if job.ended is not None else None,
        result=_result_tree(job.result),
        error=message_view(job.error) if job.error else None,
    )


def _paths(request: object) -> tuple[bytes, ...]:
    match request:
        case ScanRequest() | ExportRequest():
            return request.paths
        case _:
            return ()


def message_view(message: Message) -> MessageView:
    """Return a sentence as it is sent."""
    return MessageView(code=message.code, text=str(message))


def _result_tree(result: object) -> dict[str, Any] | None:
    match result:
        case ScanOutcome():
            return scan_tree(result)
        case ExportOutcome():
            return {"path": as_text(result.path), "files": result.files, "bytes": result.bytes}
        case _:
            return None


def to_json(value: object) -> bytes:
    """Return JSON in ASCII, which has a way to write the bytes of a path that are no UTF-8."""
    return json.dumps(msgspec.to_builtins(value), separators=(",", ":")).encode()


def read(value: object, kind: type[T], *, strict: bool = True) -> T:
    """Return `value`, JSON that was decoded, as `kind`. Raises `Problem`, which names the field.

    Unless `strict`, texts are taken for the numbers that they show, as in a query.
    """
    try:
        return msgspec.convert(value, kind, strict=strict)
    except msgspec.ValidationError as error:
        raise _problem(str(error)) from None
    except UnicodeEncodeError:
        raise invalid("Half of a character is no text.", None) from None


def absolute(text: str, field: str) -> bytes:
    """Return an `AbsolutePath` as bytes. Raises `Problem`."""
    try:
        path = os.fsencode(text)
    except UnicodeEncodeError:
        raise invalid("This cannot be a path.", field) from None
    if re.fullmatch(ABSOLUTE, text) is None:
        raise invalid("Write an absolute path.", field)
    return path


def query_values(pairs: Mapping[str, list[str]], kind: type[Q]) -> Q:
    """Return the parameters of a request as `kind`; only a tuple's may come twice."""
    many = {each.name for each in msgspec.structs.fields(kind) if get_origin(each.type) is tuple}
    for name, values in pairs.items():
        if len(values) > 1 and name not in many:
            raise invalid("Expected one value", name)
    told = {name: found if name in many else found[0] for name, found in pairs.items()}
    return read(told, kind, strict=False)


def _problem(text: str) -> Problem:
    placed = _PLACED.search(text)
    place = placed["place"] if placed else ""
    what = text[: placed.start()] if placed else text
    unnamed = _UNNAMED.match(what)
    if unnamed:
        place = f"{place}.{unnamed['name']}" if place else unnamed["name"]
    return invalid(what, place or "body")
