"""The page of the preferences about the window itself."""

from PySide6.QtCore import Signal

from app.config.settings import Language, ThemeChoice
from app.qt.widgets.option_controls import choice, switch
from app.qt.widgets.options_page import Option, OptionsPage


class LooksPage(OptionsPage):
    """Theme, language and exported files."""

    place = 50

    theme_chosen = Signal(object)
    """The chosen `ThemeChoice`, at once; on Cancel the previous one."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Window and export")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        themes = {
            ThemeChoice.SYSTEM: self.tr("Like the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        languages = {
            Language.SYSTEM: self.tr("Like the system"),
            Language.ENGLISH: "English",
            Language.GERMAN: "Deutsch",
        }
        return (
            Option(
                "theme",
                choice(themes),
                self.tr("&Theme"),
                self.tr("Is tried on at once."),
                try_on=self.theme_chosen.emit,
            ),
            Option(
                "language",
                choice(languages),
                self.tr("Lan&guage"),
                self.tr("Takes effect at the next start of the window."),
            ),
            Option(
                "csv_bom",
                switch(),
                self.tr("Begin CSV files with a &byte order mark"),
                self.tr("By it Excel knows that the file is UTF-8; other programs do not need it."),
            ),
        )
