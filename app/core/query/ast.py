"""The parts of a query and their text form."""

import re
from typing import Final

from msgspec import Struct

from app.core.message import Message
from app.core.query.predicates import Predicate
from app.core.query.values import QueryValue

WORDS: Final = ""
"""The key of a term without a filter: a plain word or a phrase."""
FIELD_NAME: Final = re.compile(r"((?i:only-on|only-low|depth-of-check)|[A-Za-z]{2,})(?=:)")
OPERATORS: Final = (">=", "<=", ">", "<", "=")
_BARE_WORD: Final = re.compile(r"[^\s\"]\S*")
_BARE_VALUE: Final = re.compile(r"[^\s\",][^\s,]*")


class Term(Struct, frozen=True):
    """A word, or a filter with alternative values."""

    key: str
    """The key of the filter, or `WORDS`."""
    values: tuple[QueryValue, ...]
    negated: bool = False
    predicates: tuple[Predicate, ...] = ()
    """The predicates of the values, in the same order; they follow from the values, and are not compared."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Term) and self._compared == other._compared

    def __hash__(self) -> int:
        return hash(self._compared)

    @property
    def _compared(self) -> tuple[object, ...]:
        return self.key, self.values, self.negated

    def __str__(self) -> str:
        sign = "-" if self.negated else ""
        if self.key == WORDS:
            return sign + _word(self.values[0].text)
        return f"{sign}{self.key}:{','.join(map(written_value, self.values))}"


class Fault(Struct, frozen=True):
    """A mistake in a search text, and its position."""

    message: Message
    start: int
    end: int
    """Position after the last character."""


def _word(text: str) -> str:
    plain = _BARE_WORD.fullmatch(text) and text[0] != "-" and not FIELD_NAME.match(text)
    return text if plain else _quoted(text)


def written_value(value: QueryValue) -> str:
    """Return the text of a filter value, in quotation marks if necessary."""
    plain = (
        not value.quoted
        and _BARE_VALUE.fullmatch(value.text)
        and (value.operator or not value.text.startswith(OPERATORS))
    )
    return value.operator + (value.text if plain else _quoted(value.text))


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'
