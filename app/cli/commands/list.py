"""The command `list`: list files of the library, in a table or another format."""

from pathlib import Path
from typing import Annotated

import typer

from app.cli.actions.command_body import library_to_read
from app.cli.actions.hand_over import hand_over
from app.cli.language import tr
from app.cli.messages import note
from app.cli.options import file_arguments
from app.cli.options import hand_over_options as options
from app.cli.options.common import (
    BomOption,
    ForceOption,
    FormatOption,
    LibraryOption,
    OutputOption,
    WhereOption,
)
from app.cli.options.target_options import (
    AacOption,
    CodecOption,
    HeightOption,
    SdrOption,
    TargetOption,
    target_of,
)
from app.cli.output.files import write_files
from app.cli.output.format_choice import chosen_format, say_default
from app.cli.output.opening import open_output
from app.cli.output.pictures import pictures_of_options, report_pictures
from app.cli.preferences import preferred
from app.core.advice.target import TargetCodec
from app.core.coverage import FAILED_CHECK, Question, depends, open_question
from app.core.export.format import BY_CLIP, ENDINGS, HANDED_OVER, Format
from app.core.message import Message
from app.core.query import Query
from app.library import Library
from app.library.reader import Reader

WhatToListArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH|FILTER]...",
        help="List only files at and below these paths that match every filter: words, or "
        "codec:hevc, size:>2GB, duration:<10m, hdr:yes, audio:deu, added:<7d and so on. "
        "Put a filter that begins with - after --.",
    ),
]
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
ByClipOption = Annotated[
    bool,
    typer.Option(
        "--by-clip",
        help="Write one line for the files of a recording, with their sums.",
    ),
]


def command(
    what: WhatToListArgument = None,
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
    by_clip: ByClipOption = False,
    into: options.IntoOption = None,
    target: TargetOption = None,
    codec: CodecOption = TargetCodec.HEVC,
    height: HeightOption = None,
    sdr: SdrOption = False,
    aac: AacOption = False,
    mapped: options.MapOption = None,
    relative_to: options.RelativeOption = None,
    output: OutputOption = Path("-"),
    force: ForceOption = False,
) -> None:
    """List the files in the library. Only --make-pictures reads them.

    An argument is a path if it exists on the disk, is absolute or begins with a dot or ~. So is one with a
    separator outside a filter. All other arguments are filters.
    """
    chosen = chosen_format(output, form, ENDINGS, Format.TABLE, force=force)
    _check_possible(chosen, bom=bom, by_clip=by_clip)
    made = target_of(target, codec, height, sdr=sdr, aac=aac)
    choice = options.hand_over_choice(chosen, into, made, mapped, relative_to, named=target)
    shown = pictures_of_options(chosen, cached=pictures, made=make_pictures)
    wanted = file_arguments.parse(what or (), where or (), sort or (), descending=desc, words=True)
    if chosen in HANDED_OVER:
        raise typer.Exit(hand_over(library, wanted, chosen, choice, output, force=force))
    with library_to_read(library) as known:
        settings = preferred()
        hidden = settings.hidden_problems
        with (
            known.reader() as reader,
            open_output(output, chosen, known, force=force) as out,
            report_pictures(shown, settings, known) as pictures_of,
        ):
            say_default(output, form, chosen)
            ids = wanted.ids(reader, hidden, by_clip=by_clip)
            asked = _say_open_question(reader, wanted.query)
            _say_what_is_lacking(known, reader, wanted.query)
            if not (len(ids) or asked) and chosen is Format.TABLE:
                note(Message("check.no_files"))
            write_files(
                out, reader, ids, chosen, bom=bom, hidden=hidden, pictures=pictures_of, by_clip=by_clip
            )


def _check_possible(form: Format, *, bom: bool, by_clip: bool) -> None:
    """Raise `typer.BadParameter` for an option that a format does not have."""
    if bom and form is not Format.CSV:
        told = tr("only CSV can have a byte order mark. Add --format csv.")
        raise typer.BadParameter(told, param_hint="--bom")
    if by_clip and form not in BY_CLIP:
        raise typer.BadParameter(tr("this format has a line for each file."), param_hint="--by-clip")


def _say_what_is_lacking(known: Library, reader: Reader, query: Query) -> None:
    """Say of how many files the texts are not known, if the query asks for words in them."""
    if any(term.key == "says" for term in query.terms):
        from app.cli.output.dialogue import say_what_is_lacking  # noqa: PLC0415 - few lists need it

        say_what_is_lacking(known.path, reader)


def _say_open_question(reader: Reader, query: Query) -> bool:
    """Say how many files were asked what the query depends on, and by which command to ask.

    Return whether there was something to say.
    """
    if not depends(query):
        return False
    coverage = reader.coverage()
    question = open_question(query, coverage)
    if question:
        note(
            tr(
                "{sentence} Ask with: {command}",
                sentence=coverage.sentence(question),
                command=f"cinventory {_command_for(question)}",
            )
        )
        if failure := coverage.failure(question):
            command = f"cinventory list {FAILED_CHECK}"
            note(tr("{sentence} List them with: {command}", sentence=failure, command=command))
    return question is not None


def _command_for(question: Question) -> str:
    """Return the command that answers a question: it has the name of the type of its jobs."""
    from app.jobs.types.registry import JOB_TYPES  # noqa: PLC0415 - takes 0.1 s, and few lists need it

    return next(each.name for each in JOB_TYPES if each.question is question)
