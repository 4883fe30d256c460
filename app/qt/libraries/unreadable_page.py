"""The page in place of all panels while the library cannot be opened."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.core.text.units import local_time_text
from app.qt.base.action import Menu


class UnreadablePage(QWidget):
    """Says why the library cannot be opened, and offers what can be done."""

    def __init__(
        self, menu: Menu, reason: str, last_backup: float | None, written: float | None = None
    ) -> None:
        """Take the times of the last backup, and of the last change of the library, if they are known."""
        super().__init__()
        self.setObjectName("hintPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = _line("hintTitle", self.tr("The library cannot be opened"))
        self.reason = _line("hintText", reason)
        self.written = _line(
            "hintText",
            ""
            if written is None
            else self.tr("Its file was last changed {time}.").format(time=local_time_text(written)),
        )
        if written is None:
            self.written.hide()
        self.backup = _line(
            "hintText",
            self.tr("There is no backup of it in the usual folder.")
            if last_backup is None
            else self.tr("The last backup is of {time}.").format(time=local_time_text(last_backup)),
        )
        keys = ("library_restore", "library_open", "library_new", "library_show")
        self.buttons = {key: _button(menu, key) for key in keys}
        first = self.buttons[keys[0] if last_backup is not None else keys[1]]
        first.setProperty("primary", True)
        first.ensurePolished()
        self.setFocusProxy(first)
        self._lay_out(list(self.buttons.values()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Have Enter press the button with the focus, as in a dialog."""
        pressed = self.focusWidget()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, buttons: Sequence[QPushButton]) -> None:
        frame = QFrame()
        frame.setMaximumWidth(720)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(frame)
        column.setSpacing(16)
        column.addStretch(1)
        for line in (self.title, self.reason, self.written, self.backup):
            column.addWidget(line)
        column.addLayout(row)
        column.addStretch(1)
        around = QHBoxLayout(self)
        around.addStretch(1)
        around.addWidget(frame, 100)
        around.addStretch(1)


def _button(menu: Menu, key: str) -> QPushButton:
    action = menu[key]
    button = QPushButton(action.text())
    button.setAccessibleName(action.text())
    button.setAccessibleDescription(action.statusTip())
    button.clicked.connect(action.trigger)
    return button


def _line(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
