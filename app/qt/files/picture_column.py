"""The column of small pictures: the height of the rows while it is shown, and which pictures are wanted."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QSize, QTimer, Slot
from PySide6.QtWidgets import QTableView

from app.core.file.record import FileRecord
from app.core.text.units import duration_text
from app.qt.files.columns import THUMBNAIL
from app.qt.files.header import FileHeader
from app.qt.files.model import FileTableModel
from app.qt.files.picture_delegate import PictureDelegate, picture_size
from app.qt.pictures.visible_pictures import PAUSE_MS, VisiblePictures
from app.qt.widgets.row_table import Restyled, row_height

if TYPE_CHECKING:
    from app.qt.pictures.thumbnail_loader import ThumbnailLoader

_ABOVE: Final = 4
"""Space above and below a picture, px."""


class PictureColumn(QObject):
    """The pictures in the table. While their column is hidden, nothing is done for them."""

    def __init__(self, view: QTableView, header: FileHeader, model: FileTableModel) -> None:
        super().__init__(view)
        self.delegate = PictureDelegate(view, model)
        self._view = view
        self._header = header
        self._model = model
        self._section = model.columns.index(THUMBNAIL)
        self._loader: ThumbnailLoader | None = None
        self._pictures: VisiblePictures | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._want)
        self.delegate.painted.connect(self.ask)
        header.sectionResized.connect(self._follow)
        Restyled(view, self._restyle)
        model.picture_text = self._text

    def load_with(self, loader: "ThumbnailLoader") -> None:
        """Show the pictures that this loader finds."""
        self._loader = self.delegate.source = loader
        self._pictures = VisiblePictures(self, loader, self)
        loader.switched.connect(self._view.viewport().update)
        self._want()

    @property
    def box(self) -> QSize:
        """Return the room for a picture, physical px."""
        return picture_size(self._header.sectionSize(self._section)) * self._view.devicePixelRatioF()

    def visible_records(self) -> Iterable[tuple[int, FileRecord]]:
        """Yield the visible rows and their known records; nothing while the column is hidden."""
        view, rows = self._view, self._model.rowCount()
        if not rows or self._header.isSectionHidden(self._section) or not view.isVisible():
            return
        last = view.rowAt(view.viewport().height() - 1)
        for row in range(view.rowAt(0), rows if last < 0 else last + 1):
            record = self._model.record(row)
            if record is not None:
                yield row, record

    def update_row(self, row: int) -> None:
        """Draw the picture of a row anew, if it is visible."""
        self._view.update(self._model.index(row, self._section))

    @Slot()
    def ask(self) -> None:
        """Ask for pictures soon, because others may be visible, but not for each step of a scroll."""
        if not self._pause.isActive():
            self._pause.start()

    @Slot()
    def _want(self) -> None:
        if self._pictures is not None:
            self._pictures.want()

    @Slot(int, int, int)
    def _follow(self, section: int, _before: int, width: int) -> None:
        """Give the rows the height of the pictures, or the usual one while the column is hidden."""
        if section != self._section:
            return
        high = picture_size(width).height() + 2 * _ABOVE if width else 0
        self._set_row_height(max(row_height(), high))
        self.ask()

    def _restyle(self) -> None:
        """Give the rows the height that the user prefers, if it has changed."""
        hidden = self._header.isSectionHidden(self._section)
        self._follow(self._section, 0, 0 if hidden else self._header.sectionSize(self._section))

    def _set_row_height(self, height: int) -> None:
        """Set the height of all rows; the current row, or the first visible one, stays where it is."""
        view, rows, bar = self._view, self._view.verticalHeader(), self._view.verticalScrollBar()
        if height == rows.defaultSectionSize():
            return
        room, top = view.viewport().height(), view.rowAt(0)
        current = view.currentIndex().row()
        kept = current if current >= 0 and 0 <= view.rowViewportPosition(current) < room else top
        below = view.rowViewportPosition(kept)
        rows.setDefaultSectionSize(height)
        view.updateGeometries()  # Qt would leave the scroll bar as it is
        if bar.value():
            bar.setValue(kept * height - min(below, room - height))
        view.viewport().update()

    def _text(self, record: FileRecord) -> str:
        """Return a screen reader's text for the picture of a file."""
        if self._loader is None or not self._loader.on:
            return self.tr("Pictures from files are switched off")
        found = self._loader.picture(record)
        if found is None:
            return self.tr("No picture yet")
        if isinstance(found, str):
            return found
        return self.tr("Picture at {}").format(duration_text(found.seconds[found.poster]))
