"""The part of the preferences about scanned file types and skipped folders."""

import re
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from app.config.settings import Settings
from app.core.errors import SettingsError
from app.core.filetypes import LISTED_ONLY, VIDEO_EXTENSIONS, extensions, folder_patterns
from app.qt.widgets.form_field import NamesFormField

_BUILT_IN: Final = " ".join(sorted(name[1:].decode() for name in (*VIDEO_EXTENSIONS, *LISTED_ONLY)))


class FileTypesForm(QObject):
    """The fields of file types and skipped folders."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.more = NamesFormField(
            self.tr("&Scan also files that end in"),
            QLineEdit(),
            self.tr("Separated by spaces, as in: mkv mov"),
            read=_split_extensions,
            separator=" ",
        )
        self.fewer = NamesFormField(
            self.tr("&Leave out files that end in"),
            QLineEdit(),
            self.tr("Scanned unless you leave them out: {}").format(_BUILT_IN),
            read=_split_extensions,
            separator=" ",
        )
        folders = QPlainTextEdit()
        folders.setTabChangesFocus(True)
        folders.setFixedHeight(folders.fontMetrics().lineSpacing() * 4 + 16)
        self.skipped = NamesFormField(
            self.tr("Pass over &folders named"),
            folders,
            self.tr(
                "A name on each line; * stands for anything: proxy*. Trash and system folders always are."
            ),
            read=lambda text: folder_patterns(text.splitlines()),
            separator="\n",
        )
        self.fields = (self.more, self.fewer, self.skipped)
        """The fields in the order of the Tab key."""
        for field in self.fields:
            field.changed.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        """Show the names in these settings."""
        self.more.show_names(settings.more_extensions)
        self.fewer.show_names(settings.fewer_extensions)
        self.skipped.show_names(settings.skipped_folders)

    def put_into(self, settings: Settings) -> Settings | None:
        """Return the settings with the fields' names; None if a field is invalid and shows an error."""
        more, fewer, skipped = self.more.names(), self.fewer.names(), self.skipped.names()
        if more is None or fewer is None or skipped is None:
            return None
        wanted = replace(settings, more_extensions=more, fewer_extensions=fewer, skipped_folders=skipped)
        try:
            wanted.name_rules()
        except SettingsError as error:
            self.fewer.complain(error.message)
            return None
        return wanted


def _split_extensions(text: str) -> tuple[str, ...]:
    return extensions(re.split(r"[\s,;]+", text))
