"""Everything that a window says, to the eye and to those who hear it."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QFileDialog, QTabBar, QTableView, QWidget

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_UNSAID = frozenset(
    {
        "objectName",
        "styleSheet",
        "html",
        "markdown",
        "windowFilePath",
        "windowRole",
        "inputMask",
        "documentTitle",
        "currentData",
    }
)
"""Properties of text that nobody reads or hears."""


def words(root: QWidget) -> set[str]:
    """Return every text of `root` and of all that belongs to it, hidden or not."""
    return {text for item in (root, *_inside(root)) for text in _words(item) if text.strip()}


def _inside(parent: QObject) -> Iterator[QObject]:
    """Yield what is below `parent`, but not the inside of Qt's own dialogs and texts."""
    for child in parent.children():
        yield child
        if not isinstance(child, QFileDialog | QTextDocument):
            yield from _inside(child)


def _words(item: QObject) -> Iterator[str]:
    described = item.metaObject()
    for number in range(described.propertyCount()):
        name = str(described.property(number).name())
        if name not in _UNSAID:
            yield _text(item.property(name))
    if isinstance(item, QFileDialog):
        yield from item.nameFilters()
    elif isinstance(item, QComboBox):
        yield from (item.itemText(index) for index in range(item.count()))
    elif isinstance(item, QTabBar):
        for index in range(item.count()):
            yield from (item.tabText(index), item.tabToolTip(index))
    elif isinstance(item, QAbstractItemView) and item.model() is not None:
        if isinstance(item, QTableView):
            yield from _cells(item.model(), range(item.model().columnCount()))
            yield from _headings(item.model())
        else:
            yield from _cells(item.model(), range(1))


def _cells(model: QAbstractItemModel, columns: range) -> Iterator[str]:
    for row in range(model.rowCount()):
        for column in columns:
            for role in _ROLES:
                yield _text(model.data(model.index(row, column, QModelIndex()), role))


def _headings(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        for role in _ROLES:
            yield _text(model.headerData(column, Qt.Orientation.Horizontal, role))


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""
