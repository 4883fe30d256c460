"""The panel of facets: values of the shown files, with counts. A click on a value filters the table."""

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.facts.catalogue import FACETS
from app.qt.base.formatting import Formatter
from app.qt.widgets.tooltips import set_tip

if TYPE_CHECKING:
    from app.library.query.queries import Facet

_KEY: Final = Qt.ItemDataRole.UserRole
_VALUE: Final = Qt.ItemDataRole.UserRole + 1
_MARK: Final = "✓ "
_HEIGHT: Final = 320


class FacetPanel(QFrame):
    """The panel of facets, which shows the counts of a filter and emits the chosen value."""

    value_chosen = Signal(str, str, bool)
    """The key of a filter, a value, and whether to add the value to the chosen ones."""
    counts_wanted = Signal()
    """A request for counts, emitted when the panel becomes visible."""

    keys: Final = FACETS

    def __init__(self, texts: Formatter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("facetPanel")
        self.setAccessibleName(self.tr("Narrow down"))
        self._texts = texts
        self.title = QLabel(self.tr("Narrow down"))
        self.title.setObjectName("facetTitle")
        self.tree = QTreeWidget()
        self._style_tree()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.title)
        column.addWidget(self.tree, 1)
        self.setFocusProxy(self.tree)
        self._tops = {key: self._top(key) for key in self.keys}
        self.tree.itemClicked.connect(self._choose)
        self.tree.installEventFilter(self)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return the height that the panel has until the user changes it."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def showEvent(self, event: QEvent) -> None:  # noqa: N802
        """Request the counts, which are not updated while the panel is hidden."""
        super().showEvent(event)  # type: ignore[arg-type]
        self.counts_wanted.emit()

    def _style_tree(self) -> None:
        tree = self.tree
        tree.setAccessibleName(self.title.text())
        tree.setAccessibleDescription(
            self.tr("Enter shows only files with this value, Ctrl+Enter adds it to those that are chosen")
        )
        set_tip(tree, self.tr("Click: only these. Ctrl+click: these as well."))
        tree.setColumnCount(2)
        tree.setHeaderHidden(True)
        tree.setIndentation(12)
        tree.setUniformRowHeights(True)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        tree.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        tree.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        tree.header().setStretchLastSection(False)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)

    def _top(self, key: str) -> QTreeWidgetItem:
        item = QTreeWidgetItem(self.tree, [self._heading(key), ""])
        item.setData(0, _KEY, key)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        item.setExpanded(True)
        item.setHidden(True)
        return item

    def _heading(self, key: str) -> str:
        return {
            "problem": self.tr("Problem"),
            "codec": self.tr("Codec"),
            "res": self.tr("Resolution"),
            "hdr": self.tr("HDR"),
            "container": self.tr("Container"),
            "audio": self.tr("Audio language"),
            "sub": self.tr("Subtitle language"),
            "disk": self.tr("Disk"),
            "film": self.tr("Film or series"),
            "folder": self.tr("Folder"),
            "status": self.tr("State"),
        }[key]

    def show_counts(self, key: str, facets: "Sequence[Facet]", chosen: Collection[str]) -> None:
        """Show the values of a filter, with a mark on the values in `chosen`."""
        top = self._tops[key]
        current = self.tree.currentItem()
        kept = current.data(0, _VALUE) if current is not None and current.parent() is top else None
        top.takeChildren()
        items = {each.value: self._add(top, each, chosen=each.value in chosen) for each in facets}
        top.setHidden(not any(each.value for each in facets))  # nothing to choose among unknown values
        if kept is not None:
            self.tree.setCurrentItem(items.get(kept, top))

    def _add(self, top: QTreeWidgetItem, facet: "Facet", *, chosen: bool) -> QTreeWidgetItem:
        name = self._texts.facet(top.data(0, _KEY), facet.shown)
        count = self._texts.number(facet.files)
        item = QTreeWidgetItem(top, [(_MARK if chosen else "") + name, count])
        item.setData(0, _VALUE, facet.value)
        item.setTextAlignment(1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        said = self.tr("{0}: {1} {1:file|files}, chosen") if chosen else self.tr("{0}: {1} {1:file|files}")
        item.setData(0, Qt.ItemDataRole.AccessibleTextRole, said.format(name, count))
        font = item.font(0)
        font.setBold(chosen)
        item.setFont(0, font)
        return item

    def current(self) -> tuple[str, str] | None:
        """Return the key of a filter and the value in the current row; None in the row of a heading."""
        item = self.tree.currentItem()
        top = item.parent() if item is not None else None
        return None if item is None or top is None else (top.data(0, _KEY), item.data(0, _VALUE))

    def current_text(self) -> str:
        """Return the current row as text: the value and its number of files."""
        item = self.tree.currentItem()
        return "" if item is None else f"{item.text(0).removeprefix(_MARK)}\t{item.text(1)}"

    def _choose(self, item: QTreeWidgetItem) -> None:
        adds = bool(QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ControlModifier)
        self._ask_for(item, adds=adds)

    def _ask_for(self, item: QTreeWidgetItem | None, *, adds: bool) -> None:
        top = item.parent() if item is not None else None
        if item is not None and top is not None:
            self.value_chosen.emit(top.data(0, _KEY), item.data(0, _VALUE), adds)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the current value on Enter, and add it on Ctrl+Enter."""
        keys = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in keys:
            adds = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._ask_for(self.tree.currentItem(), adds=adds)
            return True
        return super().eventFilter(watched, event)
