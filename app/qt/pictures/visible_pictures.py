"""Has pictures loaded of the files that a view shows, and drawn anew when they have come."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, QSize, Slot

from app.core.file.record import FileRecord
from app.qt.pictures.shots import Shots

if TYPE_CHECKING:
    from app.qt.pictures.thumbnail_loader import ThumbnailLoader

PAUSE_MS: Final = 25
"""Least time between two requests for what is visible, ms."""


class PictureSource(Protocol):
    """A provider of a picture of each file, which never waits."""

    def picture(self, record: FileRecord) -> Shots | str | None:
        """Return the picture of a file, or why there is none; None while it is not there."""


class PictureArea(Protocol):
    """A view of files with a picture of each."""

    @property
    def box(self) -> QSize:
        """Return the room for a picture, physical px."""

    def visible_records(self) -> Iterable[tuple[int, FileRecord]]:
        """Yield the visible rows and their known records; nothing while the view is hidden."""

    def update_row(self, row: int) -> None:
        """Draw a row anew, if it is visible."""


class VisiblePictures(QObject):
    """The pictures of the visible rows of a view."""

    def __init__(self, view: PictureArea, loader: "ThumbnailLoader", parent: QObject) -> None:
        super().__init__(parent)
        self.rows: dict[int, list[int]] = {}
        """The visible rows by the ids of their files: a recording of several has the id of its first one."""
        self._view = view
        self._loader = loader
        loader.arrived.connect(self._show)

    @Slot()
    def want(self) -> None:
        """Load pictures of the visible files, in place of earlier wishes of the view."""
        records = dict(self._view.visible_records())
        self.rows = {}
        for row, record in records.items():
            self.rows.setdefault(record.id, []).append(row)
        self._loader.want(list(records.values()), self._view.box, by=self)

    @Slot(object)
    def _show(self, record_id: int) -> None:
        for row in self.rows.get(record_id, ()):
            self._view.update_row(row)
