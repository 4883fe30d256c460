"""The status bar: the totals of what is shown, and the items that features put beside them."""

from collections.abc import Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.qt.base.formatting import Formatter
from app.qt.base.library_totals import LibraryTotals
from app.qt.widgets.status_items import StatusText


class StatusBar(QFrame):
    """The status bar, as wide as the window."""

    def __init__(
        self,
        items: Iterable[QWidget],
        totals: LibraryTotals,
        texts: Formatter,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._known = totals
        self._texts = texts
        self.setObjectName("statusLine")
        self.setAccessibleName(self.tr("Status"))
        self.totals = StatusText(self.tr("Opening the library…"))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        row.addWidget(self.totals, 1)
        for item in items:
            row.addWidget(item)
        self.setFixedHeight(28)
        totals.changed.connect(self._show)

    @Slot()
    def _show(self) -> None:
        if self._known.known:
            now = self._known.now
            self.totals.say(
                self._texts.totals(
                    shown=self._known.shown, files=now.files, size=now.size, seconds=now.seconds
                )
            )
