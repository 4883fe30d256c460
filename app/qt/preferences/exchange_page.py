"""The page of the preferences that passes them on to another computer."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from app.config import versioned_json
from app.config.settings import Settings
from app.config.settings_exchange import exported, imported
from app.core.errors import SettingsError
from app.core.message import Message
from app.qt.widgets.form_field import FormField
from app.qt.widgets.preferences_page import Option, PreferencesPage

_NAME: Final = "cinventory-preferences.json"


class ExchangePage(PreferencesPage):
    """Writes the saved preferences to a file, and reads others from one."""

    place = 95
    key = "exchange"

    taken = Signal(object)
    """The `Settings` of a file, which apply at once."""

    def __init__(self) -> None:
        super().__init__()
        self._settings = Settings()
        self.export = _button(self.tr("Export preferences…"))
        self.export.clicked.connect(self._ask_where)
        self.import_ = _button(self.tr("Import preferences…"))
        self.import_.clicked.connect(self._ask_which)
        self._export = FormField(
            self.export.text(),
            self.export,
            self.tr("Writes them to a file, without passwords, tokens and certificates."),
            buddy=False,
        )
        self._import = FormField(
            self.import_.text(),
            self.import_,
            self.tr("Takes those of a file at once, and closes this dialog."),
            buddy=False,
        )

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Another computer")

    def options(self) -> tuple[Option, ...]:
        """Return no options."""
        return ()

    def rows(self) -> tuple[FormField, ...]:
        """Return the rows of the form in the order of the Tab key."""
        return (self._export, self._import)

    def load(self, settings: Settings) -> None:
        """Pass these settings on."""
        self._settings = settings

    def _ask_where(self) -> None:
        dialog = self._dialog(self.tr("Export preferences"), self.export)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(_NAME)
        dialog.fileSelected.connect(lambda path: self.write(Path(path)))
        dialog.open()

    def _ask_which(self) -> None:
        dialog = self._dialog(self.tr("Import preferences"), self.import_)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda path: self.read(Path(path)))
        dialog.open()

    def _dialog(self, title: str, button: QWidget) -> QFileDialog:
        dialog = QFileDialog(button.window(), title)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setNameFilter(self.tr("Preferences (*.json)"))
        dialog.setDirectory(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        return dialog

    def write(self, path: Path) -> None:
        """Write the saved preferences to a file, and say what is left out."""
        try:
            versioned_json.replace_file(path, exported(self._settings))
        except OSError as error:
            detail = error.strerror or str(error)
            self._export.complain(Message("preferences.not_saved", {"path": str(path), "detail": detail}))
        else:
            self._export.complain(None)
            self._export.hint.setText(
                self.tr(
                    "Written, without receivers of alerts and certificates of a cluster: they are secret."
                )
            )

    def read(self, path: Path) -> None:
        """Take the preferences of a file, or show why that is not possible."""
        try:
            settings = imported(path, self._settings)
        except SettingsError as error:
            self._import.complain(error.message)
        else:
            self.taken.emit(settings)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setAutoDefault(False)
    return button
