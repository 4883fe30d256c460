"""A row of buttons that show their text as long as there is room."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

_SPACING: Final = 8


class ButtonRow(QWidget):
    """Shows icons with text, or icons alone in a narrow window; the Tab key reaches all buttons."""

    def __init__(
        self, actions: Sequence[QAction], bare: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        """Take `actions`; those in `bare` never show text beside their icon."""
        super().__init__(parent)
        self.buttons = {action: _button(action) for action in actions}
        self._wordy = [self.buttons[action] for action in actions if action not in bare]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        row.addStretch(1)
        for button in self.buttons.values():
            row.addWidget(button)
        for action in actions:
            self.name(action)

    def name(self, action: QAction) -> None:
        """Update a button's accessible text from its action."""
        self.buttons[action].setAccessibleName(action.text())
        self.buttons[action].setAccessibleDescription(action.statusTip())

    def minimumSizeHint(self) -> QSize:
        """Return zero width: text without room is hidden."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show the text of all buttons if there is room, or else of none."""
        styles = Qt.ToolButtonStyle
        for button in self._wordy:
            button.setToolButtonStyle(styles.ToolButtonTextBesideIcon)
        needed = sum(button.sizeHint().width() + _SPACING for button in self.buttons.values())
        if needed > self.width():
            for button in self._wordy:
                button.setToolButtonStyle(styles.ToolButtonIconOnly)


def _button(action: QAction) -> QToolButton:
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
