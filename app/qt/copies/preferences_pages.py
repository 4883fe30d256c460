"""The page of the preferences about copies."""

from app.qt.widgets.option_controls import switch
from app.qt.widgets.preferences_page import Option, PreferencesPage


class CopiesPreferences(PreferencesPage):
    """The permission to move copies."""

    place = 40
    key = "copies"
    guide = "copies"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Copies and trash")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "trash",
                switch(),
                self.tr("Allow moving copies to the tras&h"),
                self.tr("Otherwise files are only read. Every move is shown before, and can be undone."),
            ),
        )
