"""Watches the sources of a library, and has their changes scanned. A scan once in a while is the truth.

Nothing is deleted: a scan marks files missing, and sources offline.
"""

import asyncio
import logging
import time
from asyncio import wrap_future
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from typing import Final, Protocol

from msgspec import Struct, field
from msgspec.structs import replace

from app.config.settings import Settings
from app.core.errors import CinventoryError
from app.core.file.filetypes import NameRules
from app.core.job import AsyncJobQueue, Job
from app.core.message import Message
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock
from app.core.scan.job import ScanRequest
from app.core.schedule.recurrence import Every, Recurrence
from app.core.text.names import covers, outermost
from app.core.watch.hint import ChangesSettled, Ended, Watching, WatchMessage
from app.core.watch.stability import STILL_SECONDS
from app.core.watch.state import WatchedSource, WatchMode, WatchState
from app.jobs.background import BackgroundTasks
from app.jobs.types.scan import SCAN
from app.library import Library
from app.library.automation import watches
from app.watch.source_watcher import Listener, SourceWatcher

log = logging.getLogger(__name__)

HOURLY: Final = Recurrence(every=Every.HOURLY)
NIGHTLY: Final = Recurrence(every=Every.NIGHTLY)
GAP_SECONDS: Final = 5.0
"""Least seconds between two scans of changes of one source."""
AGAIN_SECONDS: Final = 600.0
"""Seconds after which a source that could not be watched is tried again."""

WatchListener = Callable[[], None]


class Watcher(Protocol):
    """A watcher that can be closed. `close` blocks for a moment."""

    def close(self) -> None:
        """Stop watching."""


MakeWatcher = Callable[[bytes, NameRules, Listener], Watcher]


class _Watched(Struct):
    """A watched source of this process."""

    source: WatchedSource
    watcher: Watcher | None = None
    state: WatchState = field(default_factory=lambda: WatchState(mode=WatchMode.STARTING))
    due: dict[bytes, None] = field(default_factory=dict)
    """Folders to scan."""
    growing: tuple[bytes, ...] = ()
    job: str | None = None
    """The scan of changes that waits or runs."""
    asked: float = 0.0
    """Time of the last scan of changes."""
    begun: float = 0.0
    """Time of the last attempt to watch."""
    is_told: bool = False
    """Whether events have told of each change since a scan of all was requested."""
    has_ended: bool = False
    """Whether the watcher has nothing more to tell."""


class WatchService:
    """The watch over the sources of a library that this process writes. Belongs to the loop of the queue."""

    def __init__(
        self,
        library: Library,
        queue: AsyncJobQueue,
        settings: Callable[[], Settings],
        *,
        clock: Clock = time.time,
        make_watcher: MakeWatcher = SourceWatcher,
    ) -> None:
        """Take the functions that return the current preferences, and the time since the epoch."""
        self._library = library
        self._queue = queue
        self._settings = settings
        self._clock = clock
        self._make_watcher = make_watcher
        self._watched: dict[int, _Watched] = {}
        self._listeners: list[WatchListener] = []
        self._requests = BackgroundTasks()
        self._unsubscribe = queue.subscribe(self._on_job)
        self._lock = asyncio.Lock()
        self._closed = False

    def states(self) -> Mapping[int, WatchState]:
        """Return the states of the watched sources, by the id of the source."""
        return {id_: each.state for id_, each in self._watched.items()}

    def without_growing(self, request: ScanRequest) -> ScanRequest:
        """Return the request without the files that are still being written.

        Where events tell of each change, files that were modified a moment ago are scanned later: a copy may
        begin after the request. Elsewhere, they might have to wait for a night.
        """
        watched = tuple(self._watched.values())
        files = (file for each in watched for file in each.growing)
        growing = tuple(file for file in files if any(covers(path, file) for path in request.paths))
        told = [each.source.path for each in watched if each.is_told]
        is_told = all(any(covers(source, path) for source in told) for path in request.paths)
        return replace(request, left_out=growing, still_seconds=STILL_SECONDS if is_told else 0.0)

    def subscribe(self, listener: WatchListener) -> Callable[[], None]:
        """Call `listener` after each change of a state; return a function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def on_presence(self, source_id: int, *, online: bool) -> None:
        """Have all of a watched source scanned that is back, or has gone."""
        each = self._watched.get(source_id)
        if each and (online or each.job is None):  # the watcher may have told first that it has gone
            self._scan_all(each)

    async def look(self) -> None:
        """Watch the sources that are to be watched, and request the scans that are due."""
        async with self._lock:
            if self._closed:
                return
            await self._requests.finish()  # which store the time of the scan
            await self._reconcile(await run_in_thread(self._read))
            for each in self._watched.values():
                self._scan_by_time(each)
                self._scan_changes(each)

    async def close(self) -> None:
        """Stop watching. Jobs stay as they are."""
        self._closed = True
        self._unsubscribe()
        async with self._lock:
            for each in self._watched.values():
                await self._stop(each)
            self._watched.clear()
        await self._requests.finish()

    def _read(self) -> Sequence[WatchedSource]:
        with self._library.reader() as reader:
            return reader.watched_sources()

    async def _reconcile(self, sources: Sequence[WatchedSource]) -> None:
        wanted = {source.id: source for source in sources}
        for id_, each in tuple(self._watched.items()):
            if id_ not in wanted or wanted[id_].path != each.source.path:
                await self._stop(each)
                del self._watched[id_]
                self._notify()
        for id_, source in wanted.items():
            if id_ not in self._watched:
                self._watched[id_] = _Watched(source)
                self._notify()
            each = self._watched[id_]
            each.source = source
            if each.has_ended:
                await self._stop(each)
            if not source.online:
                await self._stop(each)
                self._set_state(each, WatchState(mode=WatchMode.OFFLINE))
            elif each.watcher is None and self._may_begin(each):
                self._begin(each)

    def _may_begin(self, each: _Watched) -> bool:
        return each.state.reason is None or abs(self._clock() - each.begun) >= AGAIN_SECONDS

    def _begin(self, each: _Watched) -> None:
        loop, source_id = asyncio.get_running_loop(), each.source.id
        names = self._settings().name_rules()
        each.begun = begun = self._clock()

        def listen(message: WatchMessage) -> None:
            with suppress(RuntimeError):  # the loop has closed meanwhile
                loop.call_soon_threadsafe(self._take, source_id, begun, message)

        each.watcher = self._make_watcher(each.source.path, names, listen)
        if each.state.reason is None:
            self._set_state(each, WatchState(mode=WatchMode.STARTING))

    async def _stop(self, each: _Watched) -> None:
        watcher, each.watcher = each.watcher, None
        each.growing, each.has_ended, each.is_told = (), False, False
        if watcher is not None:
            await run_in_thread(watcher.close)

    def _take(self, source_id: int, begun: float, message: WatchMessage) -> None:
        """Take a message of the watcher that has begun at `begun`, in the thread of the loop."""
        each = self._watched.get(source_id)
        if each is None or each.watcher is None or each.begun != begun:
            return
        match message:
            case Watching():
                self._set_state(each, WatchState(mode=WatchMode.EVENTS))
                # Nothing told of changes until now.
                self._scan_all(each)
            case ChangesSettled(due=due, growing=growing):
                each.growing = growing
                each.due |= dict.fromkeys(due)
                self._scan_changes(each)
            case Ended():
                self._on_end(each, message)

    def _on_end(self, each: _Watched, ended: Ended) -> None:
        each.growing, each.has_ended, each.is_told = (), True, False
        if ended.is_lost:
            # Another folder may be at the path already: the next look begins to watch that.
            self._set_state(each, WatchState(mode=WatchMode.STARTING))
            if each.job is None:
                self._scan_all(each)  # which tells why
            return
        mode = WatchMode.NIGHTLY if ended.reason == Message("watch.network") else WatchMode.HOURLY
        self._set_state(each, WatchState(mode=mode, reason=ended.reason))
        self._scan_by_time(each)

    def _scan_by_time(self, each: _Watched) -> None:
        """Scan all of a source if its hour or night has come. One scan catches up with missed ones."""
        if each.job is not None or not each.source.online or each.state.mode is WatchMode.STARTING:
            return
        now, last = self._clock(), each.source.rescanned
        times = NIGHTLY if each.state.mode is WatchMode.NIGHTLY else HOURLY
        if last is None or times.run_after(last, now) <= now:
            self._scan_all(each)

    def _scan_all(self, each: _Watched) -> None:
        each.due[each.source.path] = None
        each.asked = 0.0
        self._scan_changes(each)

    def _scan_changes(self, each: _Watched) -> None:
        """Request a scan of the folders with changes, one at a time for each source."""
        now = self._clock()
        waits = each.job is not None or 0 <= now - each.asked < GAP_SECONDS
        if self._closed or waits or not each.due:
            return
        folders, each.due = tuple(outermost(each.due)), {}
        each.asked, each.job = now, ""
        self._requests.spawn(self._request(each, folders))

    async def _request(self, each: _Watched, folders: tuple[bytes, ...]) -> None:
        try:
            # A few changed files are read here sooner than a cluster is ready for them.
            few = each.source.path not in folders
            request = self.without_growing(self._settings().request(folders, here=few))
            each.job = (await self._queue.submit(SCAN, request)).id
        except CinventoryError as error:  # the queue has closed, or a preference is not valid
            log.warning("a watched source cannot be scanned: %s", error)
            each.job = None
            return
        if not few:
            each.is_told = each.state.mode is WatchMode.EVENTS
            now = self._clock()
            each.source = replace(each.source, rescanned=now)
            await wrap_future(self._library.write(watches.note_rescan, each.source.id, now))

    def _on_job(self, job: Job) -> None:
        """Let the next scan of a source be requested when the one before has ended, or was paused."""
        if not job.live:
            for each in self._watched.values():
                if each.job == job.id:
                    each.job = None

    def _set_state(self, each: _Watched, state: WatchState) -> None:
        if state != each.state:
            each.state = state
            self._notify()

    def _notify(self) -> None:
        for listener in tuple(self._listeners):
            listener()
