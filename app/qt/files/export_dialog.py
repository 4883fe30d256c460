"""The dialog for the file and the format of an export."""

import os
from typing import Final

from PySide6.QtCore import QStandardPaths, QUrl, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.export.registry import Format

_STEM: Final = "videos"


class ExportDialog(QFileDialog):
    """The system's dialog for saving a file, or Qt's if there is none. Show the dialog with `open`."""

    chosen = Signal(object, object, bool)
    """Absolute path (`os.fsencode`), `Format`, and whether a byte order mark is wanted."""

    def __init__(self, parent: QWidget, *, bom: bool) -> None:
        """Make the dialog. With `bom`, offer the CSV with a byte order mark first."""
        super().__init__(parent, self.tr("Export"))
        plain = (self.tr("CSV (*.csv)"), Format.CSV, False)
        marked = (self.tr("CSV for Excel, with a byte order mark (*.csv)"), Format.CSV, True)
        self._formats = {
            name: (form, mark)
            for name, form, mark in (
                *((marked, plain) if bom else (plain, marked)),
                (self.tr("HTML report, one page for any browser (*.html)"), Format.HTML, False),
                (self.tr("JSON (*.json)"), Format.JSON, False),
                (self.tr("JSON Lines, one file a line (*.jsonl)"), Format.JSONL, False),
            )
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
        form, _ = self._formats[name]
        self.setDefaultSuffix(form.value)

    def _say(self) -> None:
        urls: list[QUrl] = self.selectedUrls()
        if not urls:
            return
        form, mark = self._formats[self.selectedNameFilter()]
        self.chosen.emit(os.fsencode(os.path.abspath(urls[0].toLocalFile())), form, mark)  # noqa: PTH100
