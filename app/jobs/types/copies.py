"""The job type `copies`: find the copies of files, beside scans."""

from collections.abc import Sequence
from typing import Final

from app.core.copies.job import CopiesOutcome, CopiesRequest
from app.core.coverage import Question
from app.core.job import JobRequest, JobWords
from app.core.run.progress import Phase
from app.core.text.names import display
from app.jobs.blocking_job import JobRun, blocking
from app.jobs.job_body import Asker, PathsBody, SearchText, parsed_query
from app.jobs.job_json import JsonCodec
from app.jobs.types.known_files import one_after_another
from app.jobs.types.registered_type import RegisteredType
from app.jobs.types.scheduled import Scheduled
from app.jobs.types.start_form import SEARCH, StartForm


class NewCopies(PathsBody, frozen=True, kw_only=True, tag="copies"):
    """A request to count the copies of files that the library knows."""

    query: SearchText = ""

    async def request(self, asker: Asker) -> JobRequest:
        return CopiesRequest(paths=asker.paths, query=str(parsed_query(self.query)))


def _search(run: JobRun[CopiesRequest]) -> CopiesOutcome:
    from app.copies import session  # noqa: PLC0415 - takes 10 ms, which other commands need not pay

    return session.run(
        run.request, run.host, run.library, spent=run.seconds_before, waking=run.control.waking
    )


def _command(request: CopiesRequest) -> Sequence[str]:
    """Return the arguments of `cinventory` for the same job."""
    query = ("--where", request.query) if request.query else ()
    return ("copies", *query, *map(display, request.paths))


COPIES: Final = RegisteredType(
    name="copies",
    request=CopiesRequest,
    outcome=CopiesOutcome,
    codec=JsonCodec(CopiesRequest, CopiesOutcome),
    handler=blocking(_search),
    body=NewCopies,
    question=Question.COPIES,
    form=StartForm(label="start.copies", fields=(SEARCH,)),
    scheduled=Scheduled(
        label="schedule.copies",
        text="schedule.task_copies",
        request=lambda planned: CopiesRequest(paths=planned.paths()),
    ),
    rest=lambda request, _outcome, _source: request,
    claims=one_after_another,
    reads_records=True,
    command=_command,
    words=JobWords(
        title="copies.title",
        phases={
            Phase.COUNTING: "check.preparing",
            Phase.READING: "copies.reading",
            Phase.SAVING: "copies.saving",
        },
        headings=dict.fromkeys(Phase, "copies.reading_in"),
    ),
)
