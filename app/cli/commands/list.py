"""The command that lists files, and its options."""

from contextlib import closing
from pathlib import Path
from typing import Annotated

import typer

from app.cli import list_args
from app.cli.coverage import say_open_question
from app.cli.file_output import write_files
from app.cli.options import BomOption, ForceOption, FormatOption, LibraryOption, OutputOption, WhereOption
from app.cli.output import open_output
from app.cli.output_format import chosen_format, say_default
from app.cli.preferences import preferred
from app.cli.report_pictures import report_pictures, wanted_pictures
from app.config import paths
from app.core.export.format import ENDINGS, Format
from app.library import open_to_read

PicturesOption = Annotated[
    bool,
    typer.Option(
        "--pictures",
        help="Put pictures from the cache of previews into an HTML report, of 120 files at most.",
    ),
]
MakePicturesOption = Annotated[
    bool,
    typer.Option(
        "--make-pictures",
        help="The same, and make the pictures that are absent. This reads the files, for a minute at most.",
    ),
]


def command(
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
    form: FormatOption = None,
    bom: BomOption = False,
    pictures: PicturesOption = False,
    make_pictures: MakePicturesOption = False,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """List the files in the library. Only --make-pictures reads them.

    An argument is a path if it exists on the disk, is absolute or begins with a dot or ~.
    All other arguments are filters.
    """
    chosen = chosen_format(output, form, ENDINGS, Format.TABLE, force=force)
    if bom and chosen is not Format.CSV:
        raise typer.BadParameter("only CSV can have a byte order mark. Add --format csv.", param_hint="--bom")
    shown = wanted_pictures(chosen, cached=pictures, made=make_pictures)
    wanted = list_args.parse(what or (), where or (), sort or (), descending=desc)
    with closing(open_to_read(library or paths.default_library())) as known:
        settings = preferred()
        hidden = settings.hidden_problems
        with (
            known.reader() as reader,
            open_output(output, chosen, known, force=force) as out,
            report_pictures(shown, settings, known) as pictures_of,
        ):
            say_default(output, form, chosen)
            ids = wanted.ids(reader, hidden)
            say_open_question(reader, wanted.query)
            write_files(out, reader, ids, chosen, bom=bom, hidden=hidden, pictures=pictures_of)
