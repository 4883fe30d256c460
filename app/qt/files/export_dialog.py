"""The dialog for the file and the format of an export."""

from typing import Final, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.core.export.format import ENDINGS, PDF_ENDINGS, Format
from app.qt.desktop.save_dialog import SaveDialog

_STEM: Final = "videos"


class ExportChoice(NamedTuple):
    """A format, with its options."""

    form: Format
    bom: bool = False
    """Whether CSV begins with a byte order mark."""
    pictures: bool = False
    """Whether a report has the pictures of its files."""
    printed: bool = False
    """Whether a report is printed as PDF."""


class ExportDialog(SaveDialog[ExportChoice]):
    """Emits the choice."""

    chosen = Signal(object, object)
    """Absolute path (`os.fsencode`), and `ExportChoice`."""

    def __init__(self, parent: QWidget, *, bom: bool) -> None:
        """Make the dialog. With `bom`, offer the CSV with a byte order mark first."""
        plain = (self.tr("CSV (*.csv)"), ExportChoice(Format.CSV))
        marked = (
            self.tr("CSV for Excel, with a byte order mark (*.csv)"),
            ExportChoice(Format.CSV, bom=True),
        )
        html = self.tr("HTML report, one page for any browser (*.html)")
        pictures = self.tr("HTML report with the pictures that are there already (*.html)")
        formats = {
            name: (choice, PDF_ENDINGS if choice.printed else ENDINGS[choice.form])
            for name, choice in (
                *((marked, plain) if bom else (plain, marked)),
                (html, ExportChoice(Format.HTML)),
                (pictures, ExportChoice(Format.HTML, pictures=True)),
                (self.tr("Report as PDF (*.pdf)"), ExportChoice(Format.HTML, pictures=True, printed=True)),
                (self.tr("JSON (*.json)"), ExportChoice(Format.JSON)),
                (self.tr("JSON Lines, one file a line (*.jsonl)"), ExportChoice(Format.JSONL)),
            )
        }
        super().__init__(parent, self.tr("Export"), formats, _STEM)

    def say(self, path: bytes, form: ExportChoice) -> None:
        """Emit the choice."""
        self.chosen.emit(path, form)
