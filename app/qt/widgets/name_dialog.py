"""The dialog that asks for a name."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from app.qt.widgets.main_button import lead

NAME_WIDTH = 320
"""Least width of the field, px: the dialog's whole title fits above such a field."""
_LONGEST = 80


class NameDialog(QDialog):
    """A dialog for a name; show the dialog with `open`."""

    named = Signal(str)
    """The new name."""

    def __init__(
        self, title: str, name: str, about: str, parent: QWidget | None = None, *, otherwise: str = ""
    ) -> None:
        """Ask for another name than `name`. The sentence `about` says of what the name is.

        An empty name is allowed only where there is a name `otherwise`, which then counts.
        """
        super().__init__(parent)
        self._may_be_empty = bool(otherwise)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.name = QLineEdit(name[:_LONGEST])
        self.name.setMaxLength(_LONGEST)
        self.name.setMinimumWidth(NAME_WIDTH)
        self.name.setAccessibleName(self.tr("Name"))
        self.name.setAccessibleDescription(about)
        self.name.setPlaceholderText(otherwise)
        self.name.selectAll()
        label = QLabel(self.tr("&Name"))
        label.setBuddy(self.name)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Save | kinds.Cancel)
        self.buttons.button(kinds.Save).setAccessibleDescription(self.tr("Keeps this name"))
        self.buttons.button(kinds.Cancel).setAccessibleDescription(self.tr("Changes nothing"))
        lead(self.buttons, self.buttons.button(kinds.Save))
        self.buttons.accepted.connect(self._finish)
        self.buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(self._refresh)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        for widget in (label, self.name, self.buttons):
            column.addWidget(widget)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        save = self.buttons.button(QDialogButtonBox.StandardButton.Save)
        save.setEnabled(self._may_be_empty or bool(self.name.text().strip()))

    @Slot()
    def _finish(self) -> None:
        self.named.emit(self.name.text().strip())
        self.accept()
