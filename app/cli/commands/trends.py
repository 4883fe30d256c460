"""The options of the command `trends`."""

from contextlib import closing
from pathlib import Path

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
from app.cli.preferences import preferred
from app.config import paths
from app.core.export.format import Format
from app.library import open_to_read


def command(
    *,
    library: LibraryOption = None,
    form: ChangesFormatOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """Show what each scan found the library to hold: files, size, codecs, problems and checks over time."""
    from app.cli import trends as trends_command  # noqa: PLC0415 - only needed here

    chosen = chosen_format(output, form, CHANGES_ENDINGS, ChangesFormat.TABLE, force=force)
    with (
        closing(open_to_read(library or paths.default_library())) as known,
        open_output(output, Format(chosen.value), known, force=force) as out,
    ):
        say_default(output, form, chosen)
        trends_command.write(known, out, chosen, preferred().hidden_problems)
