"""The columns of the table of disks: their texts, and the keys by which the table is sorted."""

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.core.home.figures import DiskFigures
from app.core.text.names import natural_key
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.formatting import Formatter
from app.qt.widgets.row_model import RowColumn

USED: Final = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the used part of a disk, from 0 to 1; None if it was never measured."""
ROOM: Final = 2
"""Number of the column with the bar."""
_BAR: Final = 6
_INSET: Final = 8
_GROUND: Final = 32
"""Opacity of the bar's ground, up to 255."""


class DiskColumn(NamedTuple):
    """A column, and the key by which its rows are sorted; None is unknown, and comes last."""

    shown: RowColumn[DiskFigures]
    key: Callable[[DiskFigures], Any]


class DiskFormatter(QObject):
    """Formats what is known of disks in the user's language."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def columns(self) -> Sequence[DiskColumn]:
        """Return the columns from left to right."""
        figure = self._number
        return (
            _column(self.tr("Disk"), lambda row: row.name, lambda row: natural_key(row.name), 170),
            _column(self.tr("State"), self.state, lambda row: (row.online, row.away or 0), 160),
            _column(self.tr("Room"), self.room, _free, 190),
            _column(self.tr("As of"), lambda row: _day(row.space and row.space.time), _measured, 100),
            _column(self.tr("Files"), lambda row: figure(files(row)), files, 70, is_figure=True),
            _column(self.tr("Only here"), lambda row: figure(_single(row)), _single, 80, is_figure=True),
            _column(self.tr("Unchecked"), lambda row: figure(unchecked(row)), unchecked, 80, is_figure=True),
            _column(
                self.tr("Damaged"),
                lambda row: figure(row.damaged),
                lambda row: row.damaged,
                80,
                is_figure=True,
            ),
            _column(self.tr("Last seen"), lambda row: _day(row.disk.last_seen), _last_seen, 100),
            _column(self.tr("Place"), lambda row: row.disk.place or UNKNOWN_TEXT, _place, 140),
        )

    def state(self, row: DiskFigures) -> str:
        """Return whether a disk is connected, and since when it is not."""
        if row.online:
            return self.tr("connected")
        if row.away is None:
            return self.tr("not connected")
        return self.tr("away since {}").format(self._texts.day(row.away))

    def room(self, row: DiskFigures) -> str:
        """Return how much of a disk is free."""
        if row.space is None:
            return UNKNOWN_TEXT
        free, total = self._texts.size(row.space.free), self._texts.size(row.space.total)
        return self.tr("{} of {} free").format(free, total)

    def tip(self, row: DiskFigures) -> str:
        """Return all that is known of a disk, a line each."""
        disk = row.disk
        kind = ", ".join(filter(None, (disk.facts.model, disk.facts.file_system, disk.code)))
        lines = [f"{column.shown.title}: {column.shown.text(row)}" for column in self.columns()[1:]]
        return "\n".join(filter(None, (row.name, kind, *lines, disk.note)))

    def _number(self, value: int | None) -> str:
        return UNKNOWN_TEXT if value is None else self._texts.number(value)


def files(row: DiskFigures) -> int | None:
    """Return the number of files of a disk; None if it has no source any more."""
    return row.files if row.sources else None


def unchecked(row: DiskFigures) -> int | None:
    """Return the number of files that no check has read; None if the disk has no source any more."""
    return row.unchecked if row.sources else None


def ordered(rows: Sequence[DiskFigures], column: DiskColumn, *, descending: bool) -> list[DiskFigures]:
    """Return disks in the order of a column; those with an unknown value are last in both directions."""
    known = [row for row in rows if column.key(row) is not None]
    unknown = [row for row in rows if column.key(row) is None]
    return [*sorted(known, key=column.key, reverse=descending), *unknown]


class RoomDelegate(QStyledItemDelegate):
    """Draws a bar of the used room below the text of a cell."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the cell, and the bar where the room is known."""
        super().paint(painter, option, index)
        used = index.data(USED)
        if used is None:
            return
        bar = QRect(
            option.rect.left() + _INSET,
            option.rect.bottom() - _BAR,
            option.rect.width() - 2 * _INSET,
            _BAR - 2,
        )
        ground = option.palette.color(QPalette.ColorRole.Text)
        ground.setAlpha(_GROUND)
        painter.fillRect(bar, ground)
        bar.setWidth(round(bar.width() * used))
        painter.fillRect(bar, option.palette.color(QPalette.ColorRole.Link))


def _column(
    title: str,
    text: Callable[[DiskFigures], str],
    key: Callable[[DiskFigures], Any],
    width: int,
    *,
    is_figure: bool = False,
) -> DiskColumn:
    return DiskColumn(RowColumn(title, text, width, is_figure=is_figure), key)


def _single(row: DiskFigures) -> int | None:
    return None if row.single is None else row.single.files


def _free(row: DiskFigures) -> int | None:
    return None if row.space is None else row.space.free


def _measured(row: DiskFigures) -> float | None:
    return None if row.space is None else row.space.time


def _last_seen(row: DiskFigures) -> float | None:
    return row.disk.last_seen


def _place(row: DiskFigures) -> object:
    return natural_key(row.disk.place) if row.disk.place else None


def _day(seconds: float | None) -> str:
    return UNKNOWN_TEXT if seconds is None else local_time_text(seconds).partition(" ")[0]
