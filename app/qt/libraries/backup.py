"""Backs the open library up, as a job."""

import os
import time
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFileDialog

from app.config.paths import backup_folder
from app.config.private_files import make_folder
from app.core.backup.backup import BackupKind
from app.core.backup.job import BackupRequest
from app.jobs.types.backup import BACKUP
from app.library.open.backups import new_path
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.tasks import Loader, background


class BackupCommand(Loader):
    """Asks where the copy is to go, and submits the job."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        desk.menu["library_backup"].triggered.connect(self._ask)

    @Slot()
    @background
    async def _ask(self) -> None:
        library = self._desk.library.path
        path = await self._tasks.away(_usual_path, library)
        dialog = QFileDialog(self._desk.window, self.tr("Back up the library"), str(path))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("Libraries (*{ending})").format(ending=library.suffix or "*"))
        dialog.setDefaultSuffix(library.suffix.removeprefix("."))
        dialog.selectFile(path.name)
        dialog.fileSelected.connect(lambda chosen: self.back_up(Path(chosen)))
        dialog.open()

    def back_up(self, path: Path) -> None:
        """Copy the library to a file."""
        self._desk.submit(BACKUP, BackupRequest(path=os.fsencode(path)))


def _usual_path(library: Path) -> Path:
    """Return where a backup goes unless the user says otherwise, in a folder that is there, if possible."""
    path = new_path(backup_folder(library), library, BackupKind.MANUAL, time.time())
    with suppress(OSError):
        make_folder(path.parent)
    return path


def open_backups(desk: Desk) -> Closing:
    """Connect the act with the job."""
    BackupCommand(desk)
    return Closing()
