"""The page of the preferences about notifications."""

from app.qt.widgets.option_controls import switch
from app.qt.widgets.preferences_page import Option, PreferencesPage


class NotificationsPage(PreferencesPage):
    """Notifications on the desktop."""

    place = 50
    key = "notifications"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Notifications")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "desktop_alerts",
                switch(),
                self.tr("Show &notifications on the desktop"),
                self.tr("When a job needs attention, or a long one ends, while you work elsewhere."),
            ),
        )
