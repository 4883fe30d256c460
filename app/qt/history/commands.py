"""Makes the page of changes, and connects it with the history."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication

from app.core.job import Job
from app.core.scan.history import Change, ChangeKind, ReportRange, ScanReport
from app.core.scan.since import NewsSince
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.list_pages import TABLE
from app.qt.base.page import PageView
from app.qt.history.formatting import ChangeFormatter
from app.qt.history.loader import HistoryLoader
from app.qt.history.panel import HistoryPanel
from app.qt.widgets.coverage_words import CoverageWords


class HistoryCommands(QObject):
    """Makes the page, and reads what it shows. A search leaves it for the table."""

    def __init__(self, desk: Desk, history: HistoryLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._history = history
        self._words = ChangeFormatter(desk.texts, self)
        self._coverage = CoverageWords(desk.texts.number, self)
        self._wanted: int | None = None
        self.panel: HistoryPanel | None = None
        """The page; None before it is first shown."""
        history.rows_read.connect(self._show_rows)
        history.news_read.connect(self._show_news)
        history.counts_read.connect(self._show_counts)
        history.page_read.connect(self._show_page)
        history.all_read.connect(self._copy)
        desk.browse.changed.connect(self._leave)
        desk.jobs_changed.connect(self._refresh)

    @Slot(object)
    def show(self, report: int) -> None:
        """Show the changes in a scan."""
        self._wanted = report
        if self._desk.window.page == "changes":
            self._refresh()
        self._desk.window.show_page("changes")

    def page(self) -> PageView:
        """Return the page."""
        window = self._desk.window
        panel = HistoryPanel(self._words, self._coverage, self._desk.menu, window.saved.changes_since)
        self.panel = panel
        window.kept["changes_since"] = lambda: panel.head.saved
        panel.counts_requested.connect(self._history.read_counts)
        panel.page_requested.connect(self._history.read_page)
        panel.copy_requested.connect(self._history.read_all)
        panel.file_requested.connect(self._desk.show_file)
        panel.result_requested.connect(self._desk.browse.show_result)
        panel.head.moment_chosen.connect(self._refresh)
        panel.head.files_requested.connect(self._desk.browse.show_found)
        panel.head.question_asked.connect(self._desk.window.question_asked)
        return PageView(
            widget=panel,
            focus=panel.scans.setFocus,
            selection=panel.selection,
            entered=lambda: QTimer.singleShot(0, panel, self._refresh),
        )

    @Slot()
    def _leave(self) -> None:
        if self._desk.window.page == "changes":
            self._desk.window.show_page(TABLE)

    @Slot()
    def _refresh(self, *_: object) -> None:
        if self.panel is not None and self._desk.window.page == "changes":
            self._history.read_news(self.panel.head.moment)
            self._history.read_rows()

    @Slot(object, object)
    def _show_rows(self, reports: Sequence[ScanReport], checks: Sequence[Job]) -> None:
        if self.panel is not None:
            self.panel.show_rows(reports, checks, self._wanted)
            self._wanted = None

    @Slot(object)
    def _show_news(self, news: NewsSince) -> None:
        if self.panel is not None:
            self.panel.show_news(news)

    @Slot(object, object)
    def _show_counts(self, span: ReportRange, counts: dict[ChangeKind, int]) -> None:
        if self.panel is not None:
            self.panel.show_counts(span, counts)

    @Slot(object, object, object, object)
    def _show_page(self, span: ReportRange, kind: ChangeKind, after: int, page: Sequence[Change]) -> None:
        if self.panel is not None:
            self.panel.show_page(span, kind, after, page)

    @Slot(object)
    def _copy(self, changes: Sequence[Change]) -> None:
        QGuiApplication.clipboard().setText("\n".join(map(self._words.line, changes)))


def open_history(desk: Desk) -> Closing:
    """Connect the reports of scans with the page."""
    loader = HistoryLoader(desk.library, desk.queue, desk.tasks, desk.window)
    desk.reports[int] = HistoryCommands(desk, loader).show
    return Closing(loader.close)


def make_history(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(HistoryCommands).page()
