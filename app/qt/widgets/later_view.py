"""A view behind a tab whose contents are made when it is first shown."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.qt.widgets.tab_order import tab_before

W = TypeVar("W", bound=QWidget)


class LaterView(QWidget, Generic[W]):
    """Stands for a widget, makes it once, and has it fill the view."""

    def __init__(self, make: Callable[[], W], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.contents: W | None = None
        """The widget; None until it is made."""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def made(self) -> W:
        """Return the widget, which is made now at the latest. Tab leads to it from here."""
        if self.contents is None:
            follower = self.nextInFocusChain()
            self.contents = self._make()
            self._column.addWidget(self.contents)
            self.contents.show()  # a layout whose widget is visible would do so a turn of the loop later
            if follower is not None and follower is not self:
                tab_before(self.contents, follower)
        return self.contents

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Make the widget at the first time."""
        self.made()
        super().showEvent(event)
