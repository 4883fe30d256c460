"""The main window. Assembles the parts, connects their signals, and decides nothing else."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow

from app.config.settings import WindowState
from app.qt.actions import Actions
from app.qt.desktop.opener import Opener
from app.qt.files.column_sets import ColumnSets
from app.qt.files.commands import FileCommands
from app.qt.files.model import FileTableModel
from app.qt.formatting import Formatter
from app.qt.history.commands import ChangeCommands
from app.qt.preferences.controller import PreferencesController
from app.qt.search.facet_controller import FacetController
from app.qt.search.saved_search_commands import SavedSearchCommands
from app.qt.shell.about_dialog import AboutDialog
from app.qt.shell.layout import WindowLayout
from app.qt.shell.navigation import Navigation
from app.qt.shell.totals import TotalsUpdater
from app.qt.shell.window_state import WindowStateStore
from app.qt.sources.commands import SourceCommands
from app.qt.sources.drop_target import DropTarget
from app.qt.sources.model import SourceListModel
from app.qt.sources.relocate_commands import RelocateCommands
from app.qt.theme import Theme
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.qt.files.library_view import LibraryView
    from app.qt.history.loader import HistoryLoader
    from app.qt.jobs.activity import Activity
    from app.qt.jobs.commands import JobCommands
    from app.qt.jobs.controller import Controller
    from app.qt.jobs.model import JobCounts
    from app.qt.search.saved_searches import SavedSearches
    from app.qt.sources.relocator import Relocator


class MainWindow(QMainWindow):
    """The main window, which is shown before the library is open. `serve` connects the library."""

    close_requested = Signal()
    """The user's request to close. The window stays, hidden or without input, until `leave`."""

    def __init__(self, texts: Formatter, theme: Theme, icon: QIcon, state: WindowState) -> None:
        super().__init__()
        self._texts = texts
        self._controller: Controller | None = None
        self._catalogue: LibraryView | None = None
        self._activity: Activity | None = None
        self._left_behind = Notice("")
        self._leaving = False
        self._may_close = False
        self.commands = Actions(theme, self)
        self.model = FileTableModel(texts, theme.ink, self)
        self.source_list = SourceListModel(texts.number, self)
        body = self.body = WindowLayout(self.commands, self.model, self.source_list, texts, theme)
        self.search, self.tools = body.search, body.tools
        self.notice, self.filter_line = body.notice, body.filter_line
        self.side_bar, self.facets, self.panel, self.details = (
            body.side_bar,
            body.facets,
            body.panel,
            body.details,
        )
        self.jobs, self.activity, self.status = body.jobs, body.activity, body.status
        self.column_sets = ColumnSets(self.panel.table.header)
        self.opener = Opener(parent=self)
        self.files = FileCommands(self.commands, self.model, self.panel.table, texts, self.opener)
        self.browsing = Navigation(
            actions=self.commands,
            model=self.model,
            search=self.search,
            side_bar=self.side_bar,
            view=self.panel.table,
            details=self.details,
            filter_line=self.filter_line,
            parent=self,
        )
        self.narrowing = FacetController(self.facets, self.search, self.model, self.commands.facets, self)
        self.intake = DropTarget(self)
        self.setWindowTitle("Cinventory")
        self.setWindowIcon(icon)
        self.setMinimumSize(560, 360)
        self.addActions(self.commands.anywhere())
        self.setCentralWidget(body)
        self.tally = TotalsUpdater(
            texts=texts,
            model=self.model,
            source_list=self.source_list,
            side_bar=self.side_bar,
            status=self.status,
            panels=body.panels,
            parent=self,
        )
        self._memory = WindowStateStore(
            self, panels=body.panels, header=self.panel.table.header, show_jobs=self.commands.jobs
        )
        self._connect()
        self._memory.restore(state)

    def _connect(self) -> None:
        commands = self.commands
        commands.add_folder.triggered.connect(self.intake.choose_folder)
        commands.paste.triggered.connect(self.intake.paste)
        commands.about.triggered.connect(self._show_keys)
        commands.quit.triggered.connect(self.close)
        self.intake.dropping_changed.connect(self.panel.set_dropping)
        self.intake.notice_raised.connect(self.notice.announce)
        self.panel.open_requested.connect(self.files.open_files)
        self.panel.order_lost.connect(self.status.sort.setVisible)
        self.status.sort_requested.connect(self.panel.table.header.sort_again)
        self.status.sort_requested.connect(self.panel.table.setFocus)  # the button is about to be hidden
        self.status.problems_requested.connect(self.browsing.show_all_problems)
        commands.jobs.toggled.connect(self.jobs.setVisible)
        commands.jobs.triggered.connect(lambda shown: shown and self.jobs.view.setFocus())
        self.jobs.problems_requested.connect(self.browsing.show_problems)
        self.jobs.log_requested.connect(self.opener.open_log)
        for heard in (self.files.notice_raised, self.column_sets.notice_raised, self.opener.failed):
            heard.connect(self.notice.announce)

    def serve(self, controller: "Controller", catalogue: "LibraryView") -> None:
        """Connect the window with the controller of jobs and the view of the library."""
        self._controller, self._catalogue = controller, catalogue
        sources = SourceCommands(self.side_bar, catalogue, self.notice, self._texts, self.opener)
        sources.rescan_requested.connect(controller.scan)
        self.commands.rescan.triggered.connect(lambda: sources.rescan(self.browsing.source_id))
        self.commands.skip.triggered.connect(controller.skip)
        self.commands.pause.triggered.connect(controller.pause)
        self.commands.cancel.triggered.connect(controller.cancel)
        self.intake.paths_taken.connect(controller.scan)
        self.activity.resume_requested.connect(controller.resume)
        self.activity.dismiss_requested.connect(controller.dismiss)
        self.files.export_requested.connect(controller.export)
        controller.activity_changed.connect(self._show_activity)
        controller.notice_raised.connect(self.notice.announce)
        controller.unfinished_changed.connect(self._offer_left_behind)
        controller.scanning_changed.connect(sources.heed_scan)
        controller.scan_ended.connect(sources.heed_end)
        controller.scan_ended.connect(self._on_scan_end)
        catalogue.begun.connect(self.settle, Qt.ConnectionType.SingleShotConnection)
        catalogue.sources_changed.connect(self._refresh)
        catalogue.states_changed.connect(self.tally.show_states)
        self.browsing.serve(catalogue)
        self.files.serve(catalogue)
        self.side_bar.set_writable(catalogue.writable)
        self._refresh()

    def follow_jobs(self, jobs: "JobCommands") -> None:
        """Show the list of jobs, and connect the commands on jobs."""
        self.jobs.show_jobs(jobs.model)
        self.jobs.command_requested.connect(jobs.do)
        jobs.model.counts_changed.connect(self._count_jobs)
        self._count_jobs(jobs.model.counts)

    def follow_history(
        self, shelf: "SavedSearches", history: "HistoryLoader", relocator: "Relocator"
    ) -> None:
        """Connect saved searches, the history of scans, and the relocation of sources."""
        commands, catalogue = self.commands, self._catalogue
        assert catalogue is not None  # noqa: S101 - `serve` comes before
        RelocateCommands(
            side_bar=self.side_bar,
            catalogue=catalogue,
            relocator=relocator,
            notice=self.notice,
            texts=self._texts,
            parent=self,
        )
        SavedSearchCommands(
            actions=commands,
            search=self.search,
            side_bar=self.side_bar,
            notice=self.notice,
            shelf=shelf,
            parent=self,
        )
        self.changes = ChangeCommands(history, self._texts, self)
        self.changes.file_requested.connect(self.browsing.go_to)
        commands.changes.setEnabled(True)
        commands.changes.triggered.connect(self.changes.show_last)
        self.activity.changes_requested.connect(self.changes.show)
        self.jobs.changes_requested.connect(self.changes.show)
        self.close_requested.connect(self.changes.close)
        shelf.found_changed.connect(self.tally.show_found)
        shelf.load()

    @Slot(object)
    def _count_jobs(self, counts: "JobCounts") -> None:
        self.status.say_jobs(self._texts.jobs(counts.running, counts.waiting))

    def follow_preferences(self, preferring: PreferencesController) -> None:
        """Apply the user's preferences, now and after each change."""
        preferring.notice_raised.connect(self.notice.announce)
        preferring.notice_outdated.connect(self.notice.withdraw)
        preferring.changed.connect(self.files.prefer)
        self.files.prefer(preferring.settings)
        self.panel.table.header.sets = preferring.settings.column_sets
        self.column_sets.changed.connect(preferring.keep_column_sets)

    @property
    def settled(self) -> bool:
        """Return whether the first load of the library has ended."""
        return self.tally.settled

    @Slot()
    def settle(self) -> None:
        """Mark the first load as ended: a table without rows is empty, and no longer loading."""
        self.tally.settle()
        self._refresh()

    def _show_keys(self) -> None:
        elsewhere = [*self.commands.all(), self.side_bar.remove]
        AboutDialog({"": elsewhere, self.jobs.accessibleName(): self.jobs.view.actions()}, self).open()

    def leave(self) -> None:
        """Close the window for good."""
        self._may_close = True
        self.close()

    def state(self) -> WindowState:
        """Return the state of the window for the next start."""
        return self._memory.state()

    @property
    def _open(self) -> bool:
        """Return whether a scan can start now."""
        return self._catalogue is not None and self._catalogue.writable and not self._leaving

    @property
    def _may_have_sources(self) -> bool:
        """Return whether there are sources to scan again; True until the sources are read."""
        unread = self._catalogue is not None and not self._catalogue.known
        return unread or bool(self.source_list.rowCount())

    @Slot()
    def _refresh(self) -> None:
        activity, commands = self._activity, self.commands
        running = activity is not None and activity.running
        self.intake.open = self._open
        self.jobs.setEnabled(not self._leaving)
        commands.add_folder.setEnabled(self._open)
        commands.paste.setEnabled(self._open)
        commands.rescan.setEnabled(self._open and self._may_have_sources)
        commands.skip.setEnabled(activity is not None and activity.can_skip and not self._leaving)
        commands.pause.setEnabled(activity is not None and activity.can_pause and not self._leaving)
        commands.cancel.setEnabled(activity is not None and activity.can_cancel and not self._leaving)
        self.panel.set_idle(self.settled and not running)

    @Slot(object)
    def _show_activity(self, activity: "Activity | None") -> None:
        if self._leaving and activity is not None:
            finishing = self.tr("Finishing: what was found is being saved…")
            activity = replace(activity, heading=finishing, running=True, resume="", detail="")
        self._activity = activity
        self.activity.show_activity(activity)
        self._refresh()

    @Slot(str)
    def _offer_left_behind(self, text: str) -> None:
        assert self._controller is not None  # noqa: S101 - the controller emits the signal
        before = self._left_behind
        self._left_behind = Notice(text, self.tr("Resume"), self._controller.resume_unfinished)
        self.notice.renew(before, self._left_behind)

    @Slot()
    def _on_scan_end(self) -> None:
        if self.panel.undisturbed and not self.model.sorted:
            self.panel.table.header.sort_again()
        self.browsing.look()
        self.browsing.renew_group()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Request to close once, and stay until the jobs have ended."""
        event.setAccepted(self._may_close)
        if self._may_close or self._leaving:
            return
        self._leaving = True
        if self._controller is not None and self._controller.busy:
            self._show_activity(self._activity)
        else:
            self.hide()
        self.close_requested.emit()
