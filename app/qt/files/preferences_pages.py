"""The page of the preferences about playing files."""

from PySide6.QtWidgets import QComboBox

from app.config.programs.installed import installed
from app.config.settings import INSIDE
from app.qt.widgets.option_controls import Control
from app.qt.widgets.preferences_page import Option, PreferencesPage


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

    def _players(self) -> Control[str]:
        box = QComboBox()
        box.addItem(self.tr("Like the system"), "")
        box.addItem(self.tr("Inside Cinventory"), INSIDE)
        for program in installed().everything(b""):
            box.addItem(program.name, program.key)

        def show(key: str) -> None:
            if box.findData(key) < 0:
                box.addItem(self.tr("{} (not found)").format(key), key)
            box.setCurrentIndex(box.findData(key))

        return Control(box, lambda: str(box.currentData()), show, box.currentIndexChanged)
