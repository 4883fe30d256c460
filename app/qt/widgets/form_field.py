"""A field of a form: a control with its label, hint and error."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from app.core.message import ENGLISH, Message


class FormField(QWidget):
    """A control with a visible hint, which screen readers read as its description."""

    entered = Signal()
    """Emitted when the control receives the focus."""

    def __init__(self, label: str, control: QWidget, hint: str, *, buddy: bool = True) -> None:
        """Take `label` with the control's mnemonic; without `buddy` the control shows the label itself.

        The label of a check box stands beside it, where it can wrap.
        """
        super().__init__()
        self.setObjectName("formField")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._hint = hint
        self._label = label.replace("&", "")
        self.control = control
        control.setAccessibleName(self._label)
        control.setAccessibleDescription(hint)
        control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        control.installEventFilter(self)
        self.problem = _line("", "fieldProblem")
        self.problem.hide()
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        if isinstance(control, QCheckBox) and buddy:
            column.addLayout(_beside(control, _Caption(label, control)))
        else:
            if buddy:
                column.addWidget(_Caption(label, control))
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

    @property
    def is_marked(self) -> bool:
        """Return whether a search has found this field."""
        return bool(self.property("found"))

    def mark(self, words: Iterable[str]) -> bool:
        """Mark the field if it has all of these case-folded words, and return whether. No words mark none."""
        words = tuple(words)
        text = " ".join((self._label, self.hint.text(), *_choices(self.control))).casefold()
        found = bool(words) and all(word in text for word in words)
        if found != self.is_marked:
            self.setProperty("found", found)
            self.style().unpolish(self)
            self.style().polish(self)
        return found

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the wheel scroll the page, and change a control only while it has the focus."""
        if event.type() is QEvent.Type.FocusIn:
            self.entered.emit()
        if event.type() is QEvent.Type.Wheel and not self.control.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class _Caption(QLabel):
    """The label of a control. A click on that of a button presses the button."""

    def __init__(self, text: str, control: QWidget) -> None:
        super().__init__(text)
        self._control = control
        self.setBuddy(control)
        self.setWordWrap(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Press the button."""
        if isinstance(self._control, QAbstractButton) and self.rect().contains(event.position().toPoint()):
            self._control.click()


def _beside(box: QCheckBox, caption: QLabel) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(2)
    row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(caption, 1)
    return row


def _choices(control: QWidget) -> list[str]:
    """Return the texts that a list has."""
    if isinstance(control, QComboBox):
        return [control.itemText(at) for at in range(control.count())]
    if isinstance(control, QListWidget):
        return [control.item(at).text() for at in range(control.count())]
    return []


def _line(text: str, name: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _translated(message: Message) -> str:
    return message.render(QCoreApplication.translate("Message", ENGLISH[message.code]))
