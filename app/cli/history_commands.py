"""The commands that show how the library has changed, and their options."""

from contextlib import closing
from pathlib import Path
from typing import Annotated, Final

import typer

from app.cli.choices import ChangesFormat
from app.cli.options import ForceOption, LibraryOption, OutputOption
from app.cli.output import open_output
from app.cli.output_format import chosen_format, say_default
from app.cli.preferences import preferred
from app.config import paths
from app.core.export.format import ENDINGS, Format
from app.library import open_to_read

ChangesFormatOption = Annotated[
    ChangesFormat | None,
    typer.Option("--format", help="The format; by default that of the output's name, or a table."),
]
_ENDINGS: Final = {form: ENDINGS[Format(form.value)] for form in ChangesFormat}


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
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what a scan found new, changed, moved, missing or back, without reading the files."""
    from app.cli import changes as changes_command  # noqa: PLC0415 - only needed here

    chosen = chosen_format(output, form, _ENDINGS, ChangesFormat.TABLE, force=force)
    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(chosen.value), known, force=force) as out,
    ):
        say_default(output, form, chosen)
        changes_command.write(known, out, chosen, scan, since)


def trends(
    *,
    library: LibraryOption = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what each scan found the library to hold: files, size, codecs, problems and checks over time."""
    from app.cli import trends as trends_command  # noqa: PLC0415 - only needed here

    chosen = chosen_format(output, form, _ENDINGS, ChangesFormat.TABLE, force=force)
    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(chosen.value), known, force=force) as out,
    ):
        say_default(output, form, chosen)
        trends_command.write(known, out, chosen, preferred().hidden_problems)
