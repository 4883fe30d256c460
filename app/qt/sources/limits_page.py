"""The page of the preferences about the limits of a scan."""

from app.core.limits import CPU_SECONDS, WALL_SECONDS, WORKERS, Range
from app.qt.widgets.option_controls import Control, decimal, number
from app.qt.widgets.options_page import Option, OptionsPage


class LimitsPage(OptionsPage):
    """The limits of a scan: probe children, and seconds for a file."""

    place = 20

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
