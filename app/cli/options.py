"""The options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

from app.core.export.format import Format

LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", metavar="FILE", help="Use this library file instead of the default one."),
]

WhereOption = Annotated[
    list[str] | None,
    typer.Option("--where", metavar="FILTER", help="A filter; all arguments are then paths. Repeatable."),
]
NoProgressOption = Annotated[bool, typer.Option("--no-progress", help="Show no progress bar.")]

FormatOption = Annotated[
    Format | None,
    typer.Option("--format", help="The format; by default that of the output's name, or a table."),
]
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
