"""Opens files ahead in threads, and reads their ends, so that a child need not wait for a slow share.

Threads start only where files keep the child waiting, which those of a local disk do not. A file whose thread
hangs does not stop the files before it: the child waits for it once it is at hand, within its limit. A child
that ends does not wait for threads.
"""

import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from queue import SimpleQueue
from typing import Final

from app.probe.batch_size import THREADS
from app.probe.bounded_file import HEAD_BYTES
from app.probe.usage_meter import UsageMeter
from app.process import small_threads
from app.process.opening import EXHAUSTED, Located, Opener, OpenFile, open_file
from app.process.timed_file import CallTimes, TimedFile
from app.process.wait_meter import WaitMeter

TAIL_BYTES: Final = 64 * 1024
"""Bytes at the end of a file that are read ahead. Many containers have their tables there."""


class FileAhead:
    """A file that a thread opens."""

    def __init__(self, place: Located) -> None:
        self.place = place
        self.waited = self.computed = 0.0
        """Seconds that opening and reading took."""
        self.times = CallTimes()
        """The calls of the thread."""
        self.waited_for = 0.0
        """Seconds that `take` waited for the thread."""
        self._lock = threading.Lock()
        self._begun = self._dropped = False
        self._done = threading.Event()
        self._opened: OpenFile | None = None
        self._error: OSError | None = None

    def open(self) -> None:
        """Open the file in a thread, unless it was dropped meanwhile."""
        with self._lock:
            if self._dropped:
                return
            self._begun = True
        wall, cpu = time.perf_counter(), time.thread_time()
        opened = self._try()
        self.computed = time.thread_time() - cpu
        self.waited = time.perf_counter() - wall - self.computed
        with self._lock:
            self._opened = opened
        self._done.set()
        if self._dropped:
            self.drop()

    def _try(self) -> OpenFile | None:
        try:
            return _opened(self.place, self.times)
        except OSError as error:
            if error.errno not in EXHAUSTED:
                self._error = error
        except MemoryError:
            pass
        return None  # the files before have much: later there may be enough

    def take(self, place: Located, times: CallTimes) -> OpenFile:
        """Open the file, or wait until the thread has opened it. `times` measures the calls from now on."""
        with self._lock:
            self._dropped = not self._begun
        if not self._dropped:
            began = time.perf_counter()
            self._done.wait()
            self.waited_for = time.perf_counter() - began
        if self._error:
            raise self._error
        with self._lock:
            opened, self._opened = self._opened, None
        if opened is None:
            return times.open(place, open_file)
        if isinstance(opened.file, TimedFile):
            opened.file.times = times
        return opened

    def drop(self) -> None:
        """Close the file if it was not taken, now or once it is open."""
        with self._lock:
            self._dropped = True
            opened, self._opened = self._opened, None
        if opened:
            opened.file.close()


def _opened(place: Located, times: CallTimes) -> OpenFile:
    """Open a file and read its head, and have the system keep its tail at hand."""
    file, status, head = times.open(place, open_file)
    with suppress(OSError):  # a read of the child itself meets it, if it needs the place
        head = file.read(HEAD_BYTES)
        if status.st_size > HEAD_BYTES:
            file.seek(max(HEAD_BYTES, status.st_size - TAIL_BYTES))
            file.read(TAIL_BYTES)
    return OpenFile(file, status, head)


class OpeningThreads:
    """Threads that open files, and start with the first of them."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[FileAhead] = SimpleQueue()
        self._count: int | None = None

    @property
    def are_usable(self) -> bool:
        """False once the system has refused to start even one."""
        return self._count != 0

    def open(self, place: Located) -> FileAhead:
        """Have a file opened. If there are no threads, taking it opens it."""
        if self._count is None:
            threads = [
                threading.Thread(target=self._open_files, name="prefetch", daemon=True)
                for _ in range(THREADS)
            ]
            with suppress(RuntimeError):
                small_threads.start(threads)
            self._count = sum(thread.ident is not None for thread in threads)
        ahead = FileAhead(place)
        self._queue.put(ahead)
        return ahead

    def _open_files(self) -> None:
        while True:
            self._queue.get().open()


class Prefetcher:
    """The files that are opened ahead of the one at hand, in their order."""

    def __init__(self, usage: UsageMeter) -> None:
        self._usage = usage
        self._meter = WaitMeter()
        """Measures the wait for each file: of its thread if there is one, else of the child."""
        self._files: deque[FileAhead] = deque()
        self._threads = OpeningThreads()

    @property
    def is_on(self) -> bool:
        """True if most of the last files were waited for."""
        return self._meter.is_slow and self._threads.are_usable

    @property
    def count(self) -> int:
        """The number of files that are opened ahead."""
        return len(self._files)

    def extend(self, places: Iterable[Located]) -> None:
        """Open the next files, which come after those that are opened ahead already."""
        self._files.extend(map(self._threads.open, places))

    @contextmanager
    def opener(self) -> Iterator[Opener]:
        """Yield the function that opens the file at hand, and measure how long it is waited for."""
        ahead = self._files.popleft() if self._files else None
        if ahead is None:
            self._meter.start()
            try:
                yield lambda place: self._usage.calls.open(place, open_file)
            finally:
                self._meter.stop()
            return
        try:
            yield lambda place: ahead.take(place, self._usage.calls)
        finally:
            ahead.drop()
            self._meter.note(ahead.waited, ahead.computed)
            self._usage.note_ahead(ahead.times, ahead.waited_for)

    def leave_out(self) -> None:
        """Close the file at hand, which is not to be probed."""
        if self._files:
            self._files.popleft().drop()
