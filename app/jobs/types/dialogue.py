"""The job type `dialogue`: index what is said in videos, beside scans."""

from collections.abc import Sequence
from typing import Final

from app.core.dialogue.job import DialogueOutcome, DialogueRequest
from app.core.job import JobRequest, JobWords
from app.core.job.claim import Claim
from app.core.run.progress import Phase
from app.core.text.names import display
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_body import Asker, PathsBody, SearchText, parsed_query
from app.jobs.job_json import JsonCodec
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.scheduled import PlannedJob, Scheduled
from app.jobs.types.start_form import SEARCH, FieldKind, StartField, StartForm


class NewDialogue(PathsBody, frozen=True, kw_only=True, tag="dialogue"):
    """A request to index what is said in files that the library knows."""

    query: SearchText = ""
    tracks: bool = False
    """Read the tracks inside videos as well."""

    async def request(self, asker: Asker) -> JobRequest:
        return DialogueRequest(
            paths=asker.paths,
            query=str(parsed_query(self.query)),
            tracks=self.tracks,
            limit_mb=asker.settings.dialogue_mb,
        )


def _index(run: JobRun[DialogueRequest]) -> DialogueOutcome:
    from app.dialogue import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay

    return session.run(
        run.request, run.host, run.library, spent=run.seconds_before, waking=run.control.waking
    )


async def _one_at_a_time(_request: object) -> Claim:
    return Claim.of_type("dialogue")


def _command(request: DialogueRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    options = [
        *(["--where", request.query] if request.query else []),
        *(["--tracks"] if request.tracks else []),
    ]
    return ("dialogue", "index", *options, *map(display, request.paths))


def _planned(planned: PlannedJob) -> DialogueRequest:
    settings = planned.settings
    return DialogueRequest(
        paths=planned.paths(), tracks=settings.dialogue_tracks, limit_mb=settings.dialogue_mb
    )


DIALOGUE: Final = RegisteredType(
    name="dialogue",
    request=DialogueRequest,
    outcome=DialogueOutcome,
    codec=JsonCodec(DialogueRequest, DialogueOutcome),
    handler=blocking(_index),
    body=NewDialogue,
    form=StartForm(
        label="start.dialogue",
        fields=(
            StartField(name="tracks", kind=FieldKind.SWITCH, label="start.tracks", hint="start.tracks_read"),
            SEARCH,
        ),
    ),
    scheduled=Scheduled(label="schedule.dialogue", text="schedule.task_dialogue", request=_planned),
    rest=lambda request, _outcome, _source: request,
    claims=_one_at_a_time,
    reads_records=True,
    command=_command,
    words=JobWords(
        title="dialogue.title",
        phases={Phase.COUNTING: "check.preparing", Phase.READING: "dialogue.indexing"},
        headings=dict.fromkeys(Phase, "dialogue.indexing_of"),
    ),
)
