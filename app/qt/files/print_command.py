"""The act “Print”: the dialog of the system, and the report on its paper."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QDialog

from app.core.errors import Cancelled, CinventoryError
from app.core.job.control import JobControl
from app.core.run.threads import run_in_thread
from app.library import Library
from app.qt.base.desk import Desk
from app.qt.base.tasks import Loader, background
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.core.localization import Localization


class PrintCommand(Loader):
    """Asks for a printer, and prints in a thread. A button of the notice cancels."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._running: set[JobControl] = set()
        desk.menu["print"].triggered.connect(self.ask)

    @Slot()
    def ask(self) -> None:
        """Ask for the printer, its paper, and whether to print all files or the selected ones."""
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter  # noqa: PLC0415

        from app.qt.charts.paper import usual_layout  # noqa: PLC0415 - not needed at the start

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(usual_layout())
        dialog = QPrintDialog(printer, self._desk.window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        some = self._desk.selection.count() > 0
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintSelection, some)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(lambda: self.print_on(printer))
        QDialog.open(dialog)  # the stubs of QPrintDialog hide this one

    def print_on(self, printer: "QPrinter") -> None:
        """Print the files that were asked for."""
        from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - as above

        selection = self._desk.selection
        selected = printer.printRange() is QPrinter.PrintRange.Selection
        self._print(printer, selection.chosen() if selected else selection.shown())

    @background
    async def _print(self, printer: "QPrinter", ids: Sequence[int]) -> None:
        desk, control = self._desk, JobControl()
        text = self.tr("Printing a report of {}…").format(desk.texts.files(len(ids)))
        running = Notice(text, self.tr("Cancel"), control.set)
        desk.notice.announce(running)
        self._running.add(control)
        hidden = desk.browse.state.hidden_problems
        work = partial(_print, printer, desk.library, ids, hidden, desk.texts.localization, control)
        try:
            await run_in_thread(work)
        except Cancelled:
            told = Notice(self.tr("Printing was cancelled."))
        except CinventoryError as error:
            told = Notice(desk.texts.error(error))
        else:
            told = Notice(self.tr("The report was sent to the printer."), done=True)
        finally:
            self._running.discard(control)
        desk.notice.withdraw(running)
        desk.notice.announce(told)

    def close(self) -> None:
        """Cancel what is being printed."""
        for control in self._running:
            control.set()


def _print(
    printer: "QPrinter",
    library: Library,
    ids: Sequence[int],
    hidden: int,
    localization: "Localization",
    control: JobControl,
) -> None:
    """Print a report, in any thread. Raises `Cancelled` and `ExportFailed`."""
    from app.core.export.format import Format  # noqa: PLC0415 - not needed at the start
    from app.export.print_job import gather  # noqa: PLC0415 - as above
    from app.export.registry import writer  # noqa: PLC0415 - as above
    from app.qt.charts.paper import Paper  # noqa: PLC0415 - as above
    from app.qt.charts.report import dated_title, paint_report  # noqa: PLC0415 - as above

    with library.reader(control.is_set) as reader:
        report = gather(reader.pages(ids, writer(Format.HTML).FIELDS, hidden=hidden), None, localization)
    control.check()
    printer.setDocName(dated_title(localization))
    try:
        paint_report(Paper(printer, dated_title(localization)), report, control.check)
    except Cancelled:
        printer.abort()
        raise
