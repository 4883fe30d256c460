"""The options of the command `changes`."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.cli.choices import ChangesFormat
from app.cli.options import (
    CHANGES_ENDINGS,
    ChangesFormatOption,
    ForceOption,
    LibraryOption,
    OutputOption,
)
from app.cli.output import open_output
from app.cli.output_format import chosen_format, say_default
from app.config import paths
from app.core.export.format import Format
from app.library import open_to_read


def command(
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

    chosen = chosen_format(output, form, CHANGES_ENDINGS, ChangesFormat.TABLE, force=force)
    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(chosen.value), known, force=force) as out,
    ):
        say_default(output, form, chosen)
        changes_command.write(known, out, chosen, scan, since)
