"""Connects the gallery with the loader of pictures."""

from PySide6.QtCore import QObject, Slot

from app.qt.gallery.view import GalleryView
from app.qt.pictures.thumbnail_loader import ThumbnailLoader


class GalleryController(QObject):
    """The controller of the gallery. While it is hidden, no picture is wanted."""

    def __init__(self, view: GalleryView, loader: ThumbnailLoader) -> None:
        super().__init__(view)
        self._view = view
        self._loader = loader
        self._rows: dict[int, int] = {}
        """The visible rows by the ids of their files."""
        view.strip.source = loader
        view.visible_changed.connect(self._want)
        view.strip_wanted.connect(self._want_strip)
        loader.arrived.connect(self._show)
        loader.switched.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._view.viewport().update()
        self._want()

    @Slot()
    def _want(self) -> None:
        records = dict(self._view.visible_records()) if self._view.isVisible() else {}
        self._rows = {record.id: row for row, record in records.items()}
        self._loader.want(list(records.values()), self._view.box)
        self._want_strip()

    @Slot()
    def _want_strip(self) -> None:
        row = self._view.strip.row if self._view.isVisible() else -1
        wanted = next((id_ for id_, each in self._rows.items() if each == row), None)
        records = self._view.selection.model.held([wanted]) if wanted is not None else None
        self._loader.want_strip(records[0] if records else None, self._view.box)

    @Slot(object)
    def _show(self, record_id: int) -> None:
        row = self._rows.get(record_id)
        if row is not None:
            self._view.update_row(row)
            if row == self._view.strip.row:
                self._view.strip.tell()
