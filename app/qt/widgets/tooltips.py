"""Descriptions of controls, and tool tips of names, in which Qt would interpret markup."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def explain(control: QWidget, name: str, says: str) -> None:
    """Set a control's accessible name, and `says` as its tool tip and accessible description."""
    control.setAccessibleName(name)
    control.setAccessibleDescription(says)
    control.setToolTip(says)


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` literally, without markup."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
