"""Texts of scans and their changes."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QObject

from app.core.job import Job, JobState
from app.core.message import Message
from app.core.scan.history import OF_SOURCES, Change, ChangeKind, FieldTexts, ScanReport, field_texts
from app.core.scan.since import NewsKind
from app.core.text.names import display, split
from app.core.text.units import UNKNOWN_TEXT, local_time_text
from app.export.csv import tabbed
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.widgets.row_model import RowColumn


class ChangeFormatter(QObject):
    """Formats scans and changes."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def counts(self, counts: Mapping[ChangeKind, int]) -> str:
        """Return the counts as text, as in `12 new · 3 changed`; empty without changes."""
        templates = {
            ChangeKind.ADDED: self.tr("{} new"),
            ChangeKind.CHANGED: self.tr("{} changed"),
            ChangeKind.MOVED: self.tr("{} moved"),
            ChangeKind.MISSING: self.tr("{} missing"),
            ChangeKind.BACK: self.tr("{} back"),
            ChangeKind.OFFLINE: self.tr("sources offline: {}"),
            ChangeKind.ONLINE: self.tr("sources back online: {}"),
        }
        number = self._texts.number
        return SEPARATOR.join(templates[kind].format(number(count)) for kind, count in counts.items())

    def news(self, kind: NewsKind, count: int | None) -> str:
        """Return a number of files by what has become of them; an unknown one is a dash."""
        template = {
            NewsKind.NEW: self.tr("{} new"),
            NewsKind.CHANGED: self.tr("{} changed"),
            NewsKind.MOVED: self.tr("{} moved"),
            NewsKind.MISSING: self.tr("{} missing"),
            NewsKind.ROTTEN: self.tr("{} changed unnoticed"),
            NewsKind.DAMAGED: self.tr("{} damaged"),
            NewsKind.VERIFIED: self.tr("{} verified"),
        }[kind]
        return template.format(UNKNOWN_TEXT if count is None else self._texts.number(count))

    def unasked(self, kinds: Sequence[NewsKind]) -> str:
        """Return that no check has looked for these kinds since then."""
        if NewsKind.ROTTEN in kinds and NewsKind.DAMAGED in kinds:
            return self.tr("Since then no file was verified or checked for damage.")
        if NewsKind.ROTTEN in kinds:
            return self.tr("Since then no file was verified.")
        return self.tr("Since then no file was checked for damage.") if kinds else ""

    def kind(self, kind: ChangeKind) -> str:
        """Return the name of a kind of change."""
        return {
            ChangeKind.ADDED: self.tr("New"),
            ChangeKind.CHANGED: self.tr("Changed"),
            ChangeKind.MOVED: self.tr("Moved"),
            ChangeKind.MISSING: self.tr("Missing"),
            ChangeKind.BACK: self.tr("Back"),
            ChangeKind.OFFLINE: self.tr("Offline"),
            ChangeKind.ONLINE: self.tr("Back online"),
        }[kind]

    def tab(self, kind: ChangeKind, count: int) -> str:
        """Return a tab's title: a kind, and the number of its changes."""
        return f"{self.kind(kind)}  {self._texts.number(count)}"

    def scan(self, report: ScanReport) -> tuple[str, str]:
        """Return the time and folders of a scan, and its changes, as two texts."""
        changed = self.counts(report.counts) or self.tr("nothing has changed")
        if report.state is JobState.RUNNING:
            changed = SEPARATOR.join((self.tr("under way"), changed))
        elif report.state is not JobState.COMPLETED and report.state is not JobState.NEEDS_ATTENTION:
            changed = SEPARATOR.join((self.tr("not finished"), changed))
        names = self._texts.folders(report.roots)
        when = local_time_text(report.started)
        return SEPARATOR.join(filter(None, (when, names))), changed

    def check(self, job: Job) -> tuple[str, str]:
        """Return the time, the name and the folders of a check, and what it found, as two texts."""
        outcome = job.outcome
        found = outcome.summary() if outcome is not None else ()
        said = [self._texts.counted(each) for each in found if outcome and outcome.search_of(each.code)]
        if job.state is not JobState.COMPLETED and job.state is not JobState.NEEDS_ATTENTION:
            said = [self.tr("not finished"), *said]
        when = local_time_text(job.began or job.created)
        title = Message(job.type.words.title, {"name": self._texts.title_names(job.request.paths)})
        named = when, self._texts.message(title)
        return SEPARATOR.join(named), SEPARATOR.join(said) or self.tr("no file was read")

    def found(self, job: Job) -> list[tuple[str, object]]:
        """Return what a check found, each with the paths and the search that list the files."""
        outcome = job.outcome
        return [
            (self._texts.counted(each), (job.request.paths, search))
            for each in (outcome.summary() if outcome is not None else ())
            if outcome is not None and (search := outcome.search_of(each.code))
        ]

    def columns(self) -> tuple[RowColumn[Change], ...]:
        """Return the columns from left to right."""
        return (
            RowColumn(self.tr("Name"), lambda change: display(split(change.now)[1]), 180),
            RowColumn(self.tr("Folder"), lambda change: display(split(change.now)[0]), 180),
            RowColumn(self.tr("What changed"), self.what),
        )

    def tip(self, change: Change) -> str:
        """Return the path and the details of a change."""
        return "\n".join(filter(None, (display(change.now), self.what(change))))

    def line(self, change: Change) -> str:
        """Return a change as a line of text, its parts separated by tabs."""
        return tabbed(filter(None, (self.kind(change.kind), display(change.now), self.what(change))))

    def what(self, change: Change) -> str:
        """Return the details of a change, such as old and new values; empty if its kind has none."""
        if change.kind in OF_SOURCES:
            return self._texts.files(change.files)
        if change.kind is ChangeKind.MOVED:
            (before, old), (after, new) = split(change.path), split(change.now)
            if before == after:
                return self.tr("was called {}").format(display(old))
            return self.tr("was in {}").format(display(before if old == new else change.path))
        fields = SEPARATOR.join(map(self._field, field_texts(change)))
        return fields or (self.tr("contents") if change.kind is ChangeKind.CHANGED else "")

    def _field(self, text: FieldTexts) -> str:
        before, after = (
            QCoreApplication.translate(text.column.table, word)
            if word in text.column.words
            else self._texts.measure(word)
            for word in (text.before, text.after)
        )
        return f"{self._texts.title(text.column)} {before} → {after}"
