"""Completion of filter names and values at the cursor of a search text."""

from collections.abc import Callable, Iterator, Sequence
from typing import Final, NamedTuple

from app.core.facts.catalogue import FILTERS, filter_named
from app.core.facts.fact import Filter
from app.core.query.ast import FIELD_NAME, OPERATORS, written_value
from app.core.query.grammar import LONGEST
from app.core.query.values import QueryValue
from app.core.text.fold import fold

MOST: Final = 12
"""Most suggestions at once."""

ValueSource = Callable[[str], Sequence[str]]
"""Returns known values of a filter, by its key, the most frequent first."""


class Suggestion(NamedTuple):
    """A suggested text."""

    text: str
    help: str
    """English help of the filter; empty for a value."""


class Completion(NamedTuple):
    """The suggestions, and the part of the text that they replace."""

    start: int
    end: int
    offers: tuple[Suggestion, ...]


def complete(text: str, cursor: int, values: ValueSource, *, unasked: bool = True) -> Completion:
    """Return the completion of the word before the cursor; no suggestions without a word.

    Where the user has asked for suggestions, not `unasked`, all filters are suggested in place of a word.
    """
    start = _word_start(text, cursor)
    word = text[start:cursor].removeprefix("-")
    at = cursor - len(word)
    if len(text) > LONGEST or (not word and unasked):
        return Completion(cursor, cursor, ())
    if not word:
        return Completion(at, cursor, tuple(_names("")))
    match = FIELD_NAME.match(word)
    if match is None:
        return Completion(at, cursor, tuple(_names(fold(word)))[:MOST])
    field = filter_named(match[1])
    typed = word[match.end() + 1 :].rpartition(",")[2]
    begun = next((typed.removeprefix(sign) for sign in OPERATORS if typed.startswith(sign)), typed)
    begun = begun.removeprefix('"')
    offers = _values(field, fold(begun), values) if field else ()
    return Completion(cursor - len(typed), cursor, tuple(offers)[:MOST])


def _word_start(text: str, cursor: int) -> int:
    """Return the start of the word before the cursor; spaces in quotation marks do not separate words."""
    start, quoted = 0, False
    for at, sign in enumerate(text[:cursor]):
        if sign == '"':
            quoted = not quoted
        elif sign.isspace() and not quoted:
            start = at + 1
    return start


def _names(begun: str) -> Iterator[Suggestion]:
    for field in FILTERS:
        if any(name.startswith(begun) for name in (field.key, *field.aliases)):
            yield Suggestion(f"{field.key}:", field.help)


def _values(field: Filter, begun: str, values: ValueSource) -> Iterator[Suggestion]:
    known = dict.fromkeys([*field.choices, *values(field.key)] or [field.example])
    for value in known:
        if value and begun in fold(value) and fold(value) != begun:
            bare = value in field.choices or value == field.example
            yield Suggestion(value if bare else written_value(QueryValue("", value)), "")
