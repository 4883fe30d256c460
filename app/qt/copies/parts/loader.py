"""Reads the videos that lie in longer ones."""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.core.query import Query
from app.library import Library
from app.library.near import part_pairs, parts_prints
from app.library.near.part_pairs import PartList
from app.library.near.parts_prints import PartsCoverage
from app.library.reader import Reader
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader, Tasks, background
from app.qt.copies.parts.models import key_of_pair, pair_of_key

_THREADS: Final = 3


class PartsAsked(NamedTuple):
    """The pairs that are to be shown."""

    query: Query = Query()
    contained: bool = True
    shares: bool = True


class PartsFound(NamedTuple):
    """The pairs of a search."""

    asked: PartsAsked = PartsAsked()
    pairs: PartList = PartList()
    contained: int = 0
    """The number of pairs of this kind, shown or not."""
    shares: int = 0


class PartsState(NamedTuple):
    """The numbers of videos that were compared with longer ones, and that were not."""

    coverage: PartsCoverage
    unconfirmed: int
    """Pairs of which no decoding has told yet."""


class PartsLoader(Loader):
    """Emits results in the GUI thread."""

    _reading, _pair, _state = Latest(), Latest(), Latest()
    found = Signal(object)
    """The `PartsFound`."""
    values_read = Signal(object)
    """Some `PartPair`s by their numbers (`key_of_pair`)."""
    pair_read = Signal(object, object)
    """The number of the chosen pair, and its `PartPair`; None if it is gone."""
    state_read = Signal(object)
    """The `PartsState` of the library."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._reads = LibraryReads(library, "parts", _THREADS)

    @_reading.background
    async def read(self, asked: PartsAsked) -> None:
        """Read the pairs, and emit `found`."""
        self.found.emit(await self._reads.ask(lambda reader: _found(reader, asked)))

    @background
    async def read_values(self, keys: Sequence[int]) -> None:
        """Read pairs by their numbers, and emit `values_read`."""
        pairs = [pair_of_key(key) for key in keys]
        found = await self._reads.ask(lambda reader: reader.insight(part_pairs.read, pairs))
        self.values_read.emit({key_of_pair(pair.part.id, pair.whole.id): pair for pair in found})

    @_pair.background
    async def read_pair(self, key: int) -> None:
        """Read the pair of a number, and emit `pair_read`."""
        found = await self._reads.ask(lambda reader: reader.insight(part_pairs.read, [pair_of_key(key)]))
        self.pair_read.emit(key, found[0] if found else None)

    @_state.background
    async def read_state(self) -> None:
        """Read how many videos were compared, and emit `state_read`."""
        self.state_read.emit(await self._reads.ask(state_of))

    def pause(self) -> None:
        """Cancel the running reads, whose results nobody sees."""
        for read in (self._reading, self._pair, self._state):
            read.cancel()

    def close(self) -> None:
        """Cancel the running reads, and wait for the threads."""
        self._reads.close()


def _found(reader: Reader, asked: PartsAsked) -> PartsFound:
    ids: Collection[int] | None = None
    if not asked.query.everything:
        ids = frozenset(reader.find(asked.query))
    found = reader.insight(part_pairs.listed, ids)
    shown = found.only(contained=asked.contained, shares=asked.shares)
    return PartsFound(asked, shown, found.contained, len(found.parts) - found.contained)


def state_of(reader: Reader) -> PartsState:
    """Return how many videos were compared with longer ones."""
    return PartsState(reader.insight(parts_prints.coverage), reader.insight(part_pairs.count_open))
