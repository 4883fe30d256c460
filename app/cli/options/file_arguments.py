"""The arguments of `cinventory list`: separates paths from filters."""

import os
from collections.abc import Sequence
from typing import NamedTuple

import typer
from msgspec.structs import replace

from app.cli.messages import say
from app.cli.status import Exit
from app.config.disk_spelling import absolute
from app.config.presence import is_there
from app.config.profiles import parse_query
from app.core.facts.catalogue import COLUMNS
from app.core.query import Fault, Query
from app.core.text.names import one_line, outermost
from app.library.reader import Reader

_KEYS = tuple(column.key for column in COLUMNS)
_PATHS = (".", "~", os.sep)


class ListArguments(NamedTuple):
    """The files to be listed, and their order."""

    query: Query
    order: tuple[tuple[str, bool], ...]
    """Keys of columns, with whether each is descending."""

    def ids(self, reader: Reader, hidden: int = 0) -> Sequence[int]:
        """Return the ids of the files. Without filter and order: by root, in the order of discovery.

        Problems of the set `hidden` match no file.
        """
        if not self.order and not self.query.terms:
            return reader.ids(self.query.roots)
        return reader.find(replace(self.query, hidden_problems=hidden), self.order)


def parse(
    arguments: Sequence[str], where: Sequence[str], sort: Sequence[str], *, descending: bool
) -> ListArguments:
    """Return the parsed arguments. Ends the command with a message if they are invalid.

    An argument is a path if it exists on the disk, is absolute or begins with a dot or `~`. With
    `where`, every argument is a path.
    """
    paths = [each for each in arguments if where or _is_path(each)]
    filters = [each for each in arguments if each not in paths]
    query = parse_query(text_of([*filters, *where]))
    roots = outermost([absolute(each) for each in paths])
    return ListArguments(
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
    looks_like_one = os.path.isabs(argument) or argument.startswith(_PATHS)  # noqa: PTH117
    return looks_like_one or is_there(os.fsencode(argument))


def _column(key: str) -> str:
    if key not in _KEYS:
        raise typer.BadParameter(
            f"{one_line(key)} is not a column. Use {', '.join(_KEYS)}.", param_hint="--sort"
        )
    return key


def _refuse(text: str, fault: Fault) -> Exit:
    """Show the error in a filter, with a caret below its place."""
    start = max(0, fault.start - 60)
    shown = one_line(text[start : start + 120])
    caret = " " * (fault.start - start) + "^" * max(1, min(fault.end, start + len(shown)) - fault.start)
    for line in (f"cinventory: {fault.message}", f"  {shown}", f"  {caret}"):
        say(line)
    return Exit.USAGE
