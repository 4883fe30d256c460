"""Runs one search for copies from the choice of its files to the last commit."""

import time
from array import array
from collections.abc import Iterator, Sequence
from contextlib import closing, nullcontext
from functools import partial
from itertools import chain
from typing import Final

from msgspec.structs import replace

from app.checksum.changed_places import ChangedPlaces
from app.checksum.pool import HashPool, MakePool
from app.checksum.protocol import ReadResult
from app.checksum.results import result_of, task_of
from app.checksum.tasks import HashAnswer, HashQueue, HashTask
from app.config.profiles import parse_query
from app.copies.counts import CopiesCounts
from app.copies.rounds import DoneFiles, Round
from app.core.checksum.algorithm import DEFAULT
from app.core.checksum.verdict import BAD
from app.core.copies.job import CopiesOutcome, CopiesRequest
from app.core.copies.sample import SAMPLE_BYTES, FilePart
from app.core.errors import Cancelled, NoKnownFiles
from app.core.file.record_batch import RecordBatch, announce
from app.core.job.host import REPORT_SECONDS, JobHost, Waking, is_cancelled
from app.core.message import Message
from app.core.query import Query
from app.core.run.progress import Phase
from app.core.run.timing import Clock, Throttle
from app.disk_pool.disk_queue import StillFiles
from app.disk_pool.disks import Disk
from app.disk_pool.places import disk_queues, source_disks
from app.disk_pool.pool import FilePool
from app.disk_pool.saver import ResultSaver
from app.disk_pool.suspects import LookResult, Suspects
from app.library import Library
from app.library.checks import checksums
from app.library.checks.checksums import CheckedFile
from app.library.copies import copies, copy_facts
from app.library.copies.copy_facts import SampledFile
from app.library.reader import Reader
from app.library.scan.sources import Source

_PAGE: Final = 250
"""Sizes that are looked at, or counted, at once."""
_MOST_ANNOUNCED: Final = 10_000
"""Files whose new numbers are announced. A table of more shows them once it is read anew."""


def run(
    request: CopiesRequest,
    host: JobHost[RecordBatch],
    library: Library,
    *,
    spent: float = 0.0,
    waking: Waking = lambda _wake: nullcontext(),
    make_pool: MakePool = HashPool,
    clock: Clock = time.monotonic,
) -> CopiesOutcome:
    """Count the copies of the files of `request`, store the numbers in `library`, and return the outcome.

    Files of equal size are compared, also with files that were not asked for. Samples and checksums are
    stored as they come, so that a later run reads none again. `spent` are the seconds of earlier runs.
    `waking` is `JobControl.waking`, so that Cancel need not wait for a tick. Tests replace the pool with
    `make_pool`.

    Blocks: call it in a worker thread. Raises `NoKnownFiles`, `LibraryError` and `ProberBroken`.
    """
    counts = CopiesCounts(clock, clock() - spent)
    return _Session(request, host, library, counts, clock).run(make_pool, waking)


class _Session:
    def __init__(
        self,
        request: CopiesRequest,
        host: JobHost[RecordBatch],
        library: Library,
        counts: CopiesCounts,
        clock: Clock,
    ) -> None:
        self._query = parse_query(request.query, roots=request.paths)
        self._request = request
        self._host = host
        self._library = library
        self._counts = counts
        self._clock = clock
        self._due = Throttle(REPORT_SECONDS, clock)
        self._disks: dict[int, Disk] = {}
        self._suspects: Suspects[tuple[HashAnswer, CheckedFile | None]] = Suspects(library, self._tick, clock)
        self._places = ChangedPlaces()
        self._reached = DoneFiles(())
        self._still = StillFiles()
        self._pool: FilePool[HashTask, ReadResult] | None = None

    def run(self, make_pool: MakePool, waking: Waking) -> CopiesOutcome:
        try:
            reading = self._library.reader(cancelled=partial(is_cancelled, self._host))
            with closing(self._suspects), reading as reader:
                sizes = reader.sizes_of(self._query)
                if not sizes and not reader.count(self._query):
                    raise NoKnownFiles("check.no_files")
                self._find_disks(reader)
                for queues in self._rounds(reader, sizes):
                    with closing(make_pool(queues)) as pool, waking(pool.wake):
                        self._read(pool, reader)
                self._count(sizes)
                self._count(self._sizes_of_imports(reader))
                self._announce_counted(reader)
                sums = reader.copy_sums(self._query)
        except Cancelled:
            self._host.progress(self._counts.progress())
            return self._counts.outcome()
        self._host.progress(self._counts.progress(finished=True))
        return self._counts.outcome(sums)

    def _find_disks(self, reader: Reader) -> None:
        """Find the disks of all sources that are folders, since any may hold a copy."""
        ids = {source.id for source in reader.sources() if not source.imported}
        self._disks, refused = source_disks(self._library, ids, self._tick)
        self._reached = DoneFiles(self._disks)
        for path, reason in refused.values():
            self._counts.add_message(path, reason)
        lasting = [(disk.lasting_ids, id_) for id_, disk in self._disks.items()]
        self._library.write(copy_facts.set_lasting_ids, lasting).result()

    def _rounds(self, reader: Reader, sizes: "array[int]") -> Iterator[list[HashQueue]]:
        """Yield the files to read, each time after the last ones were read and saved."""
        sizes = array("q", chain.from_iterable(reader.shared_sizes(page) for page in self._pages(sizes)))
        while (round_ := self._next_round(reader, sizes)).sources:
            self._counts.begin(round_)
            disks = {id_: self._disks[id_] for id_ in round_.sources}
            queues = disk_queues(disks, partial(self._tasks, reader, round_), ReadResult, self._still)
            for queue in queues if not round_.size else ():
                queue.still_seconds = 0.0  # The files were seen to stand still when they were read.
            yield queues
            sizes = round_.sizes

    def _next_round(self, reader: Reader, sizes: "array[int]") -> Round:
        round_ = Round()
        for page in self._pages(sizes):
            for size, files in reader.known_files(page):
                reads, changed = self._reached.next_reads(size, files)
                for stored in reader.stored_checksums(changed):
                    self._counts.add_message(stored.path, Message("copies.changed"))
                if any(reads):
                    round_.add(size, files, reads)
        return round_

    def _tasks(self, reader: Reader, round_: Round, source_id: int) -> Iterator[HashTask]:
        root = reader.source_places().get(source_id, b"")
        for part, ids in round_.sources[source_id].parts():
            # In the order of their ids, files mostly lie one behind the other on the disk.
            for file in reader.stored_checksums(sorted(ids)):
                if source_id in self._suspects.away:
                    return
                if part is None:
                    algorithms = round_.algorithms.get(file.id, (DEFAULT,))
                    yield replace(task_of(file, source_id, algorithms, verify=False), root=root)
                else:
                    size = SAMPLE_BYTES if part is FilePart.SAMPLE else 0
                    yield HashTask(
                        record=file.id,
                        source_id=source_id,
                        path=file.path,
                        root=root,
                        size=size,
                        algorithms=(),
                        part=part,
                    )

    def _read(self, pool: FilePool[HashTask, ReadResult], reader: Reader) -> None:
        told = partial(announce, self._host)
        checks: ResultSaver[CheckedFile] = ResultSaver(self._library, checksums.save, told, self._clock)
        samples: ResultSaver[SampledFile] = ResultSaver(
            self._library, copy_facts.save_samples, told, self._clock
        )
        self._pool = pool
        self._host.skips()  # drop requests from before the first file
        try:
            for answer in pool.answers():
                for path in self._host.skips():
                    pool.skip(path)
                if answer is not None:
                    self._take(answer, reader, checks, samples)
                self._settle(pool, checks)
                checks.turn()
                samples.turn()
                self._tick()
            self._settle(pool, checks, at_once=True)
        finally:
            self._pool = None
            checks.finish()
            samples.finish()
            self._take_rest(checks)
            checks.finish()

    def _take(
        self,
        answer: HashAnswer,
        reader: Reader,
        checks: ResultSaver[CheckedFile],
        samples: ResultSaver[SampledFile],
    ) -> None:
        task = answer.task
        if task.source_id in self._suspects.away:
            return
        lasting = self._disks[task.source_id].lasting_ids
        result = result_of(answer, time.time(), lasting_ids=lasting) if task.part is None else None
        read = answer.result
        bad = result is not None and result.verdict in BAD
        if result is not None and self._places.hold(task, result, reader):
            result = None
        if answer.reason is not None or read is None or read.version is None or bad:
            self._suspects.hold(task.source_id, (answer, result))
            return
        if result is not None:
            checks.add(result)
        self._reached.add(task.record, task.part)
        self._counts.add(answer)
        if task.part is not None:
            version = read.version if lasting else read.version._replace(file_id="")
            samples.add(SampledFile(task.record, version, read.sample or None, read.blocks))

    def _settle(
        self, pool: FilePool[HashTask, ReadResult], checks: ResultSaver[CheckedFile], *, at_once: bool = False
    ) -> None:
        """Take what speaks against files whose sources are there, and leave the other sources."""
        for source in self._say(self._suspects.settle(at_once=at_once), checks):
            pool.leave_source(source.id)

    def _say(
        self, settled: LookResult[tuple[HashAnswer, CheckedFile | None]], checks: ResultSaver[CheckedFile]
    ) -> Sequence[Source]:
        """Take what may be said, and return the sources that went away."""
        for source in settled.away:
            del self._disks[source.id]  # no later round reads its files
            self._counts.interrupt(source.id, source.path)
        for answer, result in settled.said:
            if result is not None:
                checks.add(result)
            self._reached.fail(answer.task.record)
            reason, verdict = (result.evidence, result.verdict) if result else (answer.reason, None)
            self._counts.add(answer, reason, verdict)
        return settled.away

    def _take_rest(self, checks: ResultSaver[CheckedFile]) -> None:
        """Take what was kept until all files were read, and what still waits for a look at its source."""
        # Of its own: the other reader ends with a job that is cancelled.
        with self._library.reader() as reader:
            self._settle_places(reader, checks)
        self._say(self._suspects.rescue(), checks)

    def _settle_places(self, reader: Reader, checks: ResultSaver[CheckedFile]) -> None:
        """Save what was kept of files that may have changed places, but for sources that went away."""
        for together in self._places.settle(reader):
            if any(kept.task and kept.task.source_id in self._suspects.away for kept in together):
                continue
            for _, result in together:
                if result.evidence is not None:
                    self._counts.add_message(result.path, result.evidence, result.verdict)
            checks.add(*(result for _, result in together))

    def _count(self, sizes: "array[int]") -> None:
        self._counts.phase = Phase.SAVING
        for page in self._pages(sizes):
            self._library.write(copies.count_sizes, page).result()

    def _sizes_of_imports(self, reader: Reader) -> "array[int]":
        """Return the sizes of imported files if all others are asked for: no request can name them.

        Nothing is read of them. Their copies follow from what the imports told.
        """
        imported = tuple(source.path for source in reader.sources() if source.imported)
        is_all = not self._request.query and set(reader.source_paths()) <= set(self._request.paths)
        return reader.sizes_of(Query(roots=imported)) if imported and is_all else array("q")

    def _announce_counted(self, reader: Reader) -> None:
        """Announce the new numbers; of many files, only that there are some."""
        ids = reader.find(self._query)
        told = ids if len(ids) <= _MOST_ANNOUNCED else ids[:0]
        announce(self._host, reader.records(told))
        if not told:
            self._host.batch(RecordBatch(()))

    def _pages(self, sizes: "array[int]") -> Iterator["array[int]"]:
        for start in range(0, len(sizes), _PAGE):
            self._tick()
            yield sizes[start : start + _PAGE]

    def _tick(self) -> None:
        """Raise on Cancel, and report the progress now and then. Called for each file and every 50 ms."""
        self._host.check()
        if self._due.due():
            running = self._pool.running() if self._pool else ()
            self._host.progress(self._counts.progress(running))
