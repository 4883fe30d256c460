"""Everything that a window says, to the eye and to those who hear it."""

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QMetaObject, QMetaType, QModelIndex, QObject, Qt
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


_OF_TEXT = frozenset({QMetaType.Type.QString.value, QMetaType.Type.QVariant.value})
"""Types of properties that may hold a text."""
_texts: dict[object, tuple[str, ...]] = {}
"""The properties that may hold a text, by class: each object of the window has forty properties."""


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
    if (kind := (type(item), described.className())) not in _texts:
        _texts[kind] = tuple(_properties_of_text(described))
    for name in _texts[kind]:
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


def _properties_of_text(described: QMetaObject) -> Iterator[str]:
    for number in range(described.propertyCount()):
        found = described.property(number)
        name = str(found.name())
        if name not in _UNSAID and found.metaType().id() in _OF_TEXT:
            yield name


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
