"""The dialog that asks how deep files are checked for damage."""

from typing import Final

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.damage.depth import Depth
from app.qt.base.help_button import add_help
from app.qt.widgets.main_button import lead
from app.qt.widgets.side_margins import set_margins

_INDENT: Final = 24
_WIDTH: Final = 460


class DamageDialog(QDialog):
    """A dialog for the depth of a check; show the dialog with `open`."""

    chosen = Signal(object, bool)
    """The `Depth`, and whether to check again what was checked before."""

    def __init__(self, files: str, parent: QWidget | None = None) -> None:
        """Take the words for the files to check."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Check for damage"))
        self.files = QLabel(files)
        self.files.setTextFormat(Qt.TextFormat.PlainText)
        self.files.setWordWrap(True)
        self.depths = {depth: self._button(*self._words(depth)) for depth in Depth}
        self.depths[Depth.INDEX].setChecked(True)
        self.again = QCheckBox(self.tr("&Again, also what was checked before"))
        self.again.setAccessibleDescription(self.tr("Otherwise only new and changed files are read"))
        note = QLabel(self.tr("A single changed bit may not show: only checksums find each change."))
        note.setWordWrap(True)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        check = self.buttons.button(kinds.Ok)
        check.setText(self.tr("Check"))
        lead(self.buttons, check)
        add_help(self.buttons, "damaged")
        check.setAccessibleDescription(self.tr("Starts the check, which can be paused and cancelled"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Checks nothing"))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(8)
        column.addWidget(self.files)
        for depth, button in self.depths.items():
            column.addWidget(button)
            column.addWidget(self._explanation(self._words(depth)[1]))
        for widget in (self.again, note, self.buttons):
            column.addWidget(widget)
        self.depths[Depth.INDEX].setFocus()
        self.setMinimumWidth(_WIDTH)
        self.setMinimumHeight(column.totalHeightForWidth(_WIDTH))  # else wrapped lines are squeezed

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

    @Slot()
    def _finish(self) -> None:
        self.chosen.emit(self.chosen_depth, self.again.isChecked())
        self.accept()
