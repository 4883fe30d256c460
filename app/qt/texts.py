"""Everything the window says, translated and with the numbers of the user's locale."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from app.core.columns import Column, size_text
from app.core.errors import CinventoryError
from app.core.job import Job, JobState
from app.core.message import ENGLISH, Message
from app.core.names import display
from app.core.record import FileRecord, FileStatus
from app.core.scan import ScanOutcome, ScanPhase, ScanProgress, ScanRequest

_SEPARATOR: Final = " · "
_STATES: Final = {
    FileStatus.OK: "ok",
    FileStatus.FAILED: "unreadable",
    FileStatus.TIMEOUT: "timed out",
    FileStatus.SKIPPED: "skipped",
    FileStatus.MISSING: "missing",
    FileStatus.OFFLINE: "offline",
}
_GONE: Final = frozenset({FileStatus.MISSING, FileStatus.OFFLINE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Activity:
    """What the activity bar shows of one job."""

    job_id: str
    heading: str
    detail: str = ""
    figures: str = ""
    per_mille: int | None = None
    """How far it is; None while nobody can say."""
    running: bool = False
    can_cancel: bool = False
    resume: str = ""
    """What the button says that goes on from here; empty where there is nothing to go on with."""
    problem: bool = False
    """It ended otherwise than it should have."""


class Texts(QObject):
    """Puts values into words. Sentences of the core come from its one table, `ENGLISH`."""

    def __init__(self, locale: QLocale, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._locale = locale

    def message(self, message: Message) -> str:
        """Return the sentence in the user's language."""
        english = ENGLISH.get(message.code, message.code)
        return message.render(QCoreApplication.translate("Message", english))

    def error(self, error: BaseException) -> str:
        """Return what an error says for a person; of an unforeseen one, that it happened."""
        if isinstance(error, CinventoryError):
            return self.message(error.message)
        return self.message(Message("job.failed", {"detail": repr(error)}))

    def number(self, value: int) -> str:
        """Return a whole number with the locale's separators; of any size."""
        return self._locale.toString(value) if abs(value) < 2**63 else str(value)

    def title(self, column: Column) -> str:
        """Return a column's heading."""
        return QCoreApplication.translate("Column", column.title)

    def cell(self, column: Column, record: FileRecord) -> str:
        """Return a cell's text; of the state of a file that could not be probed, the reason."""
        if column.key != "status":
            return column.show(record)
        if record.reason is not None and record.status not in _GONE:
            return self.message(record.reason)
        return QCoreApplication.translate("Column", _STATES[record.status])

    def tip(self, record: FileRecord) -> str:
        """Return the whole path, and why the file is not ok."""
        path = display(record.path)
        return f"{path}\n{self.message(record.reason)}" if record.reason else path

    def files(self, count: int) -> str:
        """Return a count of files."""
        return self.tr("1 file") if count == 1 else self.tr("{} files").format(self.number(count))

    def totals(self, files: int, size: int) -> str:
        """Return what the table holds in all."""
        return self.files(files) + _SEPARATOR + size_text(size) if files else self.tr("Ready")

    def problems(self, count: int) -> str:
        """Return a count of problems, empty for none."""
        if not count:
            return ""
        return self.tr("1 problem") if count == 1 else self.tr("{} problems").format(self.number(count))

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
        name = self.tr("“{}”").format(display(os.path.basename(paths[0]) or paths[0]))  # noqa: PTH119
        others = len(paths) - 1
        return name if not others else self.tr("{} and {} more").format(name, self.number(others))

    def running(self, job: Job, waiting: int) -> Activity:
        """Return the activity of a job that is under way, or about to be."""
        request: ScanRequest = job.payload["request"]
        progress = job.progress or ScanProgress(phase=ScanPhase.COUNTING)
        cancelling = job.state is JobState.CANCELLING
        heading = self.tr("Cancelling…") if cancelling else self._phase(progress.phase, request)
        if waiting and not cancelling:
            heading += _SEPARATOR + self.tr("{} more waiting").format(self.number(waiting))
        fraction = None if progress.phase is ScanPhase.COUNTING else progress.fraction
        return Activity(
            job_id=job.id,
            heading=heading,
            detail=_inside(request.paths, progress.current),
            figures=self._figures(progress),
            per_mille=None if fraction is None else int(fraction * 1000),
            running=True,
            can_cancel=not cancelling,
        )

    def _phase(self, phase: ScanPhase, request: ScanRequest) -> str:
        templates = {
            ScanPhase.COUNTING: self.tr("Looking for videos in {}"),
            ScanPhase.PROBING: self.tr("Scanning {}"),
            ScanPhase.SAVING: self.tr("Saving {}"),
        }
        return templates[phase].format(self.sources(request.paths))

    def _figures(self, progress: ScanProgress) -> str:
        if progress.phase is ScanPhase.COUNTING or progress.total is None:
            return self.tr("{} found").format(self.number(progress.done))
        parts = [self.tr("{} of {}").format(self.number(progress.done), self.number(progress.total))]
        if progress.rate is not None:
            rate = self.number(round(progress.rate)) if progress.rate >= 9.5 else f"{progress.rate:.1f}"
            parts.append(self.tr("{} files/s").format(rate))
        if progress.seconds_left is not None:
            parts.append(self.tr("{} left").format(self.duration(progress.seconds_left)))
        return _SEPARATOR.join(parts)

    def ended(self, job: Job, also_cancelled: int = 0) -> Activity:
        """Return the activity of a job that has ended: what is kept, and what to do next."""
        outcome: ScanOutcome | None = job.result
        heading, details = self._ending(job, outcome)
        if also_cancelled:
            details.append(self.tr("not begun: {} more").format(self.number(also_cancelled)))
        again = {JobState.CANCELLED: self.tr("Continue"), JobState.FAILED: self.tr("Try again")}
        return Activity(
            job_id=job.id,
            heading=heading,
            detail=_SEPARATOR.join(details),
            per_mille=1000 if job.state is JobState.COMPLETED else None,
            resume=again.get(job.state, ""),
            problem=job.state in {JobState.FAILED, JobState.NEEDS_ATTENTION},
        )

    def _ending(self, job: Job, outcome: ScanOutcome | None) -> tuple[str, list[str]]:
        if outcome is None:
            error = [self.message(job.error)] if job.error else []
            failed = job.state is JobState.FAILED
            return (self.tr("The scan stopped") if failed else self.tr("Cancelled before it began")), error
        counts = outcome.counts
        details = [*self._errors(outcome), *self._counts(outcome)]
        if job.state is not JobState.CANCELLED:
            took = self.duration(outcome.seconds)
            whole = job.state is JobState.COMPLETED
            template = self.tr("Finished: {} in {}") if whole else self.tr("Needs attention: {} in {}")
            return template.format(self.files(counts.found), took), details
        if job.progress is None or job.progress.phase is ScanPhase.COUNTING:
            return self.tr("Cancelled while looking for videos"), details
        kept, found = self.number(counts.found - counts.not_reached), self.number(counts.found)
        return self.tr("Cancelled: {} of {} kept").format(kept, found), details

    def _errors(self, outcome: ScanOutcome) -> Iterable[str]:
        for error in outcome.errors[:1]:
            yield f"{display(error.path)}: {self.message(error.reason)}"
        if len(outcome.errors) > 1:
            yield self.tr("{} more could not be read").format(self.number(len(outcome.errors) - 1))

    def _counts(self, outcome: ScanOutcome) -> Iterable[str]:
        counts = outcome.counts
        for count, template in (
            (counts.ok, self.tr("{} probed")),
            (counts.unchanged, self.tr("{} unchanged")),
            (counts.failed, self.tr("{} unreadable")),
            (counts.timeout, self.tr("{} timed out")),
            (counts.skipped, self.tr("{} skipped")),
            (outcome.missing, self.tr("{} missing")),
            (len(outcome.offline), self.tr("{} offline")),
        ):
            if count:
                yield template.format(self.number(count))


def _inside(roots: tuple[bytes, ...], path: bytes | None) -> str:
    """Return the path as seen from the root it lies in."""
    if path is None:
        return ""
    for root in roots:
        if path.startswith(root + b"/"):
            return display(path[len(root) + 1 :])
    return display(path)
