"""The preview of a move to the trash: it names every file, and what stays."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from app.core.copies.keeper import RULES, KeeperRule
from app.qt.copies.trash_formatting import PlanColumn, TrashFormatter
from app.qt.copies.trash_loader import TrashPlan
from app.qt.copies.trash_model import RowModel
from app.qt.widgets.table_rows import show_rows
from app.qt.widgets.tooltips import explain

_WIDTHS: Final = {PlanColumn.FILE: 440, PlanColumn.SIZE: 100}


class TrashDialog(QDialog):
    """Shows a plan, and emits requests. Nothing is moved before `confirmed`."""

    rules_chosen = Signal(object)
    """Other `KeeperRule`s, in their order."""
    confirmed = Signal(object)
    """The rows of the shown plan."""
    preferences_requested = Signal()

    def __init__(self, words: TrashFormatter, parent: QWidget, *, by_rule: bool) -> None:
        """Make the dialog; `by_rule` tells whether rules chose the files."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Move to Trash"))
        self.resize(960, 560)
        self._words = words
        self._plan = TrashPlan()
        self._allowed = False
        self.model = RowModel(words.plan_titles(), words.plan_cell, self, figures=PlanColumn.SIZE)
        self._make_rules(by_rule=by_rule)
        self._make_table()
        self._make_buttons()
        self._lay_out()
        self.show_allowed(allowed=False)

    def _make_rules(self, *, by_rule: bool) -> None:
        self.rules = QComboBox()
        for rule, text in (
            (None, self.tr("Keep the proposed file")),
            (KeeperRule.OLDEST, self.tr("Keep the oldest file")),
            (KeeperRule.LONGEST_NAME, self.tr("Keep the longest name")),
            (KeeperRule.SHORTEST_PATH, self.tr("Keep the shortest path")),
        ):
            self.rules.addItem(text, rule)
        explain(self.rules, self.tr("Keep"), self.tr("The rule that chooses the file that stays"))
        self.rules.setVisible(by_rule)
        self.rules.activated.connect(self._choose)

    def _make_table(self) -> None:
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setObjectName("trashPlan")
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        show_rows(self.table)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAccessibleName(self.tr("Files to move"))
        self.table.setAccessibleDescription(self.tr("A row a file, with the file that stays in its place"))
        columns = self.table.horizontalHeader()
        columns.setStretchLastSection(True)
        columns.setHighlightSections(False)
        columns.setAccessibleName(self.tr("Columns of the files to move"))
        columns.setAccessibleDescription(self.tr("What is told of each file"))
        for column, width in _WIDTHS.items():
            self.table.setColumnWidth(column, width)

    def _make_buttons(self) -> None:
        self.totals = QLabel(self.tr("Looking up the files…"))
        self.totals.setTextFormat(Qt.TextFormat.PlainText)
        self.promise = QLabel(
            self.tr(
                "Just before a file goes, it is compared byte for byte with the file that stays. "
                "Nothing is deleted, and the journal moves files back."
            )
        )
        self.promise.setWordWrap(True)
        self.hint = QLabel(self.tr("Cinventory only reads until you allow more in the preferences."))
        self.hint.setWordWrap(True)
        self.preferences = QPushButton(self.tr("Preferences…"))
        self.preferences.setAutoDefault(False)
        self.preferences.setAccessibleDescription(self.tr("Opens the preferences, which allow the move"))
        self.preferences.clicked.connect(self.preferences_requested)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        cancel = self.buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setText(self.tr("Cancel"))
        cancel.setAccessibleDescription(self.tr("Closes this dialog and moves nothing"))
        cancel.setDefault(True)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.move_button = self.buttons.addButton(self.tr("Move to Trash"), role)
        self.move_button.setAutoDefault(False)
        self.move_button.setAccessibleDescription(self.tr("Moves the listed files to the trash"))
        self.buttons.accepted.connect(self._confirm)
        self.buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.rules)
        top.addWidget(self.totals, 1)
        refusal = QHBoxLayout()
        refusal.addWidget(self.hint, 1)
        refusal.addWidget(self.preferences)
        outer = QVBoxLayout(self)
        outer.setSpacing(12)
        outer.addLayout(top)
        outer.addWidget(self.table, 1)
        outer.addWidget(self.promise)
        outer.addLayout(refusal)
        outer.addWidget(self.buttons)
        self.table.setFocus()

    @Slot(object)
    def show_plan(self, plan: TrashPlan) -> None:
        """Show a plan."""
        self._plan = plan
        self.model.show(plan.rows)
        self.totals.setText(self._words.plan_totals(plan.files, plan.size, len(plan.rows) - plan.files))
        self._refresh()

    def show_allowed(self, *, allowed: bool) -> None:
        """Show whether the preferences allow the move, and the library can be changed."""
        self._allowed = allowed
        self.hint.setHidden(allowed)
        self.preferences.setHidden(allowed)
        self._refresh()

    def _refresh(self) -> None:
        self.move_button.setEnabled(self._allowed and bool(self._plan.files))

    @Slot()
    def _choose(self) -> None:
        rule = self.rules.currentData()
        self.move_button.setEnabled(False)  # until the new plan is shown
        first = () if rule is None else (KeeperRule(rule),)
        self.rules_chosen.emit(tuple(dict.fromkeys((*first, *RULES))))

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(self._plan.rows)
        self.accept()
