"""Counts how many files of the library pass a profile, fail it and why, or are not known to."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from app.core.profiles.profile import Profile
from app.core.profiles.reasons import failing_reasons
from app.core.query import Query, Rules
from app.core.query.rules import Rule
from app.library import Library
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks

PAUSE_MS: Final = 120
"""Pause in editing after which the count follows, in ms."""


class RuleCounter(Loader):
    """Counts for one rule at a time, in threads of its own. A newer rule cancels the running counts."""

    _latest, _reasons = Latest(), Latest()
    reason_counted = Signal(str, int)
    """The search of a reason why files fail a profile, and the number of files that it finds."""
    counted = Signal(object, object)
    """A rule, and its numbers of files by `Outcome`."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._reads = LibraryReads(library, "profiles", 2)
        self._rule: Rule | None = None
        self._failing: tuple[Profile, Rules] | None = None
        self._pause = QTimer(self, interval=PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._begin)

    def count(self, rule: Rule) -> None:
        """Count for this rule after a pause, and emit `counted`."""
        self._latest.cancel()
        self._rule = rule
        self._pause.start()

    def count_reasons(self, profile: Profile, rules: Rules) -> None:
        """Count the files that fail a profile by reason after a pause; `rules` are those of all profiles."""
        self._reasons.cancel()
        self._failing = (profile, rules)
        self._pause.start()

    def pause(self) -> None:
        """Cancel the running counts, whose results nobody sees."""
        self._pause.stop()
        self._latest.cancel()
        self._reasons.cancel()

    def close(self) -> None:
        """Cancel the running counts, and wait for the threads."""
        self.pause()
        self._reads.close()

    def _begin(self) -> None:
        if self._rule is not None:
            self._count(self._rule)
        if self._failing is not None:
            self._count_reasons(*self._failing)

    @_latest.background
    async def _count(self, rule: Rule) -> None:
        counts = await self._reads.ask(partial(Reader.rule_counts, query=Query(), rule=rule))
        self.counted.emit(rule, counts)

    @_reasons.background
    async def _count_reasons(self, profile: Profile, rules: Rules) -> None:
        now = {**dict(rules), profile.name: profile.rule}  # a change holds before it is stored
        for reason in failing_reasons(profile):
            query = Query.parse(reason.query, rules=tuple(now.items()))
            files = await self._reads.ask(partial(Reader.count, query=query))
            self.reason_counted.emit(reason.query, files)
