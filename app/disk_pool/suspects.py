"""Holds back what accuses a file until its source was seen to be there (T2)."""

import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import suppress
from typing import Final, Generic, NamedTuple, TypeVar

from app.core.errors import Cancelled
from app.core.run.timing import Clock, Throttle
from app.disk_pool.source_look import WITNESSES, IsThere, Looker, is_there
from app.library import Library
from app.library.scan import sources
from app.library.scan.sources import Source

HOLD_SECONDS: Final = 0.25
"""Seconds that findings are held back, so that one look serves a burst of them."""
RESCUE_SECONDS: Final = 0.7
"""Seconds for the last look after Cancel, which has to end within a second."""

Item = TypeVar("Item")


def source_is_there(
    library: Library, source: Source, tick: Callable[[], None] = lambda: None, look: IsThere = is_there
) -> bool:
    """Look whether a source with files is at its place, and whether its disk answers. As `is_there`."""
    witnesses = library.write(sources.witnesses, source.id, WITNESSES).result()
    return look(source.expected._replace(has_files=True), witnesses, tick)


class LookResult(NamedTuple, Generic[Item]):
    """The result of looks: what may be said, and the sources that are away."""

    said: tuple[Item, ...] = ()
    away: tuple[Source, ...] = ()


class Suspects(Generic[Item]):
    """Findings about files that may be due to the absence of their source."""

    def __init__(
        self,
        library: Library,
        tick: Callable[[], None],
        clock: Clock,
        scan_id: int | None = None,
    ) -> None:
        """Hold nothing back yet.

        `tick` is called every 50 ms of a look, and may raise. `scan_id` is the scan that looks, if it is one.
        """
        self._library = library
        self._tick = tick
        self._due = Throttle(HOLD_SECONDS, clock)
        self._scan_id = scan_id
        self._look = Looker()
        self._held: dict[int, list[Item]] = defaultdict(list)
        self.away: dict[int, Source] = {}
        """The sources that went away, by id."""

    def close(self) -> None:
        """End the child that looks, if there is one."""
        self._look.close()

    def hold(self, source_id: int, item: Item) -> None:
        """Hold an item back; drop it if its source is away."""
        if source_id not in self.away:
            self._look.start()  # after Cancel, there is no time for that
            self._held[source_id].append(item)

    def rescue(self) -> LookResult[Item]:
        """Settle what is held back when the job was cancelled, unless a look takes long. Never raises."""
        end = time.monotonic() + RESCUE_SECONDS

        def tick() -> None:
            if time.monotonic() > end:
                raise Cancelled

        self._tick = tick
        with suppress(Cancelled):
            return self.settle(at_once=True)
        return LookResult()

    def settle(self, *, at_once: bool = False) -> LookResult[Item]:
        """Look at the sources of what is held back. Without `at_once`, do so only now and then."""
        if not self._held or not (at_once or self._due.due()):
            return LookResult()
        known = {source.id: source for source in self._library.write(sources.all_sources).result()}
        said: list[Item] = []
        away: list[Source] = []
        for id_, items in self._held.items():
            source = known.get(id_)
            if source is None or source.removed or self.is_there(source):
                said += items
            else:
                away.append(source)
        self._held.clear()  # not before: a look ends early with Cancel
        return LookResult(tuple(said), tuple(away))

    def is_there(self, source: Source) -> bool:
        """Look whether a source is there; once it is away, it stays so for this job."""
        if source.id not in self.away and not source_is_there(self._library, source, self._tick, self._look):
            self.away[source.id] = source
            self._library.write(sources.set_offline, source.id, self._scan_id).result()
        return source.id not in self.away
