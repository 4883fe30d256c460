"""The sheet for folders that were chosen: what is done with them besides reading them."""

from asyncio import wrap_future
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.config.mounted import user_disks
from app.core.checksum.job import ChecksumRequest
from app.core.errors import CinventoryError
from app.core.home.rules import NOT_CHECKED
from app.core.run.threads import run_in_thread
from app.core.sources.disk import DiskFacts, disk_name
from app.core.sources.source import may_continue
from app.core.text.names import covers, display
from app.disk_pool.presence import connected_disks
from app.jobs.types.checksum import CHECKSUM
from app.library.automation import watches
from app.qt.base.desk import Desk
from app.qt.base.formatting import SEPARATOR
from app.qt.base.help_button import add_help
from app.qt.base.tasks import Latest, Loader, background
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.tooltips import explain

_MOST_NAMED = 5
"""Folders that are named."""
_WIDTH = 480
_MOST_DISKS = 6
_IN_A_ROW = 2
"""Disks beside each other: their names with their room fit the width."""
_DISKS_SECONDS = 5.0
"""Seconds after which a disk that does not answer is offered without its room."""


class Wishes(Struct, frozen=True):
    """The things that are done with new folders."""

    watch: bool = True
    checksums: bool = False


class AddSheet(QDialog):
    """Asks what is done with folders."""

    added = Signal(object, object)
    """The paths, and the `Wishes`."""

    def __init__(self, paths: Sequence[bytes], parent: QWidget) -> None:
        super().__init__(parent)
        self._column = column = QVBoxLayout(self)
        self.setWindowTitle(self.tr("Add folders"))
        self._paths = tuple(paths)
        named = [display(path) for path in paths[:_MOST_NAMED]]
        if len(paths) > _MOST_NAMED:
            named.append("…")
        folders = QLabel("\n".join(named))
        folders.setObjectName("dialogTitle")
        folders.setWordWrap(True)
        self.disks: dict[bytes, QPushButton] = {}
        """The connected disks that can be added too, by their mount points."""
        self._more = QLabel(self.tr("Add these disks too:"))
        self._more.setObjectName("fieldHint")
        self._chips = QGridLayout()
        self._more.hide()
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
        add_help(self.buttons, "first-scan")
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column.setSpacing(12)
        column.addWidget(folders)
        column.addWidget(self._more)
        column.addLayout(self._chips)
        for part in (*self._fields(), self.buttons):
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

    def event(self, event: QEvent) -> bool:
        """Grow with the disks that are offered: hints wrap, so that Qt does not know the height."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.resize(self.width(), max(self.height(), self._column.totalHeightForWidth(self.width())))
        return done

    def offer(self, disks: Mapping[bytes, str]) -> None:
        """Offer connected disks, by their mount points: those that are chosen are added, too."""
        for at, (point, text) in enumerate(islice(disks.items(), _MOST_DISKS)):
            chip = QPushButton(text)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            explain(chip, text, self.tr("Adds {} with the folders").format(display(point)))
            self._chips.addWidget(chip, *divmod(at, _IN_A_ROW))
            self.disks[point] = chip
        self._more.setVisible(bool(self.disks))
        order = (*self.disks.values(), self.watch, self.checksums, *self.buttons.buttons())
        for one, following in pairwise(order):
            QWidget.setTabOrder(one, following)

    @Slot()
    def _finish(self) -> None:
        more = tuple(point for point, chip in self.disks.items() if chip.isChecked())
        self.added.emit(self._paths + more, Wishes(self.watch.isChecked(), self.checksums.isChecked()))
        self.accept()


class AddCommands(Loader):
    """Asks what is done with chosen folders, scans them, and does it once they are sources."""

    _looks = Latest()

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
        sheet.finished.connect(self.place(AddCommands._looks).cancel)
        sheet.added.connect(self._add)
        sheet.open()
        self._offer_disks(sheet, paths)

    @_looks.background
    async def _offer_disks(self, sheet: AddSheet, paths: Sequence[bytes]) -> None:
        """Offer the connected disks that neither lie in the library nor among the folders."""
        found = await self._tasks.away(lambda: connected_disks(user_disks(), patience=_DISKS_SECONDS))
        known = (*paths, *(source.path for source in self._desk.sources.sources))
        sheet.offer(
            {
                point: self._named(point, facts)
                for point, facts in found.items()
                if not any(covers(path, point) for path in known)
            }
        )

    def _named(self, point: bytes, facts: DiskFacts) -> str:
        free = "" if facts.free is None else self.tr("{} free").format(self._desk.texts.size(facts.free))
        return SEPARATOR.join(filter(None, (disk_name(facts, point), free)))

    @Slot(object, object)
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
