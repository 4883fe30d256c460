"""The search field, which offers filters and their values while the user types."""

from collections.abc import Sequence
from functools import cached_property
from typing import Final

from PySide6.QtCore import QCoreApplication, QPoint, Qt, Slot
from PySide6.QtGui import QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView, QWidget

from app.core.facts.catalogue import FILTERS
from app.core.query.completion import Completion, ValueSource, complete

_GAP: Final = "   "
_OFFERED: Final = Qt.ItemDataRole.UserRole
_WIDEST: Final = 320


def _nothing(_key: str) -> Sequence[str]:
    return ()


class SearchField(QLineEdit):
    """The search field. The grammar has the names of filters; `values` has the values in the library."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.values: ValueSource = _nothing
        """The source of values, called in the window's thread at each key. A call must not block."""
        self.below: QWidget = self
        """The widget below which the list of offers is opened, if it is visible."""
        self._completion = Completion(0, 0, ())
        self._offers = QStandardItemModel(self)
        self.textEdited.connect(self._offer)

    @cached_property
    def completer_(self) -> QCompleter:
        """The completer, which is made for the first offer: it takes 6 ms, and a start needs none."""
        completer = QCompleter(self._offers, self)
        completer.setWidget(self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCompletionRole(_OFFERED)
        completer.setPopup(self.popup)
        completer.activated.connect(self._take)
        return completer

    @cached_property
    def popup(self) -> QListView:
        """The list of offers."""
        popup = QListView()
        popup.setObjectName("searchOffers")
        popup.setAccessibleName(self.tr("Filters and values"))
        return popup

    @property
    def offering(self) -> bool:
        """Return whether the list of offers is open."""
        return "popup" in vars(self) and self.popup.isVisible()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Offer filters and values by a click, too: without a word at the cursor, all filters."""
        super().mousePressEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and not self.hasSelectedText():
            self._offer(unasked=False)

    def offer_again(self) -> None:
        """Move the list of offers, if it is open, below what is shown now."""
        if self.offering:
            self._open()

    @Slot()
    def _offer(self, *, unasked: bool = True) -> None:
        self._completion = complete(self.text(), self.cursorPosition(), self.values, unasked=unasked)
        self._offers.clear()
        for text, help_ in self._completion.offers:
            said = QCoreApplication.translate("Filter", help_) if help_ else ""
            item = QStandardItem(f"{text}{_GAP}{said}" if said else text)
            item.setData(text, _OFFERED)
            self._offers.appendRow(item)
        if not self._completion.offers:
            if self.offering:
                self.popup.hide()
            return
        self._open()

    def _open(self) -> None:
        place = self.cursorRect()
        lowest = self.below if self.below.isVisible() else self
        # so that the field's frame and a fault stay visible
        place.setBottom(self.mapFromGlobal(lowest.mapToGlobal(QPoint(0, lowest.height()))).y())
        place.setWidth(_WIDEST)
        self.completer_.complete(place)

    @Slot(str)
    def _take(self, text: str) -> None:
        start, end, _ = self._completion
        self.setSelection(start, end - start)
        self.insert(text)
        if text in {f"{field.key}:" for field in FILTERS}:
            self._offer()
