"""A type of job with all that the program knows of it. `app.jobs.types` lists them."""

from typing import Generic

from app.core.job import JobType
from app.core.job.job_type import Outcome, Request
from app.jobs.blocking_job import MakeHandler


class RegisteredType(
    JobType[Request, Outcome], Generic[Request, Outcome], frozen=True, kw_only=True, eq=False
):
    """A type of job that the program runs: it is in every queue, and clients know it by its name."""

    handler: MakeHandler
    """Makes the handler of its jobs, for a library."""
