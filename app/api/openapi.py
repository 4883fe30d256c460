"""The description of the API (OpenAPI 3.1), with schemas made of the types that requests are read by."""

from dataclasses import fields
from functools import cache
from typing import Any, Final

import msgspec

from app import __version__
from app.api.payloads import FilesQuery, HealthView, JobsQuery, JobsView, JobView, NewJob, NewPlace, SlowFile
from app.api.problems import ProblemView
from app.api.searching import SORTED_BY
from app.core.job import JobState
from app.core.media import VideoFile
from app.core.record import FileStatus
from app.core.scan import ScanCounts

_REF: Final = "#/components/schemas/{name}"
_TEXT: Final = {"type": "string"}
_NUMBER: Final = {"type": "integer"}
_MAYBE: Final = {"type": ["string", "null"]}

_BAD_INPUT: Final = {"400": "The request is malformed", "422": "A value makes no sense; `field` names it"}
_EVERYWHERE: Final = {"401": "The token is missing or wrong", "403": "A foreign Host or Origin"}
_UNREADABLE: Final = {"503": "The library cannot be read now"}
_TOLD: Final = {
    "408": "The body did not come",
    "413": "The body is too large",
    "415": "The body is no plain JSON",
}
_UNKNOWN: Final = {"404": "There is no such job"}
_ABOUT: Final = {
    "query": "Words, each found in name, folder, title, codec or container, and filters like size:>2GB.",
    "source": "The id of a source.",
    "sort": "A column; without one, files come in the order in which they were found.",
    "state": "Only jobs in one of these states.",
    "limit": "How many at most.",
    "offset": "How many to leave out.",
    "after": "Only jobs older than the one with this id.",
}


@cache
def document() -> dict[str, Any]:
    """Return the document. It belongs to all who ask: change nothing in it."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Cinventory",
            "version": __version__,
            "description": "Scans of a video library as jobs, and the files it knows. Times are "
            "ISO 8601 UTC. A byte of a path that is no UTF-8 stands as \\udc80 to \\udcff.",
        },
        "security": [{"token": []}],
        "paths": _paths(),
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "schemas": _schemas(),
        },
    }


def _paths() -> dict[str, Any]:
    job = {"parameters": [_parameter("id", _TEXT, place="path")]}
    files = msgspec.json.schema(FilesQuery)["$defs"]["FilesQuery"]["properties"]
    files["sort"] = {"enum": list(SORTED_BY)}
    jobs = msgspec.json.schema(JobsQuery)["$defs"]
    states = {"type": "array", "items": jobs["JobState"]}
    return {
        "/api/v1/jobs": {
            "get": _get(
                "List jobs, newest first", "JobsView", jobs["JobsQuery"]["properties"] | {"state": states}
            ),
            "post": _submit(),
        },
        "/api/v1/jobs/{id}": job | {"get": _get("Show a job", "JobView", others=_UNKNOWN)},
        "/api/v1/jobs/{id}/cancel": job | {"post": _act("Cancel a job; what it did so far is kept")},
        "/api/v1/jobs/{id}/pause": job | {"post": _act("Pause a job")},
        "/api/v1/jobs/{id}/resume": job | {"post": _act("Go on with a paused or interrupted job")},
        "/api/v1/jobs/{id}/retry": job | {"post": _retry()},
        "/api/v1/jobs/{id}/reorder": job | {"post": _reorder()},
        "/api/v1/jobs/{id}/skip": job | {"post": _skip()},
        "/api/v1/jobs/{id}/events": job
        | {"get": _events("Follow a job to its end, which is the last event", _UNKNOWN)},
        "/api/v1/events": {"get": _events("Follow all jobs", {})},
        "/api/v1/files": {"get": _get("List files of the library", "FilesView", files, _UNREADABLE)},
        "/api/v1/health": {
            "get": _get("Say that the server is there; needs no token", "HealthView") | {"security": []}
        },
        "/api/v1/openapi.json": {
            "get": {
                "summary": "This document",
                "responses": {"200": _answer("The document", {"type": "object"}), **_problems({})},
            }
        },
    }


def _submit() -> dict[str, Any]:
    others = _TOLD | {
        "409": "The library can only be read",
        "503": "A disk does not answer, or the program is ending",
    }
    return {
        "summary": "Scan folders and files, which must lie in the folders that the user has added or allowed",
        "requestBody": _body("NewJob"),
        "responses": {"202": _accepted("The job waits for its turn"), **_problems(others)},
    }


def _retry() -> dict[str, Any]:
    others = _UNKNOWN | {
        "409": "The job has not ended or is an export, what it was asked for is not kept, or the library "
        "can only be read",
        "503": "A disk does not answer, or the program is ending",
    }
    return {
        "summary": "Scan again what a job was asked for that has ended; folders are judged anew",
        "responses": {"202": _accepted("The new job, which waits for its turn"), **_problems(_TOLD | others)},
    }


def _reorder() -> dict[str, Any]:
    others = _UNKNOWN | {"409": "One of the two does not wait"}
    moved = _answer("It has the place", _ref("JobView"))
    return {
        "summary": "Give a job that waits the place in front of another one, or behind all",
        "requestBody": _body("NewPlace"),
        "responses": {"200": moved, **_problems(_TOLD | others)},
    }


def _skip() -> dict[str, Any]:
    asked = _answer("It goes on without the file, if that is read still", _ref("JobView"))
    return {
        "summary": "Give up a slow file that a job is reading; the next job tries it again",
        "requestBody": _body("SlowFile"),
        "responses": {"200": asked, **_problems(_TOLD | _UNKNOWN)},
    }


def _body(schema: str) -> dict[str, Any]:
    return {"required": True, "content": {"application/json": {"schema": _ref(schema)}}}


def _accepted(description: str) -> dict[str, Any]:
    headers = {"Location": {"schema": _TEXT, "description": "Of the job"}}
    return _answer(description, _ref("JobView")) | {"headers": headers}


def _get(
    summary: str, schema: str, parameters: dict[str, Any] | None = None, others: dict[str, str] | None = None
) -> dict[str, Any]:
    told = {} if parameters is None else {"parameters": [_parameter(*each) for each in parameters.items()]}
    return {
        "summary": summary,
        **told,
        "responses": {"200": _answer("As asked for", _ref(schema)), **_problems(others or {})},
    }


def _act(summary: str) -> dict[str, Any]:
    others = _TOLD | _UNKNOWN | {"409": "The job's state does not allow it", "503": "The program is ending"}
    return {
        "summary": summary,
        "responses": {
            "200": _answer("It was asked for, now or before", _ref("JobView")),
            **_problems(others),
        },
    }


def _events(summary: str, others: dict[str, str]) -> dict[str, Any]:
    described = "Events named `job`, whose data is a JobView: at most 15 a second for each job"
    content = {"text/event-stream": {"schema": _TEXT}}
    return {
        "summary": summary,
        "responses": {
            "200": {"description": described, "content": content},
            **_problems(others | {"503": "Too many listen already"}),
        },
    }


def _parameter(name: str, schema: dict[str, Any], place: str = "query") -> dict[str, Any]:
    told = {"description": _ABOUT[name]} if name in _ABOUT else {}
    return {"name": name, "in": place, "required": place == "path", "schema": schema, **told}


def _problems(others: dict[str, str]) -> dict[str, Any]:
    content = {"application/problem+json": {"schema": _ref("ProblemView")}}
    return {
        status: {"description": text, "content": content}
        for status, text in sorted((_BAD_INPUT | _EVERYWHERE | others).items())
    }


def _answer(description: str, schema: dict[str, Any]) -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": schema}}}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": _REF.format(name=name)}


def _schemas() -> dict[str, Any]:
    types = (NewJob, NewPlace, SlowFile, JobView, JobsView, HealthView, ProblemView, VideoFile)
    _, made = msgspec.json.schema_components(types, ref_template=_REF)
    made["ScanResult"] = _scan_result()
    made["ExportResult"] = _object(path=_TEXT, files=_NUMBER, bytes=_NUMBER)
    made["JobView"]["properties"]["result"] = {
        "anyOf": [_ref("ScanResult"), _ref("ExportResult"), {"type": "null"}]
    }
    made["FileView"] = _file(made.pop("VideoFile")["properties"])
    files = {"type": "array", "items": _ref("FileView")}
    made["FilesView"] = _object(total=_NUMBER, offset=_NUMBER, files=files)
    return made


def _scan_result() -> dict[str, Any]:
    counts = {field.name: _NUMBER for field in fields(ScanCounts)}
    error = _object(path=_TEXT, reason=_TEXT, reason_code=_TEXT)
    ends = [state.value for state in JobState if state.terminal]
    return _object(
        state={"enum": ends},
        **counts,
        missing=_NUMBER,
        offline={"type": "array", "items": _TEXT},
        errors={"type": "array", "items": error},
        started=_TEXT,
        seconds={"type": "number"},
    )


def _file(media: dict[str, Any]) -> dict[str, Any]:
    return _object(
        path=_TEXT,
        size=_NUMBER,
        modified=_TEXT,
        added=_TEXT,
        status={"enum": [status.value for status in FileStatus]},
        reason=_MAYBE,
        reason_code=_MAYBE,
        **media,
    )


def _object(**properties: Any) -> dict[str, Any]:  # noqa: ANN401
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
