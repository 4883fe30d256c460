"""The arguments of commands that choose files: separates paths from filters."""

import os
import shlex
from collections.abc import Sequence
from typing import NamedTuple

import typer
from msgspec.structs import replace

from app.cli.language import tr
from app.cli.messages import note, say
from app.cli.status import Exit
from app.config.disk_spelling import absolute
from app.config.presence import is_there
from app.config.profiles import parse_query
from app.core.facts.catalogue import COLUMNS
from app.core.query import Fault, Query
from app.core.query.ast import WORDS
from app.core.text.names import one_line, outermost
from app.library.reader import Reader

_KEYS = tuple(column.key for column in COLUMNS)
_PATHS = (".", "~", os.sep)
_SEPARATORS = tuple(filter(None, (os.sep, os.altsep)))


class FileArguments(NamedTuple):
    """The chosen files, and their order."""

    query: Query
    order: tuple[tuple[str, bool], ...]
    """Keys of columns, with whether each is descending."""

    def ids(self, reader: Reader, hidden: int = 0, *, by_clip: bool = False) -> Sequence[int]:
        """Return the ids of the files. Without filter and order: by root, in the order of discovery.

        Problems of the set `hidden` match no file. With `by_clip`, the sums of recordings are sorted.
        """
        if not self.order and not self.query.terms:
            return reader.ids(self.query.roots)
        return reader.find(replace(self.query, hidden_problems=hidden), self.order, by_clip=by_clip)


def parse(
    arguments: Sequence[str],
    where: Sequence[str],
    sort: Sequence[str] = (),
    *,
    descending: bool = False,
    words: bool = False,
) -> FileArguments:
    """Return the parsed arguments. Ends the command with a message if they are invalid.

    An argument is a path if it exists on the disk, is absolute or begins with a dot or `~`. So is one with a
    separator outside a filter. With `where`, every argument is a path. A plain word may be the name of a
    folder that is gone: it is a filter only with `words`, and is refused otherwise.
    """
    paths = [each for each in arguments if where or _is_path(each)]
    filters = [each for each in arguments if each not in paths]
    if not words:
        for each in filters:
            _refuse_word(each)
    query = parse_query(text_of([*filters, *where]))
    roots = outermost([absolute(each) for each in paths])
    return FileArguments(
        replace(query, roots=tuple(roots)), tuple((_column(key), descending) for key in sort)
    )


def text_of(filters: Sequence[str]) -> str:
    """Return the search text of filters. Ends the command with a message if they are invalid."""
    text = " ".join(filters)
    query = parse_query(text)
    if query.faults:
        raise typer.Exit(_refuse(text, query.faults[0]))
    return text


def _is_path(argument: str) -> bool:
    if os.path.isabs(argument) or argument.startswith(_PATHS) or is_there(os.fsencode(argument)):  # noqa: PTH117
        return True
    return any(each in argument for each in _SEPARATORS) and _is_plain(argument)


def _is_plain(argument: str) -> bool:
    """Return whether an argument is words alone, as the name of a folder is."""
    query = parse_query(argument)
    return not query.faults and all(term.key == WORDS and not term.negated for term in query.terms)


def _refuse_word(argument: str) -> None:
    """End the command for a word that may be meant as a folder: other files would be read or moved."""
    if not _is_plain(argument):
        return
    word = one_line(argument)
    gone = shlex.quote(f"{os.curdir}{os.sep}{word}")
    note(tr("{word} is no file or folder here.", word=word))
    advice = tr(
        "Use {gone} for one that is gone, or --where {word} for the files that match.",
        gone=gone,
        word=shlex.quote(word),
    )
    say(f"  {advice}")
    raise typer.Exit(Exit.USAGE)


def _column(key: str) -> str:
    if key not in _KEYS:
        raise typer.BadParameter(
            tr("{name} is not a column. Use {names}.", name=one_line(key), names=", ".join(_KEYS)),
            param_hint="--sort",
        )
    return key


def _refuse(text: str, fault: Fault) -> Exit:
    """Show the error in a filter, with a caret below its place."""
    start = max(0, fault.start - 60)
    shown = one_line(text[start : start + 120])
    caret = " " * (fault.start - start) + "^" * max(1, min(fault.end, start + len(shown)) - fault.start)
    note(fault.message)
    for line in (f"  {shown}", f"  {caret}"):
        say(line)
    return Exit.USAGE
