"""The short pages of the preferences."""

from PySide6.QtCore import Signal

from app.config.settings import Language, ThemeChoice
from app.core.limits import CACHE_MB, CPU_SECONDS, WALL_SECONDS, WORKERS, Range
from app.qt.preferences.problem_switches import problem_switches
from app.qt.widgets.option_controls import Control, choice, decimal, number, switch
from app.qt.widgets.options_page import Option, OptionsPage


class LimitsPage(OptionsPage):
    """The limits of a scan: probe children, and seconds for a file."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Limits")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        seconds = self.tr(" s")
        return (
            Option(
                "workers",
                self._workers(),
                self.tr("Wor&kers"),
                self.tr(
                    "Files that are read at once. Automatic: one for each core, fewer where memory is short."
                ),
            ),
            Option(
                "wall_seconds",
                decimal(WALL_SECONDS, unit=seconds),
                self.tr("Give up a file &without a byte for"),
                self.tr("More helps with slow shares and disks that have to wake up."),
            ),
            Option(
                "cpu_seconds",
                decimal(CPU_SECONDS, unit=seconds),
                self.tr("Give up a file that takes a &processor for"),
                self.tr("Counted anew whenever the file is read on. Only damaged files take so long."),
            ),
        )

    def _workers(self) -> Control[int | None]:
        box = number(Range(0, WORKERS.most), least=self.tr("Automatic"))
        return Control(
            box.widget, lambda: box.value() or None, lambda count: box.show(count or 0), box.changed
        )


class ProblemsPage(OptionsPage):
    """The problems that are shown."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Problems")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "problems_off",
                problem_switches(),
                self.tr("Show th&ese"),
                self.tr("What is not ticked is counted and shown nowhere. No file is read again for that."),
            ),
        )


class LooksPage(OptionsPage):
    """Theme, language and exported files."""

    theme_chosen = Signal(object)
    """The chosen `ThemeChoice`, at once; on Cancel the previous one."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Window and export")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        themes = {
            ThemeChoice.SYSTEM: self.tr("Like the system"),
            ThemeChoice.LIGHT: self.tr("Light"),
            ThemeChoice.DARK: self.tr("Dark"),
        }
        languages = {
            Language.SYSTEM: self.tr("Like the system"),
            Language.ENGLISH: "English",
            Language.GERMAN: "Deutsch",
        }
        return (
            Option(
                "theme",
                choice(themes),
                self.tr("&Theme"),
                self.tr("Is tried on at once."),
                try_on=self.theme_chosen.emit,
            ),
            Option(
                "language",
                choice(languages),
                self.tr("Lan&guage"),
                self.tr("Takes effect at the next start of the window."),
            ),
            Option(
                "csv_bom",
                switch(),
                self.tr("Begin CSV files with a &byte order mark"),
                self.tr("By it Excel knows that the file is UTF-8; other programs do not need it."),
            ),
        )


class PicturesPage(OptionsPage):
    """Pictures from files, and the size of their cache."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Details")

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


class CopiesPage(OptionsPage):
    """The permission to move copies."""

    def title(self) -> str:
        """Return the heading."""
        return self.tr("Copies")

    def options(self) -> tuple[Option, ...]:
        """Return the options from top to bottom."""
        return (
            Option(
                "trash",
                switch(),
                self.tr("Allow moving copies to the tras&h"),
                self.tr("Otherwise files are only read. Every move is shown before, and can be undone."),
            ),
        )


class NotificationsPage(OptionsPage):
    """Notifications on the desktop."""

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
        )
