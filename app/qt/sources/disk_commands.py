"""The commands that tell what a disk is called, where it is kept, and that it is another one."""

from asyncio import wrap_future
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from app.core.job import Job
from app.core.sources.disk import KnownDisk, disk_name
from app.library.scan import disks
from app.qt.base.desk import Desk
from app.qt.base.tasks import Latest, Loader, background
from app.qt.base.undo import UndoEntry
from app.qt.sources.sidebar import SideBar
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.name_dialog import NAME_WIDTH

_LONGEST: Final = 200


class DiskDialog(QDialog):
    """A dialog for what the user tells of a disk; show it with `open`."""

    told = Signal(object)
    """The new texts: `given`, `place`, `note`."""

    def __init__(self, disk: KnownDisk, usual: str, parent: QWidget) -> None:
        """Take the name `usual`, which the disk has without a given one."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Disk “{}”").format(disk.name))
        self.name, self.place, self.note = map(QLineEdit, (disk.given, disk.place, disk.note))
        self.name.setPlaceholderText(usual)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.buttons.button(kinds.Save).setAccessibleDescription(
            self.tr("Keeps this; the disk is not touched")
        )
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Changes nothing"))
        lead(self.buttons, self.buttons.button(kinds.Save))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for label, field, hint in (
            (self.tr("&Name"), self.name, self.tr("As on its label. Empty: the name that the system tells.")),
            (self.tr("&Place"), self.place, self.tr("Where it is kept, such as “safe, upper shelf”.")),
            (self.tr("N&ote"), self.note, self.tr("Anything else, such as the day on which it was bought.")),
        ):
            field.setMaxLength(_LONGEST)
            field.setMinimumWidth(NAME_WIDTH)
            column.addWidget(FormField(label, field, hint))
        column.addWidget(self.buttons)
        self.name.selectAll()

    @Slot()
    def _finish(self) -> None:
        fields = {"given": self.name, "place": self.place, "note": self.note}
        self.told.emit({key: field.text().strip() for key, field in fields.items()})
        self.accept()


class LinkDialog(QDialog):
    """A dialog for the real disk; show it with `open`."""

    linked = Signal(object)
    """The `KnownDisk` that it is."""

    def __init__(self, disk: KnownDisk, others: Sequence[KnownDisk], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Which disk is “{}”?").format(disk.name))
        self.choice = QComboBox()
        self.choice.setMinimumWidth(NAME_WIDTH)
        for other in others:
            self.choice.addItem(other.name, other)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.button(kinds.Ok).setText(self.tr("It is this one"))
        self.buttons.button(kinds.Ok).setAccessibleDescription(self.tr("Makes them one disk; can be undone"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Changes nothing"))
        lead(self.buttons, self.buttons.button(kinds.Ok))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        hint = self.tr("The next scan of that disk takes the place of what was imported.")
        column.addWidget(FormField(self.tr("It is the &disk"), self.choice, hint))
        column.addWidget(self.buttons)

    @Slot()
    def _finish(self) -> None:
        self.linked.emit(self.choice.currentData())
        self.accept()


class DiskCommands(Loader):
    """Asks for name, place and note of the chosen disk, or of the disk of the chosen source."""

    stored = Signal()
    """Emitted once the words about a disk are in the library."""

    def __init__(self, desk: Desk, side_bar: SideBar) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._side_bar = side_bar
        desk.menu["describe_disk"].triggered.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        disk = self._side_bar.disk()
        if disk is not None:
            self.describe(disk)

    @Slot(object)
    def describe(self, disk: KnownDisk) -> None:
        """Ask for name, place and note of a disk."""
        usual = disk_name(disk.facts) or ("" if disk.given else disk.name)
        dialog = DiskDialog(disk, usual, self._desk.window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.told.connect(partial(self._tell, disk))
        dialog.open()

    @background
    async def _tell(self, disk: KnownDisk, told: Mapping[str, str]) -> None:
        before = {"given": disk.given, "place": disk.place, "note": disk.note}
        if told == before:
            return
        await self._store(disk.id, told)
        words = self.tr("what is told of the disk “{}”").format(told["given"] or disk.name)
        undo, redo = partial(self._store, disk.id, before), partial(self._store, disk.id, told)
        self._desk.undo.push(UndoEntry(words=words, undo=undo, redo=redo))

    async def _store(self, disk: int, told: Mapping[str, str]) -> None:
        await wrap_future(self._desk.library.write(disks.tell, disk, told))
        self._desk.files.refresh()
        self.stored.emit()


class DiskChecks(Loader):
    """Shows when a file of each disk was last checked; asks again once a job that reads files has ended."""

    _latest = Latest()

    def __init__(self, desk: Desk, side_bar: SideBar) -> None:
        super().__init__(desk.tasks, desk.window)
        self._library = desk.library
        self._sources = side_bar.sources
        self.close = desk.queue.subscribe(self._follow)
        self._read()

    def _follow(self, job: Job) -> None:
        if job.state.terminal and job.type.reads_records:
            self._read()

    @_latest.background
    async def _read(self) -> None:
        self._sources.set_checks(await self._tasks.away(self._ask))

    def _ask(self) -> Mapping[int, float]:
        with self._library.reader() as reader:
            return reader.insight(disks.last_checks)
