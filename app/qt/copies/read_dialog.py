"""A dialog that asks whether pictures of videos are to be read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from app.qt.widgets.main_button import lead

_WIDTH = 460


class ReadDialog(QDialog):
    """Tells how many videos were read, and asks whether to read the others; show it with `open`."""

    confirmed = Signal()

    def __init__(self, state: str, explanation: str, parent: QWidget, *, can_read: bool) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.state = QLabel(state)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.read = self.buttons.button(kinds.Ok)
        self.read.setText(self.tr("Read pictures"))
        self.read.setAccessibleDescription(self.tr("Starts to read the pictures of the other videos"))
        self.read.setEnabled(can_read)
        cancel = self.buttons.button(kinds.Cancel)
        cancel.setAccessibleDescription(self.tr("Reads nothing"))
        lead(self.buttons, self.read if can_read else cancel)
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        for label in (self.state, QLabel(explanation)):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            column.addWidget(label)
        column.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)
        self.setMinimumHeight(column.totalHeightForWidth(_WIDTH))  # else wrapped lines are squeezed

    @Slot()
    def _finish(self) -> None:
        self.confirmed.emit()
        self.accept()
