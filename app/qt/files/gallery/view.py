"""The view of the files as cards, which shares rows, selection and menu with the table, and its pictures."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from app.core.file.record import FileRecord
from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.files.clip_opening import is_opened_by
from app.qt.files.gallery.card_area import CardArea
from app.qt.files.gallery.delegate import CardDelegate, GalleryCard
from app.qt.files.gallery.strip_position import StripPosition
from app.qt.files.row_menu import RowMenu
from app.qt.files.selection import FileSelection
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.pictures.visible_pictures import VisiblePictures

_NOTCH: Final = 120
"""Angle of one step of a mouse wheel, eighths of a degree."""


class GalleryView(CardArea):
    """The gallery: each card has a picture, and all pictures of the file under the pointer."""

    strip_wanted = Signal()
    """Another file is to show all its pictures."""

    def __init__(
        self,
        selection: FileSelection,
        menu: Menu,
        texts: Formatter,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        """Make the view. `menu` has the acts on rows."""
        super().__init__(selection, parent)
        self._turned = 0
        """Angle of the mouse wheel that has not changed the size yet."""
        self.setObjectName("gallery")
        self.setAccessibleName(self.tr("Pictures of the files"))
        self.setAccessibleDescription(
            self.tr(
                "A card a file, or a recording of several files, which Plus opens and Minus closes; "
                "Enter plays it, a full stop shows more pictures of it"
            )
        )
        self.strip = StripPosition(self)
        self._menu = RowMenu(self, menu)
        self._cards = CardDelegate(self, self._files, texts, theme)
        self.setItemDelegate(self._cards)
        self.viewport().setMouseTracking(True)
        self._follow(theme)

    def _follow(self, theme: Theme) -> None:
        selection, model = self.selection, self._files
        selection.everything_changed.connect(self.viewport().update)
        selection.rows.currentRowChanged.connect(self.strip.forget_keys)
        model.replaced.connect(self.strip.clear)
        model.order_changed.connect(self.viewport().update)
        theme.changed.connect(self.viewport().update)
        self.strip.changed.connect(self.update_row)
        self.strip.moved.connect(self.strip_wanted)

    def visible_records(self) -> Iterable[tuple[int, FileRecord]]:
        """Yield the rows of the visible cards and their records, as far as these are known already.

        While the gallery is hidden, yield nothing.
        """
        for row in self.visible_rows() if self.isVisible() else ():
            record = self._files.record(row)
            if record is not None:
                yield row, record

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Draw the cards in the part to be painted, and the rubber band."""
        dirty, top = event.rect(), self.verticalOffset()
        some = self.selectionModel().hasSelection()
        current = self.currentIndex().row() if self.hasFocus() else -1
        painter = QPainter(self.viewport())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        for row in self.grid.between(dirty.top() + top, dirty.bottom() + top):
            rect = self.grid.card(row).translated(0, -top)
            if rect.intersects(dirty):
                selected = self.selection.everything or (some and self._is_selected(row))
                self._cards.paint_card(
                    painter, rect, self._card(row), selected=selected, current=row == current
                )
        if not self.band.isEmpty():
            self._paint_band(painter)
        painter.end()

    def _is_selected(self, row: int) -> bool:
        return self.selectionModel().isSelected(self._files.index(row, 0))

    def _card(self, row: int) -> GalleryCard | None:
        record = self._files.record(row)
        return None if record is None else self.strip.card(row, record, self._files.clip_at(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Open a recording with Plus and close it with Minus: Right and Left go to other cards."""
        if not is_opened_by(self, self._files, event):
            super().keyPressEvent(event)

    def _paint_band(self, painter: QPainter) -> None:
        accent = self.palette().color(QPalette.ColorRole.Accent)
        painter.setPen(accent)
        painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 48))
        painter.drawRect(self.band.adjusted(0, 0, -1, -1))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        super().mouseMoveEvent(event)
        if not event.buttons():
            self.strip.follow(self.indexAt(event.position().toPoint()).row(), event.position().x())

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        super().scrollContentsBy(dx, dy)
        self.strip.leave()

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Leave:
            self.strip.leave()
        if isinstance(event, QHelpEvent) and self._is_on_picture(event.pos()):
            QToolTip.hideText()
            return True  # a tool tip would cover the pictures that the pointer runs through
        return super().viewportEvent(event)

    def _is_on_picture(self, at: QPoint) -> bool:
        index = self.indexAt(at)
        return index.isValid() and at.y() <= self.picture_place(index.row()).bottom()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Change the size with Ctrl, and scroll without it."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps, self._turned = int(self._turned / _NOTCH), self._turned - int(self._turned / _NOTCH) * _NOTCH
        if steps:
            self.enlarge(steps)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu.open(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.selection.on_focus(event.reason())


class GalleryController(QObject):
    """The controller of the gallery. While it is hidden, no picture is wanted."""

    def __init__(self, view: GalleryView, loader: ThumbnailLoader) -> None:
        super().__init__(view)
        self._view = view
        self._loader = loader
        self._pictures = VisiblePictures(view, loader, self)
        view.strip.source = loader
        view.visible_changed.connect(self._want)
        view.strip_wanted.connect(self._want_strip)
        loader.arrived.connect(self._tell)
        loader.switched.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._view.viewport().update()
        self._want()

    @Slot()
    def _want(self) -> None:
        self._pictures.want()
        self._want_strip()

    @Slot()
    def _want_strip(self) -> None:
        row, model = self._view.strip.row if self._view.isVisible() else -1, self._view.selection.model
        self._loader.want_strip(model.record(row) if 0 <= row < model.rowCount() else None, self._view.box)

    @Slot(object)
    def _tell(self, record_id: int) -> None:
        if self._view.strip.row in self._pictures.rows.get(record_id, ()):
            self._view.strip.tell()
