"""Values in the user's words, with the numbers of their locale."""

import re
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.core.columns import STATE_WORDS, Column
from app.core.details.model import Word
from app.core.errors import CinventoryError
from app.core.message import ENGLISH, Message
from app.core.names import display, folder_names
from app.core.record import FileRecord, FileStatus
from app.core.units import size_text

SEPARATOR: Final = " · "
_MEASURE: Final = re.compile(r"([\d,]+)(?:\.(\d+))? ([kMGTP]?B|[kM]b/s|kHz|s)$")
_DECIMAL: Final = frozenset({"size", "duration", "frame_rate", "bit_rate", "bits_per_pixel", "sample_rate"})
"""Keys of the columns whose texts hold decimals."""
_GONE: Final = frozenset({FileStatus.MISSING, FileStatus.OFFLINE})


class Formatter(QObject):
    """Puts values into words. Sentences of the core come from its one table, `ENGLISH`."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale

    def message(self, message: Message) -> str:
        """Return the sentence in the user's language."""
        if message.code not in ENGLISH:
            return message.code
        args = {key: self.measure(arg) if isinstance(arg, str) else arg for key, arg in message.args.items()}
        told = Message(message.code, args)
        return told.render(QCoreApplication.translate("Message", ENGLISH[message.code]))

    def error(self, error: BaseException) -> str:
        """Return what an error says for a person; of an unforeseen one, that it happened."""
        if isinstance(error, CinventoryError):
            return self.message(error.message)
        return self.message(Message("job.failed", {"detail": repr(error)}))

    def number(self, value: int) -> str:
        """Return a whole number with the locale's separators; of any size."""
        return self._locale.toString(value) if abs(value) < 2**63 else str(value)

    def decimal(self, value: float, places: int) -> str:
        """Return a number with so many places behind the locale's point."""
        return self._locale.toString(value, "f", places)

    def measure(self, text: str) -> str:
        """Return a number with its unit (`18.4 GB`, `20,099 B`) as the locale has it; other text as it is."""
        parts = _MEASURE.match(text)
        if parts is None:
            return text
        whole, decimals, unit = parts.groups()
        point = self._locale.decimalPoint() if decimals else ""
        return f"{whole.replace(',', self._locale.groupSeparator())}{point}{decimals or ''} {unit}"

    def title(self, column: Column) -> str:
        """Return a column's heading."""
        return QCoreApplication.translate("Column", column.title)

    def cell(self, column: Column, record: FileRecord) -> str:
        """Return a cell's text; of the state of a file that could not be probed, the reason."""
        if column.key == "reason":
            return self.message(record.reason) if record.reason else ""
        if column.key == "last_failure":
            return self.message(record.last_failure.reason) if record.last_failure else ""
        if column.key == "status" and record.reason is not None and record.status not in _GONE:
            return self.message(record.reason)
        shown = column.show(record)
        if column.words:
            return self.words(shown)
        return shown.replace(".", self._locale.decimalPoint()) if column.key in _DECIMAL else shown

    def facet(self, key: str, shown: str) -> str:
        """Return a value of the filter `key`; that none is known, where `shown` is empty."""
        if not shown:
            return QCoreApplication.translate("Details", Word.NONE)
        words = {str(status): word for status, word in STATE_WORDS.items()} if key == "status" else {}
        return QCoreApplication.translate("Column", words[shown]) if shown in words else shown

    def words(self, text: str) -> str:
        """Return a word of a column's, with a count behind it or without: `warning +2`."""
        word, plus, more = text.partition(" +")
        return QCoreApplication.translate("Column", word) + plus + more

    def spoken(self, column: Column, record: FileRecord) -> str:
        """Return what is said of a cell; of one that is empty, that there is none."""
        none = QCoreApplication.translate("Details", Word.NONE)
        return self.cell(column, record) or f"{self.title(column)}: {none}"

    def tip(self, record: FileRecord) -> str:
        """Return the whole path, why the file is not ok, and how the last look at it failed."""
        lines = [display(record.path)]
        if record.reason:
            lines.append(self.message(record.reason))
        if record.last_failure:
            failed = QCoreApplication.translate("Details", Word.LAST_LOOK_FAILED)
            lines.append(f"{failed}: {self.message(record.last_failure.reason)}")
        return "\n".join(lines)

    def files(self, count: int) -> str:
        """Return a count of files."""
        return self.tr("1 file") if count == 1 else self.tr("{} files").format(self.number(count))

    def totals(self, *, shown: int | None, files: int, size: int, seconds: float) -> str:
        """Return what the library holds: files, bytes, seconds; or how many of its files are shown.

        `shown` None: that is still being found out.
        """
        if not files:
            return self.tr("Ready")
        count = self.files(files)
        if shown != files:
            return self.tr("{} of {}").format("…" if shown is None else self.number(shown), count)
        played = (self.hours(seconds),) if seconds else ()
        return SEPARATOR.join((count, self.measure(size_text(size)), *played))

    def hours(self, seconds: float) -> str:
        """Return a playing time, which a person measures in hours once it is long."""
        hours = seconds / 3600
        if hours < 1:
            return self.duration(seconds)
        shown = self.decimal(hours, 1) if hours < 9.95 else self.number(round(hours))
        return self.tr("{} hours").format(shown)

    def problems(self, count: int) -> str:
        """Return a count of problems, empty for none."""
        if not count:
            return ""
        return self.tr("1 problem") if count == 1 else self.tr("{} problems").format(self.number(count))

    def jobs(self, running: int, waiting: int) -> str:
        """Return how many jobs run and wait."""
        parts = [
            template.format(self.number(count))
            for count, template in ((running, self.tr("{} running")), (waiting, self.tr("{} waiting")))
            if count
        ]
        return self.tr("Jobs: {}").format(", ".join(parts)) if parts else self.tr("Jobs")

    def offline(self, names: list[str]) -> str:
        """Return which sources are offline, empty for none."""
        if not names:
            return ""
        if len(names) == 1:
            return self.tr("{} is offline").format(names[0])
        return self.tr("{} sources are offline").format(self.number(len(names)))

    def duration(self, seconds: float) -> str:
        """Return a rough time in words: `2 s`, `3 min`, `1 h 20 min`."""
        whole = max(1, round(seconds))
        if whole < 90:
            return self.tr("{} s").format(whole)
        minutes = round(whole / 60)
        if minutes < 90:
            return self.tr("{} min").format(minutes)
        if minutes < 48 * 60:
            return self.tr("{} h {} min").format(minutes // 60, minutes % 60)
        return self.tr("{} days").format(round(minutes / 1440))

    def sources(self, paths: tuple[bytes, ...]) -> str:
        """Return the names of what is scanned: `“Rushes 2026” and 2 more`."""
        return self._and_more(self.tr("“{}”").format(folder_names(paths[:1])), len(paths) - 1)

    def names(self, paths: tuple[bytes, ...]) -> str:
        """Return the same without quotation marks, for a title."""
        return self._and_more(folder_names(paths[:1]), len(paths) - 1)

    def _and_more(self, name: str, others: int) -> str:
        return self.tr("{} and {} more").format(name, self.number(others)) if others else name
