"""Submits the job that makes the pictures of a source."""

from PySide6.QtCore import QObject, Slot

from app.core.pictures.job import PicturesRequest
from app.jobs.types.pictures import PICTURES
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.widgets.notice_bar import Notice


class PictureCommands(QObject):
    """Submits jobs that make pictures."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._off = Notice("")
        """The notice that there can be no pictures, until the preferences change."""
        desk.menu["pictures_source"].triggered.connect(self._make)
        desk.preferences.changed.connect(lambda: desk.notice.withdraw(self._off))

    @Slot()
    def _make(self) -> None:
        settings, paths = self._desk.preferences.settings, self._desk.chosen_source()
        if not (settings.previews and settings.preview_cache_mb):
            self._off = Notice(
                self.tr("Pictures are switched off, or not kept."),
                self.tr("Preferences…"),
                lambda: self._desk.preferences.open("previews"),
            )
            self._desk.notice.announce(self._off)
        elif paths:
            request = PicturesRequest(paths=paths, cache_bytes=settings.preview_cache_bytes)
            self._desk.submit(PICTURES, request)


def open_gallery(desk: Desk) -> Closing:
    """Connect the act with the job."""
    PictureCommands(desk)
    return Closing()
