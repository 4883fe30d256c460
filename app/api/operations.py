"""What can be asked of the API: the one list that the routes and the description are made of."""

from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final, Literal

import msgspec

from app.api.schemas import FilesQuery, JobsQuery, NewJob, NewPlace, NoQuery, Nothing, SlowFile

API: Final = "/api/v1"
_JOB: Final = f"{API}/jobs/{{id}}"

Told = dict[HTTPStatus, str]

_BODY: Final[Told] = {
    HTTPStatus.REQUEST_TIMEOUT: "The body did not come",
    HTTPStatus.REQUEST_ENTITY_TOO_LARGE: "The body is too large",
    HTTPStatus.UNSUPPORTED_MEDIA_TYPE: "The body is no plain JSON",
}
_UNKNOWN: Final[Told] = {HTTPStatus.NOT_FOUND: "There is no such job; `field` names a parameter"}
_ENDING: Final = "A disk does not answer, the program is ending, or too many are connected"
_ACT: Final[Told] = (
    _BODY
    | _UNKNOWN
    | {
        HTTPStatus.CONFLICT: "The job's state does not allow it",
        HTTPStatus.SERVICE_UNAVAILABLE: "The program is ending, or too many are connected",
    }
)
TAGS: Final = {
    "jobs": "Scans that wait, run or have ended.",
    "events": "Changes of jobs, as server-sent events.",
    "files": "Files that the library knows.",
    "server": "The server itself.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation:
    """One method of one path."""

    id: str
    """A verb with its object: generated clients name their functions by it."""
    tag: str
    method: Literal["GET", "POST"]
    path: str
    summary: str
    answer: str
    """The name of the schema of what comes back; `events` for a stream, `document` for the description."""
    told: str = "As asked for"
    """What it means that it worked."""
    status: HTTPStatus = HTTPStatus.OK
    query: type[msgspec.Struct] = NoQuery
    body: type[msgspec.Struct] | None = None
    problems: Told = field(default_factory=dict)
    """Why it may not work, besides what can happen to every request."""
    open: bool = False
    """Whether it needs no token."""


OPERATIONS: Final = (
    Operation(
        id="submit_job",
        tag="jobs",
        method="POST",
        path=f"{API}/jobs",
        summary="Scan folders and files, which must lie in the folders that the user has added or allowed",
        answer="JobView",
        told="The job waits for its turn",
        status=HTTPStatus.ACCEPTED,
        body=NewJob,
        problems=_BODY
        | {
            HTTPStatus.CONFLICT: "The library can only be read",
            HTTPStatus.SERVICE_UNAVAILABLE: _ENDING,
        },
    ),
    Operation(
        id="list_jobs",
        tag="jobs",
        method="GET",
        path=f"{API}/jobs",
        summary="List jobs, newest first",
        answer="JobsView",
        query=JobsQuery,
        problems=_UNKNOWN,
    ),
    Operation(
        id="get_job",
        tag="jobs",
        method="GET",
        path=_JOB,
        summary="Show a job",
        answer="JobView",
        problems=_UNKNOWN,
    ),
    *(
        Operation(
            id=f"{act}_job",
            tag="jobs",
            method="POST",
            path=f"{_JOB}/{act}",
            summary=summary,
            answer="JobView",
            told="It was asked for, now or before",
            body=Nothing,
            problems=_ACT,
        )
        for act, summary in (
            ("cancel", "Cancel a job; what it did so far is kept"),
            ("pause", "Pause a job"),
            ("resume", "Go on with a paused or interrupted job"),
        )
    ),
    Operation(
        id="retry_job",
        tag="jobs",
        method="POST",
        path=f"{_JOB}/retry",
        summary="Scan again what a job was asked for that has ended; folders are judged anew",
        answer="JobView",
        told="The new job, which waits for its turn",
        status=HTTPStatus.ACCEPTED,
        body=Nothing,
        problems=_BODY
        | _UNKNOWN
        | {
            HTTPStatus.CONFLICT: "The job has not ended or is an export, what it was asked for is not kept, "
            "or the library can only be read",
            HTTPStatus.SERVICE_UNAVAILABLE: _ENDING,
        },
    ),
    Operation(
        id="reorder_job",
        tag="jobs",
        method="POST",
        path=f"{_JOB}/reorder",
        summary="Give a job that waits the place in front of another one, or behind all",
        answer="JobView",
        told="It has the place",
        body=NewPlace,
        problems=_BODY | _UNKNOWN | {HTTPStatus.CONFLICT: "One of the two does not wait"},
    ),
    Operation(
        id="skip_file",
        tag="jobs",
        method="POST",
        path=f"{_JOB}/skip",
        summary="Give up a slow file that a job is reading; the next job tries it again",
        answer="JobView",
        told="It goes on without the file, if that is read still",
        body=SlowFile,
        problems=_BODY | _UNKNOWN,
    ),
    Operation(
        id="follow_job",
        tag="events",
        method="GET",
        path=f"{_JOB}/events",
        summary="Follow a job to its end, which is the last event",
        answer="events",
        problems=_UNKNOWN,
    ),
    Operation(
        id="follow_jobs",
        tag="events",
        method="GET",
        path=f"{API}/events",
        summary="Follow all jobs",
        answer="events",
    ),
    Operation(
        id="list_files",
        tag="files",
        method="GET",
        path=f"{API}/files",
        summary="List files of the library",
        answer="FilesView",
        query=FilesQuery,
        problems={
            HTTPStatus.SERVICE_UNAVAILABLE: "The library cannot be read now, or too many are connected"
        },
    ),
    Operation(
        id="check_health",
        tag="server",
        method="GET",
        path=f"{API}/health",
        summary="Say that the server is there; needs no token",
        answer="HealthView",
        open=True,
    ),
    Operation(
        id="get_description",
        tag="server",
        method="GET",
        path=f"{API}/openapi.json",
        summary="This document",
        answer="document",
    ),
)
