"""Submits the job that reads pictures, by which videos with the same pictures are found."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.core.near.job import PrintsRequest
from app.jobs.types.prints import FINGERPRINT
from app.library.near import prints
from app.library.near.prints import PrintCoverage
from app.qt.base.desk import Desk
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Latest, Loader
from app.qt.widgets.main_button import lead

_WIDTH = 460


class PrintsDialog(QDialog):
    """Tells how many videos can be compared, and asks whether to read the others; show it with `open`."""

    confirmed = Signal()

    def __init__(self, coverage: PrintCoverage, texts: Formatter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Compare videos by their pictures"))
        self.state = QLabel(self._state(coverage, texts))
        explanation = QLabel(
            self.tr(
                "The same film in another encoding has another size, but the same pictures. 8 pictures of "
                "each video are read, once, if another video has a similar length. The job can be paused "
                "and cancelled. The page Copies lists what it finds, under “Same pictures”."
            )
        )
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.read = self.buttons.button(kinds.Ok)
        self.read.setText(self.tr("Read pictures"))
        self.read.setAccessibleDescription(self.tr("Starts to read the pictures of the other videos"))
        self.read.setEnabled(coverage.uncompared > 0)
        cancel = self.buttons.button(kinds.Cancel)
        cancel.setAccessibleDescription(self.tr("Reads nothing"))
        lead(self.buttons, self.read if coverage.uncompared else cancel)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for label in (self.state, explanation):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
        self.setMinimumHeight(column.totalHeightForWidth(_WIDTH))  # else wrapped lines are squeezed

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

    @Slot()
    def _finish(self) -> None:
        self.confirmed.emit()
        self.accept()


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
