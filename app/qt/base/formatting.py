"""Formats values as text in the user's language, with the locale's number format."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QObject
from PySide6.QtGui import QGuiApplication

from app.core.errors import CinventoryError
from app.core.facts.catalogue import BY_KEY
from app.core.facts.checks import DAMAGE_WORDS, DEPTH_WORDS, STATE_WORDS, VERDICT_WORDS
from app.core.facts.fact import Fact
from app.core.file.record import AWAY, FileRecord, FileStatus
from app.core.localization import BETWEEN, Localization
from app.core.message import Message
from app.core.message.number import Number
from app.core.problems.catalogue import COUNTED, PROBLEM_KINDS, Severity, problem_kinds
from app.core.sources.source import SourceNames
from app.core.text.names import MOST_NAMES, display
from app.core.text.units import UNKNOWN_TEXT

SEPARATOR: Final = BETWEEN
_WORDS: Final = {
    "status": {str(status): word for status, word in STATE_WORDS.items()},
    "verdict": {str(verdict): word for verdict, word in (*VERDICT_WORDS.items(), *DAMAGE_WORDS.items())},
    "depth-of-check": {str(depth): word for depth, word in DEPTH_WORDS.items()},
}
"""Words for the values of filters, by the key of the filter."""
_WEEK_DAYS: Final = 7
_HINTS: Final = frozenset(kind.title for kind in PROBLEM_KINDS if kind.severity is Severity.HINT)


class Formatter(QObject):
    """A formatter of values as text. Messages of the core are translated from the table `ENGLISH`."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale
        self.source_names = SourceNames()
        """The names of the sources, by their paths."""
        self.localization = Localization(
            language=QLocale.languageToCode(locale.language()),
            translate=QCoreApplication.translate,
            point=locale.decimalPoint(),
            group=locale.groupSeparator(),
            right_to_left=QGuiApplication.isRightToLeft(),
        )

    def message(self, message: Message) -> str:
        """Return the message as a sentence in the user's language, or the code of an unknown message."""
        return self.localization.message(message)

    def error(self, error: BaseException) -> str:
        """Return an error's message in the user's language. An unforeseen error is shown by its `repr`."""
        if isinstance(error, CinventoryError):
            return self.message(error.message)
        return self.message(Message("job.failed", {"detail": repr(error)}))

    def number(self, value: int) -> Number:
        """Return a whole number of any size with the locale's separators."""
        # `QLocale.toString` takes 64-bit integers only.
        text = self._locale.toString(value) if abs(value) < 2**63 else str(value)
        return Number(text, value, self.localization.language)

    def decimal(self, value: float, places: int) -> str:
        """Return a number with `places` digits after the locale's decimal point."""
        return self._locale.toString(value, "f", places)

    def measure(self, text: str) -> str:
        """Return a number and its unit (`18.4 GB`, `20,099 B`) in the locale's format.

        Return other text unchanged.
        """
        return self.localization.measure(text)

    def size(self, size: int) -> str:
        """Return a number of bytes as text."""
        return self.localization.size(size)

    def title(self, column: Fact) -> str:
        """Return a column's heading."""
        return self.localization.title(column)

    def cell(self, column: Fact, record: FileRecord) -> str:
        """Return a cell's text.

        The status cell holds the reason of a file that could not be probed, and the gravest problem of one
        with more than hints: “read” says nothing of that.
        """
        if column.key == "reason":
            return self.message(record.reason) if record.reason else ""
        if column.key == "last_failure":
            return self.message(record.last_failure.reason) if record.last_failure else ""
        if column.key == "status" and record.reason is not None and record.status not in AWAY:
            return self.message(record.reason)
        if column.key == "status" and record.status is FileStatus.OK and (record.problems or 0) & COUNTED:
            column = BY_KEY["problems"]
        return self.localization.cell_text(column, column.show(record))

    def state(self, record: FileRecord) -> str:
        """Return the state of a file in a few words."""
        return _word("NOT_A_VIDEO") if record.is_picture else self.words(BY_KEY["status"].show(record))

    def facet(self, key: str, shown: str) -> str:
        """Return the text of a value of the filter `key`. An empty `shown` means that no value is known."""
        if not shown:
            return _word("NONE")
        if key == "problem":
            return self._problem(shown)
        if key == "fps":
            return self.measure(shown)
        words = _WORDS.get(key, {})
        return QCoreApplication.translate("Column", words[shown]) if shown in words else shown

    def _problem(self, title: str) -> str:
        """Return the name of a kind of problem, and whether it is only a hint."""
        name = QCoreApplication.translate("Problem", title)
        if title not in _HINTS:
            return name
        return f"{name} ({QCoreApplication.translate('Column', Severity.HINT)})"

    def words(self, text: str, table: str = "Column") -> str:
        """Return a word of a column, or of another table, in the user's language."""
        return self.localization.words(text, table)

    def spoken(self, column: Fact, record: FileRecord) -> str:
        """Return a screen reader's text for a cell. For an empty cell: the heading and `Word.NONE`."""
        none = _word("NONE")
        if column.key == "problems" and record.problems:
            return self._problems(record)
        return self.cell(column, record) or f"{self.title(column)}: {none}"

    def _problems(self, record: FileRecord) -> str:
        """Return the problems of a file, the gravest first."""
        return ", ".join(self._problem(kind.title) for kind in problem_kinds(record.problems or 0))

    def description(self, record: FileRecord) -> str:
        """Return the most important facts of a file: those that are known, and what is wrong with it."""
        keys = (
            ["duration", "picture"] if record.status is FileStatus.OK else ["status", "duration", "picture"]
        )
        shown = (self.cell(BY_KEY[key], record) for key in (*keys, "problems"))
        return SEPARATOR.join(text for text in shown if text not in {"", UNKNOWN_TEXT})

    def tip(self, record: FileRecord) -> str:
        """Return the whole path, the reasons for the status and the last failure, and the problems."""
        lines = [display(record.path)]
        if record.reason:
            lines.append(self.message(record.reason))
        if record.last_failure:
            failed = _word("LAST_LOOK_FAILED")
            lines.append(f"{failed}: {self.message(record.last_failure.reason)}")
        if record.problems:
            lines.append(f"{self.title(BY_KEY['problems'])}: {self._problems(record)}")
        return "\n".join(lines)

    def recording(self, name: str, parts: int) -> str:
        """Return the name of a recording of several files, which a row shows."""
        return f"{name}{SEPARATOR}{self.parts(parts)}"

    def parts(self, count: int) -> str:
        """Return a number of parts of a recording as text."""
        return self.tr("{0} {0:part|parts}").format(self.number(count))

    def spoken_recording(self, name: str, parts: int, *, is_open: bool) -> str:
        """Return a screen reader's text for it."""
        text = (
            self.tr("{name}, recording of {count} {count:part|parts}, open")
            if is_open
            else self.tr("{name}, recording of {count} {count:part|parts}, closed")
        )
        return text.format(name=name, count=self.number(parts))

    def files(self, count: int) -> str:
        """Return a number of files as text."""
        return self.localization.phrase("job.files", count=self.number(count))

    def totals(self, *, shown: int | None, files: int, size: int, seconds: float) -> str:
        """Return the totals of the library, or the number of its files that are shown.

        `size` is in bytes, `seconds` is the playing time. `shown` is None while the number is not known yet.
        """
        if not files:
            return self.tr("Ready")
        count = self.files(files)
        if shown != files:
            return self.tr("{} of {} in the list").format("…" if shown is None else self.number(shown), count)
        played = (self.hours(seconds),) if seconds else ()
        return SEPARATOR.join((count, self.size(size), *played))

    def hours(self, seconds: float) -> str:
        """Return a playing time as text, in hours from one hour on."""
        hours = seconds / 3600
        if hours < 1:
            return self.duration(seconds)
        # From 9.95 on, one decimal would give 10.0.
        shown = self.decimal(hours, 1) if hours < 9.95 else self.number(round(hours))
        return self.tr("{} hours").format(shown)

    def problems(self, count: int) -> str:
        """Return a number of files with errors or warnings as text, empty for none."""
        if not count:
            return ""
        from app.core.job.outcome import troubled_files  # noqa: PLC0415 - 3 ms before the first paint

        return self.counted(troubled_files(count))

    def counted(self, message: Message) -> str:
        """Return a message with its whole numbers in the format of the locale."""
        args = {key: self.number(arg) if isinstance(arg, int) else arg for key, arg in message.args.items()}
        return self.message(Message(message.code, args))

    def jobs(self, running: int, waiting: int) -> str:
        """Return the numbers of running and waiting jobs as text."""
        parts = [
            template.format(self.number(count))
            for count, template in ((running, self.tr("{} running")), (waiting, self.tr("{} waiting")))
            if count
        ]
        return self.tr("Jobs: {}").format(", ".join(parts)) if parts else self.tr("Jobs")

    def day(self, seconds: float) -> str:
        """Return the day of a time, in seconds since the epoch: its name in this week, and the time today."""
        moment = QDateTime.fromSecsSinceEpoch(int(seconds))
        day, today = moment.date(), QDate.currentDate()
        ago, short = day.daysTo(today), QLocale.FormatType.ShortFormat
        if not ago:
            return self._locale.toString(moment.time(), short)
        if 0 < ago < _WEEK_DAYS:
            return self._locale.dayName(day.dayOfWeek(), short)
        return self._locale.toString(day, "d MMM" if day.year() == today.year() else "d MMM yyyy")

    def offline(self, names: list[str]) -> str:
        """Return a sentence about offline sources, empty for none."""
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("{} is offline").format(names[0])
        return self.tr("{0} {0:source is|sources are} offline").format(self.number(len(names)))

    def duration(self, seconds: float) -> str:
        """Return a rounded time as text: `2 s`, `3 min`, `1 h 20 min`."""
        whole = max(1, round(seconds))
        if whole < 90:
            return self.tr("{} s").format(whole)
        minutes = round(whole / 60)
        if minutes < 90:
            return self.tr("{} min").format(minutes)
        if minutes < 48 * 60:
            return self.tr("{} h {} min").format(minutes // 60, minutes % 60)
        return self.tr("{} days").format(round(minutes / 1440))

    def folders(self, paths: Iterable[bytes]) -> str:
        """Return the names of sources, and the last names of other paths, separated by commas."""
        return self.source_names.folders(paths)

    def sources(self, paths: tuple[bytes, ...]) -> str:
        """Return the names of scanned folders as text: `“Rushes 2026” and 2 more`."""
        return self._and_more(self.tr("“{}”").format(self.folders(paths[:1])), len(paths) - 1)

    def names(self, paths: tuple[bytes, ...]) -> str:
        """Return the names of scanned folders as text without quotation marks, for a title."""
        return self._and_more(self.folders(paths[:1]), len(paths) - 1)

    def title_names(self, paths: tuple[bytes, ...]) -> str:
        """Return the names of the first folders or files as text, for the title of a job."""
        return self._and_more(self.folders(paths[:MOST_NAMES]), max(0, len(paths) - MOST_NAMES))

    def _and_more(self, name: str, others: int) -> str:
        return self.tr("{} and {} more").format(name, self.number(others)) if others else name


def _word(name: str) -> str:
    """Return a fixed word of the details."""
    from app.core.details.model import Word  # noqa: PLC0415 - 1 ms before the first paint

    return QCoreApplication.translate("Details", Word[name])
