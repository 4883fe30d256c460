"""The view of the lists that were handed over, and of what came back of them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from app.core.advice.handover import HandOverState
from app.qt.insights.room.savings_formatting import SavingsFormatter
from app.qt.widgets.row_model import RowModel
from app.qt.widgets.row_table import RowTable


class HandedPanel(QWidget):
    """The view; receives its contents by `show_lists`."""

    def __init__(self, words: SavingsFormatter) -> None:
        super().__init__()
        self.model: RowModel[HandOverState] = RowModel(words.handed_columns(), self, key=lambda row: row.id)
        self.table = RowTable(self.model, "handedLists")
        self.table.name_rows(
            self.tr("Lists that were handed over"), self.tr("A row a list, with what came back of it")
        )
        self.table.name_columns(self.tr("Columns of the lists"), self.tr("What is told of each list"))
        self.none = QLabel(
            self.tr(
                "Nothing was handed over yet. “What encoding saves” writes lists and scripts for programs "
                "that encode. When you have scanned their results, this page tells what they saved."
            )
        )
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.none.setWordWrap(True)
        self.states = QStackedWidget()
        self.states.addWidget(self.none)
        self.states.addWidget(self.table)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.states, 1)

    def show_lists(self, lists: Sequence[HandOverState]) -> None:
        """Show these lists."""
        self.model.show(lists)
        self.states.setCurrentWidget(self.table if lists else self.none)
