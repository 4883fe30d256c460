"""The words of a sentence that depend on a number.

A sentence has both forms of such words behind the number's name: `{count} {count:file|files}`, or
`{count:once|{count} times}`. The first form is that of 1, the second that of all other numbers, 0 among them.
That is the rule of English and of German; a language with another rule needs it here and in
`resources/page/text.js`.

Qt's numerus forms (`%n`) could not serve all: commands, reports, alerts and the live page word the same
sentences without Qt, and English would need a catalogue of its own. Here a translation is plain text.
"""

from typing import Self


class Argument(str):
    """The text of an argument. Where it stands for a number, see `Number`, the words are those of many."""

    __slots__ = ()

    def __format__(self, forms: str) -> str:
        """Return the text, or one of two forms."""
        return self._choose(*forms.split("|")) if forms else str(self)

    def _choose(self, _one: str, many: str) -> str:
        return many


class Number(Argument):
    """A whole number as text, which chooses the words that depend on it."""

    __slots__ = ("value",)
    value: int

    def __new__(cls, text: str, value: int) -> Self:
        number = super().__new__(cls, text)
        number.value = value
        return number

    @classmethod
    def of(cls, value: int) -> Self:
        """Return a number in English."""
        return cls(f"{value:,}", value)

    def _choose(self, one: str, many: str) -> str:
        return one if self.value == 1 else many


def count_text(files: int) -> str:
    """Return a number of files in English: `1 file`, `4,200 files`."""
    number = Number.of(files)
    return f"{number} {number:file|files}"
