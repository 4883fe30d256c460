"""The field that a scanner types into: it shows the disk with the label."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from app.core.labels.label import scanned
from app.core.message import Message
from app.core.sources.disk import KnownDisk
from app.core.text.names import one_line
from app.library.scan import disks
from app.qt.base.desk import Desk
from app.qt.base.help_button import add_help
from app.qt.base.tasks import Latest, Loader
from app.qt.sources.disks.controller import DisksController
from app.qt.sources.disks.feature import KEY
from app.qt.sources.disks.page import DisksPage
from app.qt.widgets.fitted_size import FittedDialog
from app.qt.widgets.form_field import FormField
from app.qt.widgets.main_button import lead
from app.qt.widgets.name_dialog import NAME_WIDTH

_LONGEST = 200


class ScanDialog(FittedDialog):
    """The dialog with the field; show it with `open`. A scanner ends its text with Enter."""

    typed = Signal(str)
    """The text of a code."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Find a disk by its label"))
        self.text = QLineEdit()
        self.text.setMaxLength(_LONGEST)
        self.text.setMinimumWidth(NAME_WIDTH)
        self.field = FormField(
            self.tr("&Label"), self.text, self.tr("Scan the code on the label, or type the id below it.")
        )
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Close)
        self.buttons.button(kinds.Close).setAccessibleDescription(self.tr("Changes nothing"))
        self.show_button = self.buttons.addButton(
            self.tr("Show the disk"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.show_button.setAccessibleDescription(self.tr("Shows the disk among the others"))
        add_help(self.buttons, "disks")
        lead(self.buttons, self.show_button)
        self.show_button.clicked.connect(lambda: self.typed.emit(self.text.text()))
        self.buttons.rejected.connect(self.reject)
        self.text.textChanged.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.field)
        column.addWidget(self.buttons)
        self.text.setFocus()
        self._refresh()

    def complain(self) -> None:
        """Say that there is no such disk. The next scan replaces the text."""
        self.field.complain(Message("labels.unknown", {"text": one_line(self.text.text())}))
        self.text.selectAll()
        self.text.setFocus()

    @Slot()
    def _refresh(self, *_: object) -> None:
        self.field.complain(None)
        self.show_button.setEnabled(bool(self.text.text().strip()))


class ScanCommand(Loader):
    """Opens the dialog, and shows the disk whose label was scanned on the page of disks."""

    _latest = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._wanted: int | None = None
        """The disk that is to be chosen once the page shows the disks."""
        desk.part(DisksController).shown.connect(self._choose)
        desk.menu["scan_label"].triggered.connect(self._ask)

    @Slot()
    def _ask(self) -> None:
        dialog = ScanDialog(self._desk.window)
        dialog.typed.connect(partial(self._find, dialog))
        dialog.finished.connect(self._latest.cancel)
        dialog.open()

    @_latest.background
    async def _find(self, dialog: ScanDialog, text: str) -> None:
        known = {disk.code: disk for disk in await self._tasks.away(self._disks)}
        code = scanned(text, known)
        if code is None:
            dialog.complain()
            return
        dialog.accept()
        self._wanted = known[code].id
        self._desk.window.show_page(KEY)
        self._desk.part(DisksController).refresh()

    def _disks(self) -> tuple[KnownDisk, ...]:
        with self._desk.library.reader() as reader:
            return reader.insight(disks.read)

    @Slot()
    def _choose(self) -> None:
        if self._wanted is None:
            return
        page = self._desk.part(DisksPage)
        rows = [row for row in range(page.model.rowCount()) if page.model.row(row).disk.id == self._wanted]
        self._wanted = None
        for row in rows:
            page.table.selectRow(row)
        page.table.setFocus()
