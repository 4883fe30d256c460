"""A button of a dialog for an act of the window."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from app.qt.widgets.tooltips import set_tip


class ActionButton(QPushButton):
    """A push button that does what an action does, is enabled with it, and explains it as the menu does."""

    def __init__(self, action: QAction, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._action = action
        self.setAutoDefault(False)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        set_tip(self, self._action.text().replace("&&", "&"))
        self.setAccessibleDescription(self._action.text().replace("&&", "&"))
