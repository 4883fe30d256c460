"""Has the table of files follow the library: after batches, scans and other jobs."""

from PySide6.QtCore import QObject, Slot

from app.qt.base.desk import Desk
from app.qt.files.library_view import LibraryView
from app.qt.files.panel import FilesPanel


class FilesUpdater(QObject):
    """The link between the news of the session and the view of the library."""

    def __init__(self, desk: Desk, panel: FilesPanel, view: LibraryView) -> None:
        super().__init__(panel)
        self._browse = desk.browse
        self._panel = panel
        self._view = view
        desk.batch.connect(lambda _job_id, batch: view.take(batch))
        # Also after the end of a check, whose checksums and verdicts decide which files are shown.
        desk.jobs_changed.connect(view.refresh_answers)
        desk.jobs.scan_ended.connect(self._show_scan_end)
        desk.jobs.scan_ended.connect(view.refresh_totals)
        desk.sources.files_moved.connect(view.refresh)
        desk.browse.hidden_problems_changed.connect(view.refresh_problems)

    @Slot()
    def _show_scan_end(self) -> None:
        table = self._panel.table
        if self._panel.may_sort and not table.selection.model.sorted:
            table.header.sort_again()
        if self._browse.state.group is not None:
            self._view.refresh()
