"""The columns of the table of disks: their texts, and the keys by which the table is sorted."""

import math
from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from app.core.home.figures import DiskFigures
from app.core.sources.disk_forecast import NOTHING_KNOWN
from app.core.sources.forecast_words import range_of, told
from app.core.text.names import natural_key
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.widgets.row_model import RowColumn

USED: Final = int(Qt.ItemDataRole.UserRole) + 1
"""Role of the used part of a disk, from 0 to 1; None if it was never measured."""
ROW: Final = USED + 1
"""Role of the `DiskFigures` of a row."""
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
            _column(self.tr("Disk"), lambda row: row.name, lambda row: natural_key(row.name), 120),
            _column(self.tr("Place"), self.place, _place, 90),
            _column(self.tr("Free"), self.free, _free, 110),
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
            _column(self.tr("Last seen"), self.seen, _last_seen, 100),
            _column(self.tr("Full by"), self.full, _earliest, 90),
        )

    def card(self, row: DiskFigures) -> Sequence[str]:
        """Return the lines of the card of a disk below its name; the bar of its room is behind the first."""
        counts = (
            (self.tr("Files"), files(row)),
            (self.tr("Only here"), _single(row)),
            (self.tr("Unchecked"), unchecked(row)),
            (self.tr("Damaged"), row.damaged),
        )
        found = [f"{title}: {self._number(value)}" for title, value in counts]
        full = self.full(row)
        return (
            SEPARATOR.join(filter(None, (self.state(row), row.disk.place))),
            self.room_told(row),
            SEPARATOR.join(found[:2]),
            SEPARATOR.join(found[2:]),
            self.tr("Last seen: {}").format(_day(row.disk.last_seen)),
            "" if full == UNKNOWN_TEXT else self.tr("Full by: {}").format(full),
        )

    def spoken(self, row: DiskFigures) -> str:
        """Return the text of a card for a screen reader."""
        return ", ".join(filter(None, self.card(row)))

    def seen(self, row: DiskFigures) -> str:
        """Return when a disk was last seen, unless it is connected now."""
        return self.reach(row) if row.online else _day(row.disk.last_seen)

    def free(self, row: DiskFigures) -> str:
        """Return how much of the room of a disk is free."""
        if row.space is None:
            return UNKNOWN_TEXT
        free, total = self._texts.size(row.space.free), self._texts.size(row.space.total)
        return self.tr("{} of {}").format(free, total)

    def place(self, row: DiskFigures) -> str:
        """Return where a disk is kept."""
        return row.disk.place or UNKNOWN_TEXT

    def full(self, row: DiskFigures) -> str:
        """Return by when a disk is full, as a range; a dash unless it fills, or if that is not known."""
        moments = row.forecast and range_of(row.forecast)
        if not moments:
            return UNKNOWN_TEXT
        earliest, latest = moments
        if earliest == latest:
            return self.tr("about {}").format(earliest)
        return f"{earliest} \N{EN DASH} {latest}" if latest else self.tr("{} or later").format(earliest)

    def full_told(self, row: DiskFigures) -> str:
        """Return by when a disk is full in sentences, with their ground."""
        return " ".join(map(self._texts.counted, told(row.forecast or NOTHING_KNOWN)))

    def reach(self, row: DiskFigures) -> str:
        """Return whether a disk is connected."""
        return self.tr("connected") if row.online else self.tr("not connected")

    def state(self, row: DiskFigures) -> str:
        """Return whether a disk is connected, and since when it is not."""
        if row.online or row.away is None:
            return self.reach(row)
        return self.tr("away since {}").format(self._texts.day(row.away))

    def room(self, row: DiskFigures) -> str:
        """Return how much of a disk is free."""
        if row.space is None:
            return UNKNOWN_TEXT
        free, total = self._texts.size(row.space.free), self._texts.size(row.space.total)
        return self.tr("{} of {} free").format(free, total)

    def room_told(self, row: DiskFigures) -> str:
        """Return how much of a disk is free, and the day when that was so."""
        as_of = "" if row.space is None else self.tr("as of {}").format(_day(row.space.time))
        return SEPARATOR.join(filter(None, (self.room(row), as_of)))

    def tip(self, row: DiskFigures) -> str:
        """Return all that is known of a disk, a line each."""
        disk = row.disk
        kind = ", ".join(filter(None, (disk.facts.model, disk.facts.file_system, disk.code)))
        lines = [f"{column.shown.title}: {column.shown.text(row)}" for column in self.columns()[1:]]
        lines[ROOM - 1] = self.room_told(row)
        told_of = (row.name, kind, self.state(row), *lines, self.full_told(row), disk.note)
        return "\n".join(filter(None, told_of))

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
        bar = QRect(
            option.rect.left() + _INSET,
            option.rect.bottom() - _BAR,
            option.rect.width() - 2 * _INSET,
            _BAR - 2,
        )
        role = QPalette.ColorRole
        draw_room(
            painter, bar, index.data(USED), option.palette.color(role.Text), option.palette.color(role.Link)
        )


def draw_room(painter: QPainter, bar: QRect, used: float | None, ink: QColor, fill: QColor) -> None:
    """Draw a bar of the used part of a disk, from 0 to 1; nothing if that is not known."""
    if used is None:
        return
    ground = QColor(ink)
    ground.setAlpha(_GROUND)
    painter.fillRect(bar, ground)
    painter.fillRect(QRect(bar.left(), bar.top(), round(bar.width() * used), bar.height()), fill)


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


def _earliest(row: DiskFigures) -> float | None:
    return None if row.forecast is None else row.forecast.earliest


def _last_seen(row: DiskFigures) -> float | None:
    return math.inf if row.online else row.disk.last_seen


def _place(row: DiskFigures) -> object:
    return natural_key(row.disk.place) if row.disk.place else None


def _day(seconds: float | None) -> str:
    return UNKNOWN_TEXT if seconds is None else local_time_text(seconds).partition(" ")[0]
