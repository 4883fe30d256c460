"""A line below which a picture of numbers may lack files, since nobody has asked about them yet."""

from PySide6.QtWidgets import QLabel, QWidget


class OpenNote(QLabel):
    """Says how many files were asked; hidden while all were, or nothing depends on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("chartEstimate")
        self.setWordWrap(True)
        self.tell("")

    def tell(self, text: str) -> None:
        """Show a text; an empty one hides the line."""
        self.setText(text)
        self.setVisible(bool(text))
