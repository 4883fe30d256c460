"""The header of the table of files: the places of columns and the order of rows."""

from collections.abc import Iterable
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QPoint, QPointF, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QStyleOptionHeader, QTableView

from app.config.settings import BY_NAME, ColumnSet, ColumnState
from app.core.facts.catalogue import BY_KEY, COLUMNS
from app.core.facts.fact import Order
from app.qt.files.columns import THUMBNAIL, THUMBNAIL_WIDTH
from app.qt.files.model import FileTableModel
from app.qt.widgets.edge_shadow import draw_shadows
from app.qt.widgets.free_width import FreeWidth
from app.qt.widgets.row_table import own_viewport

_WIDTHS: Final = {
    THUMBNAIL.key: THUMBNAIL_WIDTH,
    "problems": 170,
    "name": 0,
    "folder": 120,
    "size": 78,
    "duration": 84,
    "container": 104,
    "video": 126,
    "picture": 108,
    "frame_rate": 92,
    "bit_depth": 52,
    "hdr": 96,
    "bit_rate": 92,
    "audio": 96,
    "status": 170,
    "reason": 240,
    "last_failure": 240,
    "modified": 132,
    "added": 132,
}
"""Widths of columns, in px. 0 means the width that the other columns leave."""
_WIDTH: Final = 110
_HELD: Final = 0.6
"""Largest part of the table's width for pinned columns while the others are scrolled."""
_NAMELESS: Final = "-"
_RAISED: Final = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
FIRST: Final = 0
"""The column that cannot be hidden."""
_ARROW: Final = QStyleOptionHeader.SortIndicator
DEFAULT: Final = tuple(
    ColumnState(key=column.key, width=_WIDTHS.get(column.key, _WIDTH), shown=column.main)
    for column in (THUMBNAIL, *COLUMNS)
)
"""The columns of a new window."""
_TECHNICAL: Final = (
    *(
        "name",
        "size",
        "duration",
        "container",
        "video",
        "picture",
        "frame_rate",
        "bit_depth",
        "chroma",
        "hdr",
    ),
    *("colour_primaries", "colour_transfer", "scan_type", "bit_rate", "audio", "channels", "sample_rate"),
    *("start_timecode", "status"),
)


class FileHeader(QHeaderView):
    """The header of the table.

    `order` is kept while rows arrive that are not sorted yet.
    """

    order_chosen = Signal(object)
    """The new `Order` of the rows."""
    save_requested = Signal()
    """A request to save the current columns and order as a set."""
    delete_requested = Signal(object)
    """A `ColumnSet` to delete."""
    sets_changed = Signal()
    """A change of `sets`."""
    menu_requested = Signal(int, object)
    """A section and the global `QPoint` at which to open its menu."""

    def __init__(self, model: FileTableModel, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        own_viewport(self)
        self.order: Order = ()
        """The order that was requested last."""
        self.marked = False
        """Whether the rows are in `order`."""
        self.sets: tuple[ColumnSet, ...] = ()
        """The column sets of the user."""
        self._files = model
        self._table = table
        self._pinned: set[int] = set()
        self._widened: dict[int, int] = {}
        """The widths of sections whose titles are longer than the usual width, as in some languages."""
        self._settling = False
        self._temporary: tuple[str, Order] | None = None
        """The key of a column that is shown for a while, and the user's own order."""
        self._own: tuple[ColumnState, ...] = ()
        """The user's own columns while `_temporary` is set."""
        self.setAccessibleName(self.tr("Columns"))
        self.setHighlightSections(False)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.free_width = FreeWidth(self, FIRST)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu_at)
        self.sectionClicked.connect(self._sort_as_clicked)
        self.sectionMoved.connect(self._settle)
        model.order_changed.connect(lambda: self._mark(marked=False))
        model.modelReset.connect(lambda: self._mark(marked=True))

    def columns(self) -> tuple[ColumnState, ...]:
        """Return the columns in the order in which they are shown."""
        return tuple(self._column(self.logicalIndex(at)) for at in range(self.count()))

    def _column(self, section: int) -> ColumnState:
        key, hidden = self.key(section), self.isSectionHidden(section)
        free = section == FIRST and self.free_width.on
        usual = hidden or free or self.sectionSize(section) == self._widened.get(section)
        width = _WIDTHS.get(key, _WIDTH) if usual else self.sectionSize(section)
        return ColumnState(key=key, width=width, shown=not hidden, pinned=section in self._pinned)

    def arrange(self, columns: Iterable[ColumnState] = DEFAULT) -> None:
        """Apply the states of columns. Columns that `columns` lacks come last, but the picture first."""
        columns = tuple(columns)
        sections = {column.key: section for section, column in enumerate(self._files.columns)}
        states = {state.key: state for state in (*columns, *DEFAULT)[::-1] if state.key in sections}
        wanted = [state.key for state in columns if state.key in sections]
        if THUMBNAIL.key not in wanted:
            wanted.insert(0, THUMBNAIL.key)
        self._pinned = {section for key, section in sections.items() if states[key].pinned}
        self._settling = True
        self.free_width.switch(on=False)
        for at, key in enumerate(dict.fromkeys((*wanted, *sections))):
            section = sections[key]
            self.moveSection(self.visualIndex(section), at)
            self.setSectionHidden(section, not states[key].shown and section != FIRST)
            if width := states[key].width:
                if states[key].shown and width == _WIDTHS.get(key, _WIDTH):
                    width = self._widened[section] = max(width, self.sectionSizeHint(section))
                self.resizeSection(section, width)
        self._settling = False
        self._settle()
        self.free_width.switch(on=not states[self.key(FIRST)].width)

    def show_temporary_column(self, key: str, order: Order) -> None:
        """Show a column after the first and sort the rows by `order`, until `hide_temporary_column`.

        The user's own order decides between rows that `order` leaves equal.
        """
        if self._temporary is not None:
            return
        own, self._own = self.order, self.columns()
        self._temporary = key, own
        section = next(at for at, column in enumerate(self._files.columns) if column.key == key)
        if self.isSectionHidden(section):
            self.setSectionHidden(section, False)
            self.moveSection(self.visualIndex(section), self.visualIndex(FIRST) + 1)
        self.set_order((*order, *own))

    def hide_temporary_column(self) -> None:
        """Restore the user's own columns and order. Changes of other columns stay."""
        if self._temporary is None:
            return
        own = self.column_set()
        self._temporary = None
        self.apply(own)

    def column_set(self) -> ColumnSet:
        """Return the user's own columns and order, without a temporary column."""
        columns = self.columns()
        if self._temporary is None:
            return ColumnSet(name=_NAMELESS, columns=columns, order=self.order)
        key, order = self._temporary
        before = next((at, column) for at, column in enumerate(self._own) if column.key == key)
        others = [column for column in columns if column.key != key]
        others.insert(*before)
        return ColumnSet(name=_NAMELESS, columns=tuple(others), order=order)

    def usual_sets(self) -> tuple[ColumnSet, ...]:
        """Return the built-in column sets."""
        widths = {state.key: state.width for state in DEFAULT}
        technical = tuple(ColumnState(key=key, width=widths[key]) for key in _TECHNICAL)
        rest = (replace(state, shown=False) for state in DEFAULT if state.key not in _TECHNICAL)
        return (
            ColumnSet(name=self.tr("Usual"), columns=DEFAULT, order=BY_NAME),
            ColumnSet(name=self.tr("Technical"), columns=(*technical, *rest), order=BY_NAME),
        )

    def apply(self, kept: ColumnSet) -> None:
        """Apply the columns and the order of a set, and forget a temporary column."""
        self._temporary = None
        self.arrange(kept.columns)
        self.set_order(kept.order)

    def pinned(self, section: int) -> bool:
        """Return whether a column is pinned at the left."""
        return section in self._pinned

    def pin(self, section: int, *, pinned: bool) -> None:
        """Pin a column at the left, after the other pinned columns, or unpin it."""
        self._pinned = self._pinned | {section} if pinned else self._pinned - {section}
        self._settle()
        self.viewport().update()

    def held(self) -> list[tuple[int, int]]:
        """Return the pinned columns that cover scrolled columns, with their left edges in px.

        The list is empty without scrolling, or if too little room would remain for other columns.
        """
        if not (self.offset() and self._pinned):
            return []
        standing = [self.logicalIndex(at) for at in range(self.count())]
        shown = [
            section for section in standing if self.pinned(section) and not self.isSectionHidden(section)
        ]
        if sum(map(self.sectionSize, shown)) > _HELD * self.viewport().width():
            return []
        return [(section, self.sectionPosition(section)) for section in shown]

    def held_width(self) -> int:
        """Return the total width of the held columns, in px."""
        return sum(self.sectionSize(section) for section, _ in self.held())

    def place(self, x: int) -> int:
        """Return `x` in the coordinates of Qt, which ignores held columns."""
        return x - self.offset() if 0 <= x < self.held_width() else x

    @Slot()
    def _settle(self) -> None:
        """Move the pinned columns before the others. Each group keeps its order after a drag."""
        if self._settling:
            return
        self._settling = True
        standing = [self.logicalIndex(at) for at in range(self.count())]
        for at, section in enumerate(sorted(standing, key=lambda section: section not in self._pinned)):
            self.moveSection(self.visualIndex(section), at)
        self._settling = False

    def set_order(self, order: Iterable[tuple[str, bool]]) -> None:
        """Sort by these columns and ignore unknown ones.

        Without columns, the rows have the order in which the files were found.
        """
        wanted: dict[str, bool] = {}
        for key, descending in order:
            if key in BY_KEY:
                wanted.setdefault(key, descending)
        self.order = tuple(wanted.items())
        self.sort_again()
        self._tell_order()

    def sort_by(self, key: str, *, descending: bool = False) -> None:
        """Sort by one column. An unknown key means the order in which the files were found."""
        self.set_order(((key, descending),))

    def then_by(self, key: str, *, descending: bool = False) -> None:
        """Sort rows that the other columns leave equal by this column.

        If the order has the column already, only set its direction.
        """
        self.set_order({**dict(self.order), key: descending}.items())

    def drop(self, key: str) -> None:
        """Sort by the other columns only."""
        self.set_order(each for each in self.order if each[0] != key)

    def sort_again(self) -> None:
        """Sort again, with the rows that arrived since the last sort."""
        self.order_chosen.emit(self.order)

    @Slot(int)
    def _sort_as_clicked(self, section: int) -> None:
        """Sort by the clicked column, and reverse the order on the next click.

        With Shift, add the column to the order; then reverse it; then drop it. A picture has no order.
        """
        key, order = self.key(section), dict(self.order)
        if key not in BY_KEY:
            return
        if not QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sort_by(key, descending=self.marked and self.order[:1] == ((key, False),))
        elif order.get(key):
            self.drop(key)
        else:
            self.then_by(key, descending=key in order)

    def _mark(self, *, marked: bool) -> None:
        self.marked = marked
        self.viewport().update()

    def _tell_order(self) -> None:
        reversed_ = self.tr("{}, reversed")
        titles = {column.key: self.title(section) for section, column in enumerate(self._files.columns)}
        told = [
            reversed_.format(titles[key]) if descending else titles[key] for key, descending in self.order
        ]
        self.setAccessibleDescription(self.tr("Sorted by {}").format("; ".join(told)) if told else "")

    def _rank(self, section: int) -> int | None:
        keys = [key for key, _ in self.order] if self.marked else []
        return keys.index(self.key(section)) if self.key(section) in keys else None

    def initStyleOptionForIndex(self, option: QStyleOptionHeader, section: int) -> None:  # noqa: N802
        super().initStyleOptionForIndex(option, section)
        rank = self._rank(section)
        option.sortIndicator = _ARROW(_ARROW.None_)
        if rank is not None:
            option.sortIndicator = _ARROW.SortUp if self.order[rank][1] else _ARROW.SortDown
            if len(self.order) > 1:
                option.text = f"{option.text} {str(rank + 1).translate(_RAISED)}"

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:  # noqa: N802
        super().paintSection(painter, rect, section)
        if section == self._last_pinned():
            painter.save()
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.drawLine(rect.topRight(), rect.bottomRight())
            painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for section, left in self.held():
            self.paintSection(painter, QRect(left, 0, self.sectionSize(section), self.height()), section)
        # Asked for anew: PySide drops a wrapper that is kept of it once the bar comes and goes.
        draw_shadows(painter, self.viewport(), self._table.horizontalScrollBar(), self.held_width())
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mousePressEvent(self._placed(event))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(self._placed(event))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseReleaseEvent(self._placed(event))
        self.free_width.fit()

    def _placed(self, event: QMouseEvent) -> QMouseEvent:
        at = event.position()
        moved = QPointF(self.place(int(at.x())), at.y())
        if moved.x() == int(at.x()):
            return event
        whole = event.globalPosition()
        return QMouseEvent(event.type(), moved, whole, event.button(), event.buttons(), event.modifiers())

    def _last_pinned(self) -> int | None:
        shown = [section for section in self._pinned if not self.isSectionHidden(section)]
        return max(shown, key=self.visualIndex, default=None)

    @Slot(QPoint)
    def _open_menu_at(self, at: QPoint) -> None:
        self.menu_requested.emit(max(self.logicalIndexAt(self.place(at.x())), 0), self.mapToGlobal(at))

    def open_menu(self, section: int) -> None:
        """Open the menu of a column, below the heading."""
        left = max(self.sectionViewportPosition(max(section, 0)), 0)
        self.menu_requested.emit(max(section, 0), self.mapToGlobal(QPoint(left, self.height())))

    def key(self, section: int) -> str:
        """Return a column's key."""
        return self._files.columns[section].key

    def title(self, section: int) -> str:
        """Return a column's heading."""
        return str(self._files.headerData(section, Qt.Orientation.Horizontal))

    def neighbour(self, section: int, step: int) -> int:
        """Return the place of the next shown column, or the column's own place if there is none.

        A pinned column and a column that is not pinned are no neighbours.
        """
        here = self.visualIndex(section)
        place = here + step
        while 0 <= place < self.count():
            other = self.logicalIndex(place)
            if not self.isSectionHidden(other):
                return place if self.pinned(other) is self.pinned(section) else here
            place += step
        return here
