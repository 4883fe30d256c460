"""A row of controls for one filter: a fact, a comparison and values."""

from collections.abc import Callable, Sequence
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app.core.facts.catalogue import filter_named
from app.core.profiles.draft import ConditionOperator, Draft, comparisons, draft_of
from app.core.query.grammar import parse
from app.qt.widgets.tooltips import set_tip

Made = TypeVar("Made")
_WITHOUT_VALUE: Final = frozenset({ConditionOperator.THERE, ConditionOperator.MISSING})


class FilterItems(QObject):
    """The items of the boxes, which rows share: making them anew takes most of the time of a row."""

    def __init__(self, keys: Sequence[str], parent: QObject) -> None:
        """Take the keys of the filters that rows offer."""
        super().__init__(parent)
        self.fields = _items(self, [(fact_name(key), key) for key in keys])
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


def fact_name(key: str) -> str:
    """Return the name of a filter for people."""
    field = filter_named(key)
    return QCoreApplication.translate("Filter", field.help) if field else key


class FilterRow(QWidget, Generic[Made]):
    """Edits a filter, and emits each valid state of it."""

    changed = Signal(object)
    """The result of `read`; None while the values are invalid."""
    remove_requested = Signal()

    def __init__(
        self, draft: Draft, items: FilterItems, read: Callable[[str], Made | None], parent: QWidget
    ) -> None:
        """Take the filter to show, and the function that reads a text; it returns None for an invalid one."""
        super().__init__(parent)
        self._items = items
        self._read = read
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
        self._offer_values()
        self._name()
        self._lay_out()
        self.field.currentIndexChanged.connect(self._change_field)
        self.comparison.currentIndexChanged.connect(self._change)
        self.value.textEdited.connect(self._change)
        self.remove.clicked.connect(self.remove_requested)

    def _name(self) -> None:
        self.field.setAccessibleName(self.tr("Fact"))
        self.field.setAccessibleDescription(self.tr("The fact of a file that is compared"))
        self.comparison.setAccessibleName(self.tr("Comparison"))
        self.comparison.setAccessibleDescription(self.tr("How the fact is compared with the values"))
        self.value.setAccessibleName(self.tr("Values"))
        self.value.setAccessibleDescription(
            self.tr("The values as in a filter; commas separate alternatives")
        )
        self.remove.setAccessibleName(self.tr("Remove the condition"))
        self.remove.setAccessibleDescription(self.tr("Takes this condition away"))
        set_tip(self.remove, self.remove.accessibleName())
        self.remove.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.field.setMinimumContentsLength(18)
        self.field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        row.addWidget(self.field, 5)  # whose names are the longest
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
            example = draft_of(parse(f"{field.key}:{field.example}").terms[0])
            self._offer_comparisons(example.comparison)
            self.value.setText(example.text)
            self._offer_values()
        self._change()

    def _offer_values(self) -> None:
        """Complete the values that the filter is known to have."""
        field = filter_named(self.field.currentData())
        completer = QCompleter([*field.choices] if field else [], self.value)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.value.setCompleter(completer)

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
        draft = self.draft
        made = self._read(str(draft))
        text = ""
        if made is None:
            field = filter_named(draft.key)
            text = self.tr("Enter a value such as {}.").format(field.example if field else "")
        self._complain(text)
        self.changed.emit(made)

    @property
    def draft(self) -> Draft:
        """Return the filter as it is shown; it may be invalid."""
        comparison = ConditionOperator(self.comparison.currentData())
        return Draft(self.field.currentData(), comparison, self.value.text())

    def _complain(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        said = self.tr("As in a filter; commas separate alternatives")
        self.value.setAccessibleDescription(f"{text} {said}".strip())
