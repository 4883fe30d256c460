"""The page of the preferences about new versions."""

from app.core.errors import SettingsError
from app.qt.widgets.option_controls import line, switch
from app.qt.widgets.preferences_page import Option, PreferencesPage


class NewsPreferences(PreferencesPage):
    """Whether new versions are looked for, and where."""

    place = 75
    key = "new_versions"
    guide = "trouble"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("New versions")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "news",
                switch(),
                self.tr("&Look once a week whether there is a new version"),
                self.tr("Only the version of this program is sent. Nothing is loaded by itself."),
            ),
            Option(
                "news_address",
                line(_address, str),
                self.tr("Ask at this a&ddress"),
                self.tr("The answer counts only if the makers of Cinventory have signed it."),
            ),
        )


def _address(text: str) -> str:
    """Return an address. Raises `SettingsError` for one that cannot be asked."""
    if not text.strip().startswith(("https://", "http://127.0.0.1")):
        raise SettingsError("news.address")
    return text.strip()
