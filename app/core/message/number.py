"""The words of a sentence that depend on a number.

A sentence has all forms of such words behind the number's name: `{count} {count:file|files}`, or
`{count:once|{count} times}`. English and German have two, the first for 1 and the second for all other
numbers, 0 among them. Other languages have more or fewer, or another rule (`_FORMS`): the cardinal categories
of CLDR for whole numbers (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html).

Qt's numerus forms (`%n`) could not serve all: commands, reports, alerts and the live page word the same
sentences without Qt, and English would need a catalogue of its own. Here a translation is plain text.
"""

from collections.abc import Callable, Mapping
from typing import Final, NamedTuple, Self

ENGLISH: Final = "en"


class Plurals(NamedTuple):
    """The forms that words have in a language, by the number before them."""

    forms: int
    """Number of forms of a word."""
    form: Callable[[int], int]
    """Return the place of the form for a number that is not negative."""


def _other_than_one(value: int) -> int:
    return int(value != 1)


def _more_than_one(value: int) -> int:
    return int(value > 1)


def _only_form(_value: int) -> int:
    return 0


def _polish(value: int) -> int:
    if value == 1:
        return 0
    return 1 if value % 10 in {2, 3, 4} and value % 100 not in {12, 13, 14} else 2


_TWO: Final = Plurals(2, _other_than_one)
_FORMS: Final[Mapping[str, Plurals]] = {
    "fr": Plurals(2, _more_than_one),
    "ja": Plurals(1, _only_form),
    "pl": Plurals(3, _polish),
    "pt": Plurals(2, _more_than_one),
    "zh": Plurals(1, _only_form),
}
"""The rules by ISO 639 codes, where they are not those of English. `resources/page/text.js` has the same."""


def plurals(language: str) -> Plurals:
    """Return the rule of a language, by its ISO 639 code."""
    return _FORMS.get(language, _TWO)


class Argument(str):
    """The text of an argument. Where it stands for a number, see `Number`, the words are those of many."""

    __slots__ = ()

    def __format__(self, forms: str) -> str:
        """Return the text, or one of the forms."""
        return self._choose(forms.split("|")) if forms else str(self)

    def _choose(self, forms: list[str]) -> str:
        return forms[-1]


class Number(Argument):
    """A whole number as text, which chooses the words that depend on it."""

    __slots__ = ("language", "value")
    value: int
    language: str

    def __new__(cls, text: str, value: int, language: str = ENGLISH) -> Self:
        number = super().__new__(cls, text)
        number.value = value
        number.language = language
        return number

    @classmethod
    def of(cls, value: int) -> Self:
        """Return a number in English."""
        return cls(f"{value:,}", value)

    def _choose(self, forms: list[str]) -> str:
        rule = plurals(self.language)
        if rule.forms != len(forms):  # a text that is not translated
            rule = _TWO
        return forms[rule.form(abs(self.value))]


def count_text(files: int) -> str:
    """Return a number of files in English: `1 file`, `4,200 files`."""
    number = Number.of(files)
    return f"{number} {number:file|files}"
