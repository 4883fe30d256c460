"""Names of breakdowns and of their groups, and sums as text."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject

from app.core.insights.amounts import Amount, ValueGroup
from app.core.insights.bins_chart import bin_name
from app.core.insights.breakdown import breakdown_of
from app.core.insights.folders import Colour
from app.core.text.units import size_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.widgets.coverage_words import CoverageWords


class InsightWords(QObject):
    """The texts of the view in the user's language."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts = texts
        self.localization = texts.localization
        self.coverage = CoverageWords(texts.number, self)
        self._verdicts = {"yes": self.tr("Fulfilled"), "no": self.tr("Not fulfilled")}
        self.titles: Final[Mapping[str, str]] = {
            "codec": self.localization.phrase("charts.video_codec"),
            "container": self.tr("Container"),
            "res": self.tr("Resolution"),
            "fps": self.tr("Frame rate"),
            "hdr": self.tr("HDR"),
            "audio": self.tr("Audio languages"),
            "year": self.localization.phrase("charts.year"),
            "camera": self.tr("Camera"),
            "duration": self.tr("Duration"),
            "bitrate": self.tr("Bit rate"),
            "density": self.tr("Bits per pixel and frame"),
            "age": self.tr("Age"),
            "status": self.tr("State"),
            "problems": self.tr("Problems"),
        }
        self._ages = (
            self.tr("Under 30 days"),
            self.tr("30 days to 1 year"),
            self.tr("1 to 3 years"),
            self.tr("3 to 10 years"),
            self.tr("Over 10 years"),
        )
        self._severities = (self.tr("None known"), self.tr("Hint"), self.tr("Warning"), self.tr("Error"))
        self.unknown = self.tr("Unknown")
        self.no_hdr = self.tr("No HDR")

    def group(self, key: str, group: ValueGroup) -> str:
        """Return the name of a group."""
        return self.value(key, group.value)

    def value(self, key: str, value: Colour) -> str:
        """Return a value of a breakdown as text."""
        breakdown = breakdown_of(key)
        if value is None:
            return self.no_hdr if key == "hdr" else self.unknown
        if breakdown.profile:
            return self._verdicts[str(value)]
        if isinstance(value, str):
            return self.texts.facet(breakdown.field, value)
        if key == "age":
            return self._ages[value]
        return self._severities[value] if key == "problems" else bin_name(key, value, self.localization)

    def profile(self, name: str) -> str:
        """Return the name of the breakdown by the verdicts of a profile."""
        return self.tr("Profile {}").format(name)

    def size(self, size: float) -> str:
        """Return bytes as text."""
        return self.texts.measure(size_text(round(size)))

    def file(self, amount: Amount) -> str:
        """Return the sums of one file as text: size and playing time."""
        parts = [self.size(amount.size)]
        if amount.seconds:
            parts.append(self.texts.hours(amount.seconds))
        return SEPARATOR.join(parts)

    def files(self, number: int) -> str:
        """Return a number of files as text."""
        return self.texts.files(number)

    def share(self, part: float) -> str:
        """Return a part of a whole, from 0 to 1, as text."""
        return self.localization.percent(part, 1)

    def number(self, value: float) -> str:
        """Return a whole number as text."""
        return self.texts.number(round(value))

    def measured(self, amount: Amount) -> str:
        """Return the number of files and the size as text."""
        return self.localization.sums(amount.size, amount.files)

    def sums(self, amount: Amount) -> str:
        """Return the number of files, with the size or the playing time, whichever is known."""
        measured = self.texts.hours(amount.seconds) if amount.seconds else self.size(amount.size)
        return f"{measured}{SEPARATOR}{self.texts.files(amount.files)}"
