"""The page of the preferences about the index of what is said."""

from app.core.run.limits import CACHE_MB
from app.qt.widgets.option_controls import number, switch
from app.qt.widgets.preferences_page import Option, PreferencesPage


class DialoguePreferences(PreferencesPage):
    """The times and sources of the index of what is said, and its room."""

    place = 65
    key = "dialogue"
    guide = "search"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("What is said")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "dialogue_after_scans",
                switch(),
                self.tr("&Index what is said after each scan"),
                self.tr("New and changed subtitles are read, so that says: finds what is said in them."),
            ),
            Option(
                "dialogue_tracks",
                switch(),
                self.tr("Read trac&ks inside videos as well"),
                self.tr("A video with such a track is read to its end, once. That may take hours."),
            ),
            Option(
                "dialogue_mb",
                number(CACHE_MB, step=100, unit=self.tr(" MB")),
                self.tr("Index at &most"),
                self.tr("About 35 MB for 1,000 films. When it is full, what is indexed stays."),
            ),
        )
