"""The options that several commands share."""

from pathlib import Path
from typing import Annotated

import typer

LibraryOption = Annotated[
    Path | None,
    typer.Option("--library", metavar="FILE", help="Use this library file instead of the default one."),
]

WhereOption = Annotated[
    list[str] | None,
    typer.Option("--where", metavar="FILTER", help="A filter; all arguments are then paths. Repeatable."),
]
NoProgressOption = Annotated[bool, typer.Option("--no-progress", help="Show no progress bar.")]
