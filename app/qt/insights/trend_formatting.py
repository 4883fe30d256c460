"""Trends as text: titles, values of points, and differences between two of them."""

from collections.abc import Callable, Sequence
from operator import itemgetter

from PySide6.QtCore import QObject

from app.core.insights.trends import NOW, Difference, TrendComparison, TrendPoint
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.formatting import SEPARATOR
from app.qt.insights.formatting import InsightWords
from app.qt.insights.loader import TrendAnswer
from app.qt.widgets.row_model import RowColumn

Row = tuple[str, str, str, str]
"""A name, the value before, the value after, and the difference."""


class TrendWords(QObject):
    """The texts of trends in the user's language."""

    def __init__(self, words: InsightWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.titles = {
            "size": self.tr("Size"),
            "files": self.tr("Files"),
            "codecs": self.tr("Size by video codec"),
            "problems": self.tr("Files with problems"),
            "checked": self.tr("Share of checked files"),
            "missing": self.tr("Missing files"),
        }
        self.notes = {
            "problems": self.tr("Errors and warnings"),
            "checked": self.tr("With checksums, and checked for damage"),
        }
        self.checksums = self.tr("Checksums")
        self.damage = self.tr("Damage")
        self.others = self.tr("Others")

    def note(self, answer: TrendAnswer) -> str:
        """Return whose trends are shown, and since when they are known."""
        points, since = answer.trend.points, answer.trend.known_since
        told = []
        if not points:
            told.append(self.tr("Each scan adds a point. Scan a source to begin."))
        elif since is None:
            told.append(self.tr("The next scan begins to store sizes, codecs, problems and checks."))
        elif points[0].sums is None:
            known = self.tr("Before {}, only the number of files is known.")
            told.append(known.format(local_time_text(since)))
        if answer.filtered:
            told.append(self.tr("A search does not change the trends, which tell of whole sources."))
        if points:
            told.append(self.tr("The last two points that you choose are compared below; Enter goes there."))
        place = self.words.texts.source_names.place(answer.path) if answer.path else self.tr("All sources")
        return SEPARATOR.join((place, " ".join(told)))

    def when(self, point: TrendPoint) -> str:
        """Return the time of a point."""
        return self.tr("Now") if point.report == NOW else local_time_text(point.time)

    def codec(self, name: str) -> str:
        """Return the name of a codec."""
        return name or self.words.unknown

    def percent(self, value: float) -> str:
        """Return a percentage as text."""
        return self.words.localization.percent(value / 100)

    def columns(self) -> tuple[RowColumn[Row], ...]:
        """Return the columns of a comparison."""
        titles = (self.tr("Value"), self.tr("Before"), self.tr("After"), self.tr("Difference"))
        return tuple(RowColumn(title, itemgetter(at), is_figure=at > 0) for at, title in enumerate(titles))

    def rows(self, found: TrendComparison) -> Sequence[Row]:
        """Return the rows of a comparison."""
        numbers = (
            (self.titles["files"], found.files),
            (self.titles["missing"], found.missing),
            (self.titles["problems"], found.problems),
            (self.tr("With checksums"), found.checked),
            (self.tr("Checked for damage"), found.decoded),
        )
        return [
            (self.titles["size"], *self._sizes(found.size)),
            *((title, *self._numbers(values)) for title, values in numbers),
            *((self.codec(name), *self._both(*values)) for name, values in found.codecs.items()),
        ]

    def _numbers(self, found: Difference) -> tuple[str, str, str]:
        return self._number(found.before), self._number(found.after), self._signed(found.change, self._number)

    def _sizes(self, found: Difference) -> tuple[str, str, str]:
        return self._size(found.before), self._size(found.after), self._signed(found.change, self._size)

    def _both(self, files: Difference, sizes: Difference) -> tuple[str, str, str]:
        """Return size and number of files together."""
        pairs = zip(self._sizes(sizes), self._numbers(files), strict=True)
        before, after, change = (
            size if size == UNKNOWN_TEXT else f"{size}{SEPARATOR}{number}" for size, number in pairs
        )
        return before, after, change

    def _number(self, value: int | None) -> str:
        return UNKNOWN_TEXT if value is None else self.words.number(value)

    def _size(self, value: int | None) -> str:
        return UNKNOWN_TEXT if value is None else self.words.size(value)

    @staticmethod
    def _signed(value: int | None, text: Callable[[int | None], str]) -> str:
        if not value:
            return UNKNOWN_TEXT if value is None else text(0)
        # U+2212 is as wide as a plus sign, and screen readers call it "minus".
        return f"{'+' if value > 0 else chr(0x2212)}{text(abs(value))}"
