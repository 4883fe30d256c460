"""The commands on a source that was moved: choose its new place, preview, relocate and undo."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QUrl, Slot
from PySide6.QtWidgets import QFileDialog

from app.core.errors import CinventoryError
from app.core.text.names import as_text, display
from app.qt.base.desk import Desk
from app.qt.base.undo import UndoEntry
from app.qt.desktop.drop_paths import dropped_paths
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.library.scan.relocation import SourceLocation
    from app.qt.sources.relocator import Relocator
    from app.scan.relocation import Relocation


class RelocateCommands(QObject):
    """The link between the side bar's menu and the relocator. Every relocation is previewed."""

    def __init__(self, desk: Desk, relocator: "Relocator") -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._window = desk.window
        self._store = desk.sources
        self._relocator = relocator
        self._notice = desk.notice
        self._texts = desk.texts
        self._looking = Notice("")
        desk.menu["relocate_source"].triggered.connect(self._choose)
        relocator.looked.connect(self._offer)
        relocator.relocated.connect(self._tell)
        relocator.refused.connect(self._refuse)

    @Slot()
    def _choose(self) -> None:
        source = self._store.source(self._desk.browse.state.source_id)
        if source is None:
            return
        dialog = QFileDialog(self._window, self.tr("Where is “{}” now?").format(self._name(source.path)))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setDirectory(str(Path(as_text(source.path)).parent))
        dialog.accepted.connect(lambda: self._look_in(source.path, dialog.selectedUrls()))
        dialog.open()

    def _name(self, source: bytes) -> str:
        return self._store.name(source)

    def _look_in(self, source: bytes, urls: Sequence[QUrl]) -> None:
        mime = QMimeData()
        mime.setUrls(list(urls))
        paths, _refused = dropped_paths(mime)
        for path in paths[:1]:
            self.look(source, path)

    def look(self, source: bytes, path: bytes) -> None:
        """Look for the files of a source at another path, and offer to relocate it there."""
        self._looking = Notice(self.tr("Looking through {}…").format(display(path)))
        self._notice.announce(self._looking)
        self._relocator.look(source, path)

    @Slot(object)
    def _offer(self, found: "Relocation") -> None:
        self._notice.withdraw(self._looking)
        text = self.tr(
            "{0} of {1} {0:is|are} at {2}, with the same size. All records of “{3}” go there."
        ).format(
            self._texts.number(found.found),
            self._texts.files(found.known),
            display(found.place.path),
            self._name(found.source),
        )
        relocate = self.tr("Relocate")
        self._notice.announce(
            Notice(text, relocate, lambda: self._relocator.relocate(found.source, found.place))
        )

    @Slot(object, object)
    def _tell(self, now: "SourceLocation", before: "SourceLocation") -> None:
        self._desk.files.refresh()
        text = self.tr("“{}” is at {} now. The next scan reads only what has changed.").format(
            self._name(before.path), display(now.path)
        )
        words = self.tr("relocation of “{}”").format(self._name(before.path))
        undo, redo = partial(self._move, now.path, before), partial(self._move, before.path, now)
        self._desk.undo.push(UndoEntry(words=words, undo=undo, redo=redo), text)

    async def _move(self, source: bytes, to: "SourceLocation") -> None:
        await self._relocator.move(source, to)
        self._desk.files.refresh()

    @Slot(object)
    def _refuse(self, error: CinventoryError) -> None:
        self._notice.withdraw(self._looking)
        self._notice.announce(self._texts.error(error))
