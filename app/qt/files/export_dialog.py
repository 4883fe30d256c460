"""The dialog for the file and the format of an export."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.export.registry import Format
from app.qt.desktop.save_dialog import SaveDialog

_STEM: Final = "videos"


class ExportDialog(SaveDialog[tuple[Format, bool]]):
    """Emits the choice."""

    chosen = Signal(object, object, bool)
    """Absolute path (`os.fsencode`), `Format`, and whether a byte order mark is wanted."""

    def __init__(self, parent: QWidget, *, bom: bool) -> None:
        """Make the dialog. With `bom`, offer the CSV with a byte order mark first."""
        plain = (self.tr("CSV (*.csv)"), Format.CSV, False)
        marked = (self.tr("CSV for Excel, with a byte order mark (*.csv)"), Format.CSV, True)
        formats = {
            name: ((form, mark), form.value)
            for name, form, mark in (
                *((marked, plain) if bom else (plain, marked)),
                (self.tr("HTML report, one page for any browser (*.html)"), Format.HTML, False),
                (self.tr("JSON (*.json)"), Format.JSON, False),
                (self.tr("JSON Lines, one file a line (*.jsonl)"), Format.JSONL, False),
            )
        }
        super().__init__(parent, self.tr("Export"), formats, _STEM)

    def say(self, path: bytes, form: tuple[Format, bool]) -> None:
        """Emit the choice."""
        self.chosen.emit(path, *form)
