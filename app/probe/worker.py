"""The parent's side of one probe child."""

import contextlib
import itertools
import signal
import sys
import time
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from multiprocessing.context import SpawnContext
from typing import Final, NamedTuple

from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.bottleneck import Usage
from app.core.run.limits import ProbeLimits
from app.probe.base import Probe, ProbeAnswer, ProbeTask, RunningProbe
from app.probe.batch_size import THREADS, BatchSize
from app.probe.child_watch import ChildWatch
from app.probe.culprit import Ending, culprits
from app.probe.protocol import READY, WrongAnswer, answers, encode
from app.probe.slot import ProbeSlot, SlotPosition
from app.process.framing import MessageReader, ProtocolError
from app.process.named import TargetName
from app.process.spawn import OPENER_ENDED, ChildProcess

PROCESS_NAME: Final = "cinventory-probe"
_SERVE: Final = TargetName("app.probe.child", "serve")
_EXIT_SECONDS: Final = 0.2
_TASK_BYTES: Final = 32
"""Maximum length of a task in a message, without its path and root."""


class AnsweredTask(NamedTuple):
    """A task with its answer."""

    task: ProbeTask
    answer: ProbeAnswer


class LeftFiles(NamedTuple):
    """The files that an ended child held, by their fate."""

    answers: Sequence[AnsweredTask]
    """Answers that arrived at the last moment, and that for the file that ended the child."""
    suspects: Sequence[ProbeTask]
    """Files of which one, but nobody knows which, may have ended the child."""
    others: Sequence[ProbeTask]
    """Files to be probed by other children."""


class ProbeWorker:
    """A probe child and the files sent to it and not answered."""

    def __init__(
        self,
        context: SpawnContext,
        probe: Probe,
        limits: ProbeLimits,
        *,
        prefetch: bool = False,
        modules: Collection[str] = (),
    ) -> None:
        """Start the child. Raises OSError if the system allows no more processes."""
        self._slot = ProbeSlot()
        self.modules = modules
        """Modules that the child loaded before it shut itself in."""
        # Apart from the answers: the tasks go to another process of the child (`feed_elsewhere`), which must
        # not hold the pipe whose end tells that the child has died.
        tasks, self._tasks = context.Pipe(duplex=False)
        self.pipe, theirs = context.Pipe()
        self._reader = MessageReader(self.pipe)
        self._limits = limits
        self._process = ChildProcess(
            target=_SERVE,
            args=(tasks, theirs, self._slot, probe, limits),
            kwargs={"prefetch": prefetch, "modules": modules},
            name=PROCESS_NAME,
            daemon=True,
        )
        self.ready = False
        """True if the child has started and takes files."""
        self.held: deque[ProbeTask | None] = deque()
        """Tasks sent and not answered, in the order of sending. None stands for one taken back."""
        self._size = BatchSize()
        self._alone = False
        self._answered = 0
        self._heard_at = time.monotonic()
        """Time of the last answers, or of the first of `held` if it was sent later."""
        self._skipped = 0
        """Number of the file to give up; 0 for none."""
        self._accused: int | None = None
        """Number of the last file begun when the child was found over a limit."""
        self._fault: ProtocolError | None = None
        try:
            if sys.platform == "win32":
                self._process.memory_mb = limits.memory_mb
            self._process.start()
        finally:
            tasks.close()
            theirs.close()
        self._watch = ChildWatch(self._process, limits)
        self._position = self._slot.read()

    def send(self, tasks: Sequence[ProbeTask], *, alone: bool = False) -> None:
        """Have the child probe `tasks` after the tasks that it holds, of which none was taken back.

        With `alone`, the child takes no other files until it has answered.
        """
        self._alone = alone
        if not self.held:
            self._heard_at = time.monotonic()
            self._watch.note_sign()
            self._slot.set_limit()
        message = encode((self._answered + len(self.held) + 1, tasks))
        self.held.extend(tasks)
        with contextlib.suppress(OSError):  # the child died: `receive` raises
            self._tasks.send_bytes(message)

    def take_back(self, seconds: float) -> list[ProbeTask]:
        """Return the files that wait behind one that takes more than `seconds`; the child leaves them out."""
        index, position = self._at_hand()
        if index is None or None in self.held or time.monotonic() - position.since < seconds:
            return []
        taken = [task for task in itertools.islice(self.held, index + 1, None) if task]
        if taken:
            self._slot.set_limit(position.begun + 1)
            for place in range(index + 1, len(self.held)):
                self.held[place] = None
        return taken

    def running(self) -> RunningProbe | None:
        """Return the file that the child is probing, or is about to probe."""
        position = self._slot.read()
        index, since = position.ended - self._answered, time.monotonic()
        if position.begun > position.ended:
            index, since = position.begun - 1 - self._answered, position.since
        task = self.held[index] if 0 <= index < len(self.held) else None
        return task and RunningProbe(task.key, task.path, max(0.0, time.monotonic() - since))

    @property
    def usage(self) -> Usage:
        """The times of the child so far."""
        return self._slot.usage

    def skip(self, key: int) -> None:
        """Give up the file that the child is probing, if `key` is that of the file."""
        index, position = self._at_hand()
        if index is not None and (task := self.held[index]) and task.key == key:
            self._skipped = position.begun

    @property
    def capacity(self) -> int:
        """Number of files that the child takes now: a batch, unless it holds more than one already."""
        batch = self.batch
        most = 0 if self._alone else batch
        if not self.ready or (self.held and (len(self.held) > most or None in self.held)):
            return 0
        return batch

    @property
    def batch(self) -> int:
        """The size of the next batch."""
        return THREADS if self._slot.prefetches else self._size.files

    @property
    def held_bytes(self) -> int:
        """The most bytes that the child may have to read yet."""
        return sum(message_bytes(task) for task in self.held if task)

    @property
    def has_to_end(self) -> bool:
        """True if a file is to be given up that the child has not answered."""
        return self._skipped > self._answered

    def _at_hand(self) -> tuple[int | None, SlotPosition]:
        """Return the index in `held` of the file at hand, None if there is none, and the position."""
        position = self._slot.read()
        index = position.begun - 1 - self._answered
        known = position.begun > position.ended and 0 <= index < len(self.held)
        return index if known else None, position

    def receive(self) -> Iterator[AnsweredTask]:
        """Yield the answers that came: none from a part of a message.

        Raises EOFError if the child is dead, or has to be ended because it breaks the protocol.
        """
        try:
            for message in self._reader.read():
                self._watch.note_sign()
                if message == READY:
                    self.ready = True
                else:
                    yield from self._answers(message)
        except OSError as error:
            raise EOFError from error
        except ProtocolError as error:
            self._fault = error
            raise EOFError from error

    def _answers(self, message: bytes) -> Iterator[AnsweredTask]:
        count = 0
        for answer in answers(message):
            task = self.held[0] if self.held else None
            if answer is None if task else not self.held:
                raise WrongAnswer("of another file")
            if task and answer and answer.key != task.key:
                raise WrongAnswer("of another file")
            self.held.popleft()
            self._answered += 1
            count += 1
            if task and answer:
                yield AnsweredTask(task, answer)
        now = time.monotonic()
        if count:
            self._size.note(count, now - self._heard_at)
        self._heard_at = now

    def is_over_limit(self) -> bool:
        """Return whether the child gave no sign of life within its limit, or has more memory than allowed."""
        position = self._slot.read()
        if position != self._position:
            self._position = position
            self._watch.note_sign()
        if not self._watch.is_over_limit(ready=self.ready, busy=bool(self.held)):
            return False
        self._accused = position.begun
        return True

    def kill(self) -> None:
        """Kill the child at once."""
        self._process.kill()

    def end(self, deadline: float) -> bool:
        """End the child by `deadline` (`time.monotonic`); return False if the child still lives.

        A child that is ending by itself gets time to do so, since its exit code gives the reason.
        """
        self._watch.note_end()
        if self._accused is None and not self._fault and not self.has_to_end:
            self._join(min(deadline, time.monotonic() + _EXIT_SECONDS))
        self.kill()
        return self._join(deadline)

    def _join(self, deadline: float) -> bool:
        self._process.join(max(0.0, deadline - time.monotonic()))
        return self._process.exitcode is not None

    def settle(self) -> LeftFiles:
        """Return the files of the child, which was ended."""
        last = list(self._last_answers())
        place, suspects = culprits(
            Ending(
                self._slot.read(),
                self._answered,
                len(self.held),
                wrong_answer=isinstance(self._fault, WrongAnswer),
                garbled=self._fault is not None,
                skipped=self._skipped,
                innocent=self._process.exitcode == OPENER_ENDED and not self._alone,
                accused=self._accused,
            )
        )
        held = list(self.held)
        if place is not None and (task := held[place]):
            status, reason = self._verdict()
            last.append(AnsweredTask(task, ProbeAnswer(key=task.key, status=status, reason=reason)))
            held[place] = None
        suspected, others = ([task for task in part if task] for part in (held[:suspects], held[suspects:]))
        return LeftFiles(last, suspected, others)

    def _last_answers(self) -> Iterator[AnsweredTask]:
        """Yield the answers that the child sent before its end."""
        with contextlib.suppress(EOFError, OSError):
            while not self._fault and self.pipe.poll():
                yield from self.receive()

    def _verdict(self) -> tuple[FileStatus, Message]:
        """Return status and reason of the file that ended the child, derived from how the child ended."""
        if self._fault:
            return FileStatus.FAILED, Message("probe.garbage", {"detail": str(self._fault)})
        if self._skipped:
            return FileStatus.SKIPPED, Message("probe.skipped")
        code = self._process.exitcode
        limits, watch = self._limits, self._watch
        if (watch.is_silent and not watch.is_bloated) or _died_of(code, "SIGALRM"):
            return FileStatus.TIMEOUT, watch.timeout()
        if _died_of(code, "SIGPROF"):
            return FileStatus.TIMEOUT, Message("probe.spun", {"limit": limits.cpu_seconds})
        output = self._process.output()
        if watch.is_bloated or "bad_alloc" in output or "MemoryError" in output:
            return FileStatus.FAILED, Message("probe.memory", {"limit": limits.memory_mb})
        return FileStatus.FAILED, Message("probe.crashed", {"detail": self.cause})

    def close(self) -> None:
        """Close the pipes."""
        self._tasks.close()
        self.pipe.close()
        if self._process.exitcode is not None:
            self._process.close()

    @property
    def false_start(self) -> str:
        """The cause of death before the first file, and the last line of the child's output."""
        return ": ".join((self.cause, *self._process.output().splitlines()[-1:]))

    @property
    def cause(self) -> str:
        """The signal's name or the exit code that the child ended with."""
        code = self._process.exitcode
        if code is None:
            return "it could not be ended"
        if code < 0:
            with contextlib.suppress(ValueError):
                return signal.Signals(-code).name
        return f"exit code {code}" if abs(code) < 256 else f"exit code {code & 0xFFFFFFFF:#010x}"


def message_bytes(task: ProbeTask) -> int:
    """Return the most bytes that a task takes in a message."""
    return len(task.path) + len(task.root) + _TASK_BYTES


def _died_of(code: int | None, name: str) -> bool:
    return code is not None and code < 0 and code == -getattr(signal, name, 0)
