"""Begins scans: of what is dropped, pasted or chosen, and of sources again."""

from PySide6.QtCore import QObject, Slot

from app.core.sources.source import may_continue
from app.qt.base.desk import Desk
from app.qt.sources.commands import SourceCommands
from app.qt.sources.drop_target import DropTarget


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
