"""Submits the job that reads pictures, by which videos with the same pictures are found."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.core.near.job import PrintsRequest
from app.jobs.types.prints import FINGERPRINT
from app.library.near import prints
from app.library.near.prints import PrintCoverage
from app.qt.base.desk import Desk
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Latest, Loader
from app.qt.copies.read_dialog import ReadDialog


class PrintsDialog(ReadDialog):
    """Tells how many videos can be compared, and asks whether to read the others."""

    def __init__(self, coverage: PrintCoverage, texts: Formatter, parent: QWidget) -> None:
        super().__init__(
            self._state(coverage, texts),
            self.tr(
                "The same film in another encoding has another size, but the same pictures. 8 pictures of "
                "each video are read, once, if another video has a similar length. The job can be paused "
                "and cancelled. The page Copies lists what it finds, under “Same pictures”."
            ),
            parent,
            can_read=coverage.uncompared > 0,
        )
        self.setWindowTitle(self.tr("Compare videos by their pictures"))

    def _state(self, coverage: PrintCoverage, texts: Formatter) -> str:
        if not coverage.needed:
            return self.tr("No two videos of the library are of similar length.")
        said = [
            self.tr("{made} of {needed} {needed:video|videos} of similar length can be compared."),
            *([self.tr("{left} {left:was|were} not read yet.")] if coverage.left else []),
            *(
                [self.tr("{unmatched} {unmatched:was|were} read, and not compared yet.")]
                if coverage.unmatched
                else []
            ),
            *([self.tr("{lacking} cannot be compared.")] if coverage.not_compared else []),
        ]
        return " ".join(said).format(
            made=texts.number(coverage.made),
            needed=texts.number(coverage.needed),
            left=texts.number(coverage.left),
            unmatched=texts.number(coverage.unmatched),
            lacking=texts.number(coverage.not_compared),
        )


class PrintCommands(Loader):
    """Asks, and submits the job for the chosen source, or for all."""

    _latest = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        desk.menu["compare_pictures"].triggered.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        if self._desk.writable:
            self._read()

    @_latest.background
    async def _read(self) -> None:
        coverage = await self._tasks.away(self._coverage)
        dialog = PrintsDialog(coverage, self._desk.texts, self._desk.window)
        dialog.confirmed.connect(self._submit)
        dialog.open()

    def _coverage(self) -> PrintCoverage:
        with self._desk.library.reader() as reader:
            return reader.insight(prints.coverage)

    @Slot()
    def _submit(self) -> None:
        if paths := self._desk.sources.paths(self._desk.browse.state.source_id):
            self._desk.submit(FINGERPRINT, PrintsRequest(paths=paths))
