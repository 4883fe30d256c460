"""Lists several folders at a time, for a share that answers late."""

import threading
import time
from collections.abc import Iterator, Sequence

from app.process.small_threads import start
from app.scan.listing.folder_files import BATCH_FILES
from app.scan.listing.folder_lister import BATCH_SECONDS, FolderLister, Waiting
from app.scan.listing.lister_protocol import RootPart


class ListingThreads:
    """Threads that take folders from a list, and put the folders in them there.

    A folder is put on the list in the same step as the results that tell of it. Results thus come in an order
    in which each folder is told of before its contents.
    """

    def __init__(self, waiting: list[Waiting], listers: Sequence[FolderLister]) -> None:
        """Start a thread for each lister. The threads are idle until `results` is called."""
        self.listers = listers
        self._waiting = waiting
        self._lock = threading.Lock()
        self._work = threading.Condition(self._lock)
        self._news = threading.Condition(self._lock)
        self._found = RootPart()
        self._is_fresh = False
        """True if something was done since the results were last taken."""
        self._runs = self._ended = False
        self._busy = 0
        self._error: BaseException | None = None
        self._threads = [
            threading.Thread(target=self._run, args=(lister,), name=f"lister {number}", daemon=True)
            for number, lister in enumerate(listers)
        ]
        start(self._threads)

    @property
    def is_busy(self) -> bool:
        """Return whether a thread is in a folder."""
        return self._busy > 0

    def results(self, seconds: float) -> Iterator[RootPart]:
        """Have the threads list for some seconds, or until nothing is left, and yield what they find."""
        end = time.monotonic() + seconds
        with self._lock:
            self._runs = True
            self._work.notify_all()
        try:
            while not self._is_over() and time.monotonic() < end:
                with self._lock:
                    self._news.wait_for(self._is_due, BATCH_SECONDS)
                    is_fresh = self._is_fresh
                if is_fresh:
                    yield self.take()
        finally:
            with self._lock:
                self._runs = False

    def finish(self) -> Iterator[RootPart]:
        """Yield what the threads find in the folders that they are in. They begin no others."""
        while self.is_busy:
            with self._lock:
                self._news.wait_for(lambda: not self._busy or self._is_due(), BATCH_SECONDS)
            yield self.take()

    def put(self, found: RootPart) -> None:
        """Add results of another thread, to be taken before any of these threads."""
        with self._lock:
            self._found.add(found)

    def take(self) -> RootPart:
        """Return the results since the last call. Raises the error that ended a thread."""
        with self._lock:
            if self._error:
                raise self._error
            found, self._found = self._found, RootPart(current=self._found.current)
            self._is_fresh = False
            self._work.notify_all()
        return found

    def untaken(self) -> RootPart:
        """Return a copy of the results that were not taken yet, for a thread that cannot wait long."""
        copy = RootPart()
        with self._lock:
            copy.add(self._found)
        return copy

    def close(self) -> None:
        """End the threads. A thread that hangs is left behind."""
        with self._lock:
            self._ended = True
            self._work.notify_all()
        for thread, lister in zip(self._threads, self.listers, strict=True):
            if thread.ident and not lister.is_listing:
                thread.join()

    def _is_over(self) -> bool:
        return not self._waiting and not self._busy and not self._is_fresh

    def _is_due(self) -> bool:
        is_done = not self._waiting and not self._busy
        return is_done or self._is_full() or self._error is not None

    def _is_full(self) -> bool:
        return self._found.videos >= BATCH_FILES

    def _run(self, lister: FolderLister) -> None:
        try:
            while folder := self._next_folder():
                for _ in lister.list_folder(*folder):
                    self._deliver(lister)
                self._deliver(lister, is_closed=True)
                lister.rest()
        except BaseException as error:  # noqa: BLE001 - the main thread raises it again
            with self._lock:
                self._error = error
                self._is_fresh = True
                self._news.notify()

    def _next_folder(self) -> Waiting | None:
        """Wait for a folder; return None at the end."""
        with self._lock:
            while not self._ended:
                if self._runs and self._waiting and not self._is_full():
                    self._busy += 1
                    return self._waiting.pop()
                self._work.wait()
        return None

    def _deliver(self, lister: FolderLister, *, is_closed: bool = False) -> None:
        found, inner = lister.part(), lister.take_inner()
        with self._lock:
            self._found.add(found)
            self._is_fresh = True
            self._busy -= is_closed
            self._waiting += inner
            self._work.notify(len(inner))
            if self._is_due():
                self._news.notify()
