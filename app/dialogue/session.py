"""Runs one job that indexes what is said in videos."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, nullcontext
from functools import partial
from typing import Final, NamedTuple

import msgspec
from msgspec.structs import replace

from app.config.profiles import parse_query
from app.core.dialogue.dialogue import ReadText, TextOrigin
from app.core.dialogue.job import DialogueOutcome, DialogueRequest
from app.core.errors import Cancelled, NoKnownFiles
from app.core.file.record import KILLED, OUTSIDE, FileStatus
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.host import JobHost, Waking, is_cancelled
from app.core.query import Query
from app.core.run.limits import ProbeLimits
from app.core.run.timing import Clock, Throttle
from app.dialogue.child import TRACKS, decode, work_at
from app.disk_pool.file_job import FileJob
from app.library import Library
from app.library.dialogue import texts
from app.library.dialogue.index import DialogueIndex, open_index
from app.library.dialogue.texts import IndexableFile
from app.library.reader import Reader
from app.probe.base import Probe, ProbeAnswer, Prober, ProbeTask, skip_paths
from app.probe.pool import MediaInfoProber
from app.process.named import TargetName

CHILDREN: Final = 2
"""Number of child processes: while one waits for the disk, the other reads."""
LIMITS: Final = ProbeLimits(cpu_seconds=10.0, wall_seconds=20.0, memory_mb=1024)
CHILD: Final[Probe] = TargetName("app.dialogue.child", "read_task")
"""The work of the children."""
_TOGETHER: Final = 50
"""Files whose texts are written in one transaction: some 100 ms."""
_MERGED_SHARE: Final = 4
"""A job that has indexed one of so many texts, or more, merges the words: with fewer, that takes too long."""
_SIZE_SECONDS: Final = 1.0
"""Seconds between two looks at the size of the index."""


def dialogue_prober() -> Prober:
    """Return a prober that reads subtitles."""
    return MediaInfoProber(CHILDREN, LIMITS, probe=CHILD)


def run(
    request: DialogueRequest,
    host: JobHost[RecordBatch],
    library: Library,
    *,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_prober: Callable[[], Prober] = dialogue_prober,
    clock: Clock = time.monotonic,
) -> DialogueOutcome:
    """Index the subtitles of the files of `request` that the index lacks, and return the outcome.

    Texts are kept as they come, so that a later run reads none again. `spent` are the seconds of earlier
    runs. `waking` is `JobControl.waking`, so that Cancel need not wait for a tick.

    Blocks: call it in a worker thread. Raises `NoKnownFiles`, `LibraryError` and `ProberBroken`.
    """
    state = JobState.COMPLETED
    with open_index(library.path) as index:
        session = _Session(host, library, index, clock, clock() - spent)
        query = parse_query(request.query, roots=request.paths)
        try:
            with library.reader(cancelled=partial(is_cancelled, host)) as reader:
                if not reader.count(query):
                    raise NoKnownFiles("check.no_files")
                with closing(session), closing(make_prober()) as prober, waking(prober.wake):
                    session.index(
                        prober, reader, query, tracks=request.tracks, limit=request.limit_mb * 1_000_000
                    )
        except Cancelled:
            state = JobState.CANCELLED
        session.save()
        index.finish(shrink=state is JobState.COMPLETED)
    host.progress(session.progress(finished=state is JobState.COMPLETED))
    return session.outcome(state)


class _Asked(NamedTuple):
    """A file that is to be read."""

    file: IndexableFile
    has_tracks: bool
    """Whether it is a video, whose tracks are read."""

    @property
    def key(self) -> int:
        return 2 * self.file.id + self.has_tracks

    def origin(self, answer: ProbeAnswer) -> TextOrigin:
        """Return the origin of its texts, in the version that was read."""
        size = self.file.size if answer.size is None else answer.size
        mtime_ns = self.file.mtime_ns if answer.mtime_ns is None else answer.mtime_ns
        sidecar, file = (None, self.file.id) if self.has_tracks else (self.file.id, None)
        return TextOrigin(sidecar, file, None, size, mtime_ns)


class _Session(FileJob[tuple[_Asked, ProbeAnswer]]):
    def __init__(
        self,
        host: JobHost[RecordBatch],
        library: Library,
        index: DialogueIndex,
        clock: Clock,
        start: float,
    ) -> None:
        super().__init__(host, library, clock, start)
        self._index = index
        self._size_due = Throttle(_SIZE_SECONDS, clock)
        self._counts = DialogueOutcome(renewed=index.renewed)
        self._limit = 0
        self._full = False
        """Whether the index has reached its limit."""
        self._unsaved: list[tuple[TextOrigin, list[ReadText]]] = []

    def index(self, prober: Prober, reader: Reader, query: Query, *, tracks: bool, limit: int) -> None:
        """Take out what is gone, and index what is new."""
        self._limit = limit
        self._remove_gone(reader)
        asked = list(self._to_read(reader, query, tracks=tracks))
        self._begin(prober)
        self._full = self._index.size >= limit
        waiting = {each.key: each for each in asked}
        for answer in prober.probe(self._tasks(reader.source_places(), asked)):
            skip_paths(prober, self._host.skips())
            if answer is not None:
                self._take(waiting.pop(answer.key), answer)
            self._settle()
            self._tick()
        self._settle(at_once=True)
        self._counts = replace(self._counts, out_of_budget=self._left)
        self.save()
        if 0 < self._index.texts <= self._counts.made * _MERGED_SHARE:
            for _ in self._index.merge():
                self._tick()

    def _remove_gone(self, reader: Reader) -> None:
        """Take out the texts of files that are not in the library any more, or in another version."""
        for known, present in zip(self._index.versions(), reader.insight(texts.versions), strict=True):
            gone = [
                id_
                for key, (size, mtime_ns, ids) in known.items()
                if present.get(key) != (size, mtime_ns)
                for id_ in ids
            ]
            for start in range(0, len(gone), _TOGETHER):
                self._tick()
                with self._index.writing():
                    count = self._index.remove(gone[start : start + _TOGETHER])
                self._counts = replace(self._counts, removed=self._counts.removed + count)

    def _to_read(self, reader: Reader, query: Query, *, tracks: bool) -> Iterator[_Asked]:
        """Yield the files that the index lacks, and count all."""
        versions = self._index.versions()
        for wanted, has_tracks in ((texts.sidecars, False), *([(texts.videos, True)] if tracks else [])):
            known = versions.videos if has_tracks else versions.sidecars
            for file in reader.insight(wanted, query):
                self._counts = replace(self._counts, files=self._counts.files + 1)
                if known.get(file.id, (0, 0))[:2] == (file.size, file.mtime_ns):
                    self._counts = replace(self._counts, known=self._counts.known + 1)
                else:
                    yield _Asked(file, has_tracks)
            self._tick()

    def _tasks(self, roots: Mapping[int, bytes], asked: list[_Asked]) -> Iterator[ProbeTask]:
        """Yield the files that are to be read, until the index is full."""
        for each in asked:
            file = each.file
            if self._full:
                return
            if not self._is_away(file.source_id):
                work = TRACKS if each.has_tracks else work_at(file.rate)
                yield ProbeTask(each.key, file.path, work=work, root=roots.get(file.source_id, b""))

    def _take(self, asked: _Asked, answer: ProbeAnswer) -> None:
        self._rate.add()
        source_id = asked.file.source_id
        if self._is_away(source_id):
            return
        try:
            found = decode(answer.report) if answer.status is FileStatus.OK else None
        except (msgspec.MsgspecError, ValueError):
            found = []
        if found is None:
            self._hold(source_id, (asked, answer))
            return
        self._read[source_id] += 1
        self._keep(asked.origin(answer), found)
        if any(text.cues for text in found):
            self._counts = replace(self._counts, made=self._counts.made + 1)
        else:
            self._counts = replace(self._counts, silent=self._counts.silent + 1)

    def _keep(self, origin: TextOrigin, found: list[ReadText]) -> None:
        self._unsaved.append((origin, found))
        if len(self._unsaved) >= _TOGETHER:
            self.save()

    def save(self) -> None:
        """Write the texts that were read."""
        kept, self._unsaved = self._unsaved, []
        if not kept:
            return
        with self._index.writing():
            for origin, found in kept:
                self._index.put(origin, found)
        if self._size_due.due():
            self._full = self._index.size >= self._limit

    def _fail(self, item: tuple[_Asked, ProbeAnswer]) -> None:
        asked, answer = item
        self._counts = replace(self._counts, failed=self._counts.failed + 1)
        if answer.reason is not None and answer.reason.code not in OUTSIDE and answer.reason != KILLED:
            self._keep(asked.origin(answer), [])  # a file that broke its child would break it each time

    @property
    def _files(self) -> int:
        return self._counts.files

    @property
    def _done(self) -> int:
        return self._counts.made + self._counts.known + self._counts.failed + self._counts.silent

    def outcome(self, state: JobState) -> DialogueOutcome:
        """Return the outcome."""
        return self._ended(self._counts, state)
