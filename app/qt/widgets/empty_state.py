"""The page in place of an empty table."""

from typing import Final

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

PICTURE: Final = 52
"""Side of the picture, px."""


class EmptyState(QWidget):
    """Shows the state and the next step, with a button for that step."""

    def __init__(
        self, action: QAction, *, framed: bool, rather: QAction | None = None, parent: QWidget | None = None
    ) -> None:
        """Take the action of the button, and one that the button has `rather`, while that is possible."""
        super().__init__(parent)
        self._action, self._rather = action, rather
        self.setObjectName("hintPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.frame = QFrame()
        self.frame.setObjectName("hintFrame" if framed else "")
        self.frame.setMaximumSize(640, 360)
        self.frame.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.picture = QLabel()
        self.title = _line("hintTitle")
        self.text = _line("hintText")
        self.button = QToolButton()
        self._choose_action()
        if rather is not None:
            rather.enabledChanged.connect(self._choose_action)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.button.setProperty("primary", framed)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()

    @Slot()
    def _choose_action(self) -> None:
        is_possible = self._rather is not None and self._rather.isEnabled()
        self.button.setDefaultAction(self._rather if is_possible and self._rather else self._action)
        self.refresh_button()

    def refresh_button(self) -> None:
        """Name the button as its action is named now."""
        action = self.button.defaultAction()
        self.button.setAccessibleName(action.text())
        self.button.setAccessibleDescription(action.statusTip())

    def say(self, title: str, text: str) -> None:
        """Show a title and a text."""
        self.title.setText(title)
        self.text.setText(text)

    def add_below(self, widget: QWidget) -> None:
        """Place a widget between the text and the button."""
        self._inner.insertWidget(self._inner.indexOf(self.button), widget)

    def show_icon(self, icon: QIcon) -> None:
        """Show a picture above the title."""
        self.picture.setPixmap(
            icon.pixmap(QSize(PICTURE, PICTURE), self.devicePixelRatioF(), QIcon.Mode.Disabled)
        )

    def _lay_out(self) -> None:
        self._inner = inner = QVBoxLayout(self.frame)
        inner.setSpacing(16)
        inner.addStretch(1)
        inner.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addWidget(self.title)
        inner.addWidget(self.text)
        inner.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        inner.addStretch(1)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addStretch(1)
        outer.addWidget(self.frame, 8)
        outer.addStretch(1)


def _line(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
