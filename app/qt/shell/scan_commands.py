"""Connects the actions on scans, the drop target and the activity bar with the jobs."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Slot

from app.core.source import may_continue
from app.qt.base.source_store import SourceStore
from app.qt.details.controller import DetailsController
from app.qt.files.library_view import LibraryView
from app.qt.jobs.activity import Activity
from app.qt.jobs.controller import Controller
from app.qt.jobs.panel import JobsPanel
from app.qt.shell.main_window import MainWindow
from app.qt.sources.commands import SourceCommands
from app.qt.sources.drop_target import DropTarget
from app.qt.widgets.notice_bar import Notice


class ScanCommands(QObject):
    """The link between the window and the controller of jobs. Enables the actions that are possible."""

    def __init__(
        self,
        *,
        window: MainWindow,
        controller: Controller,
        jobs: JobsPanel,
        library_view: LibraryView,
        details: DetailsController,
        source_store: SourceStore,
        sources: SourceCommands,
        drop_target: DropTarget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._jobs = jobs
        self._library_view = library_view
        self._details = details
        self._source_store = source_store
        self._sources = sources
        self._drop_target = drop_target
        self._activity: Activity | None = None
        self._left_behind = Notice("")
        self._connect_actions()
        self._connect_scans()
        self._refresh()

    def _connect_actions(self) -> None:
        menu, controller, drop_target = self._window.menu, self._controller, self._drop_target
        menu["add_folder"].triggered.connect(drop_target.choose_folder)
        menu["paste"].triggered.connect(drop_target.paste)
        menu["rescan"].triggered.connect(lambda: self._sources.rescan(self._window.browse.state.source_id))
        menu["continue_scan"].triggered.connect(
            lambda: self._sources.continue_scans(self._window.browse.state.source_id)
        )
        menu["skip"].triggered.connect(controller.skip)
        menu["pause"].triggered.connect(controller.pause)
        menu["cancel"].triggered.connect(controller.cancel)
        drop_target.paths_taken.connect(controller.scan)
        drop_target.dropping_changed.connect(self._window.panel.set_dropping)
        self._sources.rescan_requested.connect(controller.scan)
        self._window.activity.resume_requested.connect(controller.resume)
        self._window.activity.dismiss_requested.connect(controller.dismiss)
        self._window.close_requested.connect(self._leave)

    def _connect_scans(self) -> None:
        controller, library_view = self._controller, self._library_view
        controller.activity_changed.connect(self._show_activity)
        controller.notice_raised.connect(self._window.notice.announce)
        controller.unfinished_changed.connect(self._offer_left_behind)
        controller.scanning_changed.connect(self._sources.show_scan)
        controller.scan_ended.connect(self._sources.show_scan_end)
        controller.scan_ended.connect(self._show_scan_end)
        library_view.begun.connect(self._settle, Qt.ConnectionType.SingleShotConnection)
        self._source_store.sources_changed.connect(self._refresh)

    @property
    def _can_scan(self) -> bool:
        return self._library_view.writable and not self._window.leaving

    @property
    def _may_have_sources(self) -> bool:
        """Return whether there are sources to scan again; True until the sources are read."""
        return not self._source_store.known or bool(self._window.source_list.rowCount())

    @Slot()
    def _settle(self) -> None:
        self._window.totals.settle()
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        menu, can_scan = self._window.menu, self._can_scan
        shown, leaving = self._activity, self._window.leaving
        self._drop_target.open = can_scan
        self._jobs.setEnabled(not leaving)
        menu["add_folder"].setEnabled(can_scan)
        menu["paste"].setEnabled(can_scan)
        menu["rescan"].setEnabled(can_scan and self._may_have_sources)
        menu["continue_scan"].setEnabled(can_scan and any(map(may_continue, self._source_store.sources)))
        menu["skip"].setEnabled(shown is not None and shown.can_skip and not leaving)
        menu["pause"].setEnabled(shown is not None and shown.can_pause and not leaving)
        menu["cancel"].setEnabled(shown is not None and shown.can_cancel and not leaving)
        running = shown is not None and shown.running
        self._window.panel.set_idle(self._window.settled and not running)

    @Slot(object)
    def _show_activity(self, activity: Activity | None) -> None:
        if self._window.leaving and activity is not None:
            finishing = self.tr("Finishing: what was found is being saved…")
            activity = replace(activity, heading=finishing, running=True, resume="", detail="")
        self._activity = activity
        self._window.activity.show_activity(activity)
        self._refresh()

    @Slot(str)
    def _offer_left_behind(self, text: str) -> None:
        before = self._left_behind
        self._left_behind = Notice(text, self.tr("Resume"), self._controller.resume_unfinished)
        self._window.notice.renew(before, self._left_behind)

    @Slot()
    def _show_scan_end(self) -> None:
        panel, model = self._window.panel, self._window.model
        if panel.may_sort and not model.sorted:
            panel.table.header.sort_again()
        self._details.refresh()
        if self._window.browse.state.group is not None:
            self._library_view.refresh()

    @Slot()
    def _leave(self) -> None:
        if self._controller.busy:
            self._show_activity(self._activity)
        else:
            self._refresh()
