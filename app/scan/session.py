"""Runs one scan from its first folder to its last commit: collect, compare, probe, save, mark missing."""

import json
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from contextlib import closing, suppress
from functools import partial
from typing import Any, Final

from msgspec.structs import asdict

from app.core.errors import Cancelled, LibraryError
from app.core.file.record import FileRecord, FileStatus
from app.core.file.record_batch import RecordBatch, announce
from app.core.job import Interrupted, JobState
from app.core.job.host import REPORT_SECONDS, JobHost
from app.core.run.bottleneck import BottleneckMeter, bottleneck
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, RateMeter, Throttle
from app.core.scan.job import ScanCounts, ScanOutcome, ScanRequest
from app.core.text.names import covers, outermost
from app.disk_pool.suspects import Suspects
from app.library import Library
from app.library.scan import clips, folder_listings, history, partly_read, scans, sources
from app.library.scan.file_rows import PendingResult
from app.probe.base import Prober, ProbeTask, skip_paths
from app.scan.collected import Collected
from app.scan.collector import Collector
from app.scan.diff import Changes
from app.scan.partly_read import Extents, note_unread
from app.scan.pipeline import BatchSaver, ProbeTasks
from app.scan.sharing.helpers import Helpers
from app.scan.sidecars import SidecarScan
from app.scan.tidying import judge_by_copies, note_returned, store_sums, tidy

NOTHING: Final = ScanOutcome(state=JobState.CANCELLED)
"""The outcome of a job that has not run yet."""


def run(
    request: ScanRequest,
    host: JobHost[RecordBatch],
    library: Library,
    prober: Prober,
    clock: Clock = time.monotonic,
    *,
    job: str | None = None,
    earlier: ScanOutcome = NOTHING,
    helpers: Helpers | None = None,
) -> ScanOutcome:
    """Scan what `request` asks for, save it in `library`, and return the outcome.

    A further run of a `job` leaves out files that earlier runs probed or skipped. Its outcome covers the
    whole job, which had come to `earlier`. Paths that could not be listed are those of this run. If this run
    is cancelled before it has compared, the counts are those of `earlier`.

    `helpers` are other hosts that list folders too.

    Blocks: call it in a worker thread. Cancel (an exception from `host.check`) ends the scan and keeps all
    that was found. Raises `LibraryError` and `ProberBroken`. Closes `prober` and `helpers` in every case.
    """
    try:
        return _Session(request, host, library, prober, clock, job, earlier, helpers).run()
    finally:
        prober.close()
        if helpers:
            helpers.close()


class _Session:
    def __init__(
        self,
        request: ScanRequest,
        host: JobHost[RecordBatch],
        library: Library,
        prober: Prober,
        clock: Clock,
        job: str | None,
        earlier: ScanOutcome,
        helpers: Helpers | None,
    ) -> None:
        self._helpers = helpers
        self._request = request
        self._host = host
        self._library = library
        self._prober = prober
        self._clock = clock
        self._started = time.time()
        self._begun = clock() - earlier.seconds
        self._earlier = earlier
        self._collected = Collected()
        self._probed: Counter[FileStatus] = Counter()
        self._known: Counter[FileStatus] = Counter()
        self._phase = Phase.COUNTING
        self._meter = RateMeter(clock)
        self._bottleneck = BottleneckMeter(clock)
        self._told = Throttle(REPORT_SECONDS, clock)
        self._scan_id = library.write(scans.begin, self._started, job, request.paths).result()
        self._suspects: Suspects[PendingResult] = Suspects(library, self._tick, clock, self._scan_id)
        self._extents = Extents()
        self._interrupted: tuple[Interrupted, ...] = ()
        self._sidecars = SidecarScan(library, self._scan_id, self._tick, self._announce)
        self._changes = Changes(
            library,
            self._scan_id,
            self._tick,
            self._announce,
            is_there=self._is_there,
            sniffed=request.sniff,
            names=request.names,
        )

    def run(self) -> ScanOutcome:
        try:
            with closing(self._suspects):
                return self._end(self._work())
        except Exception:
            with suppress(LibraryError):
                self._note_unread(JobState.FAILED)
                self._library.write(
                    scans.end, self._scan_id, JobState.FAILED, self._clock() - self._begun
                ).result()
            raise

    def _work(self) -> JobState:
        try:
            tidy(self._library, self._scan_id, self._started, self._tick)
            self._collect()
            self._known = self._changes.compare(
                self._collected.whole,
                deep=self._request.deep,
                engine=self._prober.engine,
                left_out=self._collected.written.union(self._request.left_out),
                left_ids=self._collected.left_ids,
            )
            self._known.update(self._collected.unchanged.counts)
            self._probed.update(self._changes.of_job)
            self._probed.update(self._collected.unchanged.of_job)
            self._probe()
            self._enter(Phase.SAVING)
            self._changes.mark_missing()
            self._find_clips()
            self._sidecars.assign()
            self._sidecars.renew()
            judge_by_copies(self._library, self._tick)
            self._store_digests()
            note_returned(self._library, self._cancelled)
            store_sums(self._library, self._scan_id, self._cancelled)
        except Cancelled:
            return JobState.CANCELLED
        is_whole = not (self._collected.errors or self._suspects.away)
        return JobState.COMPLETED if is_whole else JobState.NEEDS_ATTENTION

    def _collect(self) -> None:
        def tick(collected: Collected) -> None:
            self._collected = collected
            self._tick()

        request = self._request
        collector = Collector(
            self._library,
            self._scan_id,
            tick,
            self._announce,
            sniff=request.sniff,
            names=request.names,
            deep=request.deep,
            engine=self._prober.engine,
            left_out=request.left_out,
            still_seconds=request.still_seconds,
            within=request.within,
            helpers=self._helpers,
            is_there=self._suspects.is_there,
        )
        self._collected = collector.collect(request.paths)
        if self._helpers:
            self._helpers.close()  # the hosts are to probe now

    def _probe(self) -> None:
        found = self._collected.found
        of_job = self._changes.of_job.total() + self._collected.unchanged.of_job.total()
        pending = found - self._known.total() - of_job
        with self._library.reader(self._cancelled) as reader:
            count = partial(reader.insight, partly_read.pending, self._scan_id)
            self._extents.begin(self._collected.listed, found, pending, count)
        self._enter(Phase.PROBING)
        self._host.skips()  # drop requests from before the first probe
        saver = BatchSaver(self._library, self._prober.engine, self._announce, self._clock)
        with self._library.reader() as reader:
            tasks = ProbeTasks(
                reader,
                self._scan_id,
                deep=self._request.deep,
                within=self._request.within,
                away=self._suspects.away,
            )
            try:
                for finding in tasks.skipped():
                    self._keep(finding, saver, tasks)
                self._probe_all(tasks.probed(), saver, tasks)
                for suspect in tasks.suspects():
                    self._probe_all((suspect,), saver, tasks)
                self._settle(saver, at_once=True)
                saver.finish()
                self._sidecars.assign()
                self._sidecars.read(self._prober, self._request.within, self._suspects.away)
            except Cancelled:
                for finding in self._suspects.rescue().said:
                    self._save(finding, saver)
                raise
            finally:
                self._prober.close()
                saver.finish()

    def _probe_all(self, files: Iterable[ProbeTask], saver: BatchSaver, tasks: ProbeTasks) -> None:
        for answer in self._prober.probe(files):
            skip_paths(self._prober, self._host.skips())
            self._keep(tasks.finding(answer) if answer else None, saver, tasks)

    def _find_clips(self) -> None:
        """Find the recordings of several files in the folders whose files have changed."""
        more = True
        while more:
            more, changed = self._library.write(clips.regroup).result()
            self._announce(changed)
            self._tick()

    def _store_digests(self) -> None:
        """Have the next scan recognise the folders that are as this one listed them."""
        while self._library.write(folder_listings.store, self._scan_id, self._prober.engine).result():
            self._tick()

    def _cancelled(self) -> bool:
        try:
            self._tick()
        except Cancelled:
            return True
        return False

    def _keep(self, finding: PendingResult | None, saver: BatchSaver, tasks: ProbeTasks) -> None:
        """Count and save a finding; with None, only save and report what is due.

        A failure waits for a look at its source: a disk that was unplugged is no fault of a file.
        """
        if finding is not None and finding.status is FileStatus.OK:
            self._save(finding, saver)
        elif finding is not None:
            self._suspects.hold(finding.file.source_id, finding)
        self._settle(saver)
        saver.turn(tasks.handed_out)
        self._tick()

    def _settle(self, saver: BatchSaver, *, at_once: bool = False) -> None:
        """Save the failures that were held back, and give up the files of sources that went away."""
        said, away = self._suspects.settle(at_once=at_once)
        for finding in said:
            self._save(finding, saver)
        for running in self._prober.running() if away else ():
            if any(covers(source.path, running.path) for source in away):
                self._prober.skip(running.key)

    def _save(self, finding: PendingResult, saver: BatchSaver) -> None:
        self._probed[finding.status] += 1
        self._extents.add(finding.file.source_id)
        self._meter.add()
        saver.add(finding)

    def _is_there(self, root: bytes) -> bool:
        """Return whether the source of a listed root is still there, before files in it are called gone."""
        source = self._library.write(sources.covering, root).result()
        return source is None or self._suspects.is_there(source)

    def _enter(self, phase: Phase) -> None:
        self._host.check()
        self._phase = phase
        self._host.progress(self._progress())

    def _tick(self) -> None:
        """Raise on Cancel, and report the progress now and then. Called for each file and every 50 ms."""
        self._host.check()
        if self._told.due():
            self._host.progress(self._progress())

    def _announce(self, records: Sequence[FileRecord]) -> None:
        announce(self._host, records, self._scan_id)

    def _progress(self) -> Progress:
        found = self._collected.found
        if self._phase is Phase.COUNTING:
            return self._at(done=found, current=self._collected.current or None)
        done = self._known.total() + self._probed.total()
        if self._phase is not Phase.PROBING:
            return self._at(done=done, total=found, **self._speed(found - done))
        self._bottleneck.look(self._prober.usage)
        running = self._prober.running()
        return self._at(
            done=done,
            total=found,
            current=running[0].path if running else None,
            current_seconds=running[0].seconds if running else None,
            bottleneck=self._bottleneck.current,
            workers=self._prober.workers(),
            **self._speed(found - done),
        )

    def _speed(self, left: int) -> dict[str, float | None]:
        return {"rate": self._meter.rate, "seconds_left": self._meter.seconds_left(left)}

    def _at(self, **figures: Any) -> Progress:  # noqa: ANN401 - the fields of Progress
        return Progress(
            phase=self._phase,
            started=self._started,
            seconds=self._clock() - self._begun,
            heartbeat=time.time(),
            **figures,
        )

    def _counts(self) -> ScanCounts:
        collected, known, probed = self._collected, self._known, self._probed
        counts = ScanCounts(
            found=collected.found,
            ok=probed[FileStatus.OK],
            unchanged=known[FileStatus.OK],
            failed=probed[FileStatus.FAILED] + known[FileStatus.FAILED],
            timeout=probed[FileStatus.TIMEOUT] + known[FileStatus.TIMEOUT],
            skipped=probed[FileStatus.SKIPPED] + known[FileStatus.SKIPPED],
            not_reached=collected.found - known.total() - probed.total(),
            other_files=collected.other_files,
            ignored=collected.ignored,
        )
        if self._phase is not Phase.COUNTING:
            return counts
        return max(counts, self._earlier.counts, key=lambda each: each.found - each.not_reached)

    def _empty(self, counts: ScanCounts) -> int:
        """Return how many of the files that failed are empty."""
        if not counts.failed:
            return 0
        roots = outermost(self._request.paths)
        return min(counts.failed, self._library.write(scans.count_empty, roots).result())

    def _back_online(self) -> tuple[bytes, ...]:
        paths = dict.fromkeys((*self._earlier.back_online, *self._collected.back_online))
        away = {*self._collected.offline, *(each.path for each in self._interrupted)}
        return tuple(path for path in paths if path not in away)

    def _note_unread(self, state: JobState) -> tuple[Interrupted, ...]:
        return note_unread(
            self._library,
            state,
            self._suspects.away,
            self._request.paths,
            self._collected.whole,
            None if self._phase is Phase.COUNTING else self._extents,
        )

    def _end(self, state: JobState) -> ScanOutcome:
        self._interrupted = self._note_unread(state)
        away = [each.path for each in self._interrupted]
        report = self._library.write(history.report_of, self._scan_id).result()
        counts = self._counts()
        outcome = ScanOutcome(
            state=state,
            scan_id=self._scan_id,
            report=report,
            changes=self._library.write(history.counts, (report, report)).result(),
            counts=counts,
            empty=self._empty(counts),
            errors=(
                *self._collected.errors,
                *(each.error for each in self._interrupted),
            ),
            interrupted=self._interrupted,
            missing=self._earlier.missing + self._changes.missing,
            claimed=self._earlier.claimed + self._changes.claims.found,
            forgotten=self._earlier.forgotten + self._changes.claims.gone,
            offline=(*self._collected.offline, *away),
            back_online=self._back_online(),
            roots_read=self._collected.roots_read,
            started=self._started,
            seconds=self._clock() - self._begun,
        )
        stored = json.dumps(asdict(counts))
        self._library.write(scans.end, self._scan_id, state, outcome.seconds, stored).result()
        finished = state is not JobState.CANCELLED
        done = outcome.counts.found - outcome.counts.not_reached
        self._host.progress(
            self._at(
                done=done,
                total=outcome.counts.found,
                bottleneck=bottleneck(self._prober.usage()),
                workers=self._prober.workers(),
                finished=finished,
            )
        )
        return outcome
