"""Runs one job that makes the pictures of many files."""

import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import closing, nullcontext
from functools import partial
from typing import Final

from msgspec.structs import replace

from app.config.profiles import parse_query
from app.core.errors import Cancelled, NoKnownFiles
from app.core.file.record import AWAY, FileRecord
from app.core.file.record_batch import RecordBatch
from app.core.job import JobState
from app.core.job.host import JobHost, Waking, is_cancelled
from app.core.pictures.job import PicturesOutcome, PicturesRequest
from app.core.run.timing import Clock
from app.disk_pool.file_job import FileJob
from app.library import Library
from app.library.reader import Reader
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import CHILD, FRAMES, LIMITS, keep, lack_of
from app.probe.base import ProbeAnswer, Prober, ProbeTask, skip_paths
from app.probe.pool import MediaInfoProber

CHILDREN: Final = 2
"""Number of child processes: while one waits for the disk, the other decodes."""
_PAGE: Final = 250
"""Records that are read at once."""


def pictures_prober() -> Prober:
    """Return a prober that makes pictures."""
    return MediaInfoProber(CHILDREN, LIMITS, probe=CHILD)


def run(
    request: PicturesRequest,
    host: JobHost[RecordBatch],
    library: Library,
    cache: Cache,
    *,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_prober: Callable[[], Prober] = pictures_prober,
    clock: Clock = time.monotonic,
) -> PicturesOutcome:
    """Make the pictures of the files of `request` that `cache` lacks, and return the outcome.

    Pictures are kept as they come, so that a later run makes none again. `spent` are the seconds of earlier
    runs. `waking` is `JobControl.waking`, so that Cancel need not wait for a tick.

    Blocks: call it in a worker thread. Raises `NoKnownFiles`, `LibraryError` and `ProberBroken`.
    """
    session = _Session(host, library, cache, clock, clock() - spent)
    query = parse_query("", roots=request.paths)
    state = JobState.COMPLETED
    try:
        with library.reader(cancelled=partial(is_cancelled, host)) as reader:
            ids = reader.find(query)
            if not ids:
                raise NoKnownFiles("check.no_files")
            with closing(session), closing(make_prober()) as prober, waking(prober.wake):
                session.make(prober, reader, ids)
    except Cancelled:
        state = JobState.CANCELLED
    host.progress(session.progress(finished=state is JobState.COMPLETED))
    return session.outcome(state)


class _Session(FileJob[None]):
    def __init__(
        self, host: JobHost[RecordBatch], library: Library, cache: Cache, clock: Clock, start: float
    ) -> None:
        super().__init__(host, library, clock, start)
        self._cache = cache
        self._counts = PicturesOutcome()
        self._full = False
        """Whether the cache had no room for some pictures."""

    def make(self, prober: Prober, reader: Reader, ids: "array[int]") -> None:
        self._begin(prober)
        self._counts = replace(self._counts, files=len(ids))
        paths: dict[int, tuple[bytes, int]] = {}
        for answer in prober.probe(self._tasks(reader, ids, paths)):
            skip_paths(prober, self._host.skips())
            if answer is not None:
                self._take(answer, *paths.pop(answer.key))
            self._settle()
            self._tick()
        self._settle(at_once=True)
        self._counts = replace(self._counts, out_of_budget=self._left)

    def _tasks(
        self, reader: Reader, ids: "array[int]", paths: dict[int, tuple[bytes, int]]
    ) -> Iterator[ProbeTask]:
        """Yield the files whose pictures are to be made, until the cache is full."""
        roots = reader.source_places()
        for start in range(0, len(ids), _PAGE):
            # In the order of their ids, files mostly lie one behind the other on the disk.
            for record in reader.records(ids[start : start + _PAGE]):
                self._tick()
                if self._full:
                    return
                if not self._is_away(record.source_id) and self._is_open(record):
                    paths[record.id] = record.path, record.source_id
                    yield ProbeTask(record.id, record.path, root=roots.get(record.source_id, b""))

    def _is_open(self, record: FileRecord) -> bool:
        """Return whether pictures of a file are to be made; otherwise count it."""
        file = ScannedFile(path=record.path, size=record.size, mtime_ns=record.mtime_ns)
        if self._cache.has(file, FRAMES):
            self._counts = replace(self._counts, known=self._counts.known + 1)
            return False
        if record.status in AWAY:
            self._fail(None)
            return False
        return True

    def _take(self, answer: ProbeAnswer, path: bytes, source_id: int) -> None:
        self._rate.add()
        if self._is_away(source_id):
            return
        if lack_of(answer) is not None:
            self._hold(source_id, None)
        elif self._keep(answer, path):
            self._read[source_id] += 1

    def _keep(self, answer: ProbeAnswer, path: bytes) -> bool:
        """Keep pictures, and return whether the cache had room."""
        if keep(self._cache, path, FRAMES, answer, make_room=False):
            self._counts = replace(self._counts, made=self._counts.made + 1)
        else:
            self._full = True
        return not self._full

    def _fail(self, item: None) -> None:
        """Count a file without pictures. Its card in the gallery says why."""
        del item
        self._counts = replace(self._counts, failed=self._counts.failed + 1)

    @property
    def _files(self) -> int:
        return self._counts.files

    @property
    def _done(self) -> int:
        return self._counts.made + self._counts.known + self._counts.failed

    def outcome(self, state: JobState) -> PicturesOutcome:
        """Return the outcome."""
        return self._ended(self._counts, state)
