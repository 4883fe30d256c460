"""The command `copies`: find the copies of files."""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Annotated, Any, NamedTuple, TextIO

import typer

from app.cli.actions.command_body import JobCall, outcome_of, run_job_command, say_outcome
from app.cli.actions.near_copies import list_near, say_not_same
from app.cli.actions.part_copies import list_parts
from app.cli.choices import CopiesFormat
from app.cli.language import tr
from app.cli.messages import say
from app.cli.options import file_arguments
from app.cli.options.common import LibraryOption, NoProgressOption, WhatArgument, WhereOption
from app.cli.output.copies import write_comparison, write_groups, write_pairs
from app.cli.status import Exit, of_end
from app.config.disk_spelling import absolute
from app.config.profiles import parse_query
from app.core.copies.job import CopiesOutcome, CopiesRequest
from app.core.errors import NoKnownFiles
from app.core.job import Job
from app.core.query import Query
from app.core.text.names import display
from app.library import Library

CopiesFormatOption = Annotated[CopiesFormat, typer.Option("--format", help="The format of the output.")]

CompareOption = Annotated[
    tuple[str, str] | None,
    typer.Option(
        "--compare",
        metavar="A B",
        help="Compare two folders or files, in place of a list: what is only in A, in both, only in B. "
        "Of two folders, one in the other, the inner one is no part of the outer one.",
    ),
]

FoldersOption = Annotated[
    bool, typer.Option("--folders", help="List the folders that hold equal files, in place of the groups.")
]

AloneOption = Annotated[
    bool,
    typer.Option("--left-alone", help="List the groups that are ignored, in place of the others."),
]

NearOption = Annotated[
    bool,
    typer.Option(
        "--near",
        help="List the videos that show the same pictures in another encoding, size or cut, with the better "
        "one and why, in place of exact copies. cinventory fingerprint compares them. With --left-alone: "
        "those that are not the same.",
    ),
]

_PAIR: dict[str, Any] = {"metavar": "A B"}

PartsOption = Annotated[
    bool,
    typer.Option(
        "--parts",
        help="List the videos that are a part of a longer one, or have a part in common with it, with the "
        "times, in place of exact copies. cinventory fingerprint --parts finds them.",
    ),
]

NotSameOption = Annotated[
    tuple[str, str] | None,
    typer.Option("--not-same", help="Note that two videos of --near do not show the same.", **_PAIR),
]

SameOption = Annotated[
    tuple[str, str] | None, typer.Option("--same", help="Take --not-same of two videos back.", **_PAIR)
]


def command(
    what: WhatArgument = None,
    *,
    where: WhereOption = None,
    compare: CompareOption = None,
    folders: FoldersOption = False,
    left_alone: AloneOption = False,
    near: NearOption = False,
    parts: PartsOption = False,
    not_same: NotSameOption = None,
    same: SameOption = None,
    library: LibraryOption = None,
    form: CopiesFormatOption = CopiesFormat.TEXT,
    no_progress: NoProgressOption = False,
) -> None:
    """Find the exact copies of files in the library, and list them in groups.

    The files are compared with all files of the library. Of files of the same size, only those are read that
    may still be equal; stored checksums stand for files on disks that are not connected. Hard links, reflinks
    and several paths to one file are one copy.

    Exit status: 0 done; 1 the library knows no such file, or is locked or damaged; 2 wrong usage;
    3 some files could not be compared, so that they may be copies too; 130 cancelled.
    """
    wanted = file_arguments.parse(what or (), where or ()).query
    lists = {"--near": near, "--parts": parts, "--compare": compare, "--folders": folders}
    _check_alone({**lists, "--not-same": not_same, "--same": same})
    _check_alone({"--parts": parts, "--left-alone": left_alone})
    if (compare or not_same or same) and (wanted.roots or wanted.terms):
        hint = "--compare" if compare else "--not-same" if not_same else "--same"
        raise typer.BadParameter(tr("it takes two paths, and nothing else."), param_hint=hint)
    if near or parts:
        query = parse_query(str(wanted), roots=wanted.roots)
        if near:
            list_near(query, library, form, rejected=left_alone)
        else:
            list_parts(query, library, form)
        return
    if not_same or same:
        say_not_same(not_same or same or ("", ""), library, are_same=bool(same))
        return
    _check_alone({"--compare": compare, "--folders": folders, "--left-alone": left_alone})
    places = (absolute(compare[0]), absolute(compare[1])) if compare else None
    if places and places[0] == places[1]:
        raise typer.BadParameter(tr("both are the same place."), param_hint="--compare")

    def call_of(known: Library) -> JobCall:
        _check_known(known, places or ())
        everything = known.source_paths()
        request = CopiesRequest(paths=places or wanted.roots or everything, query=str(wanted))
        shown = _Shown(form, places, folders=folders, left_alone=left_alone)
        return JobCall(
            "copies", request, partial(_write, shown, known, parse_query(request.query, roots=request.paths))
        )

    run_job_command(call_of, library, no_progress=no_progress)


def _check_alone(options: Mapping[str, object]) -> None:
    """Raise an error of usage if more than one of some options is given."""
    if sum(map(bool, options.values())) > 1:
        raise typer.BadParameter(tr("only one of them is possible."), param_hint=", ".join(options))


class _Shown(NamedTuple):
    """The choice of what is written: the groups, unless other options say."""

    form: CopiesFormat
    places: tuple[bytes, bytes] | None
    """The places to be compared."""
    folders: bool
    left_alone: bool


def _write(shown: _Shown, library: Library, query: Query, job: Job, out: TextIO) -> Exit:
    outcome = outcome_of(job, CopiesOutcome)
    say_outcome(outcome, outcome.seconds, more=tr("There may be more."))
    if outcome.errors:
        say(tr("All else is told of these files as the last scans and checks saw them."))
    with library.reader() as reader:
        if shown.places is not None:
            write_comparison(out, shown.form, shown.places, reader.compare_places(*shown.places))
        elif shown.folders:
            write_pairs(out, shown.form, reader.folder_pairs(query))
        else:
            groups = reader.copy_groups(query, alone=shown.left_alone)
            write_groups(out, shown.form, job.type.codec.outcome_tree(outcome), outcome, groups)
    return of_end(outcome.state)


def _check_known(library: Library, places: Sequence[bytes]) -> None:
    """Raise `NoKnownFiles` for a place without known files, as a misspelt path is."""
    with library.reader() as reader:
        for place in places:
            if not reader.count(Query(roots=(place,))):
                raise NoKnownFiles("copies.unknown_place", path=display(place))
