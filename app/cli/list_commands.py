"""The command that lists files, and its options."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.cli import list_args
from app.cli.file_output import write_files
from app.cli.options import BomOption, ForceOption, FormatOption, LibraryOption, OutputOption, WhereOption
from app.cli.output import open_output
from app.cli.preferences import preferred
from app.config import paths
from app.export.registry import Format
from app.library import open_to_read


def list_(
    what: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[PATH|FILTER]...",
            help="List only files at and below these paths that match every filter: words, or "
            "codec:hevc, size:>2GB, duration:<10m, hdr:yes, audio:deu, added:<7d and so on. "
            "Put a filter that begins with - after --.",
        ),
    ] = None,
    *,
    where: WhereOption = None,
    sort: Annotated[
        list[str] | None,
        typer.Option("--sort", metavar="COLUMN", help="Sort by this column, named as in CSV. Repeatable."),
    ] = None,
    desc: Annotated[
        bool, typer.Option("--desc", help="Sort in descending order: the largest or latest first.")
    ] = False,
    library: LibraryOption = None,
    form: FormatOption = Format.TABLE,
    bom: BomOption = False,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """List the files in the library, without reading them.

    An argument is a path if it exists on the disk, is absolute or begins with a dot or ~.
    All other arguments are filters.
    """
    if bom and form is not Format.CSV:
        raise typer.BadParameter("only CSV can have a byte order mark. Add --format csv.", param_hint="--bom")
    wanted = list_args.parse(what or (), where or (), sort or (), descending=desc)
    with closing(open_to_read(library or paths.default_library())) as known:
        hidden = preferred().hidden_problems
        with known.reader() as reader, open_output(output, form, known, force=force) as out:
            write_files(out, reader, wanted.ids(reader, hidden), form, bom=bom, hidden=hidden)
