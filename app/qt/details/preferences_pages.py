"""The pages of the preferences about the details of files: problems and pictures."""

from collections.abc import Collection
from typing import Final

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSizePolicy

from app.config.settings import Settings
from app.core.near.least_quality import DENSITY, LINES
from app.core.problems.catalogue import SWITCHED
from app.core.problems.wanted_languages import LanguageWay, languages_in
from app.core.run.limits import CACHE_MB
from app.qt.widgets.option_controls import Control, choice, decimal, line, number, switch
from app.qt.widgets.preferences_page import Option, PreferencesPage

_CODE: Final = Qt.ItemDataRole.UserRole
_ROWS: Final = 7
"""Rows that are visible at once."""
_ROW: Final = 28


class ProblemsPreferences(PreferencesPage):
    """The problems that are shown."""

    place = 30
    key = "problems"
    guide = "damaged"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Problems")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "problems_off",
                _problem_switches(),
                self.tr("Show th&ese"),
                self.tr("What is not ticked is counted and shown nowhere. No file is read again for that."),
            ),
            Option(
                "wanted_languages",
                line(languages_in, ", ".join),
                self.tr("&Wanted languages"),
                self.tr("Such as de, en. A file that is in none of them has a problem. Empty: any language."),
            ),
            Option(
                "wanted_way",
                choice(
                    {
                        LanguageWay.EITHER: self.tr("Either"),
                        LanguageWay.SPOKEN: self.tr("Spoken"),
                        LanguageWay.WRITTEN: self.tr("In subtitles"),
                    }
                ),
                self.tr("Spoken or wr&itten"),
                self.tr("A track that tells no language may be in a wanted one, and is no problem."),
            ),
            Option(
                "least_lines",
                number(LINES, step=60, unit=self.tr(" lines"), least=self.tr("any")),
                self.tr("&Least picture of a copy"),
                self.tr(
                    "“Only in low quality” are videos of which no copy, exact or certainly with the same "
                    "pictures, is so large. A picture without bars counts by its width, as one of 16:9."
                ),
            ),
            Option(
                "least_density",
                decimal(DENSITY, places=3, least=self.tr("any")),
                self.tr("Least &bits per pixel of a copy"),
                self.tr("Of each picture, as in H.264: a bit of HEVC counts for 1.6. Unknown is enough."),
            ),
        )

    def is_fit(self) -> bool:
        """Return whether the languages are known ones, which is told while the user types."""
        return self.save(Settings()) is not None


class PicturesPage(PreferencesPage):
    """Pictures from files, and the size of their cache."""

    place = 60
    key = "pictures"

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Pictures and space")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "previews",
                switch(),
                self.tr("Show pict&ures from files"),
                self.tr("A few frames are read from the file when it is looked at, never in a scan."),
            ),
            Option(
                "preview_cache_mb",
                number(CACHE_MB, step=100, unit=self.tr(" MB")),
                self.tr("Keep pictures an&d reports, at most"),
                self.tr("What was not looked at for longest goes first. 0 keeps nothing."),
            ),
        )


def _problem_switches() -> Control[tuple[str, ...]]:
    """Return a list of all problems that files can have. Its value is the codes of those not checked."""
    problems = _ProblemSwitches()
    return Control(problems, problems.off, problems.show_off, problems.itemChanged)


class _ProblemSwitches(QListWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("problemSwitches")
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for kind in SWITCHED:
            item = QListWidgetItem(QCoreApplication.translate("Problem", kind.title), self)
            item.setData(_CODE, kind.code)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
            )
            item.setSizeHint(QSize(0, _ROW))
            item.setCheckState(Qt.CheckState.Checked)
        self.setCurrentRow(0)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Return a height that cuts a row in half, as a sign that the list scrolls."""
        return QSize(super().sizeHint().width(), _ROWS * _ROW + _ROW // 2)

    def show_off(self, codes: Collection[str]) -> None:
        """Uncheck these codes, and check all others."""
        for item in self._items():
            off = item.data(_CODE) in codes
            item.setCheckState(Qt.CheckState.Unchecked if off else Qt.CheckState.Checked)

    def off(self) -> tuple[str, ...]:
        """Return the codes of the unchecked problems."""
        return tuple(
            item.data(_CODE) for item in self._items() if item.checkState() is Qt.CheckState.Unchecked
        )

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]
