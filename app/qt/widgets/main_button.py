"""The one button of a dialog that Enter presses while no other button has the focus."""

from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QPushButton


def lead(box: QDialogButtonBox | QMessageBox, main: QPushButton) -> None:
    """Make a button the main one of a dialog, and show it so. No other one of the box becomes it by focus."""
    for each in box.buttons():
        if isinstance(each, QPushButton):
            each.setAutoDefault(each is main)
            each.setDefault(each is main)
            each.setProperty("primary", each is main)
    box.setFocusProxy(None)  # type: ignore[arg-type] # Tab leaves out the buttons before it


def warn(button: QPushButton) -> None:
    """Show that a button ends or replaces what is there. It is never the main button."""
    button.setProperty("danger", True)
    button.setAutoDefault(False)
