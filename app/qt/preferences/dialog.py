"""The preferences dialog: pages of options, one below the other."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.config.settings import Settings
from app.qt.widgets.preferences_page import PreferencesPage
from app.qt.widgets.tooltips import set_tip

_SIZE: Final = QSize(560, 680)
_AROUND: Final = QSize(40, 0)
"""Width beside the pages, px: their scroll bar, and the dialog's margins."""
_Button = QDialogButtonBox.StandardButton


class PreferencesDialog(QDialog):
    """Edits the preferences, and emits changes for the caller to save."""

    settings_changed = Signal(object)
    """The new `Settings`, on OK or Apply."""

    def __init__(
        self, settings: Settings, pages: Iterable[PreferencesPage], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Preferences"))
        self._settings = settings
        self.pages = tuple(sorted(pages, key=lambda page: page.place))
        self.buttons = self._make_buttons()
        self._lay_out()
        self._load(settings)
        for page in self.pages:
            page.setParent(self)
            page.follow(self._check)

    def accept(self) -> None:
        """Emit changes, and close."""
        if self._apply():
            super().accept()

    def reject(self) -> None:
        """Close, and take off what was only tried on."""
        for page in self.pages:
            page.take_off(self._settings)
        super().reject()

    def _apply(self) -> bool:
        """Emit changes; return whether the options are valid."""
        wanted = self._wanted()
        if wanted is None:
            any(page.focus_refused() for page in self.pages)
            return False
        if wanted != self._settings:
            self._settings = wanted
            self.settings_changed.emit(wanted)
        return True

    def _check(self) -> None:
        """Disable OK and Apply while an option is invalid."""
        fit = all(page.is_fit() for page in self.pages)
        for which in (_Button.Ok, _Button.Apply):
            self.buttons.button(which).setEnabled(fit)

    def _wanted(self) -> Settings | None:
        """Return the settings on the pages; None if an option is invalid, which then shows an error."""
        wanted, valid = self._settings, True
        for page in self.pages:
            saved = page.save(wanted)
            wanted, valid = saved or wanted, valid and saved is not None
        return wanted if valid else None

    def _load(self, settings: Settings) -> None:
        for page in self.pages:
            page.load(settings)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        for which, text, says in (
            (_Button.Ok, self.tr("OK"), self.tr("Takes the changes and closes this dialog")),
            (_Button.Cancel, self.tr("Cancel"), self.tr("Closes this dialog and changes nothing")),
            (_Button.Apply, self.tr("&Apply"), self.tr("Takes the changes")),
            (_Button.RestoreDefaults, self.tr("&Reset to defaults"), self.tr("Fills in what is built in")),
        ):
            button = buttons.addButton(which)
            button.setText(text)
            button.setAccessibleName(text.replace("&", ""))
            button.setAccessibleDescription(says)
            set_tip(button, says)
        buttons.button(_Button.Ok).setProperty("primary", True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(_Button.Apply).clicked.connect(self._apply)
        buttons.button(_Button.RestoreDefaults).clicked.connect(lambda: self._load(Settings()))
        return buttons

    def _lay_out(self) -> None:
        whole = QWidget()
        scroll = QScrollArea()
        column = QVBoxLayout(whole)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for page in self.pages:
            heading = QLabel(page.title())
            heading.setObjectName("formHeading")
            column.addWidget(heading)
            for field in page.rows():
                column.addWidget(field)
                field.entered.connect(lambda field=field: scroll.ensureWidgetVisible(field))
        column.addStretch(1)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        scroll.setWidget(whole)
        parts = QVBoxLayout(self)
        parts.addWidget(scroll)
        parts.addWidget(self.buttons)
        room = self.screen().availableSize() * 0.9
        self.resize(_SIZE.expandedTo(QSize(whole.minimumSizeHint().width(), 0) + _AROUND).boundedTo(room))
