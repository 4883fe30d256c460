"""The shared part of `check`, `checksum` and `verify`, which read files of the library within a budget."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple, NoReturn, TextIO

from app.cli.actions.command_body import JobCall, run_job_command
from app.cli.options import file_arguments
from app.cli.options.common import budget_of
from app.cli.status import Exit
from app.config.profiles import parse_query
from app.core.cluster import ClusterChoice
from app.core.job import Job
from app.core.job.budget import BudgetRequest
from app.library import Library

_ORDER: Final = (("folder", False), ("name", False))


class CheckChoices(NamedTuple):
    """The options that these commands share."""

    what: list[str] | None
    where: list[str] | None
    budget: str | None
    cluster: ClusterChoice | None
    library: Path | None
    no_progress: bool


Write = Callable[[Library, Sequence[int], Job, TextIO], Exit]
"""Writes the results of a job about the files with these ids, and returns the exit status."""


def run_check(
    type_name: str, choices: CheckChoices, make_request: Callable[..., BudgetRequest], write: Write
) -> NoReturn:
    """Read the chosen files, write what came of it, and exit.

    `make_request` takes the fields of `BudgetRequest`. Files count that match before the job begins.
    """
    query = file_arguments.parse(choices.what or (), choices.where or ()).query
    limit = budget_of(choices.budget)

    def call_of(library: Library) -> JobCall:
        request = make_request(
            paths=query.roots or library.source_paths(),
            query=str(query),
            budget_bytes=limit.bytes,
            budget_seconds=limit.seconds,
            cluster=choices.cluster,
        )
        with library.reader() as reader:
            ids = reader.find(parse_query(request.query, roots=request.paths), _ORDER)
        return JobCall(type_name, request, partial(write, library, ids))

    run_job_command(call_of, choices.library, no_progress=choices.no_progress)
