"""The dialog that asks how deep files are checked for damage."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QLabel, QRadioButton, QWidget

from app.core.damage.depth import Depth
from app.qt.base.formatting import Formatter
from app.qt.checks.check_dialog import CheckDialog
from app.qt.checks.file_sets import FileSet
from app.qt.widgets.side_margins import set_margins

_INDENT: Final = 24


class DamageDialog(CheckDialog):
    """A dialog for the files and the depth of a check."""

    chosen = Signal(object, object, bool)
    """The `FileSet`, the `Depth`, and whether to check again what was checked before."""

    def __init__(self, sets: Sequence[FileSet], texts: Formatter, parent: QWidget) -> None:
        super().__init__(self.tr("Check for damage"), self.tr("Check"), "damaged", sets, texts, parent)
        self.depths = {depth: self._button(*self._words(depth)) for depth in Depth}
        self.depths[Depth.INDEX].setChecked(True)
        self.again = QCheckBox(self.tr("&Again, also what was checked before"))
        self.again.setAccessibleDescription(self.tr("Otherwise only new and changed files are read"))
        group = QButtonGroup(self)
        for depth, button in self.depths.items():
            group.addButton(button)
            self.column.addWidget(button)
            self.column.addWidget(self._explanation(self._words(depth)[1]))
        self.column.addWidget(self.again)
        self.add_note(self.tr("A single changed bit may not show: only checksums find each change."))
        self.depths[Depth.INDEX].setFocus()

    @property
    def chosen_depth(self) -> Depth:
        """The chosen depth."""
        return next(depth for depth, button in self.depths.items() if button.isChecked())

    def _words(self, depth: Depth) -> tuple[str, str]:
        """Return the name of a depth, and what it does."""
        return {
            Depth.INDEX: (
                self.tr("&Index"),
                self.tr("Compares the tables of a file with the bytes there. As fast as the disk reads."),
            ),
            Depth.KEY_FRAMES: (
                self.tr("&Key frames"),
                self.tr("Decodes the key frames as well: a few seconds for an hour of video."),
            ),
            Depth.FULL: (
                self.tr("&Full"),
                self.tr("Decodes every frame of picture and sound: several minutes for an hour of video."),
            ),
        }[depth]

    def _button(self, name: str, says: str) -> QRadioButton:
        button = QRadioButton(name)
        button.setAccessibleDescription(says)
        return button

    def _explanation(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setWordWrap(True)
        set_margins(label, _INDENT, 0, 0, 4)
        return label

    def say(self, files: FileSet) -> None:
        """Emit `chosen`."""
        self.chosen.emit(files, self.chosen_depth, self.again.isChecked())
