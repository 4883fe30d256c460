"""The page of the preferences about playing files."""

from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QComboBox

from app.config.settings import INSIDE
from app.qt.widgets.option_controls import Control
from app.qt.widgets.preferences_page import Option, PreferencesPage

if TYPE_CHECKING:
    from app.config.programs.installed import Installed

_FIXED: Final = 2
"""Number of choices that are no programs."""


class PlayerPage(PreferencesPage):
    """The program that plays videos."""

    place = 15
    key = "playing"
    guide = "play"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Playing")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "player",
                self._players(),
                self.tr("&Preferred player"),
                self.tr("Opens files by Enter and double click. “Open with” has the others."),
            ),
        )

    def show_programs(self, found: "Installed") -> None:
        """List the programs on this computer; what is chosen stays chosen."""
        self._known = True
        programs = {program.key: program.name for program in found.everything(b"")}
        for at in range(_FIXED, self._box.count()):
            key = self._box.itemData(at)
            self._box.setItemText(at, programs.pop(key, "") or self._not_found(key))
        for key, name in programs.items():
            self._box.addItem(name, key)

    def _players(self) -> Control[str]:
        self._known = False
        self._box = box = QComboBox()
        box.addItem(self.tr("Like the system"), "")
        box.addItem(self.tr("Inside Cinventory"), INSIDE)

        def show(key: str) -> None:
            if box.findData(key) < 0:
                box.addItem(self._not_found(key) if self._known else key, key)
            box.setCurrentIndex(box.findData(key))

        return Control(box, lambda: str(box.currentData()), show, box.currentIndexChanged)

    def _not_found(self, key: str) -> str:
        return self.tr("{} (not found)").format(key)
