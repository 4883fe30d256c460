"""The commands on sources: scan, rescan, show, copy the path, rename, remove and undo."""

from asyncio import wrap_future
from functools import partial
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication

from app.core.sources.source import SourceRecord, may_continue, source_names
from app.core.text.names import display
from app.library.scan.sources import rename
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.tasks import Loader, background
from app.qt.base.undo import UndoEntry
from app.qt.sources.add_sheet import AddCommands
from app.qt.sources.disk_commands import DiskChecks, DiskCommands
from app.qt.sources.drop_target import DropTarget
from app.qt.sources.feature import A_DISK, NO_SCAN, RESTING, SCANNABLE, UNREAD, UNREAD_SOURCE
from app.qt.sources.relocate_commands import RelocateCommands
from app.qt.sources.relocator import Relocator
from app.qt.sources.sidebar import SideBar
from app.qt.sources.watch_commands import PresenceView, WatchCommands
from app.qt.widgets.name_dialog import NameDialog
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.core.scan.job import ScanOutcome


class SourceCommands(Loader):
    """Acts on the chosen source, or on all. A removal is previewed and can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._store = desk.sources
        self._notice = desk.notice
        self._texts = desk.texts
        self._question = Notice("")
        """The last question whether to remove a source."""
        self._removals: list[UndoEntry] = []
        """Removals since the last scan, and those that were undone."""
        self._scanning: tuple[bytes, ...] = ()
        for key, act in (
            ("continue_source", lambda: self.continue_scans(desk.browse.state.source_id)),
            ("reveal_source", self._reveal),
            ("copy_path_source", self._copy_path),
            ("remove_source", self._preview_removal),
        ):
            desk.menu[key].triggered.connect(act)
        desk.jobs.scanning_changed.connect(self.show_scan)
        desk.jobs.scan_ended.connect(self.show_scan_end)

    def rescan(self, source_id: int | None, *, deep: bool = False) -> None:
        """Request a new scan of a source, or of all sources for None.

        Wait for the sources if they are not read yet. A deep scan reads unchanged files too, more of each.
        """
        if not self._store.known:
            later = Qt.ConnectionType.SingleShotConnection
            self._store.sources_changed.connect(lambda: self.rescan(source_id, deep=deep), later)
            return
        if paths := self._store.paths(source_id):
            self._desk.jobs.scan(paths, deep=deep)

    def continue_scans(self, source_id: int | None) -> None:
        """Request the rest of a source that was read in part; of all such sources if it was not one."""
        unread = [source for source in self._store.sources if may_continue(source)]
        chosen = [source for source in unread if source.id == source_id] or unread
        if chosen:
            self._desk.jobs.scan(tuple(source.path for source in chosen))

    def _chosen(self) -> SourceRecord | None:
        return self._store.source(self._desk.browse.state.source_id)

    @Slot()
    def _reveal(self) -> None:
        if source := self._chosen():
            self._desk.opener.show_folder(source.path)

    @Slot()
    def _copy_path(self) -> None:
        if source := self._chosen():
            QGuiApplication.clipboard().setText(display(source.path))

    @Slot()
    def _preview_removal(self) -> None:
        source = self._chosen()
        if source is None or not self._store.writable:
            return
        text = self.tr(
            "Remove “{}”? The library forgets {}, for good with the next scan. "
            "The files themselves stay where they are."
        )
        self._notice.withdraw(self._question)
        self._question = Notice(
            text.format(self._name(source), self._files(source)),
            self.tr("Remove from the library"),
            lambda: self._remove(source),
        )
        self._notice.announce(self._question)

    def _files(self, source: SourceRecord) -> str:
        return self._texts.files(self._store.files(source.id))

    @background
    async def _remove(self, source: SourceRecord) -> None:
        name, files = self._name(source), self._files(source)
        undo, redo = partial(self._store.restore, source), partial(self._store.remove, source)
        await redo()
        text = self.tr("“{}” was removed, with {}. Until the next scan this can be undone.")
        entry = UndoEntry(words=self.tr("removal of “{}”").format(name), undo=undo, redo=redo)
        self._removals.append(entry)
        self._desk.undo.push(entry, text.format(name, files))

    @Slot(object)
    def show_scan(self, paths: tuple[bytes, ...]) -> None:
        """Mark the sources that are being scanned.

        A new scan deletes removed sources for good: from then on, their removal cannot be undone.
        """
        self._store.show_scanning(paths)
        self._desk.files.refresh_totals()
        if set(paths) - set(self._scanning):
            self._notice.withdraw(self._question)
            removed = [entry for entry in self._removals if self._desk.undo.is_done(entry)]
            for entry in removed:
                self._desk.undo.drop(entry, self.tr("A scan has begun."))
            self._removals = [entry for entry in self._removals if entry not in removed]
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
        return self._store.name(source.path)


class RenameCommands(Loader):
    """Asks for the name of the chosen source. A renaming can be undone."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        desk.menu["rename_source"].triggered.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        source = self._desk.sources.source(self._desk.browse.state.source_id)
        if source is None:
            return
        about = self.tr("What {} is called in the window; an empty name is the name of the folder")
        usual = source_names([replace(source, given="")])[source.id]
        dialog = NameDialog(
            self.tr("Rename source"),
            source.given or usual,
            about.format(display(source.path)),
            self._desk.window,
            otherwise=usual,
        )
        dialog.named.connect(lambda name: self._rename(source, "" if name == usual else name))
        dialog.open()

    @background
    async def _rename(self, source: SourceRecord, name: str) -> None:
        if source.given == name:
            return
        await self._give(source.id, name)
        shown = source_names([replace(source, given=name)])[source.id]
        words = self.tr("renaming of a source to “{}”").format(shown)
        undo, redo = partial(self._give, source.id, source.given), partial(self._give, source.id, name)
        self._desk.undo.push(UndoEntry(words=words, undo=undo, redo=redo))

    async def _give(self, source_id: int, name: str) -> None:
        await wrap_future(self._desk.library.write(rename, source_id, name))
        self._desk.files.refresh_totals()


class ScanCommands(QObject):
    """The link between the acts on sources, the drop target and the jobs. Enables the acts."""

    def __init__(self, desk: Desk, sources: SourceCommands, drop_target: DropTarget) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._drop_target = drop_target
        menu, browse = desk.menu, desk.browse
        for key, act in (
            ("add_folder", drop_target.choose_folder),
            ("paste", drop_target.paste),
            ("rescan", lambda: sources.rescan(browse.state.source_id)),
            ("rescan_all", lambda: sources.rescan(None)),
            ("read_again", lambda: sources.rescan(browse.state.source_id, deep=True)),
            ("continue_scan", lambda: sources.continue_scans(browse.state.source_id)),
        ):
            menu[key].triggered.connect(act)
        drop_target.notice_raised.connect(desk.notice.announce)
        drop_target.paths_taken.connect(desk.jobs.scan)
        drop_target.folders_chosen.connect(AddCommands(desk, self).ask)
        desk.window.close_requested.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        self._drop_target.open = self._desk.writable and not self._desk.window.leaving


def _follow_needs(desk: Desk, side_bar: SideBar) -> None:
    """Say when the needs of the acts on sources are met."""
    store = desk.sources

    def chosen() -> SourceRecord | None:
        return store.source(desk.browse.state.source_id)

    def may_continue_chosen() -> bool:
        source = chosen()
        return source is not None and may_continue(source)

    desk.menu.follow(
        {
            SCANNABLE: lambda: bool(store.folders(desk.browse.state.source_id)) or not store.known,
            UNREAD: lambda: any(map(may_continue, store.sources)),
            UNREAD_SOURCE: may_continue_chosen,
            A_DISK: lambda: side_bar.disk() is not None,
            RESTING: lambda: desk.browse.state.source_id not in store.scanning,
            NO_SCAN: lambda: not store.scanning,
        },
        *(store.sources_changed, store.states_changed, desk.browse.changed),
    )


def open_sources(desk: Desk) -> Closing:
    """Connect the side bar and what is dropped with the sources, their scans and the watch over them."""
    side_bar, relocator = desk.part(SideBar), Relocator(desk.library, desk.tasks, desk.window)
    desk.sources.states_changed.connect(side_bar.sources.set_states)
    relocate = RelocateCommands(desk, relocator)
    RenameCommands(desk)
    DiskCommands(desk, side_bar)
    checks = DiskChecks(desk, side_bar)
    drop_target = DropTarget(desk.window)
    drop_target.dropping_changed.connect(desk.window.dropping_changed)
    ScanCommands(desk, SourceCommands(desk), drop_target)
    _follow_needs(desk, side_bar)
    watch, presence = WatchCommands(desk, side_bar), PresenceView(desk, relocate.look)
    return Closing(watch.close, presence.close, relocator.close, checks.close)
