"""Tool tips that hold a name: Qt takes what looks like markup in them for markup."""

from PySide6.QtGui import Qt


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
