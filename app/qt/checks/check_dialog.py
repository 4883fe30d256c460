"""The dialog before a check: which files are read, what is done with them, and the button that begins."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.qt.base.formatting import Formatter
from app.qt.base.help_button import add_help
from app.qt.checks.file_sets import FileSet
from app.qt.checks.files_choice import FilesChoice
from app.qt.widgets.fitted_size import FittedDialog
from app.qt.widgets.main_button import lead

_WIDTH: Final = 460


class CheckDialog(FittedDialog):
    """The form of such dialogs; show one with `open`. A subclass fills `column`, and says what is chosen."""

    def __init__(
        self, title: str, begin: str, guide: str, sets: Sequence[FileSet], texts: Formatter, parent: QWidget
    ) -> None:
        """Take the title, the text of the button that begins, and the page of the help."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.files = FilesChoice(sets, texts)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        main = self.buttons.button(kinds.Ok)
        main.setText(begin)
        lead(self.buttons, main)
        main.setEnabled(self.files.chosen is not None)
        self.files.made.connect(lambda: main.setEnabled(True))
        add_help(self.buttons, guide)
        main.setAccessibleDescription(self.tr("Starts the check, which can be paused and cancelled"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Checks nothing"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        outer = QVBoxLayout(self)
        outer.setSpacing(8)
        outer.addWidget(self.files)
        outer.addLayout(self.column)
        outer.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)

    def add_note(self, text: str) -> None:
        """Add a sentence below what was added before."""
        note = QLabel(text)
        note.setTextFormat(Qt.TextFormat.PlainText)
        note.setWordWrap(True)
        self.column.addWidget(note)

    @Slot()
    def _finish(self) -> None:
        if self.files.chosen is not None:
            self.say(self.files.chosen)
            self.accept()

    def say(self, files: FileSet) -> None:
        """Tell that these files are to be checked."""
        raise NotImplementedError


class ChecksumDialog(CheckDialog):
    """Asks before checksums are stored or verified."""

    chosen = Signal(object)
    """The `FileSet`."""

    def __init__(self, sets: Sequence[FileSet], texts: Formatter, parent: QWidget, *, verify: bool) -> None:
        title = self.tr("Verify checksums") if verify else self.tr("Store checksums")
        begin = self.tr("Verify") if verify else self.tr("Store")
        super().__init__(title, begin, "protect", sets, texts, parent)
        self.add_note(
            self.tr("Each file is read to its end and compared. Files without a checksum get one.")
            if verify
            else self.tr("Files are read to their end, except those that already have their checksum.")
        )

    def say(self, files: FileSet) -> None:
        """Emit `chosen`."""
        self.chosen.emit(files)
