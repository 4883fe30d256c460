"""The operations of the API. Routes and the OpenAPI description are generated from this list."""

from http import HTTPStatus
from typing import Final

from app.api.schemas.automation_schemas import NewSchedule, WatchSwitch
from app.api.schemas.job_schemas import FilesQuery, JobsQuery, NewPlace, Nothing, SlowFile
from app.api.schemas.library_operations import LIBRARY_OPERATIONS
from app.api.schemas.operation import API, BODY, READS, Descriptions, Operation
from app.api.schemas.overview_schemas import CopiesQuery
from app.api.schemas.profile_schemas import OutcomesQuery, VerdictsQuery
from app.api.schemas.session_schemas import EndedSessions, RedeemedCode
from app.jobs.types.registry import NewJob

_JOB: Final = f"{API}/jobs/{{id}}"
_SCHEDULES: Final = f"{API}/schedules"
_SCHEDULE: Final = f"{_SCHEDULES}/{{id}}"

_UNKNOWN: Final[Descriptions] = {
    HTTPStatus.NOT_FOUND: "There is no job with this id; `field` names a parameter"
}
_ENDING: Final = "A disk does not respond, Cinventory is closing, or too many clients are connected"
_LIBRARY: Final[Descriptions] = {
    HTTPStatus.SERVICE_UNAVAILABLE: "The library cannot be read or written, Cinventory is closing, "
    "or too many clients are connected"
}
_NO_SCHEDULE: Final[Descriptions] = {
    HTTPStatus.NOT_FOUND: "There is no such schedule, source or saved search"
}
_CHANGE: Final[Descriptions] = (
    BODY
    | _LIBRARY
    | _NO_SCHEDULE
    | {
        HTTPStatus.CONFLICT: "The library is read-only, an export lacks a saved search or a file of a "
        "known format, or the last job of the schedule has not ended"
    }
)
_ACT: Final[Descriptions] = (
    BODY
    | _UNKNOWN
    | {
        HTTPStatus.CONFLICT: "The job's state does not allow it",
        HTTPStatus.SERVICE_UNAVAILABLE: "Cinventory is closing, or too many clients are connected",
    }
)
TAGS: Final = {
    "jobs": "Scans and other jobs that wait, run or have ended.",
    "events": "Changes of jobs and sources, as server-sent events.",
    "schedules": "Jobs that begin by themselves at certain times.",
    "watches": "Sources whose changes are scanned.",
    "files": "Files that the library knows.",
    "folders": "Folders that jobs may read, and the folders below them.",
    "history": "Scans, and what they found changed.",
    "profiles": "Profiles of devices and deliveries, and their verdicts.",
    "server": "The server itself.",
}


OPERATIONS: Final = (
    Operation(
        id="submit_job",
        tag="jobs",
        method="POST",
        path=f"{API}/jobs",
        summary="Start a job of one of the types that list_job_types lists, inside the library's sources or "
        "the allowed folders",
        answer="JobView",
        description="The job was added to the queue",
        status=HTTPStatus.ACCEPTED,
        body=NewJob,
        adds_job=True,
        problems=BODY
        | {
            HTTPStatus.CONFLICT: "The library is read-only",
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
        id="list_job_types",
        tag="jobs",
        method="GET",
        path=f"{API}/job-types",
        summary="List the types of jobs: how a user starts them, and what a schedule of them has",
        answer="JobTypesView",
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
            description="The change was requested, now or earlier",
            body=Nothing,
            problems=_ACT,
        )
        for act, summary in (
            ("cancel", "Cancel a job; its results so far are kept"),
            ("pause", "Pause a job"),
            ("resume", "Resume a paused or interrupted job"),
        )
    ),
    Operation(
        id="retry_job",
        tag="jobs",
        method="POST",
        path=f"{_JOB}/retry",
        summary="Repeat a job that has ended; its folders are checked again",
        answer="JobView",
        description="The new job was added to the queue",
        status=HTTPStatus.ACCEPTED,
        body=Nothing,
        adds_job=True,
        problems=BODY
        | _UNKNOWN
        | {
            HTTPStatus.CONFLICT: "The job has not ended or is an export, its request is no longer stored, "
            "or the library is read-only",
            HTTPStatus.SERVICE_UNAVAILABLE: _ENDING,
        },
    ),
    Operation(
        id="reorder_job",
        tag="jobs",
        method="POST",
        path=f"{_JOB}/reorder",
        summary="Move a waiting job in front of another one, or to the end of the queue",
        answer="JobView",
        description="The job was moved",
        body=NewPlace,
        problems=BODY | _UNKNOWN | {HTTPStatus.CONFLICT: "One of the two jobs is not waiting"},
    ),
    Operation(
        id="skip_file",
        tag="jobs",
        method="POST",
        path=f"{_JOB}/skip",
        summary="Skip a slow file that a job is reading; the next scan reads the file again",
        answer="JobView",
        description="The job skips the file, if the file is still being read",
        body=SlowFile,
        problems=BODY | _UNKNOWN,
    ),
    Operation(
        id="follow_job",
        tag="events",
        method="GET",
        path=f"{_JOB}/events",
        summary="Follow a job; the last event is its end",
        answer="events",
        problems=_UNKNOWN,
    ),
    Operation(
        id="follow_jobs",
        tag="events",
        method="GET",
        path=f"{API}/events",
        summary="Follow all jobs, and the states of sources",
        answer="events",
    ),
    Operation(
        id="list_schedules",
        tag="schedules",
        method="GET",
        path=_SCHEDULES,
        summary="List the schedules",
        answer="SchedulesView",
        problems=_LIBRARY,
    ),
    Operation(
        id="add_schedule",
        tag="schedules",
        method="POST",
        path=_SCHEDULES,
        summary="Add a schedule",
        answer="ScheduleView",
        description="The schedule was added",
        body=NewSchedule,
        problems=_CHANGE,
    ),
    Operation(
        id="get_schedule",
        tag="schedules",
        method="GET",
        path=_SCHEDULE,
        summary="Show a schedule",
        answer="ScheduleView",
        problems=_LIBRARY | _NO_SCHEDULE,
    ),
    Operation(
        id="change_schedule",
        tag="schedules",
        method="POST",
        path=_SCHEDULE,
        summary="Replace a schedule; with other times, or enabled again, its runs begin anew",
        answer="ScheduleView",
        description="The schedule was changed",
        body=NewSchedule,
        problems=_CHANGE,
    ),
    Operation(
        id="remove_schedule",
        tag="schedules",
        method="POST",
        path=f"{_SCHEDULE}/remove",
        summary="Remove a schedule; a job that it has begun goes on",
        answer="ScheduleView",
        description="The schedule as it was",
        body=Nothing,
        problems=_CHANGE,
    ),
    Operation(
        id="run_schedule",
        tag="schedules",
        method="POST",
        path=f"{_SCHEDULE}/run",
        summary="Request the job of a schedule now, also of a disabled one",
        answer="ScheduleView",
        description="The schedule, with the job or the reason why there is none",
        body=Nothing,
        adds_job=True,
        problems=_CHANGE,
    ),
    Operation(
        id="list_searches",
        tag="schedules",
        method="GET",
        path=f"{API}/searches",
        summary="List the saved searches, which schedules can export",
        answer="SearchesView",
        problems=_LIBRARY,
    ),
    Operation(
        id="list_watches",
        tag="watches",
        method="GET",
        path=f"{API}/watches",
        summary="List the sources, and how their changes are found",
        answer="WatchesView",
        problems=_LIBRARY,
    ),
    Operation(
        id="switch_watch",
        tag="watches",
        method="POST",
        path=f"{API}/watches",
        summary="Watch a source, or watch it no more",
        answer="WatchesView",
        description="The sources after the change",
        body=WatchSwitch,
        problems=_CHANGE,
    ),
    Operation(
        id="list_files",
        tag="files",
        method="GET",
        path=f"{API}/files",
        summary="List files of the library",
        answer="FilesView",
        query=FilesQuery,
        problems=READS,
    ),
    Operation(
        id="list_profiles",
        tag="profiles",
        method="GET",
        path=f"{API}/profiles",
        summary="List the profiles of devices and deliveries",
        answer="ProfilesView",
    ),
    Operation(
        id="list_verdicts",
        tag="profiles",
        method="GET",
        path=f"{API}/verdicts",
        summary="Judge files of the library by a profile, without reading them",
        answer="VerdictsView",
        query=VerdictsQuery,
        problems=READS | {HTTPStatus.NOT_FOUND: "There is no profile with this name"},
    ),
    Operation(
        id="get_outcomes",
        tag="profiles",
        method="GET",
        path=f"{API}/outcomes",
        summary="Count the files that fulfil a profile, such as those that play on a device",
        answer="OutcomesView",
        query=OutcomesQuery,
        problems=READS | {HTTPStatus.NOT_FOUND: "There is no profile with this name"},
    ),
    *LIBRARY_OPERATIONS,
    Operation(
        id="list_copies",
        tag="files",
        method="GET",
        path=f"{API}/copies",
        summary="List groups of files with equal contents, as the last search for copies found them",
        answer="CopiesView",
        query=CopiesQuery,
        problems=READS,
    ),
    Operation(
        id="list_near_copies",
        tag="files",
        method="GET",
        path=f"{API}/copies/near",
        summary="List groups of videos with the same pictures, as the last comparison found them",
        answer="NearCopiesView",
        query=CopiesQuery,
        problems=READS,
    ),
    Operation(
        id="list_part_copies",
        tag="files",
        method="GET",
        path=f"{API}/copies/parts",
        summary="List videos that are parts of longer ones, as the last comparison found them",
        answer="PartCopiesView",
        query=CopiesQuery,
        problems=READS,
    ),
    Operation(
        id="redeem_code",
        tag="server",
        method="POST",
        path=f"{API}/codes",
        summary="Open the live page with the code in its address: the answer sets a cookie; needs no token",
        answer="SessionView",
        body=RedeemedCode,
        body_bytes=1000,  # read before anything is known of the client
        problems=BODY
        | {
            HTTPStatus.FORBIDDEN: "The code has been used, is out of date, or was never made; or the "
            "connection is not known to be of the same user"
        },
        open=True,
    ),
    Operation(
        id="open_session",
        tag="server",
        method="POST",
        path=f"{API}/sessions",
        summary="Open the live page in a browser: the answer sets a cookie, which lasts two weeks",
        answer="SessionView",
        body=Nothing,
        problems=BODY,
    ),
    Operation(
        id="end_session",
        tag="server",
        method="POST",
        path=f"{API}/sessions/end",
        summary="Close the live page in the browser that asks, or in all, so that their cookies end",
        answer="EndedView",
        body=EndedSessions,
        problems=BODY,
    ),
    Operation(
        id="check_health",
        tag="server",
        method="GET",
        path=f"{API}/health",
        summary="Check that the server is running; needs no token",
        answer="HealthView",
        open=True,
    ),
    Operation(
        id="get_description",
        tag="server",
        method="GET",
        path=f"{API}/openapi.json",
        summary="Return this document",
        answer="document",
    ),
)
