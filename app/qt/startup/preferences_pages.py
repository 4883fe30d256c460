"""The page of the preferences about the program in the background."""

from PySide6.QtWidgets import QCheckBox

from app.config import autostart
from app.config.settings import Settings
from app.core.message import Message
from app.qt.desktop.notifier import has_tray
from app.qt.widgets.form_field import FormField
from app.qt.widgets.option_controls import switch
from app.qt.widgets.preferences_page import Option, PreferencesPage


class BackgroundPage(PreferencesPage):
    """Start at login, and what closing the window does. The first is of the system, and applies at once."""

    place = 70
    key = "background"
    guide = "look-after"

    def __init__(self) -> None:
        super().__init__()
        self.at_login = QCheckBox()
        self._at_login = FormField(
            self.tr("Start at &login, without a window"),
            self.at_login,
            self.tr("Schedules and watched folders go on then. Takes effect at once."),
        )
        self.at_login.toggled.connect(self._switch)

    def title(self) -> str:
        """Return the heading."""
        return self.tr("In the background")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        hint = (
            self.tr("An icon in the tray or menu bar shows the window again; Quit says what stops.")
            if has_tray()
            else self.tr(
                "This desktop has no place for such an icon: before anything stops, closing the window asks "
                "whether to minimize it."
            )
        )
        return (Option("background", switch(), self.tr("&Keep running when the window is closed"), hint),)

    def rows(self) -> tuple[FormField, ...]:
        """Return the rows of the form in the order of the Tab key."""
        return (self._at_login, *super().rows())

    def load(self, settings: Settings) -> None:
        """Show these settings, and what the system says."""
        super().load(settings)
        self.at_login.blockSignals(True)
        self.at_login.setChecked(autostart.is_on())
        self.at_login.blockSignals(False)

    def _switch(self, on: bool) -> None:  # noqa: FBT001 - of the signal
        try:
            autostart.switch(on=on)
        except OSError as error:
            detail = error.strerror or str(error)
            self._at_login.complain(Message("autostart.failed", {"detail": detail}))
        else:
            self._at_login.complain(None)
