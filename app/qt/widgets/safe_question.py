"""A question whose usual answer changes nothing."""

from PySide6.QtCore import Qt, SignalInstance, Slot
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton, QWidget

from app.qt.widgets.main_button import lead, warn


class SafeQuestion(QMessageBox):
    """Enter and Escape choose Cancel. Show the question with `open`."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._answers: dict[QAbstractButton, SignalInstance] = {}
        self.stay = self._add(
            self.tr("Cancel"), self.tr("Changes nothing"), QMessageBox.ButtonRole.RejectRole
        )
        self.setDefaultButton(self.stay)
        lead(self, self.stay)
        self.setEscapeButton(self.stay)
        self.buttonClicked.connect(self._answer)

    def offer(
        self, text: str, says: str, role: QMessageBox.ButtonRole, chosen: SignalInstance
    ) -> QPushButton:
        """Add a button that emits `chosen`, and return it. It warns if it has the role of an acceptance."""
        button = self._add(text, says, role)
        if role is QMessageBox.ButtonRole.AcceptRole:
            warn(button)
        self._answers[button] = chosen
        return button

    def _add(self, text: str, says: str, role: QMessageBox.ButtonRole) -> QPushButton:
        button = self.addButton(text, role)
        button.setAutoDefault(role is QMessageBox.ButtonRole.RejectRole)
        button.setAccessibleName(text.replace("&", ""))
        button.setAccessibleDescription(says)
        return button

    @Slot(QAbstractButton)
    def _answer(self, button: QAbstractButton) -> None:
        if button in self._answers:
            self._answers[button].emit()
