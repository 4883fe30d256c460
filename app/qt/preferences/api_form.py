"""The part of the preferences about the local API: switch, port and address."""

import os
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QSpinBox

from app.core.limits import PORT
from app.qt.preferences.api_switch import ApiState
from app.qt.widgets.form_field import FormField
from app.qt.widgets.tooltips import set_tip

_BREAK: Final = "\u200b"
"""A zero-width space, at which a long path may wrap."""


class ApiForm(QObject):
    """The fields of the local API; a port is editable only while the API is on."""

    page_wanted = Signal(str)
    """The URL of the live page, to be opened in the browser."""

    def __init__(self) -> None:
        super().__init__()
        self._state = ApiState()
        self.switch = QCheckBox(self.tr("Let other progra&ms on this computer start and follow scans"))
        self.port = QSpinBox()
        self.port.setRange(PORT.least, PORT.most)
        self.port.setSpecialValueText(self.tr("Any free one"))
        self.port.lineEdit().setTextMargins(6, 0, 0, 0)
        self.port.setEnabled(False)
        self.copy = QPushButton(self.tr("&Copy the address"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._state.address))
        self.browse = QPushButton(self.tr("Open &in browser"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(lambda: self.page_wanted.emit(self._state.page()))
        self.address = QLabel()
        self.address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._switch = FormField(
            self.switch.text(),
            self.switch,
            self.tr(
                "Through a local API, for those who bring its token. They may have the folders of this"
                " library scanned, and no others."
            ),
            buddy=False,
        )
        self._port = FormField(
            self.tr("P&ort"), self.port, self.tr("Where they look for it; with 0 on any port that is free.")
        )
        self._address = FormField(self.copy.text(), self.copy, "", buddy=False)
        self._address.column.insertWidget(0, self.address)
        self._page = FormField(
            self.browse.text(),
            self.browse,
            self.tr("A page with the jobs and files of this library, while the window is open."),
            buddy=False,
        )
        self.fields = (self._switch, self._port, self._address, self._page)
        """The fields in the order of the Tab key."""
        self.switch.toggled.connect(self.port.setEnabled)
        self.show_state(self._state)

    def show_state(self, state: ApiState) -> None:
        """Show the address of the API, or why the API does not listen."""
        self._state = state
        self._switch.complain(state.problem)
        self._address.setVisible(bool(state.address))
        self._page.setVisible(bool(state.address))
        self.address.setText(self.tr("It listens at {}").format(state.address))
        set_tip(self.copy, state.address)
        where = state.token_file.replace(os.sep, os.sep + _BREAK)
        self._address.hint.setText(self.tr("Each request has to bring the token that is in {}").format(where))
        heard = f"{self.address.text()}. {self._address.hint.text()}"
        self.copy.setAccessibleDescription(heard.replace(_BREAK, ""))
