"""Connects the gallery with the loader of pictures."""

from PySide6.QtCore import QObject, Slot

from app.qt.gallery.view import GalleryView
from app.qt.pictures.thumbnail_loader import ThumbnailLoader
from app.qt.pictures.visible_pictures import VisiblePictures


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
        row = self._view.strip.row if self._view.isVisible() else -1
        wanted = next((id_ for id_, each in self._pictures.rows.items() if each == row), None)
        records = self._view.selection.model.held([wanted]) if wanted is not None else None
        self._loader.want_strip(records[0] if records else None, self._view.box)

    @Slot(object)
    def _tell(self, record_id: int) -> None:
        if self._pictures.rows.get(record_id) == self._view.strip.row:
            self._view.strip.tell()
