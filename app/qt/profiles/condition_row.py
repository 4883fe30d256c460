"""A row of controls for one condition: a fact, a comparison and values."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from app.core.errors import ProfileRefused
from app.core.facts.catalogue import filter_named
from app.core.profiles.draft import ConditionOperator, Draft, comparisons, draft_of
from app.core.profiles.profile import RULE_FILTERS
from app.core.profiles.tree import condition
from app.core.query.rules import Condition
from app.qt.widgets.tooltips import set_tip

_WITHOUT_VALUE: Final = frozenset({ConditionOperator.THERE, ConditionOperator.MISSING})


class RowItems(QObject):
    """The items of the boxes, which rows share: making them anew takes most of the time of a row."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.fields = _items(self, [(_fact(key), key) for key in RULE_FILTERS])
        self._comparisons: dict[tuple[ConditionOperator, ...], QStandardItemModel] = {}

    def comparisons(self, key: str) -> QStandardItemModel:
        """Return the comparisons that fit a fact."""
        field = filter_named(key)
        fitting = comparisons(field) if field else ()
        if fitting not in self._comparisons:
            texts = [(QCoreApplication.translate("Comparison", each), each.value) for each in fitting]
            self._comparisons[fitting] = _items(self, texts)
        return self._comparisons[fitting]


def _items(parent: QObject, texts: Sequence[tuple[str, str]]) -> QStandardItemModel:
    items = QStandardItemModel(parent)
    for text, key in texts:
        item = QStandardItem(text)
        item.setData(key, Qt.ItemDataRole.UserRole)
        items.appendRow(item)
    return items


def condition_text(shown: Condition) -> str:
    """Return a condition in words: `video codec is avc, hevc`."""
    draft = draft_of(shown.term)
    words = QCoreApplication.translate("Comparison", draft.comparison)
    numbers = "".join(f" [{number}]" for number in shown.sources)
    return f"{_fact(draft.key)} {words} {draft.text.replace(',', ', ')}".rstrip() + numbers


def _fact(key: str) -> str:
    field = filter_named(key)
    return QCoreApplication.translate("Filter", field.help) if field else key


class ConditionRow(QWidget):
    """Edits a condition, and emits each valid state of it."""

    changed = Signal(object)
    """The new `Condition`; None while the values are invalid."""
    remove_requested = Signal()

    def __init__(self, shown: Condition, items: RowItems, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = items
        self._sources = shown.sources
        draft = draft_of(shown.term)
        self.field = QComboBox(self)
        self.field.setModel(items.fields)
        self.comparison = QComboBox(self)
        self.value = QLineEdit(draft.text, self)
        self.remove = QToolButton(self)
        self.remove.setText(self.tr("Remove"))
        self.problem = QLabel(self)
        self.problem.setObjectName("fieldProblem")
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        self.problem.hide()
        self.field.setCurrentIndex(self.field.findData(draft.key))
        self._offer_comparisons(draft.comparison)
        self._name()
        self._lay_out()
        self.field.currentIndexChanged.connect(self._change_field)
        self.comparison.currentIndexChanged.connect(self._change)
        self.value.textEdited.connect(self._change)
        self.remove.clicked.connect(self.remove_requested)

    def _name(self) -> None:
        self.field.setAccessibleName(self.tr("Fact"))
        self.field.setAccessibleDescription(self.tr("The fact of a file that the condition is about"))
        self.comparison.setAccessibleName(self.tr("Comparison"))
        self.comparison.setAccessibleDescription(self.tr("How the fact is compared with the values"))
        self.value.setAccessibleName(self.tr("Values"))
        self.value.setAccessibleDescription(
            self.tr("The values as in a filter; commas separate alternatives")
        )
        self.remove.setAccessibleName(self.tr("Remove the condition"))
        self.remove.setAccessibleDescription(self.tr("Takes this condition out of the profile"))
        set_tip(self.remove, self.remove.accessibleName())
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field.setMinimumContentsLength(18)
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row.addWidget(self.field, 3)
        row.addWidget(self.comparison, 2)
        row.addWidget(self.value, 3)
        row.addWidget(self.remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.problem)
        for control in (self.field, self.comparison):
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # the wheel scrolls the page
        self._show_value()

    def _offer_comparisons(self, chosen: ConditionOperator) -> None:
        self.comparison.blockSignals(True)
        self.comparison.setModel(self._items.comparisons(self.field.currentData()))
        self.comparison.setCurrentIndex(max(0, self.comparison.findData(chosen.value)))
        self.comparison.blockSignals(False)

    @Slot()
    def _change_field(self) -> None:
        """Offer what fits the new fact; an example stands for values of the old one."""
        field = filter_named(self.field.currentData())
        if field is not None:
            example = draft_of(condition(f"{field.key}:{field.example}").term)
            self._offer_comparisons(example.comparison)
            self.value.setText(example.text)
        self._change()

    def _show_value(self) -> None:
        """Hide the values of a comparison without any; keep their place in the row."""
        hidden = ConditionOperator(self.comparison.currentData()) in _WITHOUT_VALUE
        policy = self.value.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.value.setSizePolicy(policy)
        self.value.setVisible(not hidden)

    def stops(self) -> list[QWidget]:
        """Return the controls in the order of the Tab key."""
        return [self.field, self.comparison, self.value, self.remove]

    @Slot()
    def _change(self) -> None:
        self._show_value()
        draft = Draft(
            self.field.currentData(), ConditionOperator(self.comparison.currentData()), self.value.text()
        )
        try:
            made = condition(str(draft), self._sources)
        except ProfileRefused:
            field = filter_named(draft.key)
            text = self.tr("Enter a value such as {}.").format(field.example if field else "")
            self._complain(text)
            self.changed.emit(None)
        else:
            self._complain("")
            self.changed.emit(made)

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        said = self.tr("As in a filter; commas separate alternatives")
        self.value.setAccessibleDescription(f"{text} {said}".strip())
