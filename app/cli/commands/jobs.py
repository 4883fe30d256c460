"""The command `jobs`: list and steer jobs."""

from typing import Annotated

import typer

from app.cli.choices import JobAction
from app.cli.language import tr
from app.cli.options.common import LibraryOption
from app.cli.output.opening import open_standard_output
from app.config import paths
from app.core.job import JobState
from app.core.run.limits import LISTED


def command(
    action: Annotated[JobAction, typer.Argument(help="The action.")] = JobAction.LIST,
    job: Annotated[
        str | None, typer.Argument(metavar="ID", help="The id of a job, or its beginning.")
    ] = None,
    *,
    library: LibraryOption = None,
    state: Annotated[
        list[JobState] | None,
        typer.Option(
            metavar="STATE", help=f"List only jobs in this state: {', '.join(JobState)}. Repeatable."
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option(
            metavar="N",
            min=LISTED.least,
            max=LISTED.most,
            help="List at most N jobs, the newest; 20 by default.",
        ),
    ] = None,
    follow: Annotated[
        bool, typer.Option("--follow", help="Show the job until it ends. Ctrl-C does not cancel it.")
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Write JSON, as the local API does.")] = False,
) -> None:
    """List jobs, show one, cancel, pause, resume or retry it, or make it skip a slow file.

    A running window or cinventory serve answers, if its local API is on. Otherwise the jobs are
    those saved in the library. These can be cancelled and paused, but not resumed or retried.
    """
    if (action is JobAction.LIST) is bool(job):
        raise typer.BadParameter(tr("list takes no id; every other action needs one."), param_hint="ID")
    if action is not JobAction.LIST and (state or limit):
        raise typer.BadParameter(tr("use these options only with list."), param_hint="--state/--limit")
    if follow and action is not JobAction.SHOW:
        raise typer.BadParameter(tr("use this option only with show."), param_hint="--follow")
    from app.cli.actions import jobs as jobs_command  # noqa: PLC0415 - loads the API, only here

    request = jobs_command.JobsRequest(
        action=action,
        job=job or "",
        states=tuple(state or ()),
        limit=limit or 20,
        as_json=as_json,
        follow=follow,
    )
    with open_standard_output() as out:
        status = jobs_command.run(request, library or paths.default_library(), out)
    raise typer.Exit(status)
