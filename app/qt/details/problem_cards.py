"""Cards for the problems of a file, each with a button that answers the problem: mostly, marks it OK."""

from collections.abc import Mapping, Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.qt.details.fact_sheet import Tone
from app.qt.widgets.long_words import wrappable
from app.qt.widgets.side_margins import set_margins
from app.qt.widgets.tooltips import set_tip

_GAP = 8
_ACTS: Final[Mapping[str, str]] = {"rotten": "accept"}
"""The acts of the window that answer a problem better than a mark, by the code of the problem."""


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

    mark_requested = Signal(str, bool)
    """The code of a problem, and True to mark it OK, False to undo that."""
    act_requested = Signal(str)
    """The key of an act of the window."""
    entered = Signal(object)
    """The button that has received the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemCards")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._writable = True
        self._texts: tuple[CardText, ...] = ()
        self._cards: list[ProblemCard] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(_GAP)

    @property
    def shown(self) -> Sequence["ProblemCard"]:
        """Return the cards that are in use now."""
        return self._cards[: len(self._texts)]

    def set_writable(self, writable: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show the buttons that mark problems only if the library is writable."""
        self._writable = writable
        self.show_texts(self._texts)

    def show_texts(self, texts: Sequence[CardText]) -> None:
        """Show these texts in place of the current ones."""
        self._texts = tuple(texts)
        while len(self._cards) < len(texts):
            self._cards.append(self._card())
        for card, text in zip(self._cards, texts, strict=False):
            card.show_text(text, writable=self._writable)
        for number, card in enumerate(self._cards):
            card.setVisible(number < len(texts))

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Return the height at a width, and arrange the cards for it."""
        for card in self.shown:
            card.arrange(width)
        return super().heightForWidth(width)

    def _card(self) -> "ProblemCard":
        card = ProblemCard(self)
        card.button.clicked.connect(lambda: self._answer(card))
        card.button.installEventFilter(self)
        self._column.addWidget(card)
        return card

    def _answer(self, card: "ProblemCard") -> None:
        if card.act:
            self.act_requested.emit(card.act)
        else:
            self.mark_requested.emit(card.code, not card.marked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Emit `entered` when a button receives the focus."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit(watched)
        return super().eventFilter(watched, event)


class ProblemCard(QFrame):
    """A problem, with the button that answers it: marks it OK, undoes that, or does the act that fits."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problemCard")
        self.code = ""
        self.marked = False
        self.act = ""
        """The key of the act that the button does; empty if it marks."""
        self.mark, self.title, self.text = (self._label(name) for name in ("Mark", "Title", "Text"))
        self.button = QPushButton()
        self.button.setAutoDefault(False)
        self._button_below = False
        self._grid = grid = QGridLayout(self)
        set_margins(self, 10, 6, 4, 8)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.mark, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(self.title, 0, 1)
        grid.addWidget(self.button, 0, 2, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.text, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_text(self, text: CardText, *, writable: bool) -> None:
        """Show this text in place of the current one."""
        self.code, self.marked = text.code, text.marked
        self.act = "" if text.marked else _ACTS.get(text.code, "")
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
        self.button.setAccessibleName(f"{action}: {text.spoken}")
        self.button.setAccessibleDescription(says)
        set_tip(self.button, says)
        self.button.setVisible(writable)
        for widget in (self, self.mark, self.title):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.updateGeometry()  # else the cards keep their old height until the next turn of the event loop

    def arrange(self, width: int) -> None:
        """Put the button below the text if a word of the title has no room beside the button."""
        around = self.contentsMargins()
        taken = around.left() + around.right() + self.mark.sizeHint().width() + 2 * _GAP
        needed = self.title.minimumSizeHint().width() + self.button.sizeHint().width()
        below = taken + needed > width
        if below is not self._button_below:
            self._button_below = below
            self._grid.removeWidget(self.button)
            row, column = (2, 1) if below else (0, 2)
            side = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(self.button, row, column, side)

    def _words(self) -> tuple[str, str]:
        """Return the text of the button, and what it does."""
        if self.marked:
            return self.tr("Undo"), self.tr("Counts this as a problem again")
        if self.act:
            return self.tr("Accept contents…"), self.tr("Takes what was found as good, after a question")
        return self.tr("Mark OK"), self.tr("Counts this as no problem, until the file changes")

    def _label(self, part: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(f"problem{part}")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(part != "Mark")
        return label
