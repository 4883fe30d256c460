"""Counts the reads of a search for copies, for its progress and its outcome."""

import time
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from app.checksum.tasks import HashAnswer
from app.copies.rounds import Round
from app.core.checksum.verdict import GRAVEST, ChecksumVerdict
from app.core.copies.job import CopiesOutcome
from app.core.job import Interrupted, JobState
from app.core.message import Message
from app.core.run.progress import Phase, Progress
from app.core.run.timing import Clock, PositionMeter
from app.disk_pool.job_messages import JobMessages
from app.disk_pool.tasks import RunningRead
from app.library.copies.copy_groups import CopySums


class CopiesCounts:
    """The counts of one run. Totals are the most that may be read; they only fall."""

    def __init__(self, clock: Clock, start: float) -> None:
        """Take the start of the job in the time of `clock`."""
        self.phase = Phase.COUNTING
        self._clock = clock
        self._start = start
        self._started = time.time()
        self._messages = JobMessages(GRAVEST)
        self._interrupted: list[Interrupted] = []
        self._asked: Counter[int] = Counter()
        """Files to read in this round, by source."""
        self._answers: Counter[int] = Counter()
        """Files of this round that have an answer, by source."""
        self._read = 0
        """Bytes of the files that were read."""
        self._files = 0
        self._given_up = 0
        """Bytes of the files that could not be read."""
        self._total = 0
        self._total_files = 0
        self._reached = PositionMeter(clock)
        """Most bytes that were ever reported."""

    def begin(self, round_: Round) -> None:
        """Begin a round."""
        self.phase = Phase.READING
        self._answers.clear()
        self._asked = Counter(
            {id_: sum(len(ids) for _, ids in reads.parts()) for id_, reads in round_.sources.items()}
        )
        self._total = self._read + self._given_up + round_.size + round_.later_size
        # A file whose sample was read is done once nothing else is to be read of it.
        self._total_files = max(self._total_files, round_.files)
        self._files = max(self._files, self._total_files - round_.files)

    def add_message(self, path: bytes, reason: Message, verdict: ChecksumVerdict | None = None) -> None:
        """Note a source that could not be read, or a file that could not, or that is no copy."""
        self._messages.add(path, reason, verdict)

    def interrupt(self, source_id: int, path: bytes) -> None:
        """Note that a source went away: nothing is known of its other files."""
        interrupted = Interrupted(path=path, done=self._answers[source_id], count=self._asked[source_id])
        self._interrupted.append(interrupted)
        self.add_message(path, interrupted.reason)

    def add(
        self, answer: HashAnswer, reason: Message | None = None, verdict: ChecksumVerdict | None = None
    ) -> None:
        """Count a file that was read, or could not be; the reason tells why it is no copy."""
        self._answers[answer.task.source_id] += 1
        if reason is not None:
            self.add_message(answer.task.path, reason, verdict)
        if answer.reason is None:  # a rotten file was read too
            self._read += answer.task.size
        else:
            self._given_up += answer.task.size
        self._files += answer.task.part is None

    def progress(self, running: Sequence[RunningRead] = (), *, finished: bool = False) -> Progress:
        """Return the progress."""
        now = self._clock()
        common = Progress(
            phase=self.phase,
            started=self._started,
            seconds=now - self._start,
            heartbeat=time.time(),
            finished=finished,
        )
        if self.phase is Phase.COUNTING:
            return common
        done = self._read + self._given_up + sum(each.position for each in running)
        self._reached.reach(done)
        return replace(
            common,
            done=self._total_files if finished else self._files,
            total=self._total_files,
            bytes_done=self._reached.position,
            bytes_total=self._total,
            byte_rate=self._reached.rate,
            seconds_left=self._reached.seconds_left(self._total),
            current=running[0].path if running else None,
            current_seconds=running[0].silent_seconds if running else None,
        )

    def outcome(self, sums: CopySums | None = None) -> CopiesOutcome:
        """Return the outcome: cancelled without sums, else completed or in need of attention."""
        if sums is None:
            state = JobState.CANCELLED
        else:
            is_whole = not (sums.unknown or self._interrupted)
            state = JobState.COMPLETED if is_whole else JobState.NEEDS_ATTENTION
        return CopiesOutcome(
            state=state,
            errors=self._messages.first(),
            interrupted=tuple(self._interrupted),
            seconds=self._clock() - self._start,
            bytes_read=self._read,
            **({} if sums is None else sums._asdict()),
        )
