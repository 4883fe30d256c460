"""Two panels above each other; the lower one begins with the height of its size hint."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class TwoPaneSplitter(QSplitter):
    """A splitter whose border the user can move."""

    def __init__(self, upper: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(upper)
        self.setStretchFactor(0, 1)

    def add_lower(self, lower: QWidget) -> None:
        """Add the lower panel, also while the upper one is on screen."""
        self.addWidget(lower)
        self.setSizes([self.height(), lower.sizeHint().height()])
