"""Opens the dialog for a catalogue, looks into the file that is chosen there, and submits the import."""

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.catalogues.preview import preview
from app.core.catalogue.entry import RECIPE, Columns
from app.core.catalogue.job import ImportRequest
from app.core.errors import CatalogueRefused, LibraryTooNew, SettingsError
from app.core.run.threads import run_in_thread
from app.jobs.types.catalogue import IMPORT
from app.preview.other_cache import has_pictures
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.tasks import Latest, Loader

if TYPE_CHECKING:
    from app.qt.sources.catalogue.dialog import CatalogueDialog


class CatalogueCommands(Loader):
    """Asks for a catalogue, and submits its import."""

    _latest = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self.dialog: CatalogueDialog | None = None
        """The open dialog; None while there is none."""
        desk.menu["import_catalogue"].triggered.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        from app.qt.sources.catalogue.dialog import CatalogueDialog  # noqa: PLC0415 - not needed at the start

        if self.dialog is None:
            self.dialog = dialog = CatalogueDialog(RECIPE, self._desk.texts, self._desk.window)
            dialog.look_requested.connect(self._look)
            dialog.import_requested.connect(self._submit)
            dialog.finished.connect(self._forget)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    @_latest.background
    async def _look(self, path: bytes, columns: Columns) -> None:
        try:
            names = self._desk.preferences.settings.name_rules()
            own = self._desk.library.path
            found = await run_in_thread(preview, path, columns, names, own, has_pictures)
        except (CatalogueRefused, LibraryTooNew, SettingsError) as error:
            if self.dialog is not None:
                self.dialog.show_fault(self._desk.texts.error(error))
            return
        if self.dialog is not None:
            self.dialog.show_preview(found)

    @Slot(object)
    def _submit(self, request: ImportRequest) -> None:
        settings = self._desk.preferences.settings
        request = replace(
            request,
            names=settings.name_rules(),
            picture_bytes=settings.preview_cache_bytes,
        )
        self._desk.submit(IMPORT, request)

    @Slot()
    def _forget(self) -> None:
        self.dialog = None


def open_imports(desk: Desk) -> Closing:
    """Connect the act with the dialog, and this with the jobs."""
    CatalogueCommands(desk)
    return Closing()
