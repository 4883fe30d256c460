"""Reads what the page of problems shows, and leads from there to the files."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Slot

from app.library.query import problem_counts
from app.library.query.problem_counts import ProblemOverview
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import TABLE, PageView, after_paint
from app.qt.base.page_loader import PageLoader
from app.qt.problems.feature import KEY

if TYPE_CHECKING:
    from app.qt.problems.page import ProblemsPage

_PAUSE_MS: Final = 1000
"""Pause after a change of the library until the kinds are counted again."""


def _overview(hidden: int, reader: Reader) -> ProblemOverview:
    with reader.snapshot():
        return ProblemOverview(reader.insight(problem_counts.counts, hidden), reader.coverage(), hidden)


class ProblemsController(QObject):
    """The controller of the page, which it makes. While the page is hidden, nothing is read."""

    def __init__(self, desk: Desk, loader: PageLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._loader = loader
        self._page: ProblemsPage | None = None
        self._again = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._again.timeout.connect(self.refresh)
        loader.read.connect(self._show)
        for changed in (desk.jobs_changed, desk.files.problems_changed, desk.sources.sources_changed):
            changed.connect(self.refresh)
        desk.browse.hidden_problems_changed.connect(self.refresh)
        desk.batch.connect(self._refresh_soon)

    def view(self) -> PageView:
        """Return the page."""
        page = self._page or self._make()
        return PageView(
            widget=page,
            focus=page.table.setFocus,
            entered=after_paint(page, self.refresh),
            left=self._loader.pause,
        )

    def _make(self) -> "ProblemsPage":
        from app.qt.problems.formatting import ProblemFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.problems.page import ProblemsPage  # noqa: PLC0415 - as above

        self._page = page = ProblemsPage(ProblemFormatter(self._desk.texts, self))
        page.files_requested.connect(self._show_files)
        page.question_asked.connect(self._desk.window.question_asked)
        self._desk.window.dialogs.keep(page, self._desk.window.close_requested)
        return page

    @Slot()
    def refresh(self) -> None:
        """Count again while the page is shown."""
        if self._desk.window.page == KEY:
            self._loader.load(partial(_overview, self._desk.browse.state.hidden_problems))

    @Slot()
    def _refresh_soon(self, *_: object) -> None:
        if not self._again.isActive():
            self._again.start()

    @Slot(object)
    def _show(self, overview: ProblemOverview) -> None:
        if self._page is not None:
            self._page.show_overview(overview, writable=self._desk.writable)

    @Slot(str)
    def _show_files(self, search: str) -> None:
        self._desk.browse.search_everywhere(search)
        self._desk.window.show_page(TABLE)


def open_problems(desk: Desk) -> Closing:
    """Connect the page with the library."""
    loader = PageLoader(desk.library, desk.tasks, "problems", desk.window)
    ProblemsController(desk, loader)
    return Closing(loader.close)


def make_problems(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(ProblemsController).view()
