"""The head of the page of disks: the order of the cards, and the switch between table and cards."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QToolButton, QWidget

from app.qt.widgets.tooltips import explain


class DisksHead(QWidget):
    """Two buttons of which one is down, and beside them the order, which the table has in its headings."""

    cards_chosen = Signal(bool)
    """Whether the cards are wanted, not the table."""
    order_chosen = Signal(int, Qt.SortOrder)
    """The number of the column that orders the disks, and its direction."""

    def __init__(self, titles: Sequence[str], parent: QWidget | None = None) -> None:
        """Take the titles of the columns."""
        super().__init__(parent)
        self.order = QComboBox()
        self.order.addItems(list(titles))
        self.order_label = QLabel(self.tr("&Sort by"))
        self.order_label.setBuddy(self.order)
        self.turn = _button("")
        explain(self.turn, self.tr("Other way round"), self.tr("Turns the order of the disks round"))
        self.turn.setText("\N{UPWARDS ARROW}")
        self.as_table, self.as_cards = _button(self.tr("Table")), _button(self.tr("Cards"))
        explain(self.as_table, self.as_table.text(), self.tr("Shows a row for each disk"))
        explain(self.as_cards, self.as_cards.text(), self.tr("Shows a card for each disk"))
        group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addStretch(1)
        for part in (self.order_label, self.order, self.turn):
            line.addWidget(part)
        for button in (self.as_table, self.as_cards):
            group.addButton(button)
            line.addWidget(button)
        self.as_cards.toggled.connect(self.cards_chosen)
        self.order.currentIndexChanged.connect(self._order)
        self.turn.toggled.connect(self._order)
        self.tell(cards=False)

    def tell(self, *, cards: bool) -> None:
        """Show which of both is shown. The headings of the table are its order."""
        button = self.as_cards if cards else self.as_table
        button.setChecked(True)
        for part in (self.order_label, self.order, self.turn):
            part.setVisible(cards)

    def tell_order(self, column: int, order: Qt.SortOrder) -> None:
        """Show by what the disks are ordered."""
        descending = order is Qt.SortOrder.DescendingOrder
        with QSignalBlocker(self.order), QSignalBlocker(self.turn):
            self.order.setCurrentIndex(column)
            self.turn.setChecked(descending)
        self.turn.setText("\N{DOWNWARDS ARROW}" if descending else "\N{UPWARDS ARROW}")

    @Slot()
    def _order(self, *_: object) -> None:
        orders = Qt.SortOrder
        order = orders.DescendingOrder if self.turn.isChecked() else orders.AscendingOrder
        self.order_chosen.emit(self.order.currentIndex(), order)


def _button(text: str) -> QToolButton:
    """Return a button that stays down, as those of the views of files do."""
    button = QToolButton()
    button.setText(text)
    button.setCheckable(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setProperty("view", True)
    return button
