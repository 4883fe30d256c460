"""Two panels above each other, of which the lower one takes no more room than it asks for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


class TwoPaneSplitter(QSplitter):
    """The user can move the border between them."""

    def __init__(self, upper: QWidget, lower: QWidget, height: int) -> None:
        """`height` is what there is for both, px."""
        super().__init__(Qt.Orientation.Vertical)
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.addWidget(upper)
        self.addWidget(lower)
        self.setStretchFactor(0, 1)
        self.setSizes([height, lower.sizeHint().height()])
