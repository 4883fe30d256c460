"""Texts of jobs, from the words of their type."""

from collections.abc import Iterator

from PySide6.QtCore import QObject

from app.core.job import Job, JobOutcome
from app.core.message import Message
from app.core.run.progress import Phase
from app.core.text.names import display
from app.qt.base.formatting import SEPARATOR, Formatter
from app.qt.jobs.result_links import ResultLink


class JobPresenter(QObject):
    """Formats jobs of any type. A style of results with texts of its own has a subclass, in `presenters`."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def title(self, job: Job) -> str:
        """Return the name of the job in the list."""
        return self._message(
            Message(job.type.words.title, {"name": self._texts.title_names(job.request.paths)})
        )

    def phase(self, job: Job) -> str:
        """Return the work of a running job, in a word or two."""
        return self._message(Message(job.type.words.phase(_phase(job))))

    def heading(self, job: Job) -> str:
        """Return the heading of a job that runs or will run."""
        return self._named(job, job.type.words.heading(_phase(job)))

    def end(self, job: Job) -> str:
        """Return the heading of a paused or ended job."""
        return self._named(job, job.type.words.end(job.state))

    def details(self, job: Job) -> list[str]:
        """Return the reason of a failure, or what came of a paused or ended job: first the numbers."""
        if job.error is not None:
            return [self._message(job.error)]
        outcome = job.outcome
        if outcome is None:
            return []
        output = () if outcome.output is None else (display(outcome.output),)
        return [*map(self._message, outcome.summary()), *self._errors(outcome), *output]

    def links(self, job: Job) -> tuple[ResultLink, ...]:
        """Return the numbers in the result of an ended job that show their files."""
        outcome = None if job.active else job.outcome
        found = ((each, outcome.search_of(each.code)) for each in outcome.summary()) if outcome else ()
        return tuple(
            ResultLink(self._message(each), job.request.paths, search)
            for each, search in found
            if search is not None
        )

    def summary(self, outcome: JobOutcome) -> str:
        """Return what came of a job, in a line."""
        return SEPARATOR.join(map(self._message, outcome.summary()))

    def changes(self, _job: Job) -> str:
        """Return the number of changes of records by kind; empty without changes."""
        return ""

    def subject(self, _job: Job) -> str:
        """Return the name of an ended job for a notification; empty if the heading contains the name."""
        return ""

    def _named(self, job: Job, code: str) -> str:
        return self._message(
            Message(code, {"name": self._texts.sources(job.request.paths), "title": self.title(job)})
        )

    def _message(self, message: Message) -> str:
        return self._texts.counted(message)

    def _errors(self, outcome: JobOutcome) -> Iterator[str]:
        for error in outcome.errors[:1]:
            yield f"{display(error.path)}: {self._message(error.reason)}"
        # Of some files nothing failed but their verdict: a rotten file was read.
        if (more := len(outcome.errors) - 1) > 0:
            yield self.tr("{0} more {0:message|messages}").format(self._texts.number(more))


def _phase(job: Job) -> Phase:
    return job.progress.phase if job.progress else Phase.COUNTING
