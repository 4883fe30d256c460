"""The window: puts the parts together and passes on what they say. It decides nothing else."""

from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QIcon
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from app.config.settings import WindowState
from app.core.source import SourceRecord, source_names
from app.qt.actions import Actions
from app.qt.browsing import Browsing
from app.qt.dialogs.about_dialog import AboutDialog
from app.qt.file_commands import FileCommands
from app.qt.intake import Intake
from app.qt.models.file_table import FileTableModel, Totals
from app.qt.models.source_list import SourceListModel
from app.qt.opening import Opener
from app.qt.panels.activity_panel import ActivityPanel
from app.qt.panels.details_panel import DetailsPanel
from app.qt.panels.notice_panel import Notice, NoticePanel
from app.qt.panels.side_bar import SideBar
from app.qt.panels.status_panel import StatusPanel
from app.qt.panels.table_panel import TablePanel
from app.qt.panels.tool_row import ToolRow
from app.qt.preferring import Preferring
from app.qt.source_commands import SourceCommands
from app.qt.texts import Texts
from app.qt.theme import Theme
from app.qt.widgets.side_by_side import SideBySide

if TYPE_CHECKING:
    from app.core.scan import ScanOutcome
    from app.qt.activities import Activity
    from app.qt.catalogue import Catalogue
    from app.qt.controller import Controller

_SIZE: Final = QSize(1440, 868)
_FRAME: Final = QSize(8, 40)
"""What a window manager may add around a window."""


class MainWindow(QMainWindow):
    """Is on the screen before the library is open; `serve` gives it what it works with."""

    close_requested = Signal()
    """The user wants to leave; the window stays, out of reach, until `leave`."""

    def __init__(self, texts: Texts, theme: Theme, icon: QIcon, state: WindowState) -> None:
        super().__init__()
        self._texts = texts
        self._controller: Controller | None = None
        self._catalogue: Catalogue | None = None
        self._sources: SourceCommands | None = None
        self._activity: Activity | None = None
        self.settled = False
        """Whether all rows of the library are there."""
        self._leaving = False
        self._may_close = False
        self.commands = Actions(theme, self)
        self.model = FileTableModel(texts, theme.ink, self)
        self.source_list = SourceListModel(texts.number, self)
        self._make_panels(theme)
        self.opener = Opener(parent=self)
        self.files = FileCommands(self.commands, self.model, self.panel.table, texts, self.opener)
        self.browsing = Browsing(
            actions=self.commands,
            model=self.model,
            tools=self.tools,
            side_bar=self.side_bar,
            view=self.panel.table,
            details=self.details,
            parent=self,
        )
        self.intake = Intake(self)
        self.setWindowTitle("Cinventory")
        self.setWindowIcon(icon)
        self.setMinimumSize(560, 360)
        self.addActions(self.commands.anywhere())
        self._lay_out()
        self._connect()
        self._restore(state)

    def _make_panels(self, theme: Theme) -> None:
        commands = self.commands
        self.tools = ToolRow(
            add=commands.add_folder,
            rescan=commands.rescan,
            export=commands.export,
            menu=commands.menu(),
            theme=theme,
        )
        self.notice = NoticePanel()
        self.side_bar = SideBar(self.source_list, theme)
        self.panel = TablePanel(
            self.model,
            add_folder=commands.add_folder,
            show_all=commands.show_all,
            row_actions=commands.rows(),
            theme=theme,
        )
        self.details = DetailsPanel(self._texts, theme)
        self.activity = ActivityPanel(commands.pause, commands.cancel)
        self.status = StatusPanel()

    def _lay_out(self) -> None:
        self.panels = SideBySide(
            self.side_bar,
            self.panel,
            self.details,
            show_left=self.commands.side_bar,
            show_right=self.commands.details,
        )
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for widget in (self.tools, self.notice, self.panels, self.activity, self.status):
            column.addWidget(widget, int(widget is self.panels))
        self.setCentralWidget(body)

    def _connect(self) -> None:
        commands = self.commands
        commands.add_folder.triggered.connect(self.intake.choose_folder)
        commands.paste.triggered.connect(self.intake.paste)
        commands.about.triggered.connect(
            lambda: AboutDialog([*commands.all(), self.side_bar.remove], self).open()
        )
        commands.quit.triggered.connect(self.close)
        self.intake.dropping_changed.connect(self.panel.set_dropping)
        self.intake.notice_raised.connect(self.notice.announce)
        self.panel.open_requested.connect(self.files.open_files)
        self.panel.order_lost.connect(self.status.sort.setVisible)
        self.status.sort_requested.connect(self.panel.table.header.sort_again)
        self.model.totals_changed.connect(self._show_totals)
        self.files.notice_raised.connect(self.notice.announce)
        self.opener.failed.connect(self.notice.announce)

    def serve(self, controller: "Controller", catalogue: "Catalogue") -> None:
        """Connect the window to what does the work."""
        self._controller, self._catalogue = controller, catalogue
        self._sources = sources = SourceCommands(
            self.side_bar, catalogue, self.notice, self._texts, self.opener
        )
        self._sources.rescan_requested.connect(controller.scan)
        self.commands.rescan.triggered.connect(lambda: sources.rescan(self.browsing.source_id))
        self.commands.pause.triggered.connect(controller.pause)
        self.commands.cancel.triggered.connect(controller.cancel)
        self.intake.paths_taken.connect(controller.scan)
        self.activity.resume_requested.connect(controller.resume)
        self.activity.dismiss_requested.connect(controller.dismiss)
        self.files.export_requested.connect(controller.export)
        controller.activity_changed.connect(self._show_activity)
        controller.notice_raised.connect(self.notice.announce)
        controller.left_behind.connect(self._offer_left_behind)
        controller.scanning_changed.connect(self._on_scanning)
        controller.scan_ended.connect(self._on_scan_end)
        catalogue.loaded.connect(self.settle)
        catalogue.sources_changed.connect(self._show_sources)
        catalogue.states_changed.connect(self.source_list.set_states)
        self.browsing.serve(catalogue)
        self.side_bar.set_writable(catalogue.writable)
        self._refresh()

    def follow_preferences(self, preferring: Preferring) -> None:
        """Do as the user prefers, now and after each change."""
        preferring.notice_raised.connect(self.notice.announce)
        preferring.changed.connect(self.files.prefer)
        self.files.prefer(preferring.settings)

    @Slot()
    def settle(self) -> None:
        """Say that no more rows come by themselves: a table that is empty now is empty."""
        self.settled = True
        self._show_totals(self.model.totals)
        self._refresh()
        self.panel.table.header.sort_again()

    def leave(self) -> None:
        """Close for good."""
        self._may_close = True
        self.close()

    def state(self) -> WindowState:
        """Return what of the window is remembered until the next start."""
        sort_key, descending = self.panel.table.header.order
        (left, right), (left_wished, right_wished) = self.panels.widths(), self.panels.wished
        return WindowState(
            geometry=bytes(self.saveGeometry().toBase64().data()).decode(),
            sidebar_width=left,
            details_width=right,
            sidebar_shown=left_wished,
            details_shown=right_wished,
            columns=self.panel.table.header.columns(),
            sort_key=sort_key,
            sort_descending=descending,
        )

    def _restore(self, state: WindowState) -> None:
        if not (state.geometry and self.restoreGeometry(QByteArray.fromBase64(state.geometry.encode()))):
            self.resize(_SIZE.boundedTo(self.screen().availableSize() - _FRAME))
        self.panels.restore(state, self.width())
        self.panels.set_bare(not state.geometry)  # a first start has nothing yet
        header = self.panel.table.header
        if state.columns:
            header.arrange(state.columns)
        else:
            header.arrange()
        header.sort_by(state.sort_key, descending=state.sort_descending)

    @property
    def _open(self) -> bool:
        """Whether anything can be scanned now."""
        return self._catalogue is not None and self._catalogue.writable and not self._leaving

    def _refresh(self) -> None:
        activity, commands = self._activity, self.commands
        running = activity is not None and activity.running
        self.intake.open = self._open
        commands.add_folder.setEnabled(self._open)
        commands.paste.setEnabled(self._open)
        commands.rescan.setEnabled(self._open and bool(self.source_list.rowCount()))
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
        if self._controller is not None:
            self.notice.announce(Notice(text, self.tr("Resume"), self._controller.take_up))

    @Slot(object)
    def _on_scanning(self, paths: tuple[bytes, ...]) -> None:
        if self._catalogue is not None:
            self._catalogue.show_scanning(paths)
            self._catalogue.refresh_sources()
        if self._sources is not None:
            self._sources.heed_scan(paths)

    @Slot(object, object)
    def _on_scan_end(self, paths: tuple[bytes, ...], outcome: "ScanOutcome | None") -> None:
        if self._catalogue is None:
            return
        self._catalogue.show_errors(paths, outcome.errors if outcome else ())
        if outcome is None or outcome.offline or outcome.back_online:
            self._catalogue.refresh()
        if self.panel.undisturbed:
            self.panel.table.header.sort_again()
        self.browsing.look()

    @Slot(object)
    def _show_sources(self, sources: tuple[SourceRecord, ...]) -> None:
        self.source_list.show(sources)
        self._refresh()
        self._show_totals(self.model.totals)

    @Slot(object)
    def _show_totals(self, totals: Totals) -> None:
        sources = self._catalogue.sources if self._catalogue else ()
        names = source_names(sources)
        if self.settled or totals.files:
            self.panels.set_bare(not totals.files)
        self.source_list.set_counts(totals.by_source)
        self.side_bar.set_total(totals.files)
        self.status.say(
            totals=self._texts.totals(
                shown=self.model.rowCount(), files=totals.files, size=totals.size, seconds=totals.seconds
            ),
            problems=self._texts.problems(totals.problems),
            offline=self._texts.offline([names[source.id] for source in sources if not source.online]),
        )

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001, N802 - Qt's
        """Have the table take the keyboard over from a panel that has been hidden; else go on as usual."""
        had, table = self.focusWidget(), self.panel.table
        panels = (self.notice, self.side_bar, self.details, self.activity)
        if table.isVisible() and any(panel.isHidden() and panel.isAncestorOf(had) for panel in panels):
            table.setFocus()
            return True
        return super().focusNextPrevChild(forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay until the work has ended in order; asking twice is asking once."""
        event.setAccepted(self._may_close)
        if self._may_close or self._leaving:
            return
        self._leaving = True
        if self._controller is not None and self._controller.busy:
            self._show_activity(self._activity)
        else:
            self.hide()
        self.close_requested.emit()
