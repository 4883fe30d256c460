"""Looks where the files of the journal are: a kill, or another program, may have moved them unrecorded."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from typing import Final

from app.core.errors import Cancelled
from app.core.file.record import FileRecord
from app.core.text.names import covers
from app.core.trash.journal import JournalEntry, JournalState
from app.library import Library
from app.library.copies import journal
from app.library.copies.journal import Unsettled
from app.trash.act import STAYED
from app.trash.mover import no_trash
from app.trash.session import expected
from app.trash.tasks import Answer, SettleTask
from app.trash.worker import TrashWorker

_PAGE: Final = 500
_SILENT: Final = "trash.silent"


def settle(
    library: Library,
    roots: Sequence[bytes] | None,
    check: Callable[[], None],
    announce: Callable[[Sequence[FileRecord]], object],
    make_worker: type[TrashWorker] = TrashWorker,
) -> None:
    """Store where the files of the journal are now; with `roots`, only those at and below. Nothing is moved.

    `check` is called every 50 ms, and ends the look by raising `Cancelled`. `announce` is called with records
    that changed. Blocks: call it in a worker thread. Raises `LibraryError` and `OSError`.
    """
    silent: set[bytes] = set()
    with suppress(Cancelled), closing(make_worker(no_trash)) as worker:
        for each in _unsettled(library, roots):
            if each.source not in silent:
                check()
                answer = _answer(worker, each, check)
                if answer.reason is not None and answer.reason.code == _SILENT:
                    silent.add(each.source)  # each further file there would take as long
                elif found := _found(each.entry, answer):
                    announce(library.write(journal.settle, each.entry, *found, time.time()).result())


def _unsettled(library: Library, roots: Sequence[bytes] | None) -> Iterator[Unsettled]:
    """Yield the files below the roots, without files that a job of this process may be moving."""
    after = 0
    while True:
        with library.reader() as reader:
            page = reader.unsettled(after, _PAGE)
        if not page:
            return
        for each in page:
            entry = each.entry
            is_at_rest = entry.state is JournalState.MOVED or entry.time < library.opened
            is_asked = roots is None or any(covers(root, entry.path) for root in roots)
            if is_at_rest and is_asked:
                yield each
        after = page[-1].entry.id


def _answer(worker: TrashWorker, each: Unsettled, check: Callable[[], None]) -> Answer:
    entry = each.entry
    for sign in worker.signs(SettleTask(expected(entry), entry.trash, each.source, each.volume)):
        if isinstance(sign, Answer):
            return sign
        check()
    raise AssertionError("a task has an answer")


def _found(entry: JournalEntry, answer: Answer) -> tuple[JournalState, bytes | None] | None:
    """Return the state of a file, and its path in the trash; None if that is known or cannot be told."""
    if answer == STAYED:
        # A move that was begun and not made: its job may still be resumed.
        is_back = entry.state is JournalState.MOVED
        return (JournalState.RESTORED if is_back else JournalState.PLANNED), entry.trash
    if answer.reason is None:
        is_news = (entry.state, entry.trash) != (JournalState.MOVED, answer.trash)
        return (JournalState.MOVED, answer.trash) if is_news else None
    return (JournalState.GONE, entry.trash) if answer.sure else None
