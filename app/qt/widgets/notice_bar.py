"""The bar of notices, errors and offers, which never interrupts as a dialog would."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from app.qt.widgets.announcement import announce


class Notice(Struct, frozen=True):
    """A sentence, with an optional button."""

    text: str
    offer: str = ""
    """The button's text; empty without a button."""
    accept: Callable[[], None] | None = None
    """The callback of the button."""
    decline: str = ""
    """The text of the button that takes the notice away; empty: the usual one."""
    declined: Callable[[], None] | None = None
    """The callback of that button."""
    done: bool = False
    """Whether it tells what was done, and not what went wrong or is asked."""


class NoticeBar(QFrame):
    """Shows the newest notice; after a click on either button, the notice before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticePanel")
        self.setAccessibleName(self.tr("Notices"))
        self._notices: list[Notice] = []
        self.label = QLabel()
        self.label.setObjectName("noticeText")
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.offer = QPushButton()
        self.offer.setAccessibleDescription(self.tr("Does what the notice offers"))
        self.offer.clicked.connect(self._accept)
        self.dismiss = QPushButton()
        self.dismiss.setAccessibleDescription(self.tr("Takes the notice away and changes nothing"))
        self.dismiss.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.setSpacing(8)
        row.addWidget(self.label, 1)
        for button in (self.offer, self.dismiss):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def announce(self, notice: Notice | str) -> None:
        """Show a notice, in place of an earlier one with the same text."""
        new = Notice(notice) if isinstance(notice, str) else notice
        self._notices = [*(shown for shown in self._notices if shown.text != new.text), new]
        self._show()
        announce(self, new.text)

    def notices(self) -> tuple[str, ...]:
        """Return the texts of the notices that are not dismissed yet, the newest last."""
        return tuple(notice.text for notice in self._notices)

    def renew(self, before: Notice, now: Notice) -> None:
        """Replace `before` with `now`, unless the user has dismissed `before`.

        Without a text in `before`, show `now` as a new notice; without a text in `now`, remove `before`.
        """
        if not before.text:
            self.announce(now)
            return
        renewed = (now if shown is before else shown for shown in self._notices)
        self._notices = [notice for notice in renewed if notice.text]
        self._show()

    def withdraw(self, notice: Notice) -> None:
        """Remove a notice whose offer no longer holds."""
        self._notices = [shown for shown in self._notices if shown is not notice]
        self._show()

    def _accept(self) -> None:
        accept = self._notices.pop().accept
        self._show()
        if accept is not None:
            accept()

    def _dismiss(self) -> None:
        declined = self._notices.pop().declined
        self._show()
        if declined is not None:
            declined()

    def _show(self) -> None:
        self.setVisible(bool(self._notices))
        if not self._notices:
            return
        newest = self._notices[-1]
        if self.property("done") is not newest.done:
            self.setProperty("done", newest.done)
            for widget in (self, self.label):
                self.style().unpolish(widget)
                self.style().polish(widget)
        self.label.setText(newest.text)
        self.label.setAccessibleName(newest.text)
        self.offer.setText(newest.offer)
        self.offer.setVisible(bool(newest.offer))
        self.dismiss.setText(newest.decline or self.tr("Dismiss"))
        self.dismiss.setAccessibleName(newest.decline or self.tr("Dismiss this notice"))
