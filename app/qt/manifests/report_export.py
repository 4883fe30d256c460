"""The dialog for the file and the format of a report."""

from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.export.report_format import ENDINGS, ReportFormat
from app.qt.desktop.drop_paths import uri_path

_STEM: Final = "verification"


class ReportExportDialog(QFileDialog):
    """The system's dialog for saving a file. Show the dialog with `open`."""

    chosen = Signal(object, object)
    """Absolute path, and `ReportFormat`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, self.tr("Export the report"))
        self._formats = {
            self.tr("HTML page for any browser (*.html)"): ReportFormat.HTML,
            self.tr("JSON (*.json)"): ReportFormat.JSON,
            self.tr("Text (*.txt)"): ReportFormat.TEXT,
        }
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters(list(self._formats))
        self.setDirectory(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.selectFile(_STEM)
        self._follow(self.selectedNameFilter())
        self.filterSelected.connect(self._follow)
        self.accepted.connect(self._say)

    def _follow(self, name: str) -> None:
        self.setDefaultSuffix(ENDINGS[self._formats[name]][0].removeprefix("."))

    def _say(self) -> None:
        urls: list[QUrl] = self.selectedUrls()
        path = uri_path(bytes(urls[0].toEncoded().data())) if urls else None
        if path is not None:
            self.chosen.emit(path, self._formats[self.selectedNameFilter()])
