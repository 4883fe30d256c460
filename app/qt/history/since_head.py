"""The head of the page: a moment, and what has become of the files since then."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTabBar, QVBoxLayout, QWidget

from app.core.coverage import Question
from app.core.scan.since import FoundSince, NewsKind, NewsSince, Period
from app.qt.history.formatting import ChangeFormatter
from app.qt.widgets.coverage_words import CoverageWords
from app.qt.widgets.link_line import LinkLine
from app.qt.widgets.moment_button import (
    DATE_FORMAT,
    DayEdit,
    day_begin,
    period_text,
    saved_date,
    saved_period,
)
from app.qt.widgets.tooltips import explain, set_tip

_ASKS: Final = {NewsKind.ROTTEN: Question.ROT, NewsKind.DAMAGED: Question.DAMAGE}


class SinceHead(QWidget):
    """Chooses a moment, and shows numbers of files as links. What nobody looked for is a dash."""

    moment_chosen = Signal(object)
    """A `Period`, or seconds since the epoch."""
    files_requested = Signal(object)
    """The `FoundSince` of a number."""
    question_asked = Signal(object)
    """The `Question` whose answer is missing."""

    def __init__(self, words: ChangeFormatter, coverage: CoverageWords, saved: str) -> None:
        """Take the moment that was chosen last, as `saved` gives it."""
        super().__init__()
        self._words = words
        self._periods: list[Period | None] = [
            Period.MONTH,
            Period.WEEK,
            Period.LAST_VISIT,
            Period.LAST_SCAN,
            None,
        ]
        self._make_moments(saved)
        self.sums = LinkLine()
        self.sums.setObjectName("changesSums")
        self.sums.setWordWrap(True)
        self.sums.hide()  # until it has links that the keyboard can go to
        self.sums.followed.connect(self.files_requested)
        self.unasked = QLabel()
        self.unasked.setWordWrap(True)
        self.buttons = {question: QPushButton(coverage.act(question)) for question in _ASKS.values()}
        self._lay_out()
        for question, button in self.buttons.items():
            button.setAutoDefault(False)
            set_tip(button, coverage.act_hint(question))
            button.setAccessibleDescription(coverage.act_hint(question))
            button.clicked.connect(lambda _checked, asked=question: self.question_asked.emit(asked))

    def _make_moments(self, saved: str) -> None:
        self.moments = QTabBar()
        self.moments.setObjectName("changesSince")
        self.moments.setDrawBase(False)
        self.moments.setExpanding(False)
        self.moments.setAccessibleName(self.tr("Since"))
        self.moments.setAccessibleDescription(self.tr("The moment since which changes are counted"))
        for period in self._periods:
            self.moments.addTab(period_text(period))
        period = saved_period(saved)
        self.moments.setCurrentIndex(self._periods.index(period) if period in self._periods else 0)
        self.date = DayEdit(saved_date(saved))
        explain(self.date, self.tr("Date"), self.tr("The day from which on changes are told"))
        self.date.setVisible(period is None)
        self.moments.currentChanged.connect(self._choose)
        self.date.dateChanged.connect(self._choose)

    def _lay_out(self) -> None:
        since = QLabel(self.tr("Since:"))
        since.setBuddy(self.moments)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(since)
        top.addWidget(self.moments, 1)
        top.addWidget(self.date)
        asking = QHBoxLayout()
        asking.setSpacing(8)
        asking.addWidget(self.unasked, 1)
        for button in self.buttons.values():
            button.hide()
            asking.addWidget(button)
        self.unasked.hide()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(8)
        outer.addLayout(top)
        outer.addWidget(self.sums)
        outer.addLayout(asking)

    @property
    def moment(self) -> Period | float:
        """Return the chosen moment: a period, or the begin of the chosen day in seconds since the epoch."""
        return self._periods[self.moments.currentIndex()] or day_begin(self.date.date())

    @property
    def saved(self) -> str:
        """Return the chosen moment as text, for the next start."""
        return self._periods[self.moments.currentIndex()] or self.date.date().toString(DATE_FORMAT)

    def show_news(self, news: NewsSince) -> None:
        """Show the numbers, and the buttons that ask what is not known."""
        since = news.since
        self.sums.show()
        self.sums.show_parts(
            [
                (
                    self._words.news(kind, count),
                    FoundSince(kind, since) if since is not None and count else None,
                )
                for kind, count in news.files.items()
            ]
        )
        missing = [kind for kind in _ASKS if since is not None and news.files.get(kind) is None]
        self.unasked.setText(self._words.unasked(missing))
        self.unasked.setVisible(bool(missing))
        for kind, question in _ASKS.items():
            self.buttons[question].setVisible(kind in missing)

    @Slot()
    def _choose(self) -> None:
        self.date.setVisible(self._periods[self.moments.currentIndex()] is None)
        self.moment_chosen.emit(self.moment)
