"""The parser for search texts: words, "phrases", -negation, and filters such as `size:>2GB`.

No text raises: parts with a mistake are left out and reported as a `Fault`.
"""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from app.core.facts.catalogue import filter_named
from app.core.facts.checks import PLAYS
from app.core.facts.fact import Filter, FilterKind
from app.core.facts.outcomes import Outcome
from app.core.message import Message
from app.core.query.ast import FIELD_NAME, OPERATORS, WORDS, Fault, Term
from app.core.query.predicates import Contains, Equals, Predicate
from app.core.query.rules import named_outcome
from app.core.query.values import QueryValue, predicate
from app.core.text.fold import fold
from app.core.text.names import one_line

LONGEST: Final = 1000
"""Most characters of a search text."""
MOST_VALUES: Final = 100
"""Most words and values in one search."""
_SHOWN: Final = 40
"""Characters of an invalid value that a message repeats."""


class ParsedQuery(NamedTuple):
    """The result of parsing a text."""

    terms: tuple[Term, ...]
    faults: tuple[Fault, ...]
    """In text order; empty if the whole text is valid."""


def parse(text: str, profiles: Collection[str] | None = None) -> ParsedQuery:
    """Return the valid terms of a text, and its faults.

    `profiles` are the names that `plays:` may have; None allows any.
    """
    if len(text) > LONGEST:
        fault = Fault(Message("query.too_long", {"limit": LONGEST}), LONGEST, len(text))
        return ParsedQuery((), (fault,))
    return _Parser(text, profiles).run()


class _Parser:
    """The state of the parser: one pass over the text."""

    def __init__(self, text: str, profiles: Collection[str] | None) -> None:
        self._text = text
        self._profiles = profiles
        self._at = 0
        self._terms: list[Term] = []
        self._faults: list[Fault] = []

    def run(self) -> ParsedQuery:
        values = 0
        while self._skip_space():
            start = self._at
            term = self._term()
            values += len(term.values) if term else 0
            if values > MOST_VALUES:
                self._fault("query.too_many", start, len(self._text), limit=MOST_VALUES)
                break
            if term is not None:
                self._terms.append(term)
        return ParsedQuery(tuple(self._terms), tuple(self._faults))

    def _skip_space(self) -> bool:
        while self._at < len(self._text) and self._text[self._at].isspace():
            self._at += 1
        return self._at < len(self._text)

    def _term(self) -> Term | None:
        start = self._at
        # A minus sign without a word behind it is a word itself.
        negated = self._text[start] == "-" and self._text[start + 1 : start + 2].strip() != ""
        self._at += negated
        if match := FIELD_NAME.match(self._text, self._at):
            self._at = match.end() + 1
            return self._filter(match[1], start, negated=negated)
        text = self._piece(stops="", doubled=True)
        folded = fold(text).strip()
        if not folded:
            return None
        return Term(WORDS, (QueryValue("", text),), negated, (Contains(folded),))

    def _filter(self, name: str, start: int, *, negated: bool) -> Term | None:
        field = filter_named(name)
        begin = self._at
        values = self._values(speech=field is not None and field.kind is FilterKind.SPEECH)
        if field is None:
            self._fault("query.unknown", start, self._at, name=name)
            return None
        if field.words_of and values and all(fold(value.text) in field.choices for value, _ in values):
            field = filter_named(field.words_of) or field
        sound: list[tuple[QueryValue, Predicate]] = []
        for value, at in values:
            found = predicate(field.kind, value, field.synonyms)
            if found is None or not self._is_choice(field, found):
                self._refuse(field, value, at, self._at if len(values) == 1 else at + _width(value))
            else:
                sound.append((value, found))
        if not values:
            self._fault("query.no_value", start, begin, name=field.key, example=field.example)
        if not sound:
            return None
        return Term(field.key, tuple(value for value, _ in sound), negated, tuple(each for _, each in sound))

    def _values(self, *, speech: bool) -> list[tuple[QueryValue, int]]:
        """Return the values up to the next space, with their positions."""
        found = []
        while True:
            at = self._at
            operator = next((sign for sign in OPERATORS if self._text.startswith(sign, at)), "")
            self._at += len(operator)
            quoted = self._text.startswith('"', self._at)
            faults = len(self._faults)
            text = self._piece(stops=",", doubled=quoted)
            if operator or quoted or text:
                unfinished = speech and len(self._faults) > faults
                found.append((QueryValue(operator, text, quoted, unfinished), at))
            if not self._text.startswith(",", self._at):
                return found
            self._at += 1

    def _piece(self, *, stops: str, doubled: bool) -> str:
        """Return the text up to a space or one of `stops`, or a phrase in quotation marks."""
        if doubled and self._text.startswith('"', self._at):
            return self._phrase()
        start = self._at
        while self._at < len(self._text) and not (
            self._text[self._at].isspace() or self._text[self._at] in stops
        ):
            self._at += 1
        return one_line(self._text[start : self._at])

    def _phrase(self) -> str:
        start, parts = self._at, []
        while True:
            end = self._text.find('"', self._at + 1)
            if end < 0:
                parts.append(self._text[self._at + 1 :])
                self._at = len(self._text)
                self._fault("query.open_quote", start, len(self._text))
                break
            parts.append(self._text[self._at + 1 : end])
            self._at = end
            # Two quotation marks inside a phrase stand for one.
            if not self._text.startswith('""', end):
                self._at = end + 1
                break
            self._at = end + 1
        return one_line('"'.join(parts))

    def _refuse(self, field: Filter, value: QueryValue, start: int, end: int) -> None:
        text = one_line(value.operator + value.text)
        shown = text if len(text) <= _SHOWN else f"{text[: _SHOWN - 1]}…"
        said = {"value": shown, "name": field.key, "example": field.example}
        if field.kind in {FilterKind.CHOICE, FilterKind.CLASS, FilterKind.FLAG}:
            said["choices"] = ", ".join(self._choices(field))
        if not value.text:
            self._fault("query.no_value", start, max(end, start + 1), name=field.key, example=field.example)
        else:
            free = field.kind is FilterKind.CHOICE and not self._choices(field)
            kind = FilterKind.TEXT if free else field.kind
            self._fault(kind.value, start, end, **said)

    def _choices(self, field: Filter) -> tuple[str, ...]:
        """Return all values that a filter may have; none: any."""
        if field.key == PLAYS and self._profiles is not None:
            return ("any", "none", *self._profiles)
        return field.choices

    def _is_choice(self, field: Filter, found: Predicate) -> bool:
        choices = self._choices(field)
        if not isinstance(found, Equals) or field.kind is not FilterKind.CHOICE:
            return True
        text, outcome = named_outcome(found.text) if field.key == PLAYS else (found.text, Outcome.YES)
        return outcome is not None and (not choices or text in choices)

    def _fault(self, code: str, start: int, end: int, **args: str | int) -> None:
        self._faults.append(Fault(Message(code, dict(args)), start, end))


def _width(value: QueryValue) -> int:
    return len(value.operator) + len(value.text) + 2 * value.quoted


def written(terms: Sequence[Term]) -> str:
    """Return the text of the terms; `parse` reverses it."""
    return " ".join(map(str, terms))
