"""The palette: a field for words, and below it what they find. It is used by the keyboard alone."""

from collections.abc import Callable, Iterable, Sequence
from heapq import nsmallest
from typing import Final, NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from app.core.text.fold import fold
from app.qt.base.find import Find
from app.qt.widgets.announcement import announce
from app.qt.widgets.tooltips import let_clear, plain_tip

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE: Final = QModelIndex()
MOST: Final = 100
"""Largest number of entries that are shown."""
ACT: Final = "act:"
"""The beginning of the keys of acts."""
_SIZE: Final = QSize(640, 420)
_EDGE: Final = 12
_MOVES: Final = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_Role = Qt.ItemDataRole


class FindModel(QAbstractListModel):
    """Shows what was found."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.finds: Sequence[Find] = ()

    def show(self, finds: Sequence[Find]) -> None:
        """Show these."""
        self.beginResetModel()
        self.finds = finds
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.finds)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        find = self.finds[index.row()]
        if role == _Role.DisplayRole:
            return find.text
        if role == _Role.AccessibleTextRole:
            return ", ".join(filter(None, (find.text, find.kind, find.detail, find.reason)))
        return plain_tip(find.reason) if role == _Role.ToolTipRole else None


class _FindDelegate(QStyledItemDelegate):
    """Draws the text at the left, and what the entry is at the right; grey if it is not possible."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        assert isinstance(model, FindModel)  # noqa: S101 - of the list it was made for
        find = model.finds[index.row()]
        style = QStyleOptionViewItem(option)
        self.initStyleOption(style, index)
        style.text = ""
        widget: QWidget = style.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, style, painter, widget)
        rect: QRect = style.rect.adjusted(_EDGE, 0, -_EDGE, 0)
        palette: QPalette = style.palette
        beside = find.reason or "  ".join(filter(None, (find.detail, find.kind)))
        metrics = painter.fontMetrics()
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, beside)
        if not find.reason:
            painter.setPen(palette.color(QPalette.ColorRole.Text))
        rect.setRight(rect.right() - metrics.horizontalAdvance(beside) - _EDGE)
        text = metrics.elidedText(find.text, Qt.TextElideMode.ElideMiddle, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: N802
        return super().sizeHint(option, index).expandedTo(QSize(0, 32))


class PaletteDialog(QDialog):
    """The palette. It closes when an entry was chosen, by Escape, and by a click beside it."""

    chosen = Signal(object)
    """The chosen `Find`, after the palette has closed."""

    def __init__(
        self,
        finds: Iterable[Find],
        answers: Callable[[str], Iterable[Find]],
        recent: Sequence[str],
        parent: QWidget,
    ) -> None:
        """Take what is found by its words, what answers a text as a whole, and the keys used last."""
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Do anything"))
        self._finds = list(finds)
        self._folded: list[Candidate] = []
        """The first of these, ready to be matched: all once the user has typed."""
        self._answers = answers
        self._recent = recent
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("An act, a page, a source, a search, a filter, a preference"))
        self.field.setAccessibleName(self.windowTitle())
        self.field.setAccessibleDescription(self.tr("The arrow keys choose what is found, Enter does it"))
        let_clear(self.field)
        self.model = FindModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setItemDelegate(_FindDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Found"))
        self.list.setAccessibleDescription(self.tr("Each with what it is"))
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._find)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        self._find("")
        self._place(parent)

    def _place(self, window: QWidget) -> None:
        size = _SIZE.boundedTo(window.size() * 0.9)
        self.resize(size)
        corner = window.mapToGlobal(window.rect().topLeft())
        self.move(corner.x() + (window.width() - size.width()) // 2, corner.y() + window.height() // 8)

    @Slot(str)
    def _find(self, text: str) -> None:
        if text.strip():
            self._folded += map(candidate, self._finds[len(self._folded) :])
            self.model.show([*best(self._folded, text, self._recent), *self._answers(text)])
        else:
            self.model.show(first(self._finds, self._recent))
        self._go_to(0)

    def add(self, finds: Iterable[Find]) -> None:
        """Find these as well. An entry that the user went to stays chosen, else the first one is."""
        self._finds += finds
        index = self.list.currentIndex()
        kept = self.model.finds[index.row()].key if index.row() > 0 else ""
        self._find(self.field.text())
        self._go_to(next((at for at, find in enumerate(self.model.finds) if find.key == kept), 0))

    def _go_to(self, row: int) -> None:
        last = self.model.rowCount() - 1
        if last < 0:
            return
        index = self.model.index(min(max(row, 0), last))
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        announce(self.field, str(index.data(_Role.AccessibleTextRole)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Have the arrow keys choose, and Enter do what is chosen, while the field has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            key = event.key()
            if key in _ENTER:
                self._choose(self.list.currentIndex())
                return True
            if key in _MOVES:
                page = max(self.list.viewport().height() // max(self.list.sizeHintForRow(0), 1) - 1, 1)
                step = page if key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown} else 1
                back = key in {Qt.Key.Key_Up, Qt.Key.Key_PageUp}
                self._go_to(self.list.currentIndex().row() + (-step if back else step))
                return True
        return super().eventFilter(watched, event)

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        """Close, and do what is chosen. What is not possible now stays in sight with its reason."""
        if not index.isValid():
            return
        find = self.model.finds[index.row()]
        if find.reason:
            announce(self.field, find.reason)
            return
        self.close()
        self.chosen.emit(find)


class Candidate(NamedTuple):
    """A candidate with its folded words."""

    find: Find
    text: str
    words: str


def candidate(find: Find) -> Candidate:
    """Return a candidate that can be matched many times."""
    return Candidate(find, fold(find.text), fold(f"{find.words} {find.kind}"))


_POSSIBLE: Final = 2
"""Added closeness of what is possible now: of two acts of one name, that one comes first."""


def best(entries: Iterable[Candidate], text: str, recent: Sequence[str]) -> list[Find]:
    """Return the entries in which all words of a text occur: those used recently first, then the closest.

    What is possible now counts as a little closer.
    """
    words = fold(text).split()
    close = ((each.find, _closeness(each, words)) for each in entries)
    return _first(((find, closeness) for find, closeness in close if closeness is not None), recent)


def first(finds: Iterable[Find], recent: Sequence[str]) -> list[Find]:
    """Return the entries without words: the recent ones, then the acts that are possible now, then others."""
    rank, last = _ranks(recent)
    ordered = [
        (rank(find.key, last), bool(find.reason), not find.key.startswith(ACT), at, find)
        for at, find in enumerate(finds)
    ]
    return [each[-1] for each in nsmallest(MOST, ordered)]


def _ranks(recent: Sequence[str]) -> tuple[Callable[[str, int], int], int]:
    """Return what tells the place of a key among the recent ones, and the place of all others."""
    ranks = {key: at for at, key in enumerate(recent)}
    return ranks.get, len(ranks)


def _first(found: Iterable[tuple[Find, int]], recent: Sequence[str]) -> list[Find]:
    rank, last = _ranks(recent)
    # The number makes each entry of its own, so that nobody asks whether a `Find` comes before another.
    ordered = [
        (
            rank(find.key, last),
            -closeness if find.reason else -closeness - _POSSIBLE,
            len(find.text),
            at,
            find,
        )
        for at, (find, closeness) in enumerate(found)
    ]
    return [each[-1] for each in nsmallest(MOST, ordered)]


def _closeness(candidate: Candidate, words: Sequence[str]) -> int | None:
    """Return how close a candidate is to words; None if one of them does not occur."""
    closeness = 0
    for word in words:
        if candidate.text.startswith(word):
            closeness += 4
        elif f" {word}" in candidate.text:
            closeness += 3
        elif word in candidate.text:
            closeness += 2
        elif word not in candidate.words:
            return None
    return closeness
