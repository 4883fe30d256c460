"""What is said of a control, and tool tips that hold a name: Qt takes what looks like markup for markup."""

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QWidget


def explain(control: QWidget, name: str, says: str) -> None:
    """Have a control called `name`, and say what it does to those who see it and those who hear it."""
    control.setAccessibleName(name)
    control.setAccessibleDescription(says)
    control.setToolTip(says)


def plain_tip(text: str) -> str:
    """Return a tool tip that shows `text` as it is."""
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text
