"""A field of a form: a control with its label, hint and error."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from app.core.message import ENGLISH, Message


class FormField(QWidget):
    """A control with a visible hint, which screen readers read as its description."""

    entered = Signal()
    """Emitted when the control receives the focus."""

    def __init__(self, label: str, control: QWidget, hint: str, *, buddy: bool = True) -> None:
        """Take `label` with the control's mnemonic; without `buddy` the control shows the label itself."""
        super().__init__()
        self._hint = hint
        self.control = control
        control.setAccessibleName(label.replace("&", ""))
        control.setAccessibleDescription(hint)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)
        self.problem = _line("", "fieldProblem")
        self.problem.hide()
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if buddy:
            caption = QLabel(label)
            caption.setBuddy(control)
            column.addWidget(caption)
        wide = control.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
        column.addWidget(control, 0, Qt.AlignmentFlag(0) if wide else Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.problem)
        self.hint = _line(hint, "fieldHint")
        column.addWidget(self.hint)

    def complain(self, message: Message | None) -> None:
        """Show an error; None removes the error."""
        text = _translated(message) if message else ""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))
        self.control.setAccessibleDescription(f"{text} {self._hint}".strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and change a control only while it has the focus."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() is QEvent.Type.Wheel and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


def _line(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _translated(message: Message) -> str:
    return message.render(QCoreApplication.translate("Message", ENGLISH[message.code]))
