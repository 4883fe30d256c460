"""The commands that show how the library has changed, and their options."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.cli.choices import ChangesFormat
from app.cli.options import ForceOption, LibraryOption, OutputOption
from app.cli.output import open_output
from app.cli.preferences import preferred
from app.config import paths
from app.export.registry import Format
from app.library import open_to_read


def changes(
    *,
    library: LibraryOption = None,
    scan: Annotated[
        int | None,
        typer.Option("--scan", metavar="ID", help="The scan to show; by default the last one."),
    ] = None,
    since: Annotated[
        int | None,
        typer.Option(metavar="ID", help="Show all net changes after this scan, up to that of --scan."),
    ] = None,
    form: Annotated[
        ChangesFormat, typer.Option("--format", help="The format of the output.")
    ] = ChangesFormat.TABLE,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what a scan found new, changed, moved, missing or back, without reading the files."""
    from app.cli import changes as changes_command  # noqa: PLC0415 - only needed here

    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(form.value), known, force=force) as out,
    ):
        changes_command.write(known, out, form, scan, since)


def trends(
    *,
    library: LibraryOption = None,
    form: Annotated[
        ChangesFormat, typer.Option("--format", help="The format of the output.")
    ] = ChangesFormat.TABLE,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what each scan found the library to hold: files, size, codecs, problems and checks over time."""
    from app.cli import trends as trends_command  # noqa: PLC0415 - only needed here

    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(form.value), known, force=force) as out,
    ):
        trends_command.write(known, out, form, preferred().hidden_problems)
