"""The pages of the details panel, which show files. The window is painted before they exist."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QWidget

from app.core.file.record import FileRecord, FileStatus
from app.qt.base.comparison_view import ComparisonView
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.details.damage_strip import DamageStrip
from app.qt.details.fact_sheet import FactSheet
from app.qt.details.formatting import FactFormatter
from app.qt.details.problem_cards import ProblemCards
from app.qt.details.report_view import ReportView
from app.qt.pictures.thumbnails import Thumbnails
from app.qt.widgets.tooltips import explain


class DetailsContents:
    """The widgets that show files, and the texts of their facts."""

    def __init__(self, texts: Formatter, theme: Theme) -> None:
        self.words = FactFormatter(texts)
        self.pictures = Thumbnails(theme)
        self.damage = DamageStrip(theme)
        self.sheet = FactSheet(theme)
        self.beside = ComparisonView(texts)
        self.cards = ProblemCards()
        self.cards.entered.connect(self.sheet.reveal)
        self.cards.hide()
        self.sheet.embed(self.cards)
        self.report = ReportView()
        self.other_copies = QPushButton(
            QCoreApplication.translate("DetailsContents", "Find its other copies")
        )
        self.other_copies.hide()

    def offer_copies(self, file: FileRecord | None) -> None:
        """Show the button for copies if the file cannot be reached; it says what is known of them."""
        self.other_copies.setVisible(file is not None and file.status is FileStatus.OFFLINE)
        copies = file.copies if file is not None else None
        self.other_copies.setEnabled(copies != 1)
        if copies is None:
            says = QCoreApplication.translate(
                "DetailsContents", "Not known yet: compares files; a copy may be on a disk that is there"
            )
        elif copies == 1:
            says = QCoreApplication.translate("DetailsContents", "No other copy is known")
        else:
            says = QCoreApplication.translate("DetailsContents", "Shows where else its contents are")
        explain(self.other_copies, self.other_copies.text(), says)

    def pages(self) -> tuple[QWidget, ...]:
        """Return the widgets of which one at a time is visible."""
        return self.sheet, self.beside, self.report
