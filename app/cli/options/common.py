"""The options that several commands share."""

from pathlib import Path
from typing import Annotated, Final

import typer

from app.cli.choices import ChangesFormat, ChecksumFormat, ScanFormat, TrashFormat
from app.cli.language import tr
from app.core.export.format import ENDINGS, Format
from app.core.job.budget import Budget, parse_budget

LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", metavar="FILE", help="Use this library file instead of the default one."),
]

WhatArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH|FILTER]...",
        help="Only files at and below these paths that match every filter, as in list; by default all files. "
        "A plain word that is no path is refused: give it by --where.",
    ),
]
WhereOption = Annotated[
    list[str] | None,
    typer.Option("--where", metavar="FILTER", help="A filter; all arguments are then paths. Repeatable."),
]
NoProgressOption = Annotated[bool, typer.Option("--no-progress", help="Show no progress bar.")]

_FORMAT: Final = typer.Option(
    "--format", help="The format; by default that of the output's name, or a table."
)
FormatOption = Annotated[Format | None, _FORMAT]
ScanFormatOption = Annotated[ScanFormat | None, _FORMAT]
BomOption = Annotated[
    bool, typer.Option("--bom", help="Begin CSV with a byte order mark, so that Excel recognizes UTF-8.")
]
OutputOption = Annotated[
    Path, typer.Option("--output", metavar="FILE", help="Write to this file; - is standard output.")
]
ForceOption = Annotated[
    bool,
    typer.Option(
        "--force",
        help="Write or replace a file even if its extension does not belong to the format. "
        "Videos and libraries are never replaced.",
    ),
]
BudgetOption = Annotated[
    str | None,
    typer.Option(
        "--budget",
        metavar="AMOUNT",
        help="Read at most this much, such as 500GB or 2h, the longest unchecked files first.",
    ),
]
CheckFormatOption = Annotated[ChecksumFormat, typer.Option("--format", help="The format of the output.")]
TrashFormatOption = Annotated[TrashFormat, typer.Option("--format", help="The format of the output.")]
ChangesFormatOption = Annotated[ChangesFormat | None, _FORMAT]
SCAN_ENDINGS: Final = {form: ENDINGS[Format(form.value)] for form in ScanFormat}
CHANGES_ENDINGS: Final = {form: ENDINGS[Format(form.value)] for form in ChangesFormat}


def budget_of(text: str | None) -> Budget:
    """Return the budget of an option. Raises `typer.BadParameter` for another text."""
    try:
        return parse_budget(text) if text else Budget()
    except ValueError:
        raise typer.BadParameter(tr("use an amount such as 500GB or 2h."), param_hint="--budget") from None
