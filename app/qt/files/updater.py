"""Has the table of files follow the library and its jobs, and finds a file in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, Slot

from app.qt.base.browse_store import BrowseStore
from app.qt.base.desk import Desk, OpenFrame
from app.qt.base.feature import SharedParts
from app.qt.base.list_pages import TABLE
from app.qt.files.library_view import LibraryView
from app.qt.files.marks import Marks
from app.qt.files.panel import FilesPanel
from app.qt.files.query_runner import QueryRunner


class FilesUpdater(QObject):
    """The link between the news of the session and the view of the library."""

    def __init__(self, desk: Desk, panel: FilesPanel, view: LibraryView) -> None:
        super().__init__(panel)
        self._browse = desk.browse
        self._panel = panel
        self._view = view
        desk.batch.connect(lambda _job_id, batch: view.take(batch))
        desk.jobs_changed.connect(view.refresh_counts)
        # Also after the end of a check, whose checksums and verdicts decide which files are shown.
        desk.jobs_settled.connect(view.refresh_answers)
        desk.jobs.scan_ended.connect(self._show_scan_end)
        desk.jobs.scan_ended.connect(view.refresh_totals)
        desk.jobs.files_replaced.connect(view.refresh)
        desk.sources.files_moved.connect(view.refresh)
        desk.browse.hidden_problems_changed.connect(view.refresh_problems)

    @Slot()
    def _show_scan_end(self) -> None:
        table = self._panel.table
        if self._panel.may_sort and not table.selection.model.sorted:
            table.header.sort_again()
        if self._browse.state.group is not None:
            self._view.refresh()


class FileLocator(QObject):
    """A locator that selects the row of a file, and shows all files first if there is no such row."""

    def __init__(
        self,
        *,
        store: BrowseStore,
        panel: FilesPanel,
        library_view: LibraryView,
        show_table: Callable[[], None],
    ) -> None:
        super().__init__(panel)
        self._store = store
        self._show_table = show_table
        selection = panel.table.selection
        self._model = selection.model
        self._panel = panel
        self._wanted: int | None = None
        """The id of a file to select, once the table shows its row."""
        library_view.found.connect(selection.forget_kept)
        library_view.found.connect(self._finish)

    @Slot(object)
    def go_to(self, record_id: int) -> None:
        """Select a file in the table. Select nothing if the record no longer exists."""
        self._wanted = record_id
        if not self._panel.isVisible():  # another page is shown
            self._show_table()
        self._select()
        if self._wanted is not None:
            self._store.show_all()

    @Slot()
    def _finish(self) -> None:
        self._select()
        self._wanted = None

    def _select(self) -> None:
        row = None if self._wanted is None else self._model.show_file(self._wanted)
        if row is not None:
            self._wanted = None
            index = self._model.index(row, 0)
            view = self._panel.view
            view.setCurrentIndex(index)
            view.scrollTo(index)
            view.window().activateWindow()
            view.setFocus(Qt.FocusReason.OtherFocusReason)


async def share_files(frame: OpenFrame) -> SharedParts:
    """Make the view of the library, and what finds a file in the table."""
    window, library, tasks, panel = frame.window, frame.library, frame.tasks, frame.part(FilesPanel)
    model = panel.table.selection.model
    marks = Marks(library, frame.undo, frame.texts, tasks, window)
    marks.told.connect(frame.notice.announce)
    queries = QueryRunner(library, model, tasks, window)
    view = LibraryView(library=library, model=model, queries=queries, marks=marks, tasks=tasks, parent=window)
    view.begun.connect(window.settle, Qt.ConnectionType.SingleShotConnection)
    locator = FileLocator(
        store=frame.browse,
        panel=panel,
        library_view=view,
        show_table=partial(window.show_page, TABLE),
    )
    return SharedParts(fields={"files": view, "show_file": locator.go_to})
