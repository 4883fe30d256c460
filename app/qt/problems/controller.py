"""Reads what the pages of problems and of files without a video show, and leads from there to the files."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.core.problems.catalogue import ORPHAN
from app.library.insights import orphans
from app.library.query import problem_counts
from app.library.query.problem_counts import ProblemOverview
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import PageView
from app.qt.base.page_controller import PageController
from app.qt.problems.feature import KEY, ORPHANS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.sidecars.sidecar import OrphanFile
    from app.qt.problems.orphans_page import OrphansPage
    from app.qt.problems.page import ProblemsPage

_PAUSE_MS: Final = 1000
"""Pause after a change of the library until the kinds are counted again."""


def _overview(hidden: int, with_orphans: bool, reader: Reader) -> ProblemOverview:  # noqa: FBT001 - of a partial
    with reader.snapshot():
        counts, coverage = reader.insight(problem_counts.counts, hidden), reader.coverage()
        alone = reader.insight(orphans.count) if with_orphans else None
        return ProblemOverview(counts, coverage, hidden, alone)


def _orphans(reader: Reader) -> "Sequence[OrphanFile]":
    return reader.insight(orphans.orphans)


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
        desk.preferences.changed.connect(self.refresh)
        desk.batch.connect(self._refresh_soon)

    def make(self) -> "ProblemsPage":
        from app.qt.problems.formatting import ProblemFormatter  # noqa: PLC0415 - not needed at the start
        from app.qt.problems.page import ProblemsPage  # noqa: PLC0415 - as above

        page = ProblemsPage(ProblemFormatter(self._desk.texts, self))
        page.files_requested.connect(self._show_files)
        page.orphans_requested.connect(partial(self._desk.window.show_page, ORPHANS))
        page.question_asked.connect(self._desk.window.question_asked)
        self._desk.window.dialogs.keep(page, self._desk.window.close_requested)
        return page

    def main_part(self, page: "ProblemsPage") -> QWidget:
        return page.table

    def question(self) -> Callable[[Reader], object]:
        with_orphans = ORPHAN.code not in self._desk.preferences.settings.problems_off
        return partial(_overview, self._desk.browse.state.hidden_problems, with_orphans)

    def show_answer(self, page: "ProblemsPage", answer: ProblemOverview) -> None:
        page.show_overview(answer, writable=self._desk.writable)

    @Slot()
    def _refresh_soon(self, *_: object) -> None:
        if not self._again.isActive():
            self._again.start()

    @Slot(str)
    def _show_files(self, search: str) -> None:
        self._desk.browse.search_everywhere(search)


class OrphansController(PageController["OrphansPage"]):
    """The controller of the page of files without a video."""

    key = ORPHANS

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for changed in (desk.jobs_changed, desk.sources.sources_changed):
            changed.connect(self.refresh)

    def make(self) -> "OrphansPage":
        from app.qt.problems.orphans_page import OrphansPage  # noqa: PLC0415 - not needed at the start

        page = OrphansPage(self._desk.texts)
        page.open_requested.connect(self._desk.opener.open_file)
        page.reveal_requested.connect(self._desk.opener.reveal)
        return page

    def main_part(self, page: "OrphansPage") -> QWidget:
        return page.table

    def question(self) -> Callable[[Reader], object]:
        return _orphans

    def show_answer(self, page: "OrphansPage", answer: "Sequence[OrphanFile]") -> None:
        page.show_orphans(answer)


def open_problems(desk: Desk) -> Closing:
    """Connect the pages with the library."""
    closings = (ProblemsController(desk).close, OrphansController(desk).close)

    def close() -> None:
        for each in closings:
            each()

    return Closing(close)


def make_problems(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(ProblemsController).view()


def make_orphans(desk: Desk) -> PageView:
    """Return the page of files without a video."""
    return desk.part(OrphansController).view()
