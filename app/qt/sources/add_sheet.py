"""The sheet for folders that were chosen: what is done with them besides reading them."""

from asyncio import wrap_future
from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.core.checksum.job import ChecksumRequest
from app.core.errors import CinventoryError
from app.core.home.rules import NOT_CHECKED
from app.core.run.threads import run_in_thread
from app.core.sources.source import may_continue
from app.core.text.names import display
from app.jobs.types.checksum import CHECKSUM
from app.library.automation import watches
from app.qt.base.desk import Desk
from app.qt.base.tasks import Loader, background
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead

_MOST_NAMED = 5
"""Folders that are named."""
_WIDTH = 480


class Wishes(Struct, frozen=True):
    """The things that are done with new folders."""

    watch: bool = True
    checksums: bool = False


class AddSheet(QDialog):
    """Asks what is done with folders."""

    added = Signal(object)
    """The `Wishes`."""

    def __init__(self, paths: Sequence[bytes], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add folders"))
        named = [display(path) for path in paths[:_MOST_NAMED]]
        if len(paths) > _MOST_NAMED:
            named.append("…")
        folders = QLabel("\n".join(named))
        folders.setObjectName("dialogTitle")
        folders.setWordWrap(True)
        self.watch, self.checksums = QCheckBox(), QCheckBox()
        usual = Wishes()
        self.watch.setChecked(usual.watch)
        self.checksums.setChecked(usual.checksums)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        ok = self.buttons.button(kinds.Ok)
        ok.setText(self.tr("Add"))
        ok.setAccessibleDescription(self.tr("Reads these folders, and does what is ticked"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Adds nothing"))
        lead(self.buttons, ok)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for part in (folders, *self._fields(), self.buttons):
            column.addWidget(part)
        self.setMinimumWidth(min(_WIDTH, self.screen().availableSize().width() - 40))
        ok.setFocus()

    def _fields(self) -> tuple[FormField, FormField]:
        return (
            FormField(self.tr("&Watch"), self.watch, self.tr("Changes are scanned as they happen.")),
            FormField(
                self.tr("&Store checksums"),
                self.checksums,
                self.tr(
                    "Reads all bytes, once the folders are known. Checksums tell later whether a file is "
                    "still the same."
                ),
            ),
        )

    @Slot()
    def _finish(self) -> None:
        self.added.emit(Wishes(self.watch.isChecked(), self.checksums.isChecked()))
        self.accept()


class AddCommands(Loader):
    """Asks what is done with chosen folders, scans them, and does it once they are sources."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(desk.tasks, parent)
        self._desk = desk
        self._to_watch: set[bytes] = set()
        self._to_sum: set[bytes] = set()
        desk.sources.sources_changed.connect(self._watch_sources)
        desk.jobs.scan_ended.connect(self._end_scan)

    @Slot(object)
    def ask(self, paths: tuple[bytes, ...]) -> None:
        """Ask what is done with these folders."""
        sheet = AddSheet(paths, self._desk.window)
        sheet.finished.connect(sheet.deleteLater)
        sheet.added.connect(lambda wishes: self._add(paths, wishes))
        sheet.open()

    def _add(self, paths: tuple[bytes, ...], wishes: Wishes) -> None:
        if wishes.watch:
            self._to_watch.update(paths)
        if wishes.checksums:
            self._to_sum.update(paths)
        self._desk.jobs.scan(paths)
        self._watch_sources()

    @Slot()
    def _watch_sources(self) -> None:
        """Watch those of the folders that have become sources."""
        known = {source.path for source in self._desk.sources.sources}
        if found := tuple(sorted(self._to_watch & known)):
            self._to_watch -= known
            self._watch(found)

    @background
    async def _watch(self, paths: Sequence[bytes]) -> None:
        try:
            await wrap_future(self._desk.library.write(watches.switch_all, paths, on=True))
        except CinventoryError as error:
            self._desk.notice.announce(self._desk.texts.error(error))
            return
        await self._desk.automation.look()

    @Slot(object, object)
    def _end_scan(self, paths: tuple[bytes, ...], _outcome: object) -> None:
        """Do what is still to be done with folders whose scan has ended."""
        to_watch, to_sum = self._to_watch & set(paths), self._to_sum & set(paths)
        self._to_watch -= to_watch
        self._to_sum -= to_sum
        if to_watch or to_sum:
            self._finish(to_watch, to_sum)

    @background
    async def _finish(self, to_watch: set[bytes], to_sum: set[bytes]) -> None:
        """Watch those that are sources, and store checksums of those that were read to their end.

        The library is asked, since the window may hear of sources after the end of their scan. What is no
        source lies in one that was there.
        """
        try:
            sources = await run_in_thread(self._desk.library.sources)
        except CinventoryError as error:
            self._desk.notice.announce(self._desk.texts.error(error))
            return
        if found := tuple(source.path for source in sources if source.path in to_watch):
            self._watch(found)
        if whole := tuple(sorted(to_sum - {source.path for source in sources if may_continue(source)})):
            self._desk.submit(CHECKSUM, ChecksumRequest(paths=whole, query=NOT_CHECKED))
