"""The page of the preferences about the local API and its live page."""

import os

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton

from app.core.run.limits import PORT
from app.qt.preferences.api_switch import ApiState
from app.qt.widgets.form_field import FormField
from app.qt.widgets.long_words import BREAK
from app.qt.widgets.option_controls import number, switch
from app.qt.widgets.preferences_page import Option, PreferencesPage
from app.qt.widgets.tooltips import set_tip


class ApiPage(PreferencesPage):
    """The options of the local API, and its address; a port is editable only while the API is on."""

    place = 80
    key = "browser_page"
    guide = "browser-page"

    page_wanted = Signal(str)
    """The URL of the live page, to be opened in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self._state = ApiState()
        self.copy = _button(self.tr("&Copy the address"))
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._state.address))
        self.browse = _button(self.tr("Open &in browser"))
        self.browse.clicked.connect(lambda: self.page_wanted.emit(self._state.page()))
        self.address = QLabel()
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._address = FormField(self.copy.text(), self.copy, "", buddy=False)
        self._address.column.insertWidget(0, self.address)
        self._page = FormField(
            self.browse.text(),
            self.browse,
            self.tr("A page with the jobs and files of this library, while the window is open."),
            buddy=False,
        )
        port = self.by_field["api_port"].control.widget
        port.setEnabled(False)
        self.by_field["api"].control.changed.connect(port.setEnabled)
        self.show_state(self._state)

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Browser page")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "api",
                switch(),
                self.tr("Let other progra&ms on this computer start and follow scans"),
                self.tr(
                    "Through a local API, for those who bring its token. They may have the folders of this"
                    " library scanned, and no others."
                ),
            ),
            Option(
                "api_port",
                number(PORT, least=self.tr("Any free one")),
                self.tr("P&ort"),
                self.tr("Where they look for it; with 0 on any port that is free."),
            ),
        )

    def rows(self) -> tuple[FormField, ...]:
        """Return the options, and below them the address of the API and of its page."""
        return (*super().rows(), self._address, self._page)

    def show_state(self, state: ApiState) -> None:
        """Show the address of the API, or why the API does not listen."""
        self._state = state
        self.fields["api"].complain(state.problem)
        self._address.setVisible(bool(state.address))
        self._page.setVisible(bool(state.address))
        self.address.setText(self.tr("It listens at {}").format(state.address))
        set_tip(self.copy, state.address)
        where = state.token_file.replace(os.sep, os.sep + BREAK)
        self._address.hint.setText(self.tr("Each request has to bring the token that is in {}").format(where))
        heard = f"{self.address.text()}. {self._address.hint.text()}"
        self.copy.setAccessibleDescription(heard.replace(BREAK, ""))


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
