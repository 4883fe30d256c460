"""Cards for the problems of a file, each with a button that marks it OK, and one for a better answer."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.file.record import FileRecord
from app.qt.details.fact_sheet import Tone
from app.qt.widgets.long_words import wrappable
from app.qt.widgets.side_margins import set_margins
from app.qt.widgets.tooltips import set_tip

_GAP = 8
_ACCEPTED: Final = "rotten"
"""The code of the problem that ends if the contents are accepted: a mark leaves the known checksums."""
_NARROWEST: Final = 194
"""Pixels of a card in the narrowest panel, beside a scroll bar."""


class CardText(Struct, frozen=True):
    """The texts of a problem's card."""

    code: str
    tone: Tone
    mark: str
    """A sign with the same meaning as the colour."""
    title: str
    text: str
    spoken: str
    """Text for a screen reader."""
    marked: bool
    """Whether the problem is marked OK."""


class ProblemCards(QWidget):
    """A column of cards that are reused, so that browsing files creates no widgets."""

    mark_requested = Signal(object, str, bool)
    """The `FileRecord` of the cards, the code of a problem, and True to mark it OK, False to undo that."""
    accept_requested = Signal(object)
    """The `FileRecord` of the cards, whose contents are to be accepted as a check found them."""
    entered = Signal(object)
    """The button that has received the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemCards")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._writable = True
        self._texts: tuple[CardText, ...] = ()
        self._file: FileRecord | None = None
        self._cards: list[ProblemCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)

    @property
    def shown(self) -> Sequence["ProblemCard"]:
        """Return the cards that are in use now."""
        return self._cards[: len(self._texts)]

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show the buttons only if the library is writable."""
        self._writable = writable
        self.show_texts(self._texts, self._file)

    def show_texts(self, texts: Sequence[CardText], file: FileRecord | None) -> None:
        """Show these texts of a file in place of the current ones."""
        self._texts, self._file = tuple(texts), file
        while len(self._cards) < len(texts):
            self._cards.append(self._card())
        for card, text in zip(self._cards, texts, strict=False):
            card.show_text(text, writable=self._writable)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(texts))

    def _card(self) -> "ProblemCard":
        card = ProblemCard(self)
        card.button.clicked.connect(lambda: self.mark_requested.emit(self._file, card.code, not card.marked))
        card.accept.clicked.connect(lambda: self.accept_requested.emit(self._file))
        for button in (card.button, card.accept):
            button.installEventFilter(self)
        self._column.addWidget(card)
        return card

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit `entered` when a button receives the focus."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(watched)
        return super().eventFilter(watched, event)


class ProblemCard(QFrame):
    """A problem, with a button that marks it OK or undoes that, and one that accepts what was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problemCard")
        self.code = ""
        self.marked = False
        self.mark, self.title, self.text = (self._label(name) for name in ("Mark", "Title", "Text"))
        self.button, self.accept = QPushButton(), QPushButton(self.tr("Accept contents…"))
        for button in (self.button, self.accept):
            button.setAutoDefault(False)
        self._grid = grid = QGridLayout(self)
        set_margins(self, 10, 6, 4, 8)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.mark, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.text, 1, 1, 1, 2)
        grid.addWidget(self.button, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.accept, 3, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)

    def show_text(self, text: CardText, *, writable: bool) -> None:
        """Show this text in place of the current one."""
        self.code, self.marked = text.code, text.marked
        self.setProperty("tone", (Tone.GREY if text.marked else text.tone).value)
        for label, said in (
            (self.mark, text.mark),
            (self.title, text.title),
            (self.text, wrappable(text.text)),
        ):
            label.setText(said)
        self.text.setVisible(bool(text.text))
        self.setAccessibleName(text.spoken)
        action, says = self._words()
        self.button.setText(action)
        for button, does in (
            (self.button, says),
            (self.accept, self.tr("Takes what was found as good, after a question")),
        ):
            button.setAccessibleName(f"{button.text()}: {text.spoken}")
            button.setAccessibleDescription(does)
            set_tip(button, does)
        self.accept.setVisible(writable and text.code == _ACCEPTED and not text.marked)
        self.button.setVisible(writable)
        for widget in (self, self.mark, self.title):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self._place_button()
        self.updateGeometry()  # else the cards keep their old height until the next turn of the event loop

    def _place_button(self) -> None:
        """Put the button below the text if a word of the title may have no room beside the button.

        That must not depend on the width: with a scroll bar, a card could become lower, and need none again.
        """
        around = self.contentsMargins()
        taken = around.left() + around.right() + self.mark.sizeHint().width() + 2 * _GAP
        needed = self.title.minimumSizeHint().width() + self.button.sizeHint().width()
        self._grid.removeWidget(self.button)
        if taken + needed > _NARROWEST:
            self._grid.addWidget(self.button, 2, 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        else:
            self._grid.addWidget(self.button, 0, 2, Qt.AlignmentFlag.AlignTop)

    def _words(self) -> tuple[str, str]:
        """Return the text of the button that marks, and what it does."""
        if self.marked:
            return self.tr("Undo"), self.tr("Counts this as a problem again")
        return self.tr("Mark OK"), self.tr("Counts this as no problem, until the file changes")

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"problem{part}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(part != "Mark")
        return label
