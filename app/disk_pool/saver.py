"""Saves the results of reading files at once, and announces them now and then."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Any, Final, Generic, TypeVar

from app.core.file.record import FileRecord
from app.core.run.timing import Clock, Throttle
from app.library import Library

_ANNOUNCE_SECONDS: Final = 0.25
_MOST: Final = 256
"""Results of one transaction."""

Result = TypeVar("Result")
Save = Callable[[Any, Sequence[Result]], tuple[FileRecord, ...]]


class ResultSaver(Generic[Result]):
    """Saves results as soon as the last transaction has ended, so that a crash costs only the open files."""

    def __init__(
        self,
        library: Library,
        save: Save[Result],
        announce: Callable[[Sequence[FileRecord]], None],
        clock: Clock,
    ) -> None:
        """Take a function of the library that saves results, and returns the records to announce."""
        self._library = library
        self._save = save
        self._announce = announce
        self._due = Throttle(_ANNOUNCE_SECONDS, clock)
        self._results: list[Result] = []
        self._saving: Future[tuple[FileRecord, ...]] | None = None
        self._saved: list[FileRecord] = []

    def add(self, *results: Result) -> None:
        """Save results soon, and together."""
        self._results += results
        self.turn()

    def turn(self) -> None:
        """Save what is to be saved, unless a transaction is running, and announce what is due."""
        if self._saving is not None and (self._saving.done() or len(self._results) >= _MOST):
            self._saved.extend(self._saving.result())
            self._saving = None
        if self._results and self._saving is None:
            batch, self._results = self._results, []
            self._saving = self._library.write(self._save, batch)
        if self._saved and self._due.due():
            self._tell()

    def finish(self) -> None:
        """Save and announce everything."""
        while self._results or self._saving is not None:
            if self._saving is not None:
                self._saved.extend(self._saving.result())
                self._saving = None
            self.turn()
        self._tell()

    def _tell(self) -> None:
        saved, self._saved = self._saved, []
        if saved:
            self._announce(saved)
