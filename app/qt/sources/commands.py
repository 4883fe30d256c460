"""The commands on sources: scan, rescan, show, copy the path, remove and undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from app.core.sources.source import SourceRecord, may_continue, source_names
from app.core.text.names import display
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.files.panel import FilesPanel
from app.qt.sources.drop_target import DropTarget
from app.qt.sources.presence import PresenceView
from app.qt.sources.relocate_commands import RelocateCommands
from app.qt.sources.relocator import Relocator
from app.qt.sources.sidebar import SideBar
from app.qt.sources.watch_commands import WatchCommands
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.core.scan.job import ScanOutcome


class SourceCommands(QObject):
    """The link between the side bar and the library. A removal is previewed and can be undone."""

    def __init__(self, desk: Desk, side_bar: SideBar) -> None:
        super().__init__(side_bar)
        self._desk = desk
        self._store = desk.sources
        self._notice = desk.notice
        self._texts = desk.texts
        self._offers: list[Notice] = []
        self._scanning: tuple[bytes, ...] = ()
        side_bar.set_writable(desk.writable)
        side_bar.rescan_requested.connect(self.rescan)
        side_bar.continue_requested.connect(self.continue_scans)
        side_bar.reveal_requested.connect(self._reveal)
        side_bar.copy_path_requested.connect(self._copy_path)
        side_bar.remove_requested.connect(self._preview_removal)
        desk.jobs.scanning_changed.connect(self.show_scan)
        desk.jobs.scan_ended.connect(self.show_scan_end)

    @Slot(object)
    def rescan(self, source_id: int | None) -> None:
        """Request a new scan of a source, or of all sources for None.

        Wait for the sources if they are not read yet.
        """
        if not self._store.known:
            later = Qt.ConnectionType.SingleShotConnection
            self._store.sources_changed.connect(lambda: self.rescan(source_id), later)
            return
        sources = self._store.sources
        self._desk.jobs.scan(tuple(s.path for s in sources if source_id in {None, s.id}))

    @Slot(object)
    def continue_scans(self, source_id: int | None) -> None:
        """Request the rest of a source that was read in part; of all such sources if it was not one."""
        unread = [source for source in self._store.sources if may_continue(source)]
        chosen = [source for source in unread if source.id == source_id] or unread
        if chosen:
            self._desk.jobs.scan(tuple(source.path for source in chosen))

    @Slot(object)
    def _reveal(self, source_id: int) -> None:
        if source := self._store.source(source_id):
            self._desk.opener.show_folder(source.path)

    @Slot(object)
    def _copy_path(self, source_id: int) -> None:
        if source := self._store.source(source_id):
            QGuiApplication.clipboard().setText(display(source.path))

    @Slot(object)
    def _preview_removal(self, source_id: int) -> None:
        source = self._store.source(source_id)
        if source is None or not self._store.writable:
            return
        text = self.tr("Remove “{}”? The library forgets {}. The files themselves stay where they are.")
        self._offer(
            Notice(
                text.format(self._name(source), self._files(source)),
                self.tr("Remove from the library"),
                lambda: self._remove(source),
            )
        )

    def _files(self, source: SourceRecord) -> str:
        return self._texts.files(self._store.files(source.id))

    def _remove(self, source: SourceRecord) -> None:
        name, files = self._name(source), self._files(source)
        self._store.remove(source)
        text = self.tr("“{}” was removed, with {}. Until the next scan this can be undone.")
        self._offer(Notice(text.format(name, files), self.tr("Undo"), lambda: self._store.restore(source)))

    def _offer(self, notice: Notice) -> None:
        self._offers.append(notice)
        self._notice.announce(notice)

    @Slot(object)
    def show_scan(self, paths: tuple[bytes, ...]) -> None:
        """Mark the sources that are being scanned.

        A new scan deletes removed sources for good, and therefore ends all offers.
        """
        self._store.show_scanning(paths)
        self._desk.files.refresh_totals()
        if set(paths) - set(self._scanning):
            for notice in self._offers:
                self._notice.withdraw(notice)
            self._offers = []
        self._scanning = paths

    @Slot(object, object)
    def show_scan_end(self, paths: tuple[bytes, ...], outcome: "ScanOutcome | None") -> None:
        """Mark paths that could not be read.

        Read the library again if sources went offline or came back, or if the scan has no outcome.
        """
        self._store.show_errors(paths, outcome.errors if outcome else ())
        if outcome is None or outcome.offline or outcome.back_online:
            self._desk.files.refresh()

    def _name(self, source: SourceRecord) -> str:
        return source_names(self._store.sources).get(source.id, display(source.path))


class ScanCommands(QObject):
    """The link between the acts on sources, the drop target and the jobs. Enables the acts."""

    def __init__(self, desk: Desk, sources: SourceCommands, drop_target: DropTarget) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._drop_target = drop_target
        menu, browse = desk.menu, desk.browse
        menu["add_folder"].triggered.connect(drop_target.choose_folder)
        menu["paste"].triggered.connect(drop_target.paste)
        menu["rescan"].triggered.connect(lambda: sources.rescan(browse.state.source_id))
        menu["continue_scan"].triggered.connect(lambda: sources.continue_scans(browse.state.source_id))
        drop_target.notice_raised.connect(desk.notice.announce)
        drop_target.paths_taken.connect(desk.jobs.scan)
        desk.sources.sources_changed.connect(self._refresh)
        desk.window.close_requested.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        menu, sources = self._desk.menu, self._desk.sources
        can_scan = self._desk.writable and not self._desk.window.leaving
        self._drop_target.open = can_scan
        menu["add_folder"].setEnabled(can_scan)
        menu["paste"].setEnabled(can_scan)
        menu["rescan"].setEnabled(can_scan and (bool(sources.sources) or not sources.known))
        menu["continue_scan"].setEnabled(can_scan and any(map(may_continue, sources.sources)))


def open_sources(desk: Desk) -> Closing:
    """Connect the side bar and what is dropped with the sources, their scans and the watch over them."""
    side_bar, relocator = desk.part(SideBar), Relocator(desk.library, desk.tasks, desk.window)
    RelocateCommands(desk, side_bar, relocator)
    drop_target = DropTarget(desk.window)
    drop_target.dropping_changed.connect(desk.part(FilesPanel).set_dropping)
    ScanCommands(desk, SourceCommands(desk, side_bar), drop_target)
    watch, presence = WatchCommands(desk, side_bar), PresenceView(desk)
    return Closing(watch.close, presence.close, relocator.close)
