"""The verdict of a profile on a file, with the facts that fail or are not known."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from msgspec import Struct

from app.core.facts.catalogue import filter_named
from app.core.facts.fact import Filter, FilterKind, FilterValue
from app.core.facts.outcomes import Outcome
from app.core.facts.standards import PICTURE_CLASSES
from app.core.file.record import FileRecord
from app.core.profiles.profile import Profile
from app.core.query import Term
from app.core.query.ast import written_value
from app.core.query.rules import Condition, Rule, outcome
from app.core.text.names import display, one_line
from app.core.text.units import UNKNOWN_TEXT, bit_rate_text, duration_text, size_text

_OPPOSITE: Final = {"any": "none", "none": "any", "yes": "no", "no": "yes"}
WANTED_WORDS: Final[Mapping[str, str]] = {
    ">=": "at least {}",
    "<=": "at most {}",
    ">": "more than {}",
    "<": "less than {}",
    "-": "not {}",
    "..": "{} to {}",
}
"""The words for the signs in values of filters; the window translates them in the context `Comparison`."""
_FORMATS: Final[Mapping[FilterKind, Callable[[float], str]]] = {
    FilterKind.SIZE: lambda size: size_text(int(size)),
    FilterKind.DURATION: duration_text,
    FilterKind.RATE: lambda rate: bit_rate_text(int(rate)),
    FilterKind.FLAG: lambda flag: "yes" if flag else "no",
    FilterKind.CLASS: lambda index: PICTURE_CLASSES[int(index)].name,
}


class ProfileFact(Struct, frozen=True):
    """A fact of a file that a profile asks for."""

    key: str
    """The filter that finds it."""
    found: str | None
    """The value in the file; None if there is none, or if it is not known."""
    wanted: tuple[str, ...]
    """The values that would do, as in a filter; after `-`, a value that would not."""
    outcome: Outcome
    """no, or unknown."""

    @property
    def label(self) -> str:
        """The English name of the fact; the window translates it in the context `Filter`."""
        field = filter_named(self.key)
        return field.help if field else self.key

    def __str__(self) -> str:
        found = UNKNOWN_TEXT if self.found is None else self.found
        unwanted = [wanted_text(text) for text in self.wanted if text.startswith("-")]
        wanted = " or ".join(wanted_text(text) for text in self.wanted if not text.startswith("-"))
        return f"{self.label}: {found}; wanted: {' and '.join(filter(None, (wanted, *unwanted)))}"


class ProfileVerdict(Struct, frozen=True):
    """The verdict of a profile on a file."""

    outcome: Outcome
    facts: tuple[ProfileFact, ...] = ()
    """The facts that fail; if the outcome is unknown, the facts that are not known."""


def verdict(profile: Profile, record: FileRecord, now: float) -> ProfileVerdict:
    """Return the verdict of a profile on a file at `now`, seconds since the epoch."""
    found = outcome(profile.rule, record, now)
    if found is Outcome.YES:
        return ProfileVerdict(found)
    merged: dict[tuple[str, str | None], list[str]] = {}
    for term in _causes(profile.rule, record, now, found):
        merged.setdefault((term.key, _shown(term, record)), []).extend(wanted_values(term))
    facts = (
        ProfileFact(key, held, tuple(dict.fromkeys(wanted)), found) for (key, held), wanted in merged.items()
    )
    return ProfileVerdict(found, tuple(facts))


def _causes(rule: Rule, record: FileRecord, now: float, wanted: Outcome) -> Iterator[Term]:
    """Yield the conditions with this outcome that decide the outcome of a rule."""
    if isinstance(rule, Condition):
        yield rule.term
        return
    for part in rule.parts:
        if outcome(part, record, now) is wanted:
            yield from _causes(part, record, now, wanted)


def _shown(term: Term, record: FileRecord) -> str | None:
    """Return the value of a file for people; None if there is none."""
    field = filter_named(term.key)
    if field is None:
        return None
    if field.kind is FilterKind.TEXT and field.convert is None and len(field.fields) == 1:
        (text,) = field.raw(record)  # as it is written in the file
        return display(text) if isinstance(text, bytes) else one_line(text) if text else None
    return _text(field, field.read(record))


def _text(field: Filter, value: FilterValue) -> str | None:
    if value is None or isinstance(value, str):
        return one_line(value.replace("\n", ", ")) if value else None
    shown = _FORMATS.get(field.kind, "{:g}".format)
    return "–".join(map(shown, value)) if isinstance(value, tuple) else shown(value)  # noqa: RUF001


def wanted_text(value: str, say: Callable[[str], str] = str) -> str:
    """Return a value of `wanted_values` in words, such as `at most 2160`; `say` translates the words."""
    for sign, words in WANTED_WORDS.items():
        if value.startswith(sign):
            return say(words).format(wanted_text(value.removeprefix(sign).strip('"'), say))
    value = value.removeprefix("=").strip('"')
    low, dots, high = value.partition("..")
    return say(WANTED_WORDS[".."]).format(low, high) if dots and low and high else value


def wanted_values(term: Term) -> Iterator[str]:
    """Yield the values that would do, as in a filter; after `-`, a value that would not."""
    for value in term.values:
        text = written_value(value).strip('"')
        yield _OPPOSITE.get(text, f"-{text}") if term.negated else text
