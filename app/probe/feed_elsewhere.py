"""The tasks of a probe child that shuts itself in: another process opens the files that they name.

That process (`opener`) gets the tasks from the parent, hands them on, and sends the opened files behind
them: several at once where they open fast, and each at once where they do not. A file that hangs keeps none
before it. Once the child finds that files keep it waiting, threads open them side by side.
"""

import io
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import partial
from multiprocessing.connection import Connection
from typing import Final, NamedTuple, cast

import msgspec

from app.core.message import Message
from app.probe import protocol
from app.probe.base import ProbeTask
from app.probe.batch_size import BATCH, THREADS
from app.probe.prefetch import FileAhead, OpeningThreads
from app.probe.slot import ProbeSlot
from app.probe.usage_meter import UsageMeter
from app.process import small_threads
from app.process.opener import start
from app.process.opener_ends import Outlet
from app.process.opening import Located, NotOpened, Opener, OpenFile, open_file, patiently, why
from app.process.spawn import OPENER_ENDED
from app.process.timed_file import CallTimes, TimedFile
from app.process.wait_meter import WaitMeter

_TASKS, _FILES, _END = b"t", b"f", b"e"
"""The first byte of a message."""
_TOGETHER_SECONDS: Final = 0.001
"""Seconds that an opened file may wait for others to be sent with."""
_LATE_SECONDS: Final = 0.05
"""Seconds after which an opened file is sent although the next one is still being opened."""


class OpeningResult(msgspec.Struct, array_like=True):
    """A file that was opened, or the reason why it was not. Its descriptor comes with the message."""

    reason: Message | None = None
    head: bytes | None = None
    waited: float = 0.0
    computed: float = 0.0
    """Seconds that opening took, and reading ahead."""
    opening: float = 0.0
    reads: int = 0
    reading: float = 0.0
    """The calls (`CallTimes`)."""


_OPENED: Final = msgspec.msgpack.Decoder(list[OpeningResult])
_encode: Final = msgspec.msgpack.Encoder().encode


class _Received(NamedTuple):
    opened: OpeningResult
    descriptor: int | None

    def close(self) -> None:
        if self.descriptor is not None:
            os.close(self.descriptor)


class FeedElsewhere:
    """A feed from an opener, which it starts. With `prefetch`, threads of the opener open files ahead."""

    def __init__(self, pipe: Connection, slot: ProbeSlot, usage: UsageMeter, *, prefetch: bool) -> None:
        """Start the opener. Raises OSError."""
        self.tasks: deque[tuple[int, ProbeTask]] = deque()
        self._slot = slot
        self._usage = usage
        self._prefetch = prefetch
        self._meter = WaitMeter()
        self._files: deque[_Received] = deque()
        self._left_out = 0
        """Number of files at the head of the feed that are not wanted, and have not come."""
        self._inlet = start(lambda outlet: _Opening(pipe, slot, outlet).run(), (pipe.fileno(),))
        pipe.close()

    def receive(self) -> None:
        while not self.tasks:
            self._take()

    def open_ahead(self) -> None:
        if self._prefetch and self._meter.is_slow is not self._slot.prefetches:
            self._slot.prefetches = self._meter.is_slow

    @contextmanager
    def opener(self) -> Iterator[Opener]:
        taken: list[OpeningResult] = []

        def take(_place: Located) -> OpenFile:
            if taken:
                raise RuntimeError("a file is opened once")
            began = time.perf_counter()
            received = self._next()
            taken.append(received.opened)
            self._note(received.opened, time.perf_counter() - began)
            self._meter.start()
            return self._file(received)

        try:
            yield take
        finally:
            if taken:
                self._measure(*taken)
            else:
                self.leave_out()

    def leave_out(self) -> None:
        self._left_out += 1
        self._close_left_out()

    def _close_left_out(self) -> None:
        while self._left_out and self._files:
            self._files.popleft().close()
            self._left_out -= 1

    def _take(self) -> None:
        try:
            message, descriptors = self._inlet.receive()
        except (EOFError, OSError):  # the opener was killed, or a file was lost: this child can read no more
            raise SystemExit(OPENER_ENDED) from None
        kind, contents = message[:1], memoryview(message)[1:]
        if kind == _END:
            raise EOFError
        if kind == _TASKS:
            first, tasks = protocol.tasks(contents)
            self.tasks.extend(enumerate(tasks, first))
            return
        numbers = iter(descriptors)
        for opened in _OPENED.decode(contents):
            self._files.append(_Received(opened, None if opened.reason else next(numbers)))
        self._close_left_out()

    def _next(self) -> _Received:
        """Wait for the file at hand."""
        while not self._files:
            self._take()
        return self._files.popleft()

    def _file(self, received: _Received) -> OpenFile:
        if received.descriptor is None:
            raise NotOpened(received.opened.reason or Message("file.vanished"))
        file: io.FileIO = TimedFile(self._usage.calls, received.descriptor)
        return OpenFile(file, os.fstat(received.descriptor), received.opened.head)

    def _note(self, opened: OpeningResult, waited: float) -> None:
        times = CallTimes()
        times.opens, times.opening = 1, opened.opening
        times.reads, times.reading = opened.reads, opened.reading
        self._usage.note_ahead(times, waited)

    def _measure(self, opened: OpeningResult) -> None:
        if opened.computed:  # by a thread, which has read what is slow
            self._meter.note(opened.waited, opened.computed)
        else:
            self._meter.stop(opened.waited)


class _Opening:
    """The work of the opener."""

    def __init__(self, pipe: Connection, slot: ProbeSlot, outlet: Outlet) -> None:
        self._pipe = pipe
        self._slot = slot
        self._outlet = outlet
        self._places: deque[Located] = deque()
        """Files that nobody opens yet."""
        self._threads = OpeningThreads()
        self._ahead: deque[FileAhead] = deque()
        """Files before them, which the threads open."""
        self._unsent: list[_Sent] = []
        """Files that are open, before all these."""
        self._lock = threading.Lock()
        """Held while files become unsent, or are sent in their order."""
        self._has_unsent = threading.Event()

    def run(self) -> None:
        """Open the files of all tasks. Raises EOFError or OSError once the parent or the child has ended."""
        with suppress(RuntimeError):  # no more threads: then a file that hangs keeps those before it
            small_threads.start([threading.Thread(target=self._send_late, daemon=True)])
        while True:
            if not (self._places or self._ahead):
                self._receive()
            if self._slot.prefetches:
                self._open_ahead()
            if self._ahead:
                self._send_one(self._ahead.popleft())
            else:
                self._send_several()

    def _receive(self) -> None:
        try:
            message = self._pipe.recv_bytes()
        except EOFError:
            self._outlet.send(_END)
            raise
        self._outlet.send(_TASKS + message)
        self._places.extend(task.place for task in protocol.tasks(message)[1])

    def _open_ahead(self) -> None:
        while len(self._places) + len(self._ahead) < THREADS and self._pipe.poll():
            self._receive()
        while self._places and len(self._ahead) < THREADS and self._threads.are_usable:
            self._ahead.append(self._threads.open(self._places.popleft()))

    def _send_one(self, ahead: FileAhead) -> None:
        """Send a file that a thread opens, once it has done so."""
        times = CallTimes()
        opened = _tried(lambda: ahead.take(ahead.place, times))
        times.add(ahead.times)
        self._add(_Sent(opened, times, ahead.waited, ahead.computed))
        self._send()

    def _send_several(self) -> None:
        """Send the next files, as many as open in a moment, at least one."""
        began, count = time.perf_counter(), 0
        while self._places and count < BATCH and (now := time.perf_counter()) - began < _TOGETHER_SECONDS:
            opened = _tried(partial(open_file, self._places.popleft(), make=_descriptor))
            times = CallTimes()
            times.opening = time.perf_counter() - now
            self._add(_Sent(opened, times, times.opening))
            count += 1
        self._send()

    def _send_late(self) -> None:
        """Send in a thread what is open while the next file hangs, which would be blamed on those before."""
        with suppress(OSError):  # the child has ended, and so does this process
            while True:
                self._has_unsent.wait()
                time.sleep(_LATE_SECONDS)
                self._has_unsent.clear()
                self._send()

    def _add(self, file: "_Sent") -> None:
        with self._lock:
            self._unsent.append(file)
        if not self._has_unsent.is_set():
            self._has_unsent.set()

    def _send(self) -> None:
        with self._lock:
            files, self._unsent = self._unsent, []
            if not files:
                return
            handles = [sent.opened.file for sent in files if isinstance(sent.opened, OpenFile)]
            message = _encode([sent.described() for sent in files])
            self._outlet.send(_FILES + message, [file.fileno() for file in handles])
        for file in handles:
            file.close()


class _Descriptor:
    """An open file that is only passed on. As an `io.FileIO`, to open it would take a third longer."""

    __slots__ = ("_number",)

    def __init__(self, number: int) -> None:
        self._number = number

    def fileno(self) -> int:
        """Return the descriptor."""
        return self._number

    def close(self) -> None:
        """Close the file."""
        os.close(self._number)


_descriptor: Final = cast("Callable[[int], io.FileIO]", _Descriptor)


class _Sent(NamedTuple):
    """A file that the opener sends."""

    opened: OpenFile | Message
    times: CallTimes
    waited: float
    computed: float = 0.0

    def described(self) -> OpeningResult:
        opened, times = self.opened, self.times
        reason, head = (opened, None) if isinstance(opened, Message) else (None, opened.head)
        return OpeningResult(
            reason, head, self.waited, self.computed, times.opening, times.reads, times.reading
        )


def _tried(act: Callable[[], OpenFile]) -> OpenFile | Message:
    try:
        return patiently(act)
    except OSError as error:
        return why(error)
