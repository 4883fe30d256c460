"""The pages of the details panel, which show files. The window is painted before they exist."""

from PySide6.QtWidgets import QWidget

from app.qt.base.comparison_view import ComparisonView
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.details.damage_strip import DamageStrip
from app.qt.details.fact_sheet import FactSheet
from app.qt.details.formatting import FactFormatter
from app.qt.details.problem_cards import ProblemCards
from app.qt.details.report_view import ReportView
from app.qt.pictures.thumbnails import Thumbnails


class DetailsContents:
    """The widgets that show files, and the texts of their facts."""

    def __init__(self, texts: Formatter, theme: Theme) -> None:
        self.words = FactFormatter(texts)
        self.pictures = Thumbnails(theme)
        self.damage = DamageStrip(texts, theme)
        self.sheet = FactSheet(theme)
        self.beside = ComparisonView(texts)
        self.cards = ProblemCards()
        self.cards.entered.connect(self.sheet.reveal)
        self.cards.hide()
        self.sheet.embed(self.cards)
        self.report = ReportView()

    def pages(self) -> tuple[QWidget, ...]:
        """Return the widgets of which one at a time is visible."""
        return self.sheet, self.beside, self.report
