"""Two panels above each other; the lower one begins with the height of its size hint."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class TwoPaneSplitter(QSplitter):
    """A splitter whose border the user can move."""

    def __init__(self, upper: QWidget, lower: QWidget, height: int) -> None:
        """Take `height`, that of both panels together, px."""
        super().__init__(Qt.Orientation.Vertical)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(upper)
        self.addWidget(lower)
        self.setStretchFactor(0, 1)
        self.setSizes([height, lower.sizeHint().height()])
