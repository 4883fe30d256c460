"""Keeps the state of all sources true while no scan runs: at their places, or not (S5)."""

import asyncio
import logging
import time
from asyncio import wrap_future
from collections.abc import Callable, Coroutine, Iterable, Mapping
from contextlib import suppress
from typing import Final, NamedTuple, Protocol

from app.config.mounted import goes_silently, is_idle, mounted
from app.core.errors import LibraryError
from app.core.message import Message
from app.core.run.threads import run_in_thread
from app.core.run.timing import Clock
from app.core.sources.disk import DiskFacts
from app.core.sources.presence import KnownSource
from app.core.text.names import covers
from app.disk_pool import presence
from app.disk_pool.presence_child import Seen
from app.jobs.background import BackgroundTasks
from app.library import Library
from app.library.scan import disks, sources
from app.process.wakeup import Wakeup
from app.watch.mount_watcher import Listener, MountWatcher

log = logging.getLogger(__name__)

OFFLINE_SECONDS: Final = 15.0
"""Seconds between two looks whether sources that are offline are back without a mount."""
SHARE_SECONDS: Final = 60.0
"""Seconds between two looks at sources that can go without an unmount, or did not answer."""
SETTLE_SECONDS: Final = 1.5
"""Seconds after a mount to the second look: links to the disk may be made later than the mount."""


class PresenceChange(NamedTuple):
    """News of a source."""

    source_id: int
    path: bytes
    reason: Message | None
    """The reason why it is offline; None if it is online."""
    is_turn: bool
    """Whether it was online before, and is offline now, or the reverse."""

    @property
    def is_back(self) -> bool:
        """Return whether the source was offline, and is at its place again."""
        return self.is_turn and self.reason is None


class Closable(Protocol):
    """A watch over the mounts."""

    def close(self) -> None:
        """Stop watching."""


PresenceListener = Callable[[PresenceChange], None]


class SourcePresence:
    """The presence of the sources of a library that this process writes. Belongs to one loop."""

    def __init__(
        self,
        library: Library,
        *,
        clock: Clock = time.monotonic,
        watch_mounts: Callable[[Listener], Closable] = MountWatcher,
        settle_seconds: float = SETTLE_SECONDS,
    ) -> None:
        self._library = library
        self._clock = clock
        self._watch_mounts = watch_mounts
        self._settle_seconds = settle_seconds
        self._watcher: Closable | None = None
        self._listeners: list[PresenceListener] = []
        self._reasons: dict[int, Message] = {}
        self._real: dict[int, bytes] = {}
        """Paths without links of sources that were seen."""
        self._asked: dict[int, int] = {}
        """The number of the last look at a source. Answers of earlier looks count no more."""
        self._looks = 0
        self._last = 0.0
        self._last_shares = clock()
        self._storing = asyncio.Lock()
        """Held while an answer is stored: no other one may come between its two writes."""
        self._tasks = BackgroundTasks()
        self._closing = asyncio.Event()
        self._end = Wakeup()

    @property
    def reasons(self) -> Mapping[int, Message]:
        """Return the reasons why sources are offline, by id, as far as they were looked at."""
        return self._reasons

    @property
    def is_known(self) -> bool:
        """Return whether all sources were looked at, and no look runs: else the state may be an old one."""
        return self._watcher is not None and not self._tasks

    def subscribe(self, listener: PresenceListener) -> Callable[[], None]:
        """Call `listener` with each change; return a function that ends this."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    async def look(self) -> None:
        """Begin to watch at the first call, and look at all sources; later at those that are offline."""
        if self._closing.is_set():
            return
        if self._watcher is None:
            self._watcher = self._watch_mounts(self._mount_listener())
            self._spawn(self._look_at(lambda _id, _source: True))
        elif self._tasks or self._clock() - self._last < OFFLINE_SECONDS:
            return
        else:
            self._spawn(self._look_at(self._shares()))
        self._last = self._clock()

    def _shares(self) -> Callable[[int, KnownSource], bool]:
        """Return the rule for the sources to look at by time, besides those that are offline."""
        if self._clock() - self._last_shares < SHARE_SECONDS:
            return _no_other
        self._last_shares = self._clock()
        return lambda id_, source: self._is_silent(id_) or goes_silently(self._real.get(id_, source.path))

    def recheck(self) -> None:
        """Look at sources that are offline or new: a job may have stored a state older than the last look."""
        if self._watcher is not None and not self._closing.is_set():
            self._spawn(self._look_at(lambda id_, _source: id_ in self._reasons or id_ not in self._real))

    async def idle(self) -> None:
        """Wait until no look runs, and all answers are stored."""
        await self._tasks.finish()

    async def close(self) -> None:
        """End all looks, and stop watching."""
        self._closing.set()
        self._end.call()
        if self._watcher is not None:
            await run_in_thread(self._watcher.close)
        await self.idle()
        self._end.close()

    def _mount_listener(self) -> Listener:
        loop = asyncio.get_running_loop()

        def listen(points: frozenset[bytes]) -> None:
            with suppress(RuntimeError):  # the loop has closed meanwhile
                loop.call_soon_threadsafe(lambda: self._spawn(self._follow(points)))

        return listen

    async def _follow(self, points: frozenset[bytes]) -> None:
        """Look at the sources at and below changed mount points, and at those that are offline.

        The second look is for links to disks: an old one may have named another disk than the one mounted.
        """

        def is_affected(id_: int, source: KnownSource) -> bool:
            return any(_goes_with(points, path) for path in (source.path, self._real.get(id_, source.path)))

        await self._look_at(is_affected)
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), self._settle_seconds)
        await self._look_at(is_affected)

    async def _look_at(self, is_affected: Callable[[int, KnownSource], bool]) -> None:
        """Look at sources that are offline, and at affected ones. An idle mount is left as it is."""
        if self._closing.is_set():
            return
        known = await wrap_future(self._library.write(sources.expected))
        looked = {
            id_: source
            for id_, (source, online) in known.items()
            if (is_affected(id_, source) and not (online and self._is_idle(id_, source)))
            or not (online or self._is_silent(id_))
        }
        self._forget(known)
        if not looked:
            return
        self._looks = number = self._looks + 1
        self._asked.update(dict.fromkeys(looked, number))
        loop = asyncio.get_running_loop()

        def tell(id_: int, seen: Seen) -> None:
            with suppress(RuntimeError):  # the loop has closed meanwhile
                loop.call_soon_threadsafe(self._take, id_, looked[id_], number, seen)

        await run_in_thread(lambda: presence.look(looked, tell, end=self._end))

    def _is_silent(self, id_: int) -> bool:
        """Return whether a source did not answer: a child may be held at each look."""
        reason = self._reasons.get(id_)
        return reason is not None and reason.code == "source.silent"

    def _is_idle(self, id_: int, source: KnownSource) -> bool:
        return is_idle(self._real.get(id_, source.path))

    def _forget(self, known: Iterable[int]) -> None:
        for gone in self._asked.keys() - set(known):
            del self._asked[gone]
            self._reasons.pop(gone, None)
            self._real.pop(gone, None)

    def _take(self, id_: int, source: KnownSource, number: int, seen: Seen) -> None:
        if self._asked.get(id_) == number:
            self._spawn(self._store(id_, source, number, seen))

    async def _store(self, id_: int, source: KnownSource, number: int, seen: Seen) -> None:
        async with self._storing:
            if self._asked.get(id_) == number:
                await self._store_alone(id_, source, seen)

    async def _store_alone(self, id_: int, source: KnownSource, seen: Seen) -> None:
        online = seen.reason is None
        is_turn = await wrap_future(
            self._library.write(sources.set_presence, id_, source.path, online=online)
        )
        was_here = id_ in self._real and id_ not in self._reasons
        if found := seen.disk or (DiskFacts() if was_here else None):  # one that goes was seen until now
            await wrap_future(self._library.write(disks.note, id_, found, time.time()))
        is_new = is_turn or seen.reason != self._reasons.get(id_)
        if seen.reason is None:
            self._real[id_] = seen.real
            self._reasons.pop(id_, None)
        else:
            self._reasons[id_] = seen.reason
        if is_new:
            log.info("source %d is %s: %s", id_, "online" if online else "offline", seen.reason)
            change = PresenceChange(id_, source.path, seen.reason, is_turn)
            for listener in tuple(self._listeners):
                listener(change)

    def _spawn(self, work: Coroutine[None, None, None]) -> None:
        self._tasks.spawn(_logged(work))


async def _logged(work: Coroutine[None, None, None]) -> None:
    try:
        await work
    except LibraryError as error:
        log.warning("the state of the sources could not be read or stored: %s", error)


def _goes_with(points: frozenset[bytes], path: bytes) -> bool:
    """Return whether a change at mount points may be one of a path.

    A share below the mount point of a disk has its own one. It is looked at by time, and may be slow.
    """
    if not any(covers(point, path) for point in points):
        return False
    if not goes_silently(path):
        return True
    own = max((point for point in mounted() if covers(point, path)), key=len, default=b"")
    return any(covers(own, point) for point in points)


def _no_other(_id: int, _source: KnownSource) -> bool:
    """Have only sources looked at that are offline."""
    return False
