"""The "?" beside what is difficult: it opens the page of the help about that."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QToolButton, QWidget

from app.qt.base.window import Window
from app.qt.widgets.tooltips import explain

_KEY = "F1"
"""In a dialog; in the window, the same key is that of its act."""


def show_help(of: QWidget, page: str) -> None:
    """Have the window that a widget belongs to show a page of the help."""
    above: QWidget | None = of
    while above is not None and not isinstance(above, Window):
        above = above.parentWidget()
    if above is not None:
        above.help_wanted.emit(page)


def add_help(box: QDialogButtonBox, page: str | Callable[[], str]) -> QPushButton:
    """Add the button to those of a dialog, which F1 presses as well. Take the page, or what tells it then."""
    button = box.addButton("?", QDialogButtonBox.ButtonRole.HelpRole)
    button.setAutoDefault(False)
    _describe(button)
    button.setShortcut(_KEY)
    button.clicked.connect(lambda: show_help(box, page if isinstance(page, str) else page()))
    return button


class HelpButton(QToolButton):
    """The button beside a heading."""

    def __init__(self, page: str, parent: QWidget | None = None) -> None:
        """Take the name of a page of `docs/guide`."""
        super().__init__(parent)
        self.page = page
        self.setObjectName("helpButton")
        self.setText("?")
        _describe(self)
        self.clicked.connect(lambda: show_help(self, self.page))


def _describe(button: QWidget) -> None:
    explain(
        button,
        QCoreApplication.translate("HelpButton", "Help on this (?)"),
        QCoreApplication.translate("HelpButton", "Opens the page of the help about this"),
    )
