"""Texts in the language of the user, for those who do not know how they are translated."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct

from app.core.facts.fact import Fact
from app.core.file.page import FilePage
from app.core.message import ENGLISH, Message
from app.core.message.number import Number
from app.core.text.names import one_line
from app.core.text.units import UNKNOWN_TEXT, duration_text, size_text

Translate = Callable[[str, str], str]
"""Returns the translation of an English text; the first argument is the table that the text is from."""

BETWEEN: Final = " · "
"""Between the parts of a line."""
_MEASURE: Final = re.compile(r"([\d,]+)(?:\.(\d+))? ([kMGTP]?B|[kM]b/s|kHz|s)$")
_BARE: Final = re.compile(r"\d+\.\d{2,}$")
"""A number without a unit, such as frames per second; `5.1` is a layout of channels."""
_ISOLATE: Final = "\N{LEFT-TO-RIGHT ISOLATE}"
_END_ISOLATE: Final = "\N{POP DIRECTIONAL ISOLATE}"
"""Signs without a width (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates)."""
_DECIMAL: Final = frozenset({"size", "duration", "frame_rate", "bit_rate", "bits_per_pixel", "sample_rate"})
"""Keys of the columns whose texts may hold decimals."""
_MEASURED: Final = _DECIMAL | {"picture"}
"""Keys of the columns whose texts are numbers with a unit, or with a sign between them."""


def _in_english(_table: str, text: str) -> str:
    return text


class Localization(Struct, frozen=True):
    """A language, and its format of numbers."""

    language: str = "en"
    """An ISO 639 code."""
    translate: Translate = _in_english
    point: str = "."
    """The decimal point."""
    group: str = ","
    """The separator of groups of three digits."""
    right_to_left: bool = False
    """Whether the language is read from the right."""

    def message(self, message: Message) -> str:
        """Return the message as a sentence, or the code of an unknown message."""
        if message.code not in ENGLISH:
            return message.code
        args = {key: self._argument(arg) for key, arg in message.args.items()}
        return Message(message.code, args).render(self.translate("Message", ENGLISH[message.code]))

    def _argument(self, arg: str | float) -> str | float:
        match arg:
            case Number():
                return arg
            case str():
                return self.measure(arg)
            case int():
                return Number(str(arg), arg, self.language)
        return arg

    def phrase(self, code: str, **args: str | float) -> str:
        """Return the message of a code with these arguments."""
        return self.message(Message(code, args))

    def number(self, value: int) -> Number:
        """Return a whole number with separators."""
        return Number(f"{value:,}".replace(",", self.group), value, self.language)

    def decimal(self, value: float, places: int) -> str:
        """Return a number with `places` digits after the decimal point."""
        swapped = {",": self.group, ".": self.point}
        return "".join(swapped.get(each, each) for each in f"{value:,.{places}f}")

    def percent(self, part: float, places: int = 0) -> str:
        """Return a part of 1 in percent, with `places` digits after the decimal point."""
        return self._isolated(self.phrase("number.percent", part=self.decimal(part * 100, places)))

    def measure(self, text: str) -> str:
        """Return a number and its unit (`18.4 GB`, `20,099 B`, `23.976`) in the format of the language.

        Return other text unchanged.
        """
        if _BARE.match(text):
            return text.replace(".", self.point)
        parts = _MEASURE.match(text)
        if parts is None:
            return text
        whole, decimals, unit = parts.groups()
        point = self.point if decimals else ""
        return self._isolated(f"{whole.replace(',', self.group)}{point}{decimals or ''} {unit}")

    def _isolated(self, text: str) -> str:
        """Return a number with its unit so that both keep their order in a text from the right.

        In one from the left they do so by themselves, and no sign is added to what a user may copy.
        """
        return f"{_ISOLATE}{text}{_END_ISOLATE}" if self.right_to_left and text != UNKNOWN_TEXT else text

    def size(self, size: int) -> str:
        """Return a number of bytes as text."""
        return self.measure(size_text(size))

    def duration(self, seconds: float | None) -> str:
        """Return a playing time as text."""
        return self.measure(duration_text(seconds))

    def files(self, count: int) -> str:
        """Return a number of files as text."""
        return self.phrase("job.files", count=self.number(count))

    def sums(self, size: int, files: int) -> str:
        """Return size and number of files as text."""
        return f"{self.size(size)}{BETWEEN}{self.files(files)}"

    def title(self, column: Fact) -> str:
        """Return a column's heading."""
        return self.translate("Column", column.title)

    def words(self, text: str, table: str = "Column") -> str:
        """Return a word of a table of translations. A count after the word is kept: `Cut off +2`."""
        word, plus, more = text.partition(" +")
        return self.translate(table, word) + plus + more

    def cell_text(self, column: Fact, text: str) -> str:
        """Return the English text of a cell in the language."""
        if column.words:
            return self.words(text, column.table)
        if column.key in _DECIMAL:
            text = text.replace(".", self.point)
        return self._isolated(text) if column.key in _MEASURED else text

    def cells(self, column: Fact, page: FilePage) -> Sequence[str]:
        """Return the texts of the cells of a page, as `Fact.texts` does in English."""
        if self is IN_ENGLISH:
            return column.texts(page)
        if column.key == "reason":
            return list(map(self._reason, page.field("reason")))
        if column.key == "last_failure":
            failures = page.field("last_failure")
            return [self._reason(failure.reason if failure else None) for failure in failures]
        texts = column.texts(page)
        known = {text: self.cell_text(column, text) for text in set(texts)}
        return list(map(known.__getitem__, texts))

    def _reason(self, reason: Message | None) -> str:
        return UNKNOWN_TEXT if reason is None else one_line(self.message(reason))


IN_ENGLISH: Final = Localization()
"""The texts as they are in the code."""
