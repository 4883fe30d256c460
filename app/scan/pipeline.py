"""Hands the pending files to the prober, and saves the answers in the library."""

import time
from collections import deque
from collections.abc import Callable, Collection, Container, Iterator, Sequence
from collections.abc import Set as AbstractSet
from concurrent.futures import Future

from app.core.file.listed_file import storable_time
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.core.run.timing import Clock, Throttle
from app.core.text.names import innermost
from app.library import Library
from app.library.reader import Reader
from app.library.scan import probe_results
from app.library.scan.file_rows import PendingResult
from app.library.scan.pending import PendingFile
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.rows import answer_row

SAVE_SECONDS = 0.25
"""Seconds that a result may wait to be saved. A crash costs these results and the batches being saved."""
SAVE_FILES = 256
NOTE_SECONDS = 1.0
"""Seconds after which the files being probed are noted, if there is no result to save them with."""
UNSAVED_BATCHES = 4
PAGE = 1000

Announce = Callable[[Sequence[FileRecord]], None]


class ProbeTasks:
    """Makes tasks of the pending files, and findings of the answers."""

    def __init__(
        self,
        reader: Reader,
        scan_id: int,
        *,
        deep: bool,
        within: Collection[bytes] = (),
        away: Container[int] = frozenset(),
    ) -> None:
        """Take the sources that went `away`, which grow: no task is made of their files.

        No link below the folders `within` may lead to a file.
        """
        self._within = within
        self._reader = reader
        self._away = away
        self._scan_id = scan_id
        self._deep = deep
        self._probing: dict[int, PendingFile] = {}
        self._suspects = {file.id: file for file in reader.suspects(scan_id)}

    @property
    def handed_out(self) -> AbstractSet[int]:
        """The keys of the tasks that have no answer yet."""
        return self._probing.keys()

    def skipped(self) -> Iterator[PendingResult]:
        """Yield a finding, with its reason, for each file that is not to be opened."""
        for file in self._pending(skipped=True):
            if file.skip:
                yield _skipped(file, Message.from_json(file.skip))

    def probed(self) -> Iterator[ProbeTask]:
        """Yield a task for each file that is to be opened, except the suspects."""
        for file in self._pending(skipped=False):
            if file.id not in self._suspects and file.source_id not in self._away:
                yield self._task(file)

    def suspects(self) -> Iterator[ProbeTask]:
        """Yield a task for each file that was being probed when the program was killed.

        These files come last, and are to be probed one by one. If one of them was the cause, nothing else is
        lost.
        """
        for file in self._suspects.values():
            if file.source_id not in self._away:
                yield self._task(file)

    def _task(self, file: PendingFile) -> ProbeTask:
        self._probing[file.id] = file
        path = file.path
        return ProbeTask(file.id, path, deep=self._deep, root=innermost(path, self._within))

    def finding(self, answer: ProbeAnswer) -> PendingResult:
        """Return the finding for an answer."""
        return _finding(self._probing.pop(answer.key), answer)

    def _pending(self, *, skipped: bool) -> Iterator[PendingFile]:
        after = 0
        while page := self._reader.pending(self._scan_id, after, PAGE, skipped=skipped):
            after = page[-1].id
            yield from page


def _skipped(file: PendingFile, reason: Message) -> PendingResult:
    return _finding(file, ProbeAnswer(key=file.id, status=FileStatus.SKIPPED, reason=reason))


def _finding(file: PendingFile, answer: ProbeAnswer) -> PendingResult:
    size = file.size if answer.size is None else answer.size
    mtime_ns = file.mtime_ns if answer.mtime_ns is None else storable_time(answer.mtime_ns)
    row = answer.row or answer_row(answer, file.path, size, mtime_ns, time.time())
    return PendingResult(file, answer.status, answer.reason, row, size, mtime_ns)


class BatchSaver:
    """Saves findings in batches, a few ahead, and announces each batch once it is committed."""

    def __init__(self, library: Library, engine: str, announce: Announce, clock: Clock) -> None:
        self._library = library
        self._engine = engine
        self._announce = announce
        self._due = Throttle(SAVE_SECONDS, clock)
        self._note_due = Throttle(NOTE_SECONDS, clock)
        self._findings: list[PendingResult] = []
        self._handed: set[int] = set()
        """Files that the library has noted as being probed."""
        self._saving: deque[Future[tuple[FileRecord, ...]]] = deque()

    def add(self, finding: PendingResult) -> None:
        self._findings.append(finding)

    def turn(self, handed: AbstractSet[int]) -> None:
        """Start to save what is due, and announce what is saved.

        `handed` are the pending files being probed. The library notes them with the next batch, or alone if
        there is no batch for a while.
        """
        if self._is_due(handed):
            self._save(handed)
        while self._saving and (self._saving[0].done() or len(self._saving) > UNSAVED_BATCHES):
            self._announce(self._saving.popleft().result())

    def _is_due(self, handed: AbstractSet[int]) -> bool:
        if self._findings:
            return len(self._findings) >= SAVE_FILES or self._due.due()
        return not handed <= self._handed and self._note_due.due()

    def finish(self) -> None:
        """Save and announce the remaining findings."""
        if self._findings:
            self._save()
        while self._saving:
            self._announce(self._saving.popleft().result())

    def _save(self, handed: AbstractSet[int] = frozenset()) -> None:
        batch, self._findings = self._findings, []
        new, self._handed = tuple(handed - self._handed), set(handed)
        self._saving.append(
            self._library.write(probe_results.save, batch, handed=new, engine=self._engine, now=time.time())
        )
