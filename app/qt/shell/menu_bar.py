"""The menus of the window: in a bar, or below the button with three lines in place of a hidden bar."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QMenu

from app.qt.base.action import Menu
from app.qt.base.menus import fill
from app.qt.base.place import MENU_BAR


class Menus(QObject):
    """The menus of the window. The system shows the bar in its own way; on macOS it cannot be hidden."""

    bar_shown = Signal(bool)
    """Whether the bar is shown from now on."""

    def __init__(self, menu: Menu, window: QMainWindow) -> None:
        super().__init__(window)
        self.bar = window.menuBar()
        self.bar.setAccessibleName(self.tr("Menus"))
        self.all: Final[dict[str, QMenu]] = {}
        """The menus, by their English titles without the mark of a key."""
        self.below_button = QMenu(window)
        """The menu that holds all others."""
        for kind in MENU_BAR:
            one = QMenu(QCoreApplication.translate("Act", kind.value), self.bar)
            one.setToolTipsVisible(True)
            fill(one, menu, kind)
            self.all[kind.value.replace("&", "")] = one
            self.bar.addMenu(one)
            self.below_button.addMenu(one)

    @Slot(bool)
    def show_bar(self, shown: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Show or hide the bar."""
        self.bar.setVisible(shown)
        self.bar_shown.emit(shown)

    def open_first(self) -> bool:
        """Open the first menu of the bar, for the keyboard. Return False if the bar is hidden."""
        if not self.bar.isVisible():
            return False
        self.bar.setActiveAction(self.bar.actions()[0])
        return True
