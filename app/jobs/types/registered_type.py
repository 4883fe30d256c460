"""A type of job with all that the program knows of it. `app.jobs.types` lists them."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any, Generic

from app.core.coverage import Question
from app.core.job import JobType
from app.core.job.job_type import Outcome, Request
from app.core.localization import Localization
from app.jobs.blocking_job import MakeHandler
from app.jobs.job_body import JobBody
from app.jobs.types.scheduled import Scheduled
from app.jobs.types.start_form import StartForm

Result = Mapping[str, Any]
"""An outcome as the API sends it."""
Facts = Iterator[tuple[str, str]]
"""Titles and texts."""


class RegisteredType(
    JobType[Request, Outcome], Generic[Request, Outcome], frozen=True, kw_only=True, eq=False
):
    """A type of job that the program runs: it is in every queue, and clients know it by its name."""

    handler: MakeHandler
    """Makes the handler of its jobs, for a library."""
    body: type[JobBody] | None = None
    """The body with which a client of the API asks for a job; None if no client can."""
    form: StartForm | None = None
    """The form with which a user of the live page starts a job; None if the page starts none."""
    scheduled: Scheduled | None = None
    """The part for schedules; None if its jobs do not run on schedule."""
    question: Question | None = None
    """The question about files whose answers its jobs find."""
    facts: Callable[[Result, Localization], Facts] | None = None
    """Returns the facts of a result for a terminal, in a language; None: those of its summary."""
