"""The page of the preferences about notifications."""

from app.core.run.limits import DISK_DAYS
from app.qt.widgets.option_controls import number, switch
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
            Option(
                "disk_unseen_days",
                number(DISK_DAYS, step=30, unit=self.tr(" days"), least=self.tr("Never")),
                self.tr("Tell of disks not &seen for"),
                self.tr("Disks in a drawer fail unnoticed: connect each now and then."),
            ),
            Option(
                "disk_unchecked_days",
                number(DISK_DAYS, step=30, unit=self.tr(" days"), least=self.tr("Never")),
                self.tr("Tell of disks not &checked for"),
                self.tr("For damage or for their checksums. cinventory serve sends it as an alert."),
            ),
        )
