"""The choice of what the colours of the treemap stand for."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from app.core.insights.breakdown import profile_key
from app.qt.insights.formatting import InsightWords

_KEYS: Final = ("codec", "res", "hdr", "age", "status", "problems", "bitrate")


class ColourBox(QComboBox):
    """A box of breakdowns, with the verdicts of each profile at the end."""

    def __init__(self, words: InsightWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(self.tr("Colour"))
        self.setAccessibleDescription(self.tr("What the colours stand for"))
        for key in _KEYS:
            self.addItem(words.titles[key], key)

    @property
    def key(self) -> str:
        """Return the key of the breakdown."""
        return str(self.currentData())

    def show_profiles(self, names: Sequence[str]) -> None:
        """Offer these profiles. If the chosen one is not among them, choose codecs."""
        wanted = [profile_key(name) for name in names]
        if wanted == [self.itemData(at) for at in range(len(_KEYS), self.count())]:
            return
        chosen = self.key
        with QSignalBlocker(self):
            while self.count() > len(_KEYS):
                self.removeItem(len(_KEYS))
            for name, key in zip(names, wanted, strict=True):
                self.addItem(self._words.profile(name), key)
            self.setCurrentIndex(self.findData(chosen))
        if self.key != chosen:
            self.setCurrentIndex(0)
