"""Opens the dialog for labels of disks, and prints them or writes a PDF."""

import time
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from app.core.errors import CinventoryError
from app.core.export.format import PDF_ENDINGS
from app.core.home.figures import DiskFigures
from app.core.labels.label import LabelPrint, label_of
from app.core.run.threads import run_in_thread
from app.export.atomic_write import open_output
from app.export.protection import Protection
from app.library.home.disk_figures import read_disks
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.tasks import Loader, background
from app.qt.desktop.save_dialog import SaveDialog
from app.qt.sources.disks.feature import KEY
from app.qt.sources.disks.page import DisksPage
from app.qt.sources.labels.scan import ScanCommand
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.qt.sources.labels.dialog import LabelsDialog


class LabelFileDialog(SaveDialog[None]):
    """Asks for the file of a PDF with labels."""

    chosen = Signal(bytes)
    """The absolute path."""

    def __init__(self, parent: QWidget) -> None:
        formats = {self.tr("PDF (*.pdf)"): (None, PDF_ENDINGS)}
        super().__init__(parent, self.tr("Save labels"), formats, self.tr("Labels"))

    def say(self, path: bytes, form: None) -> None:  # noqa: ARG002 - there is one format
        """Emit the choice."""
        self.chosen.emit(path)


class LabelCommands(Loader):
    """Asks for disks and paper, and prints off the window's thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        desk.menu["print_labels"].triggered.connect(self._ask)

    @background
    async def _ask(self) -> None:
        from app.qt.sources.labels.dialog import LabelsDialog  # noqa: PLC0415 - not needed at the start

        desk = self._desk
        chosen = self._chosen()
        disks = await self._tasks.away(self._disks)
        if not disks:
            desk.notice.announce(self.tr("No disk is known yet. Add a folder first."))
            return
        labels = [label_of(disk, desk.texts.localization) for disk in disks]
        ticked = {label.code for label in labels if chosen in {None, label.code}}
        dialog = LabelsDialog(labels, ticked, desk.preferences.settings.labels, desk.texts, desk.window)
        dialog.print_requested.connect(partial(self._ask_for_printer, dialog))
        dialog.save_requested.connect(partial(self._ask_for_file, dialog))
        dialog.open()

    def _disks(self) -> tuple[DiskFigures, ...]:
        with self._desk.library.reader() as reader:
            return reader.insight(read_disks, time.time())

    def _chosen(self) -> str | None:
        """Return the id of the disk that is chosen on the page or in the side bar; None without one."""
        desk = self._desk
        if desk.window.page == KEY:
            row = desk.part(DisksPage).chosen()
            return None if row is None else row.disk.code
        disk = desk.part(SideBar).disk()
        return None if disk is None else disk.code

    @Slot()
    def _ask_for_printer(self, labels: "LabelsDialog", asked: LabelPrint) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter  # noqa: PLC0415 - as above

        from app.qt.sources.labels.painter import page_layout  # noqa: PLC0415 - as above

        self._desk.preferences.keep_labels(labels.choice())
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setFullPage(True)
        printer.setPageLayout(page_layout(asked.sheet))
        printer.setDocName(labels.windowTitle())
        dialog = QPrintDialog(printer, labels)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self.print_on(printer, asked))
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)  # the stubs of QPrintDialog hide this one

    @background
    async def print_on(self, printer: "QPrinter", asked: LabelPrint) -> None:
        """Print labels."""
        from app.qt.sources.labels.painter import paint  # noqa: PLC0415 - as above

        printer.setFullPage(True)  # the dialog may have given the paper margins
        try:
            await run_in_thread(paint, printer, asked)
        except CinventoryError as error:
            self._desk.notice.announce(self._desk.texts.error(error))
        else:
            self._desk.notice.announce(Notice(self.tr("The labels were sent to the printer."), done=True))

    @Slot()
    def _ask_for_file(self, labels: "LabelsDialog", asked: LabelPrint) -> None:
        self._desk.preferences.keep_labels(labels.choice())
        dialog = LabelFileDialog(labels)
        dialog.finished.connect(dialog.deleteLater)
        dialog.chosen.connect(partial(self._save, asked))
        dialog.open()

    @background
    async def _save(self, asked: LabelPrint, path: bytes) -> None:
        try:
            await run_in_thread(self._write, asked, path)
        except CinventoryError as error:
            self._desk.notice.announce(self._desk.texts.error(error))
        else:
            told = self.tr("The labels were saved. Print the file at 100 %, not fitted to the page.")
            self._desk.notice.announce(Notice(told, done=True))

    def _write(self, asked: LabelPrint, path: bytes) -> None:
        from app.qt.sources.labels.painter import as_pdf  # noqa: PLC0415 - as above

        # The dialog has asked whether to replace an existing file.
        with open_output(path, PDF_ENDINGS, Protection(self._desk.library), force=True) as out:
            out.buffer.write(as_pdf(asked))


def open_labels(desk: Desk) -> Closing:
    """Connect the acts with their dialogs."""
    LabelCommands(desk)
    ScanCommand(desk)
    return Closing()
