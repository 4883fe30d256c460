"""Tells beside a question that nobody has asked yet how much its answer reads."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.core.coverage import Question, ReadingCost
from app.library import Library
from app.library.checks.coverage import reading_cost
from app.library.reader import Reader
from app.qt.base.formatting import Formatter
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks


class ReadingCosts(Loader):
    """Estimates what answers read, in a thread."""

    told = Signal(object, object, str)
    """A `Question`, its `ReadingCost`, and a sentence about it; empty if nothing would be read."""
    _latest = Latest()

    def __init__(
        self, library: Library, texts: Formatter, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._texts = texts
        self._reads = LibraryReads(library, "cost")

    @_latest.background
    async def ask(self, question: Question) -> None:
        """Estimate what the answer to a question reads, and emit `told`."""
        cost = await self._reads.ask(partial(_read, question))
        self.told.emit(question, cost, self._sentence(question, cost))

    def close(self) -> None:
        """End the reads."""
        self._reads.close()

    def _sentence(self, question: Question, cost: ReadingCost) -> str:
        if not cost.files:
            return ""
        said = {
            Question.DAMAGE: self.tr("A check of the index is as fast as the disk reads: {size} of {files}."),
            Question.ROT: self.tr("It reads {size} of {files}.")
            if cost.has_checksums
            else self.tr(
                "There is nothing to compare with: no checksums are stored. To store them reads {size} "
                "of {files}."
            ),
            Question.COPIES: self.tr("It reads about {size} of {files}."),
        }[question]
        return said.format(size=self._texts.size(cost.size), files=self._texts.files(cost.files))


def _read(question: Question, reader: Reader) -> ReadingCost:
    return reader.insight(reading_cost, question)
