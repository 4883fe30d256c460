"""Counts how many files of the library pass a profile, fail it, or are not known to."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.query import Query
from app.core.query.rules import Rule
from app.library import Library
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks

PAUSE_MS: Final = 120
"""Pause in editing after which the count follows, in ms."""


class RuleCounter(Loader):
    """Counts for one rule at a time, in a thread of its own. A newer rule cancels the running count."""

    _latest = Latest()
    counted = Signal(object, object)
    """A rule, and its numbers of files by `Outcome`."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._reads = LibraryReads(library, "profiles")
        self._rule: Rule | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._begin)

    def count(self, rule: Rule) -> None:
        """Count for this rule after a pause, and emit `counted`."""
        self._latest.cancel()
        self._rule = rule
        self._pause.start()

    def close(self) -> None:
        """Cancel the running count, and wait for the thread."""
        self._pause.stop()
        self._latest.cancel()
        self._reads.close()

    def _begin(self) -> None:
        if self._rule is not None:
            self._count(self._rule)

    @_latest.background
    async def _count(self, rule: Rule) -> None:
        counts = await self._reads.ask(partial(Reader.rule_counts, query=Query(), rule=rule))
        self.counted.emit(rule, counts)
