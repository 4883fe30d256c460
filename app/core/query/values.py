"""The reading of filter values, by kind of filter."""

import unicodedata
from collections.abc import Callable, Mapping
from typing import Final, NamedTuple

from app.core.facts.fact import FilterKind
from app.core.facts.standards import PICTURE_CLASSES
from app.core.query.predicates import (
    LEAST_BEGINNING,
    AgeBetween,
    Between,
    Contains,
    Equals,
    HasLanguage,
    Known,
    Predicate,
    Says,
)
from app.core.text import amounts
from app.core.text.amounts import Quantity
from app.core.text.fold import fold
from app.core.text.languages import TAGS


class QueryValue(NamedTuple):
    """A value as written."""

    operator: str
    """`>`, `>=`, `<`, `<=`, `=`, or empty."""
    text: str
    quoted: bool = False
    """True for literal text: neither a range nor a keyword."""
    unfinished: bool = False
    """True for words that are said, if the closing quotation mark is missing: the last may be being typed."""


_PRESENCE: Final = {"any": True, "none": False}
_YES: Final = {"yes": 1, "no": 0}
_RANGE: Final = ".."
_AMOUNTS: Final[Mapping[FilterKind, Callable[[str], Quantity | None]]] = {
    FilterKind.NUMBER: amounts.plain,
    FilterKind.CHANNELS: amounts.channels,
    FilterKind.FRAMES: amounts.frames,
    FilterKind.SIZE: amounts.size,
    FilterKind.PERCENT: amounts.percent,
    FilterKind.RATE: amounts.rate,
    FilterKind.DURATION: amounts.duration,
}
_EXACT: Final = frozenset({FilterKind.NUMBER, FilterKind.CHANNELS})
_CLASSES: Final[Mapping[str, tuple[int, int]]] = {
    **{sign + fold(each.name): (n, n) for n, each in enumerate(PICTURE_CLASSES) for sign in ("", "=")},
    "720p": (1, 1),
    "hd": (1, 1),
    "1080p": (2, 2),
    "fhd": (2, 2),
    "fullhd": (2, 2),
    "uhd": (4, 4),
    "2160p": (4, 4),
    "4k": (4, 5),
    "4320p": (8, 8),
    "8k": (8, 8),
}
"""Names of picture classes, with the first and last index in `PICTURE_CLASSES`; after `=`, exactly one."""


def predicate(kind: FilterKind, value: QueryValue, synonyms: Mapping[str, str]) -> Predicate | None:
    """Return the predicate for a value; None if the value is invalid for this kind."""
    text = fold(value.text).strip()
    if not value.quoted:
        text = synonyms.get(text, text)
        if not value.operator and text in _PRESENCE:
            return Known(_PRESENCE[text])
    if kind is FilterKind.SPEECH:
        return _speech(value)
    if kind is FilterKind.DATE:
        return _moment(value.operator, text)
    if kind is FilterKind.CLASS:
        return _class(value.operator, text)
    if kind in _AMOUNTS:
        return _amount(value.operator, text, _AMOUNTS[kind], exact=kind in _EXACT)
    return _word(kind, value.operator, text)


def _speech(value: QueryValue) -> Predicate | None:
    """Return the predicate for words: a word without quotation marks, or `=` before it, may go on."""
    if value.operator not in {"", "="} or not any(map(str.isalnum, value.text)):
        return None
    if value.unfinished:
        return _begun(value.text)
    return Says(value.text, begins=not (value.operator or value.quoted))


def _begun(text: str) -> Says:
    """Return the predicate for words that are being typed: the last one says nothing while it is short."""
    end = len(text)
    while end and _is_of_word(text[end - 1]):
        end -= 1
    before, last = text[:end], text[end:]
    if len(last) < LEAST_BEGINNING and any(map(str.isalnum, before)):
        return Says(before if last else text, begins=False)
    return Says(text, begins=True)


def _is_of_word(sign: str) -> bool:
    """Return whether a sign is a letter, a digit, or a mark on one, such as a vowel of Thai."""
    return unicodedata.category(sign)[0] in "LNM"


def _word(kind: FilterKind, operator: str, text: str) -> Predicate | None:
    if operator not in {"", "="} or not text:
        return None
    if kind is FilterKind.FLAG:
        return Between(_YES[text], _YES[text]) if text in _YES else None
    if kind is FilterKind.CHOICE:
        return Equals(text)
    if kind is FilterKind.LANGUAGE:
        return HasLanguage((text,) if operator else TAGS.get(text, (text,)))
    if kind is FilterKind.TAG:
        return HasLanguage((text,))
    return Equals(text) if operator else Contains(text)


def _amount(
    operator: str, text: str, read: Callable[[str], Quantity | None], *, exact: bool
) -> Predicate | None:
    if _RANGE in text and not operator:
        low, high = _ends(text, read)
        return None if low is high is None else Between(low and low.value, high and high.value)
    found = read(text)
    if found is None:
        return None
    value, slack = found
    if operator in {"", "="}:
        # Without an operator, `25 MB` finds everything that rounds to 25 MB; counts are exact.
        slack = 0 if exact or operator else slack
        return Between(value - slack, value + slack, high_open=slack > 0)
    return _side(operator, value, value)


def _ends(text: str, read: Callable[[str], Quantity | None]) -> tuple[Quantity | None, Quantity | None]:
    """Return both ends of a range, of which one can be missing; neither if one is invalid."""
    first, _, second = text.partition(_RANGE)
    low, high = read(first.strip()), read(second.strip())
    sound = (low or not first) and (high or not second)
    return (low, high) if sound else (None, None)


def _side(operator: str, low: float, high: float) -> Between:
    """Return the range on one side of an interval that ends before `high`; a point has equal ends."""
    if operator[0] == ">":
        whole = operator == ">="
        return Between(low=low if whole else high, low_open=not whole and low == high)
    whole = operator == "<="
    return Between(high=high if whole else low, high_open=not whole or low != high)


def _moment(operator: str, text: str) -> Predicate | None:
    if old := amounts.age(text):
        sides = {"": "<=", "=": "<="}
        return AgeBetween(_side(sides.get(operator, operator), old.value, old.value))
    if _RANGE in text and not operator:
        first, _, second = text.partition(_RANGE)
        low, high = amounts.days(first.strip()), amounts.days(second.strip())
        if not (low or high) or (first and not low) or (second and not high):
            return None
        return Between(low and low[0], high and high[1], high_open=True)
    day = amounts.days(text)
    if day is None:
        return None
    return Between(*day, high_open=True) if operator in {"", "="} else _side(operator, *day)


def _class(operator: str, text: str) -> Predicate | None:
    """Return a range of class indexes, which ascend by size; one name can mean several classes (`4k`)."""
    if _RANGE in text and not operator:
        first, _, second = text.partition(_RANGE)
        lowest, highest = _CLASSES.get(first.strip()), _CLASSES.get(second.strip())
        return Between(lowest[0], highest[1]) if lowest and highest else None
    found = _CLASSES.get(operator + text) or _CLASSES.get(text)
    if found is None:
        return None
    if operator in {"", "="}:
        return Between(*found)
    smallest, largest = found
    return {
        ">": Between(low=largest, low_open=True),
        ">=": Between(low=smallest),
        "<": Between(high=smallest, high_open=True),
        "<=": Between(high=largest),
    }[operator]
