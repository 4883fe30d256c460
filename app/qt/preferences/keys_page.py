"""The page of the preferences on the keys of acts."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.text.fold import fold
from app.qt.base.action import Menu, Scope
from app.qt.widgets.option_controls import Control
from app.qt.widgets.preferences_page import Option, PreferencesPage
from app.qt.widgets.tooltips import explain, let_clear, plain_tip

_ACT: Final = Qt.ItemDataRole.UserRole
_HEIGHT: Final = 260


class KeysPage(PreferencesPage):
    """The page on keys."""

    key = "keys"
    place = 85

    def __init__(self, menu: Menu) -> None:
        """Take the menu with all acts."""
        self._menu = menu
        super().__init__()

    def title(self) -> str:
        return self.tr("Keys")

    def options(self) -> Sequence[Option]:
        editor = KeysEditor(self._menu)
        control = Control(editor, editor.keys, editor.show_keys, editor.changed)
        hint = self.tr("Choose an act, and press the keys that it is to have.")
        return (Option("keys", control, self.tr("Keys of acts:"), hint),)


class KeysEditor(QWidget):
    """A list of all acts with their keys, a search in it, and a field for other keys."""

    changed = Signal()

    def __init__(self, menu: Menu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menu = menu
        self._keys: dict[str, tuple[str, ...]] = {}
        """The keys that differ from the usual ones, by the keys of acts."""
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find an act or keys"))
        let_clear(self.search)
        explain(self.search, self.tr("Find an act or keys"), self.tr("Shows only the acts that match"))
        self.list = self._make_list()
        self.pressed = QKeySequenceEdit()
        self.pressed.setMaximumSequenceLength(1)
        explain(self.pressed, self.tr("Keys"), self.tr("Press the keys that the chosen act is to have"))
        self.none = self._button(self.tr("No keys"), self.tr("Takes the keys from the chosen act"))
        self.usual = self._button(self.tr("Usual keys"), self.tr("Gives the chosen act its usual keys again"))
        self.rival = QLabel()
        self.rival.setWordWrap(True)
        self.rival.setTextFormat(Qt.TextFormat.PlainText)
        self.rival.setObjectName("formProblem")
        self.setFocusProxy(self.search)
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._show_current)
        self.pressed.editingFinished.connect(lambda: self._give((self.pressed.keySequence().toString(),)))
        self.none.clicked.connect(lambda: self._give(()))
        self.usual.clicked.connect(lambda: self._give(self._menu.usual_keys(self._act())))
        self.list.setCurrentItem(next(self._items()))

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget()
        made.setHeaderLabels([self.tr("Act"), self.tr("Keys")])
        made.setRootIsDecorated(False)
        made.setUniformRowHeights(True)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setMinimumHeight(_HEIGHT)
        made.setAccessibleName(self.tr("Acts with their keys"))
        made.setAccessibleDescription(self.tr("The keys of the chosen act are changed below"))
        for action, act in zip(self._menu.all(), self._menu.in_order(), strict=True):
            item = QTreeWidgetItem(made, [action.text(), ""])
            item.setData(0, _ACT, act.key)
            item.setData(0, Qt.ItemDataRole.ToolTipRole, plain_tip(action.statusTip()))
        widths = made.header()
        widths.setStretchLastSection(False)
        widths.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        widths.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        return made

    def _button(self, text: str, says: str) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        explain(button, text, says)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.addWidget(self.pressed, 1)
        row.addWidget(self.none)
        row.addWidget(self.usual)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.list)
        column.addLayout(row)
        column.addWidget(self.rival)

    def keys(self) -> dict[str, tuple[str, ...]]:
        """Return the keys that differ from the usual ones, by the keys of acts."""
        return dict(self._keys)

    def show_keys(self, keys: Mapping[str, Sequence[str]]) -> None:
        """Show these keys in place of the usual ones."""
        self._keys = {key: tuple(given) for key, given in keys.items()}
        for item in self._items():
            item.setText(1, self._text(item.data(0, _ACT)))
        self._show_current()

    def _items(self) -> Iterator[QTreeWidgetItem]:
        for at in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(at)
            if item is not None:
                yield item

    def _given(self, key: str) -> tuple[str, ...]:
        return self._keys.get(key, self._menu.usual_keys(key))

    def _text(self, key: str) -> str:
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(each).toString(native) for each in self._given(key))

    def _act(self) -> str:
        item = self.list.currentItem()
        key: str = item.data(0, _ACT) if item is not None else ""
        return key

    @Slot()
    def _show_current(self) -> None:
        key = self._act()
        if key:
            given = self._given(key)
            self.pressed.setKeySequence(QKeySequence(given[0]) if given else QKeySequence())
            self.usual.setEnabled(key in self._keys)
            self._warn(key)

    def _give(self, keys: tuple[str, ...]) -> None:
        key, item = self._act(), self.list.currentItem()
        keys = tuple(filter(None, keys))
        if item is None or keys == self._given(key):
            return
        self._keys.pop(key, None)
        if keys != self._menu.usual_keys(key):
            self._keys[key] = keys
        item.setText(1, self._text(key))
        self._show_current()
        self.changed.emit()

    def _warn(self, key: str) -> None:
        """Name the acts that have a key of this act as well, and would not know which is meant."""
        rivals = [item.text(0) for item in self._items() if self._meet(key, item.data(0, _ACT))]
        told = self.tr("These acts have the same keys, which then do nothing: {}").format(", ".join(rivals))
        self.rival.setText(told if rivals else "")
        self.rival.setVisible(bool(rivals))

    def _meet(self, one: str, other: str) -> bool:
        """Return whether two acts have the same keys in the same part of the window."""
        scopes = {self._menu.act(one).scope, self._menu.act(other).scope}
        near = len(scopes) == 1 or Scope.WINDOW in scopes
        return one != other and near and bool({*self._given(one)} & {*self._given(other)})

    @Slot(str)
    def _filter(self, text: str) -> None:
        words = fold(text).split()
        for item in self._items():
            shown = fold(f"{item.text(0)} {item.text(1)} {item.toolTip(0)}")
            item.setHidden(not all(word in shown for word in words))
