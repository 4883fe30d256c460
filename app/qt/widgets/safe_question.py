"""A question whose usual answer changes nothing."""

from PySide6.QtCore import Qt, SignalInstance, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget


class SafeQuestion(QMessageBox):
    """Enter and Escape choose Cancel. Show the question with `open`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answers: dict[QAbstractButton, SignalInstance] = {}
        self.stay = self._add(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(self.stay)
        self.setEscapeButton(self.stay)
        self.buttonClicked.connect(self._answer)

    def offer(self, text: str, role: QMessageBox.ButtonRole, chosen: SignalInstance) -> QPushButton:
        """Add a button that emits `chosen`, and return it."""
        button = self._add(text, role)
        self._answers[button] = chosen
        return button

    def _add(self, text: str, role: QMessageBox.ButtonRole) -> QPushButton:
        button = self.addButton(text, role)
        button.setAccessibleName(text.replace("&", ""))
        return button

    @Slot(QAbstractButton)
    def _answer(self, button: QAbstractButton) -> None:
        if button in self._answers:
            self._answers[button].emit()
