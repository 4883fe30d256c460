"""The page of the preferences about theme, text and language."""

from PySide6.QtCore import Signal

from app.config.settings import Language, TextSize, ThemeChoice
from app.qt.widgets.option_controls import choice, switch
from app.qt.widgets.preferences_page import Option, PreferencesPage


class LooksPage(PreferencesPage):
    """Theme, language and exported files."""

    place = 10
    key = "look"

    theme_chosen = Signal(object)
    """The chosen `ThemeChoice`, at once; on Cancel the previous one."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Look and export")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        themes = {
            ThemeChoice.SYSTEM: self.tr("Like the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        sizes = {
            TextSize.SMALL: self.tr("Small"),
            TextSize.NORMAL: self.tr("Normal"),
            TextSize.LARGE: self.tr("Large"),
            TextSize.LARGEST: self.tr("Largest"),
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
                "text_size",
                choice(sizes),
                self.tr("Te&xt size"),
                self.tr("Of all text in the window; pictures have a size of their own in the gallery."),
            ),
            Option(
                "compact_rows",
                switch(),
                self.tr("Compact ro&ws"),
                self.tr("Rows of tables are lower, so that more of them are visible."),
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
