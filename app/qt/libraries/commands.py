"""Lets the user choose another library, a new one, or a backup of the library that is shown."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from app.config import recent
from app.config.paths import backup_folder
from app.config.program import program_command
from app.core.backup.backup import Backup
from app.core.errors import LibraryError
from app.core.text.names import display
from app.library.open.backups import backups
from app.library.open.identity import refuse_foreign
from app.qt.base.frame import Frame
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.desktop.opener import Opener
from app.qt.libraries.opening import Opening
from app.qt.libraries.restore_dialog import RestoreDialog
from app.qt.widgets.safe_question import SafeQuestion
from app.qt.widgets.tooltips import set_tip

_NEW: Final = ".cinv"
"""The extension of new libraries."""


class LibraryCommands(Loader):
    """The acts on the library as a file, which work also where no library can be opened."""

    chosen = Signal(object)
    """The `Opening` of another library, or of a backup of this one."""

    def __init__(self, frame: Frame, tasks: Tasks, recent_file: Path, opener: Opener | None = None) -> None:
        """Take the file with the libraries of before. In tests, `opener` replaces the real one."""
        super().__init__(tasks, frame.window)
        self._frame = frame
        self._recent = recent_file
        self._opener = opener or Opener(parent=self)
        self._opener.failed.connect(frame.notice.announce)
        self._library = Path()
        menu = frame.menu
        for key, act in (
            ("new_window", self._open_window),
            ("library_new", self._make_new),
            ("library_open", self._open_another),
            ("library_restore", self.choose_backup),
            ("library_show", self._show_file),
        ):
            menu[key].triggered.connect(act)
        menu.fill("library_recent", self._list_recent)

    def show(self, library: Path) -> None:
        """Act on this library from now on."""
        self._library = library

    @Slot()
    def _make_new(self) -> None:
        dialog = self._dialog(self.tr("New library"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
        dialog.setDefaultSuffix(_NEW)
        dialog.setNameFilter(self.tr("Libraries (*.cinv)"))
        dialog.selectFile(self.tr("Films") + _NEW)
        dialog.fileSelected.connect(lambda path: self._choose_new(Path(path)))
        dialog.open()

    @Slot()
    def _open_another(self) -> None:
        dialog = self._dialog(self.tr("Open library"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Libraries (*.cinv *.sqlite3)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self.choose(Path(path)))
        dialog.open()

    def _dialog(self, title: str) -> QFileDialog:
        dialog = QFileDialog(self._frame.window, title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        known = recent.load(self._recent)
        dialog.setDirectory(str(known[0].file.parent) if known else documents)
        return dialog

    def _choose_new(self, path: Path) -> None:
        if os.path.lexists(path):
            name = display(os.fsencode(path))
            self._frame.notice.announce(
                self.tr("There is a file {path} already. Open it, or choose another name.").format(path=name)
            )
            return
        self.choose(path)

    @background
    async def choose(self, path: Path) -> None:
        """Open another library, unless the file is something else, which is said."""
        try:
            await self._tasks.away(refuse_foreign, path)
        except (LibraryError, OSError) as error:
            said = self._frame.texts.error(error)
            self._frame.notice.announce(said)
            return
        self.chosen.emit(Opening(path))

    def _list_recent(self, menu: QMenu) -> None:
        for number, each in enumerate(recent.load(self._recent), 1):
            name, path = recent.name_of(each.file), display(each.path)
            action = menu.addAction(f"&{number % 10}  {name.replace('&', '&&')}")
            set_tip(action, path)
            action.setStatusTip(path)
            action.setCheckable(True)
            action.setChecked(each.file == self._library)
            action.triggered.connect(lambda _checked, file=each.file: self.choose(file))
        if menu.isEmpty():
            menu.addAction(self.tr("No library was opened before")).setEnabled(False)

    @background
    async def choose_backup(self) -> None:
        """Show the backups of this library."""
        library = self._library
        known: Sequence[Backup] = await self._tasks.away(backups, library)
        dialog = RestoreDialog(library, known, self._frame.texts, self._frame.window)
        dialog.backup_chosen.connect(lambda name: self._restore(library, backup_folder(library) / name))
        dialog.other_requested.connect(lambda: self._restore_another(library))
        dialog.open()

    def _restore_another(self, library: Path) -> None:
        dialog = self._dialog(self.tr("Restore a backup"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Libraries (*.cinv *.sqlite3)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self._restore(library, Path(path)))
        dialog.open()

    def _restore(self, library: Path, backup: Path) -> None:
        self.chosen.emit(Opening(library, backup))

    @Slot()
    def _show_file(self) -> None:
        self._opener.reveal(os.fsencode(self._library))

    @Slot()
    def _open_window(self) -> None:
        self.open_window(self._library)

    def open_window(self, library: Path) -> None:
        """Open a library in a window of its own."""
        self._opener.start((*program_command(), "--new-window", "--library", str(library)))


class LeaveQuestion(SafeQuestion):
    """Says what becomes of the jobs."""

    leaves = Signal()
    """The user leaves the library."""
    window_requested = Signal()
    """The user wants the other library in a window of its own."""

    def __init__(self, parent: QWidget, *, may_open_window: bool) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Jobs are running"))
        self.setText(self.tr("Jobs of this library are running."))
        self.setInformativeText(
            self.tr("They stop now, keep what they have found, and can go on when it is opened again.")
        )
        self.leave = self.offer(
            self.tr("&Stop them and go on"),
            self.tr("Stops the jobs, and opens the other library here"),
            QMessageBox.ButtonRole.AcceptRole,
            self.leaves,
        )
        self.another = self.offer(
            self.tr("Open in a &new window"),
            self.tr("Lets the jobs go on in this window"),
            QMessageBox.ButtonRole.ActionRole,
            self.window_requested,
        )
        self.another.setVisible(may_open_window)
