"""The OpenAPI 3.1 description of the API, generated from the operations and the request types."""

import re
from functools import cache
from http import HTTPStatus
from typing import Any, Final

import msgspec

from app import __version__
from app.api.access.act_limits import ACTS_PER_SECOND, MOST_ACTS, MOST_JOBS, MOST_PATH_BYTES
from app.api.schemas.advice_schemas import AdviceView
from app.api.schemas.automation_schemas import (
    NewSchedule,
    SchedulesView,
    SearchesView,
    WatchesView,
    WatchSwitch,
)
from app.api.schemas.dialogue_schemas import DIALOGUE_ANSWERS
from app.api.schemas.disk_schemas import DISK_ANSWERS, DiskWords
from app.api.schemas.home_schemas import HomeView
from app.api.schemas.job_schemas import (
    HealthView,
    JobsView,
    JobView,
    NewPlace,
    Nothing,
    SeenContents,
    SlowFile,
)
from app.api.schemas.job_type_schemas import JobTypesView
from app.api.schemas.library_schemas import ANSWERS, Id
from app.api.schemas.near_schemas import NEAR_ANSWERS
from app.api.schemas.operation import Operation
from app.api.schemas.operations import OPERATIONS, TAGS
from app.api.schemas.overview_schemas import OVERVIEW_ANSWERS
from app.api.schemas.part_schemas import PART_ANSWERS
from app.api.schemas.problem_details import PROBLEM, ProblemView
from app.api.schemas.profile_schemas import OutcomesView, PlayingView, ProfilesView, VerdictsView
from app.api.schemas.room_schemas import ROOM_ANSWERS
from app.api.schemas.session_schemas import EndedSessions, EndedView, RedeemedCode, SessionView
from app.export.json_model import FileView
from app.jobs.result_schema import COUNT, TEXT, object_of
from app.jobs.types.registry import BY_BODY, JOB_TYPES, NewJob

_REF: Final = "#/components/schemas/{name}"
_ID: Final = msgspec.json.schema(Id)

_EVERYWHERE: Final = {
    HTTPStatus.BAD_REQUEST: "The request is malformed",
    HTTPStatus.UNAUTHORIZED: "The token is missing or wrong",
    HTTPStatus.FORBIDDEN: "Host or Origin is not accepted, the cookie of the page came from another one, "
    "or a path is outside the allowed folders",
    HTTPStatus.UNPROCESSABLE_ENTITY: "A value is invalid; `field` names it",
    HTTPStatus.INTERNAL_SERVER_ERROR: "An unexpected error occurred; the log has details",
    HTTPStatus.SERVICE_UNAVAILABLE: "Too many clients are connected or follow events",
}
_FAST: Final = (
    f"Clients asked for {MOST_ACTS:,} changes at once, or then for more than {ACTS_PER_SECOND:.0f} a second"
)
_TOO_FAST: Final = {HTTPStatus.TOO_MANY_REQUESTS: _FAST}
_NO_ROOM: Final = {
    HTTPStatus.TOO_MANY_REQUESTS: f"{MOST_JOBS} jobs wait or run, or their paths have "
    f"{MOST_PATH_BYTES // 1_000_000} MB. {_FAST}"
}
_NOT_ALLOWED: Final = "The path does not support this method; `Allow` lists those that it supports"
_HEADERS: Final = {
    HTTPStatus.ACCEPTED: ("Location", "The path of the job"),
    HTTPStatus.UNAUTHORIZED: ("WWW-Authenticate", "`Bearer`"),
    HTTPStatus.METHOD_NOT_ALLOWED: ("Allow", "The methods of this path"),
    HTTPStatus.TOO_MANY_REQUESTS: ("Retry-After", "Seconds to wait before the next try"),
    HTTPStatus.SERVICE_UNAVAILABLE: ("Retry-After", "Seconds to wait before the next try"),
}
"""The header that answers with these statuses always have, and its description."""
_BODIES: Final = {NewJob: "NewJob"}
"""The names of the bodies that are unions."""
_EVENTS: Final = (
    "Events named `job` with a JobView as data, at most 15 per second for each job. Of all jobs, also events "
    "named `source`, with `source`, `path`, `online` and `absence` as in a RootView"
)
_OTHER_ANSWERS: Final = {
    "events": (
        "text/event-stream",
        TEXT,
        _EVENTS,
    ),
    "document": ("application/json", {"type": "object"}, "Success"),
    "metrics": ("text/plain", TEXT, "Metrics, one a line"),
    "video": (
        "application/octet-stream",
        {"type": "string", "contentMediaType": "application/octet-stream"},
        "The file, as video/mp4, video/webm or another type of its container",
    ),
    "picture": ("image/jpeg", {"type": "string", "contentMediaType": "image/jpeg"}, "A JPEG picture"),
}
"""The content type, schema and description of answers that are no JSON of a known type."""
_ABOUT: Final = {
    "query": "Words to find in name, folder, title, codec or container, and filters like size:>2GB.",
    "source": "The id of a source.",
    "free": "The room of the disk, in bytes.",
    "target": "The name of a target of the page Room, in place of the next four.",
    "codec": "The codec of the results.",
    "height": "Most lines of the results; larger pictures are scaled down.",
    "sdr": "Whether HDR is turned into SDR.",
    "aac": "Whether sound becomes AAC of 64 kb/s a channel; else it is copied.",
    "least": "Bytes; a file that cannot save as much is left out.",
    "sort": "The column to sort by; without it, files come in the order in which they were found.",
    "order": "`desc` reverses the order; files without a value come last in both directions.",
    "state": "Only jobs in one of these states.",
    "limit": "The maximum number of results.",
    "offset": "The number of results to leave out at the beginning.",
    "after": "Only jobs older than the one with this id.",
    "id": "The id of a job, or of a schedule.",
    "profile": "The name of a profile.",
    "path": "Only the file at this path, or the files below it.",
    "file": "The id of a file.",
    "disk": "The id of a disk.",
    "picture": "The number of a picture, from 1.",
    "ticket": "Stands for the header of the live page, where a browser sends none: see get_playing.",
    "folder": "The path of a folder.",
    "column": "A column to show; without any, those that the window shows at first.",
    "key": "A filter, or a division of files.",
    "text": "The search text so far.",
    "cursor": "The number of characters before the cursor.",
    "first": "The id of the first scan; without it, all scans since the moment `since` count.",
    "last": "The id of the last scan; without it, only the first one counts.",
    "kind": "The kind of change.",
    "since": "A moment: `last-visit`, `last-scan`, `week`, `month`, a date such as 2026-10-01, or an age "
    "such as 30d.",
    "found": "Only files of which scans or checks have found this since the moment `since`.",
    "beyond": "Only changes of records with larger ids.",
}


@cache
def document() -> dict[str, Any]:
    """Return the document. All callers share it, so do not change it."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Cinventory",
            "version": __version__,
            "description": "Scans and checks of a video library as jobs, and the files in the library. "
            "Times are ISO 8601 UTC. In paths, bytes that are not UTF-8 are written as \\udc80 to \\udcff, "
            "in parameters as %80 to %ff. "
            "Every error is a problem document (RFC 9457). Answers have an ETag, and are sent with gzip to "
            "clients that accept it. The live page has a cookie in place of the token, which counts with its "
            "header alone.",
        },
        "security": [{"token": []}],
        "tags": [{"name": name, "description": text} for name, text in TAGS.items()],
        "paths": _paths(),
        "components": {
            "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}},
            "responses": {"MethodNotAllowed": _problem(HTTPStatus.METHOD_NOT_ALLOWED, _NOT_ALLOWED)},
            "schemas": _schemas(),
        },
    }


def _paths() -> dict[str, Any]:
    paths: dict[str, Any] = {}
    for operation in OPERATIONS:
        paths.setdefault(operation.path, {})[operation.method.lower()] = _operation(operation)
    return paths


def _operation(operation: Operation) -> dict[str, Any]:
    in_path = [
        _parameter(name, TEXT | {"minLength": 1} if name == "id" else _ID, "path", required=True)
        for name in re.findall(r"{(\w+)}", operation.path)
    ]
    described = {
        "operationId": operation.id,
        "tags": [operation.tag],
        "summary": operation.summary,
        "parameters": in_path + _query(operation.query),
        "responses": {
            str(int(operation.status)): _success(operation),
            **_unchanged(operation),
            **_problems(operation),
        },
    }
    if operation.body is not None:
        name = _BODIES.get(operation.body) or operation.body.__name__
        content = {"application/json": {"schema": _ref(name)}}
        described["requestBody"] = {"required": operation.body is not Nothing, "content": content}
    return described | ({"security": []} if operation.open else {})


def _query(kind: type[msgspec.Struct]) -> list[dict[str, Any]]:
    """Return the parameters of a query, without references."""
    made = msgspec.json.schema(kind, ref_template="{name}")["$defs"]
    properties: dict[str, dict[str, Any]] = made[kind.__name__]["properties"]
    for name, schema in properties.items():
        items = schema.get("items", {})
        if "$ref" in items:
            schema["items"] = made[items["$ref"]]
        if "$ref" in schema:
            properties[name] = made[schema["$ref"]]
    required = made[kind.__name__].get("required", ())
    return [_parameter(name, schema, required=name in required) for name, schema in properties.items()]


def _parameter(name: str, schema: dict[str, Any], place: str = "query", *, required: bool) -> dict[str, Any]:
    return {"name": name, "in": place, "required": required, "schema": schema, "description": _ABOUT[name]}


def _success(operation: Operation) -> dict[str, Any]:
    kind, schema, told = _OTHER_ANSWERS.get(
        operation.answer, ("application/json", _ref(operation.answer), operation.description)
    )
    return _response(operation.status, told, kind, schema)


def _unchanged(operation: Operation) -> dict[str, Any]:
    """Return the answer to a client that has the body already, or wants a part of it."""
    if operation.answer == "video":
        return {"206": {"description": "The range of the file that was asked for"}}
    if operation.method != "GET" or operation.answer == "events":
        return {}
    return {"304": {"description": "The body has the ETag that `If-None-Match` names"}}


def _problems(operation: Operation) -> dict[str, Any]:
    limits = _NO_ROOM if operation.adds_job else _TOO_FAST if operation.acts else {}
    told = _EVERYWHERE | limits | operation.problems
    if operation.open:
        del told[HTTPStatus.UNAUTHORIZED]
    return {str(int(status)): _problem(status, text) for status, text in sorted(told.items())}


def _problem(status: HTTPStatus, text: str) -> dict[str, Any]:
    return _response(status, text, PROBLEM, _ref("ProblemView"))


def _response(status: HTTPStatus, text: str, kind: str, schema: dict[str, Any]) -> dict[str, Any]:
    response: dict[str, Any] = {"description": text, "content": {kind: {"schema": schema}}}
    if status in _HEADERS:
        name, about = _HEADERS[status]
        response["headers"] = {name: {"required": True, "schema": TEXT, "description": about}}
    return response


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": _REF.format(name=name)}


def _schemas() -> dict[str, Any]:
    others = (
        NewPlace,
        SlowFile,
        NewSchedule,
        WatchSwitch,
        RedeemedCode,
        EndedSessions,
        SeenContents,
        DiskWords,
        Nothing,
    )
    bodies = (*BY_BODY, *others)
    types = (
        *bodies,
        JobView,
        JobsView,
        JobTypesView,
        ProfilesView,
        PlayingView,
        VerdictsView,
        OutcomesView,
        PlayingView,
        SchedulesView,
        SearchesView,
        WatchesView,
        HealthView,
        SessionView,
        EndedView,
        ProblemView,
        FileView,
        *ANSWERS,
        *OVERVIEW_ANSWERS,
        *DISK_ANSWERS,
        *ROOM_ANSWERS,
        *DIALOGUE_ANSWERS,
        *NEAR_ANSWERS,
        *PART_ANSWERS,
        AdviceView,
        HomeView,
    )
    _, made = msgspec.json.schema_components(types, ref_template=_REF)
    made["NewJob"] = {"anyOf": [_ref(each.__name__) for each in BY_BODY]}
    results = {each.codec.result: each.codec.result_schema() for each in JOB_TYPES}
    made |= results
    made["JobView"]["properties"]["result"] = {"anyOf": [*map(_ref, results), {"type": "null"}]}
    made["FileView"] = _file(made)
    files = {"type": "array", "items": _ref("FileView")}
    made["FilesView"] = object_of(total=COUNT, offset=COUNT, files=files)
    return made


def _file(made: dict[str, Any]) -> dict[str, Any]:
    """Return the schema of a file, with the members of its contents in their place."""
    file, media = made["FileView"], made.pop("VideoFile")["properties"]
    members: dict[str, Any] = {}
    for name, schema in file["properties"].items():
        members |= media if name == "contents" else {name: schema}
    return {**file, "properties": members, "required": list(members)}
