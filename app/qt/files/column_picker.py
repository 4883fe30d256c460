"""A list of the columns in groups, each with a check box, and a search above."""

from collections.abc import Callable, Collection, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from app.core.facts.catalogue import FACTS, GROUPS
from app.core.facts.fact import Fact
from app.core.text.fold import fold
from app.qt.widgets.tooltips import explain, let_clear

_KEY: Final = Qt.ItemDataRole.UserRole
_WITHOUT_COLUMN: Final = tuple(each.filter for each in FACTS if each.filter and not each.title)
"""Filters by what another column shows, such as the codec in “Video”."""
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_SELECTABLE: Final = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class ColumnPicker(QWidget):
    """The columns to choose from. Those that do not match the search are hidden, and stay as they are."""

    toggled = Signal(str, bool)
    """The key of a column that the user has checked or unchecked, and which of both."""

    def __init__(
        self,
        title: Callable[[Fact], str],
        *,
        first: Collection[Fact] = (),
        fixed: Collection[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Take `first`, columns before those of files, and the keys of columns that cannot be unchecked."""
        super().__init__(parent)
        self.search = QLineEdit()
        let_clear(self.search)
        self.search.setPlaceholderText(self.tr("Search columns"))
        self._says = self.tr("Shows the columns with this text in their name, or in the name of their filter")
        explain(self.search, self.tr("Search columns"), self._says)
        self.tree = QTreeWidget()
        self.tree.setObjectName("columnList")
        self.tree.setHeaderHidden(True)
        self.tree.setIndentation(16)
        self.tree.setUniformRowHeights(True)
        explain(self.tree, self.tr("Columns"), self.tr("Space shows or hides a column"))
        self.items: dict[str, QTreeWidgetItem] = {}
        """The columns by their keys."""
        self._names: dict[str, str] = {}
        """The texts to search, folded, by the keys of the columns."""
        self.nothing = QLabel()
        self.nothing.setObjectName("fieldHint")
        self.nothing.setTextFormat(Qt.TextFormat.PlainText)
        self.nothing.setWordWrap(True)
        self.nothing.hide()
        for group, facts in GROUPS:
            top = QTreeWidgetItem(self.tree, [QCoreApplication.translate("Column", group)])
            top.setFlags(_SELECTABLE)
            for fact in (*(first if top is self.tree.topLevelItem(0) else ()), *facts):
                if fact.title:
                    self.items[fact.key] = _item(top, fact.key, title(fact), fixed=fact.key in fixed)
                    self._names[fact.key] = _searched(fact, title(fact))
        self.tree.expandAll()
        self.tree.setCurrentItem(next(iter(self._groups())))
        self.tree.itemChanged.connect(self._tell)
        self.search.textChanged.connect(self._narrow)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(self.nothing)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.search)

    def show_checked(self, keys: Collection[str]) -> None:
        """Check these columns alone; columns that cannot be unchecked stay checked."""
        self.tree.blockSignals(True)
        for key, item in self.items.items():
            item.setCheckState(
                0, _ON if key in keys or not item.flags() & Qt.ItemFlag.ItemIsEnabled else _OFF
            )
        self.tree.blockSignals(False)

    def checked(self) -> tuple[str, ...]:
        """Return the keys of the checked columns, in the order of the list."""
        return tuple(key for key, item in self.items.items() if item.checkState(0) == _ON)

    @Slot(QTreeWidgetItem)
    def _tell(self, item: QTreeWidgetItem) -> None:
        key = item.data(0, _KEY)
        if key is not None:
            self.toggled.emit(key, item.checkState(0) == _ON)

    @Slot(str)
    def _narrow(self, text: str) -> None:
        """Show the columns whose names have this text, and the groups that have such columns."""
        wanted = fold(text.strip())
        for key, item in self.items.items():
            item.setHidden(wanted not in self._names[key])
        for top in self._groups():
            top.setHidden(all(item.isHidden() for item in self.items.values() if item.parent() is top))
        is_empty = all(item.isHidden() for item in self.items.values())
        self.nothing.setText(self.tr("No column is named “{}”.").format(text.strip()) if is_empty else "")
        self.nothing.setVisible(is_empty)
        self.search.setAccessibleDescription(self.nothing.text() or self._says)

    def _groups(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.tree.topLevelItemCount()):
            top = self.tree.topLevelItem(at)
            if top is not None:
                yield top


def _searched(fact: Fact, title: str) -> str:
    """Return the names of a column and of its filters, a line each: no line break is ever typed."""
    own = [fact.filter] if fact.filter else []
    own += [each for each in _WITHOUT_COLUMN if set(each.fields) <= set(fact.fields)]
    return fold("\n".join((title, fact.key, *(name for each in own for name in (each.key, *each.aliases)))))


def _item(top: QTreeWidgetItem, key: str, title: str, *, fixed: bool) -> QTreeWidgetItem:
    item = QTreeWidgetItem(top, [title])
    item.setData(0, _KEY, key)
    item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | (Qt.ItemFlag.ItemIsSelectable if fixed else _SELECTABLE))
    item.setCheckState(0, _ON if fixed else _OFF)
    return item
