"""A row of buttons that keep their words as long as there is room for them."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

_SPACING: Final = 8


class ButtonRow(QWidget):
    """Shows icons with words beside them, or in a narrow window icons alone; all are reached by Tab."""

    def __init__(
        self, actions: Sequence[QAction], bare: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        """`bare` are among the actions, and never have words beside their icon."""
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
        """Have a button say what its action says now."""
        self.buttons[action].setAccessibleName(action.text())
        self.buttons[action].setAccessibleDescription(action.statusTip())

    def minimumSizeHint(self) -> QSize:
        """Return no width: words that have no room give way."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Show as many words as there is room for: all or none."""
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
