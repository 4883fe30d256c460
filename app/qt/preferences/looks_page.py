"""The page of the preferences about theme, text and language."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal, Slot

from app.config.settings import BY_PEOPLE, Language, Settings, TextSize, ThemeChoice
from app.core.message import Message
from app.qt.base.fonts import lacks_font
from app.qt.widgets.option_controls import choice, switch
from app.qt.widgets.preferences_page import Option, PreferencesPage

LANGUAGE_NAMES: Final = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.ITALIAN: "Italiano",
    Language.PORTUGUESE: "Português do Brasil",
    Language.POLISH: "Polski",
    Language.JAPANESE: "日本語",
    Language.CHINESE: "简体中文",
}
"""The names of the languages in themselves; Qt's name of English is that of a country's."""


class LooksPage(PreferencesPage):
    """Theme, language and exported files."""

    place = 10
    key = "look"

    theme_chosen = Signal(object)
    """The chosen `ThemeChoice`, at once; on Cancel the previous one."""

    def load(self, settings: Settings) -> None:
        """Show these settings, and whether the language has a font."""
        super().load(settings)
        self._look_for_font()

    def follow(self, changed: Callable[[], None]) -> None:
        """From now on call `changed` for each change, and look for the font of each language."""
        super().follow(changed)
        self.by_field["language"].control.changed.connect(self._look_for_font)

    @Slot()
    def _look_for_font(self) -> None:
        language = self.by_field["language"].control.value()
        self.fields["language"].complain(Message("preferences.no_font") if lacks_font(language) else None)

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
                choice({each: self._name(each) for each in Language}),
                self.tr("Lan&guage"),
                self.tr("Takes effect at the next start of the window. The help tells how to improve it."),
            ),
            Option(
                "csv_bom",
                switch(),
                self.tr("Begin CSV files with a &byte order mark"),
                self.tr("By it Excel knows that the file is UTF-8; other programs do not need it."),
            ),
        )

    def _name(self, language: Language) -> str:
        """Return the name of a language in itself."""
        if language is Language.SYSTEM:
            return self.tr("Like the system")
        name = LANGUAGE_NAMES[language]
        return name if language in BY_PEOPLE else self.tr("{} (translated by machine)").format(name)
