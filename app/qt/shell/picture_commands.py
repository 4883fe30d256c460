"""Connects the action that makes the pictures of a source with the job."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from app.config.settings import Settings
from app.core.pictures.job import PicturesRequest
from app.jobs.types.pictures import PICTURES
from app.qt.jobs.controller import Controller
from app.qt.shell.main_window import MainWindow
from app.qt.sources.source_store import SourceStore


class PictureCommands(QObject):
    """Submits jobs that make pictures."""

    def __init__(
        self,
        *,
        window: MainWindow,
        controller: Controller,
        source_store: SourceStore,
        settings: Callable[[], Settings],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._source_store = source_store
        self._settings = settings
        window.side_bar.pictures_requested.connect(self._make)

    @Slot(object)
    def _make(self, source_id: int) -> None:
        settings, source = self._settings(), self._source_store.source(source_id)
        if not (settings.previews and settings.preview_cache_mb):
            self._window.notice.announce(
                self.tr("Pictures are switched off, or not kept: see the preferences.")
            )
        elif source is not None:
            request = PicturesRequest(paths=(source.path,), cache_bytes=settings.preview_cache_bytes)
            self._controller.submit(PICTURES, request)
