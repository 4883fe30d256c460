"""The command that gives a source a name of its own."""

from asyncio import wrap_future
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.core.sources.source import SourceRecord, source_names
from app.core.text.names import display
from app.library.scan import sources
from app.qt.base.desk import Desk
from app.qt.base.tasks import Loader, background
from app.qt.base.undo import UndoEntry
from app.qt.widgets.name_dialog import NameDialog


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
        await wrap_future(self._desk.library.write(sources.rename, source_id, name))
        self._desk.files.refresh_totals()
