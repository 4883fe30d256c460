"""The command `schedule`: list and change schedules."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any

import typer

from app.cli.choices import ChecksumFormat
from app.cli.language import tr
from app.cli.options.common import CheckFormatOption, LibraryOption, NoProgressOption
from app.config.disk_spelling import absolute
from app.core.damage.depth import Depth
from app.core.schedule.recurrence import Every, Recurrence, parse_day, parse_hours
from app.core.text.names import as_text

command = typer.Typer(
    name="schedule",
    help="List and change the schedules of jobs. They run while the window or cinventory serve is open.",
    no_args_is_help=True,
)


_Choice: Any = type(typer.main.get_click_type(annotation=Every, parameter_info=typer.models.ArgumentInfo()))
"""The class of the choices of an enumeration, which typer names in each version in another way."""


class _Jobs(_Choice):  # type: ignore[misc] # see above
    """The jobs that can run on schedule. To load them takes 0.1 s, so they are looked up when needed."""

    def __init__(self) -> None:
        self.case_sensitive = True

    @property
    def choices(self) -> Sequence[str]:
        """The names of the types."""
        from app.jobs.types.registry import SCHEDULED  # noqa: PLC0415 - see above

        return tuple(SCHEDULED)


IdArgument = Annotated[int, typer.Argument(metavar="ID", help="The number of the schedule, as in the list.")]
SourceArgument = Annotated[
    str | None, typer.Argument(metavar="[SOURCE]", help="The folder of a source; by default all sources.")
]
EveryOption = Annotated[Every | None, typer.Option("--every", help="How often the job runs.")]
BetweenOption = Annotated[
    str | None,
    typer.Option(
        "--between",
        metavar="HOURS",
        help="The hours of a nightly, weekly or monthly job; 22:00-06:00 by default. "
        "Verifications and checks end with them.",
    ),
]
OnOption = Annotated[
    str | None,
    typer.Option(
        "--on",
        metavar="DAY",
        help="The day of a weekly job, or the first such day of a month; sunday.",
    ),
]
BudgetOption = Annotated[
    str | None,
    typer.Option(
        "--budget", metavar="AMOUNT", help="Verify or check at most this much, such as 500GB or 2h."
    ),
]
DepthOption = Annotated[
    Depth | None, typer.Option("--depth", help="The depth of a check for damage; index by default.")
]
SearchOption = Annotated[
    str | None, typer.Option("--search", metavar="NAME", help="The saved search to export.")
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "--output", metavar="FILE", help="The file that an export replaces; its extension is the format."
    ),
]


@command.command(name="list")
def list_(*, library: LibraryOption = None, form: CheckFormatOption = ChecksumFormat.TABLE) -> None:
    """List the schedules, with the next run and what came of the last one."""
    from app.cli.actions import schedules as run  # noqa: PLC0415 - as above

    run.run(library, run.list_schedules, form)


@command.command()
def add(
    task: Annotated[str, typer.Argument(click_type=_Jobs(), help="The job.")],
    source: SourceArgument = None,
    *,
    every: EveryOption = None,
    between: BetweenOption = None,
    on: OnOption = None,
    budget: BudgetOption = None,
    depth: DepthOption = None,
    search: SearchOption = None,
    output: OutputOption = None,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """Add a schedule: scan or verify a source, check it for damage, look for copies, or export a search.

    The first run is at the next of these times. Runs that were missed are caught up with once. On battery,
    jobs wait until the computer is plugged in.
    """
    if every is None:
        raise typer.BadParameter(
            tr("say how often: hourly, nightly, weekly or monthly."), param_hint="--every"
        )
    from app.cli.actions import schedules as run  # noqa: PLC0415 - as above

    asked = run.Choices(
        task=task,
        times=_times(every, between, on, None),
        source=as_text(absolute(source)) if source is not None else None,
        budget=budget,
        depth=depth,
        search=search,
        target=_target(output),
    )
    run.run(library, lambda store: run.add(store, asked), form)


@command.command()
def edit(
    number: IdArgument,
    *,
    every: EveryOption = None,
    between: BetweenOption = None,
    on: OnOption = None,
    budget: BudgetOption = None,
    depth: DepthOption = None,
    search: SearchOption = None,
    output: OutputOption = None,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """Change the times, the budget, the depth, the search or the file of a schedule."""
    from app.cli.actions import schedules as run  # noqa: PLC0415 - as above

    def times(before: Recurrence) -> str:
        return _times(every or before.every, between, on, before)

    asked = run.Choices(budget=budget, depth=depth, search=search, target=_target(output))
    run.run(library, lambda store: run.edit(store, number, asked, times), form)


@command.command()
def remove(
    number: IdArgument, *, library: LibraryOption = None, form: CheckFormatOption = ChecksumFormat.TABLE
) -> None:
    """Remove a schedule. A job that it has begun goes on."""
    from app.cli.actions import schedules as run  # noqa: PLC0415 - as above

    run.run(library, lambda store: run.remove(store, number), form)


@command.command()
def enable(
    number: IdArgument, *, library: LibraryOption = None, form: CheckFormatOption = ChecksumFormat.TABLE
) -> None:
    """Let a schedule run again. What it has missed is not caught up with."""
    _switch(number, library, form, enabled=True)


@command.command()
def disable(
    number: IdArgument, *, library: LibraryOption = None, form: CheckFormatOption = ChecksumFormat.TABLE
) -> None:
    """Keep a schedule, but do not run it."""
    _switch(number, library, form, enabled=False)


@command.command(name="run")
def run_now(
    number: IdArgument,
    *,
    no_progress: NoProgressOption = False,
    library: LibraryOption = None,
    form: CheckFormatOption = ChecksumFormat.TABLE,
) -> None:
    """Run the job of a schedule now, also of a disabled one and on battery.

    A running window or cinventory serve begins the job, if its local API is on. Otherwise the job runs here.
    """
    from app.cli.actions import schedules as run  # noqa: PLC0415 - as above

    raise typer.Exit(run.run_now(library, number, form, no_progress=no_progress))


def _switch(number: int, library: Path | None, form: ChecksumFormat, *, enabled: bool) -> None:
    from app.cli.actions import schedules as run  # noqa: PLC0415 - as above

    run.run(library, lambda store: run.edit(store, number, run.Choices(enabled=enabled)), form)


def _times(every: Every, between: str | None, on: str | None, before: Recurrence | None) -> str:
    """Return the text of a recurrence: the options, or else the times before."""
    times = before or Recurrence(every=every)
    start, end = parse_hours(between) if between else (times.start, times.end)
    day = parse_day(on) if on else times.day
    if on and every not in {Every.WEEKLY, Every.MONTHLY}:
        raise typer.BadParameter(tr("only a weekly or monthly job has a day."), param_hint="--on")
    if between and every is Every.HOURLY:
        raise typer.BadParameter(tr("an hourly job has no hours."), param_hint="--between")
    return str(Recurrence(every=every, start=start, end=end, day=day))


def _target(output: Path | None) -> str | None:
    return as_text(absolute(os.fspath(output))) if output is not None else None
