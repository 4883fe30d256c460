"""The dialog for the file and the format of a report."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.export.report_format import ENDINGS, ReportFormat
from app.qt.desktop.save_dialog import SaveDialog

_STEM: Final = "verification"


class ReportExportDialog(SaveDialog[ReportFormat]):
    """Emits the choice."""

    chosen = Signal(object, object)
    """Absolute path (`os.fsencode`), and `ReportFormat`."""

    def __init__(self, parent: QWidget) -> None:
        formats = {
            self.tr("HTML page for any browser (*.html)"): ReportFormat.HTML,
            self.tr("JSON (*.json)"): ReportFormat.JSON,
            self.tr("Text (*.txt)"): ReportFormat.TEXT,
        }
        endings = {name: (form, ENDINGS[form]) for name, form in formats.items()}
        super().__init__(parent, self.tr("Export the report"), endings, _STEM)

    def say(self, path: bytes, form: ReportFormat) -> None:
        """Emit the choice."""
        self.chosen.emit(path, form)
