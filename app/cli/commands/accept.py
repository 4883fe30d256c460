"""The command `accept`: make contents that a check found the known ones."""

import json
from collections.abc import Collection, Iterator, Sequence
from itertools import islice
from typing import Annotated, Any, Final, TextIO

import typer

from app.cli.actions.checksum_results import contents_tree
from app.cli.actions.command_body import library_to_change, library_to_read
from app.cli.choices import AcceptFormat
from app.cli.language import texts, tr
from app.cli.messages import say
from app.cli.options import file_arguments
from app.cli.options.common import LibraryOption, WhereOption
from app.cli.output.opening import open_standard_output
from app.cli.output.texts import verdict_width, verdict_word
from app.config.profiles import parse_query
from app.core.checksum.algorithm import digest_text
from app.core.checksum.good_copy import copy_messages
from app.core.checksum.verdict import Contents
from app.core.query import Query
from app.core.text.columns import padded
from app.core.text.names import as_text, display
from app.core.text.units import time_text
from app.library import Library
from app.library.checks import found_contents
from app.library.checks.checksum_plan import StoredFile
from app.library.reader import Reader

_ORDER: Final = (("folder", False), ("name", False))
_AT_ONCE: Final = 250
"""Files that are accepted in one transaction."""
_WhatArgument = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="[PATH|FILTER]...",
        help="Only files at and below these paths that match every filter, as in list; name at least one. "
        "A plain word that is no path is refused: give it by --where.",
    ),
]


def command(
    what: _WhatArgument = None,
    *,
    where: WhereOption = None,
    yes: Annotated[
        bool, typer.Option("--yes", help="Accept the contents; otherwise the files are only named.")
    ] = False,
    library: LibraryOption = None,
    form: Annotated[AcceptFormat, typer.Option("--format", help="The format of the output.")] = (
        AcceptFormat.TEXT
    ),
) -> None:
    """Name the files in which verify found other contents than the known ones; with --yes, accept these.

    From then on, the checksums that the last check found are the known ones, and those from before are
    forgotten. Accept a file that changed unnoticed only if you know that its contents are as they should
    be. No file is read or changed. An edit whose new time a scan has seen needs no acceptance.

    Exit status: 0 done; 1 the library is locked or damaged; 2 wrong usage.
    """
    wanted = file_arguments.parse(what or (), where or ()).query
    if not (wanted.roots or wanted.terms):
        raise typer.BadParameter(
            tr("name the files to accept, by paths or filters."), param_hint="PATH|FILTER"
        )
    opened = library_to_change if yes else library_to_read
    with opened(library) as known, open_standard_output() as out:
        _run(wanted, known, form, out, yes=yes)


def _run(query: Query, library: Library, form: AcceptFormat, out: TextIO, *, yes: bool) -> None:
    """Write the files whose last check found other contents than the known ones; with `yes`, accept them."""
    with library.reader() as reader:
        wanted = parse_query(f"{query} verdict:rotten,edited".strip(), roots=query.roots)
        files = [file for file in reader.stored_checksums(reader.find(wanted, _ORDER)) if file.found]
        if form is not AcceptFormat.JSON:
            out.writelines(f"{line}\n" for file in files for line in _lines(file, reader))
    accepted = _accept(files, library) if yes else frozenset[int]()
    if form is AcceptFormat.JSON:  # only now is it known what was accepted
        tree = {"accepted": yes, "files": [_tree(file, accepted) for file in files]}
        out.write(json.dumps(tree, indent=1) + "\n")
    if not yes:
        say(
            tr(
                "{count} {count:file|files} could be accepted. Nothing was changed: add --yes to forget the "
                "known checksums and take what was found as good.",
                count=len(files),
            )
        )
        return
    say(
        tr(
            "{count} {count:file|files} accepted: what the last check found is the known checksum from "
            "now on.",
            count=len(accepted),
        )
    )


def _accept(files: Sequence[StoredFile], library: Library) -> frozenset[int]:
    """Accept what was found, and return the ids of the files of which a later check has found no other."""
    seen = ((file.id, file.found) for file in files)
    accepted: set[int] = set()
    while page := {id_: found for id_, found in islice(seen, _AT_ONCE) if found is not None}:
        accepted.update(record.id for record in library.write(found_contents.accept, page).result())
    return frozenset(accepted)


def _lines(file: StoredFile, reader: Reader) -> Iterator[str]:
    """Yield what is known of a file, and what was found."""
    known, found = file.contents, file.found
    if known is None or found is None or file.verdict is None:
        return
    width = verdict_width()
    yield f"{padded(verdict_word(file.verdict), width)}  {display(file.path)}"
    for word, contents in ((tr("known"), known.good), (tr("found"), found)):
        for algorithm in sorted(found.digests.keys() & known.good.digests.keys()):
            digest = digest_text(algorithm, contents.digests[algorithm])
            yield f"{'':{width}}  {word} {_date(contents)}: {digest}"
    for message in copy_messages(copies) if (copies := reader.good_copies(file)) is not None else ():
        yield f"{'':{width}}  {texts().message(message)}"


def _date(contents: Contents) -> str:
    return time_text(contents.computed)


def _tree(file: StoredFile, accepted: Collection[int]) -> dict[str, Any]:
    known, found = file.contents, file.found
    return {
        "path": as_text(file.path),
        "verdict": file.verdict,
        "accepted": file.id in accepted,
        "known": contents_tree(known.good) if known else None,
        "found": contents_tree(found) if found else None,
    }
