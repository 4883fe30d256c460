"""Reads what the page of problems shows, and leads from there to the files."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.library.query import problem_counts
from app.library.query.problem_counts import ProblemOverview
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import TABLE, PageView
from app.qt.base.page_controller import PageController
from app.qt.problems.feature import KEY

if TYPE_CHECKING:
    from app.qt.problems.page import ProblemsPage

_PAUSE_MS: Final = 1000
"""Pause after a change of the library until the kinds are counted again."""


def _overview(hidden: int, reader: Reader) -> ProblemOverview:
    with reader.snapshot():
        return ProblemOverview(reader.insight(problem_counts.counts, hidden), reader.coverage(), hidden)


class ProblemsController(PageController["ProblemsPage"]):
    """The controller of the page of problems."""

    key = KEY

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._again = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._again.timeout.connect(self.refresh)
        for changed in (desk.jobs_changed, desk.files.problems_changed, desk.sources.sources_changed):
            changed.connect(self.refresh)
        desk.browse.hidden_problems_changed.connect(self.refresh)
        desk.batch.connect(self._refresh_soon)

    def make(self) -> "ProblemsPage":
        from app.qt.problems.formatting import ProblemFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.problems.page import ProblemsPage  # noqa: PLC0415 - as above

        page = ProblemsPage(ProblemFormatter(self._desk.texts, self))
        page.files_requested.connect(self._show_files)
        page.question_asked.connect(self._desk.window.question_asked)
        self._desk.window.dialogs.keep(page, self._desk.window.close_requested)
        return page

    def main_part(self, page: "ProblemsPage") -> QWidget:
        return page.table

    def question(self) -> Callable[[Reader], object]:
        return partial(_overview, self._desk.browse.state.hidden_problems)

    def show_answer(self, page: "ProblemsPage", answer: ProblemOverview) -> None:
        page.show_overview(answer, writable=self._desk.writable)

    @Slot()
    def _refresh_soon(self, *_: object) -> None:
        if not self._again.isActive():
            self._again.start()

    @Slot(str)
    def _show_files(self, search: str) -> None:
        self._desk.browse.search_everywhere(search)
        self._desk.window.show_page(TABLE)


def open_problems(desk: Desk) -> Closing:
    """Connect the page with the library."""
    return Closing(ProblemsController(desk).close)


def make_problems(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(ProblemsController).view()
