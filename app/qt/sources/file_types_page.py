"""The page of the preferences about scanned file types and skipped folders."""

import re
from typing import Final

from app.config.settings import Settings
from app.core.errors import SettingsError
from app.core.filetypes import LISTED_ONLY, VIDEO_EXTENSIONS, extensions, folder_patterns
from app.qt.widgets.option_controls import Control, line, lines
from app.qt.widgets.options_page import Option, OptionsPage

_BUILT_IN: Final = " ".join(sorted(name[1:].decode() for name in (*VIDEO_EXTENSIONS, *LISTED_ONLY)))


class FileTypesPage(OptionsPage):
    """The options of file types and skipped folders. They are checked while they are typed."""

    place = 10

    def title(self) -> str:
        """Return the heading."""
        return self.tr("File types")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "more_extensions",
                _extensions(),
                self.tr("&Scan also files that end in"),
                self.tr("Separated by spaces, as in: mkv mov"),
            ),
            Option(
                "fewer_extensions",
                _extensions(),
                self.tr("&Leave out files that end in"),
                self.tr("Scanned unless you leave them out: {}").format(_BUILT_IN),
            ),
            Option(
                "skipped_folders",
                lines(lambda text: folder_patterns(text.splitlines()), height=4),
                self.tr("Pass over &folders named"),
                self.tr(
                    "A name on each line; * stands for anything: proxy*. Trash and system folders always are."
                ),
            ),
        )

    def save(self, settings: Settings) -> Settings | None:
        """Return the settings with these names; None if they are invalid or contradict each other."""
        saved = super().save(settings)
        if saved is None:
            return None
        try:
            saved.name_rules()
        except SettingsError as error:
            self.refuse("fewer_extensions", error)
            return None
        return saved

    def is_fit(self) -> bool:
        """Return whether the names are valid."""
        return self.save(Settings()) is not None


def _extensions() -> Control[tuple[str, ...]]:
    return line(lambda text: extensions(re.split(r"[\s,;]+", text)), " ".join)
