"""The sources of the library, with their states."""

import time
from asyncio import wrap_future
from collections.abc import Iterable, Sequence
from concurrent.futures import Future

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from app.core.errors import ChangedMeanwhile
from app.core.job import PathError
from app.core.message import Message
from app.core.sources.source import SourceNames, SourceRecord
from app.core.text.names import covers
from app.library import Library
from app.library.copies import removal
from app.qt.base.formatting import Formatter
from app.qt.base.library_totals import NO_TOTALS, Totals
from app.qt.base.tasks import Loader, Tasks


class SourceStore(Loader):
    """The sources, which arrive with the totals of the library."""

    sources_changed = Signal(object)
    """The `SourceRecord`s of the library."""
    states_changed = Signal(object, object)
    """Ids of the sources that are being scanned, and a sentence by id for those that need attention."""
    files_moved = Signal()
    """A change of sources after which files have come, gone, or belong to another source."""

    def __init__(
        self,
        *,
        library: Library,
        totals_changed: SignalInstance,
        texts: Formatter,
        tasks: Tasks,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(tasks, parent)
        self.sources: tuple[SourceRecord, ...] = ()
        self.scanning: frozenset[int] = frozenset()
        """Ids of the sources that are being scanned."""
        self.known = False
        """Whether the sources have been read."""
        self._library = library
        self._texts = texts
        self._scanning: tuple[bytes, ...] = ()
        self._errors: dict[bytes, str] = {}
        totals_changed.connect(self._take)

    @property
    def writable(self) -> bool:
        """Return whether the library can be changed."""
        return not self._library.read_only

    def paths(self, source_id: int | None) -> tuple[bytes, ...]:
        """Return the paths of `folders`."""
        return tuple(each.path for each in self.folders(source_id))

    def folders(self, source_id: int | None) -> Sequence[SourceRecord]:
        """Return a source if it is a folder, or for None all that are: what jobs can read.

        An imported source is none. It is at no place, and nothing is read there.
        """
        return [each for each in self.sources if not each.imported and source_id in {None, each.id}]

    @Slot(object)
    def _take(self, totals: Totals) -> None:
        if totals is NO_TOTALS or (self.known and totals.sources == self.sources):
            return
        before, self.sources = self.sources, totals.sources
        if before and self._are_files_moved(before):
            self.files_moved.emit()
        self.known = True
        self._texts.source_names = SourceNames.of((each.path, each.given) for each in self.sources)
        self.sources_changed.emit(self.sources)
        self._emit_states()

    def _are_files_moved(self, before: Sequence[SourceRecord]) -> bool:
        """Return whether a source absorbed one of `before`, or is part of one of them."""
        ids, known = {source.id for source in self.sources}, {source.id for source in before}
        absorbed = any(
            covers(source.path, gone.path) for gone in before if gone.id not in ids for source in self.sources
        )
        return absorbed or any(
            covers(old.path, new.path) for new in self.sources if new.id not in known for old in before
        )

    def source(self, source_id: int | None) -> SourceRecord | None:
        """Return a source by its id, None for None and if it has gone."""
        return next((source for source in self.sources if source.id == source_id), None)

    def name(self, path: bytes) -> str:
        """Return the name of a source by its path."""
        return self._texts.source_names.place(path)

    def files(self, source_id: int) -> int:
        """Return the number of known files of a source, which grows during a scan."""
        source = self.source(source_id)
        return source.files if source else 0

    async def remove(self, source: SourceRecord) -> None:
        """Remove a source and its files from the library; `restore` brings them back.

        Raises `ChangedMeanwhile` if there is no such source.
        """
        await self._change(self._library.write(removal.remove_source, source.id, time.time()))

    async def restore(self, source: SourceRecord) -> None:
        """Restore a removed source. Raises `ChangedMeanwhile` if its files are being deleted already."""
        await self._change(self._library.write(removal.restore_source, source.id))

    async def _change(self, change: Future[bool]) -> None:
        if not await wrap_future(change):
            raise ChangedMeanwhile
        self.files_moved.emit()

    def show_scanning(self, paths: tuple[bytes, ...]) -> None:
        """Mark the sources that are being scanned now."""
        if paths != self._scanning:
            self._scanning = paths
            self._emit_states()

    def show_errors(self, paths: Iterable[bytes], errors: Sequence[PathError]) -> None:
        """Mark paths that a scan of `paths` could not read.

        Earlier marks at, above or below `paths` are dropped.
        """
        roots = tuple(paths)
        kept = {at: text for at, text in self._errors.items() if not _touch(at, roots)}
        self._errors = kept | {error.path: self._texts.message(error.reason) for error in errors}
        self._emit_states()

    def show_presence(self, path: bytes, reason: Message | None) -> None:
        """Mark the source at `path` as out of reach for a reason; drop the mark for None."""
        self._errors.pop(path, None)
        if reason is not None:
            self._errors[path] = self._texts.message(reason)
        self._emit_states()

    def _emit_states(self) -> None:
        self.scanning = frozenset(source.id for source in self.sources if _touch(source.path, self._scanning))
        attention = {
            source.id: text
            for at, text in self._errors.items()
            for source in self.sources
            if covers(source.path, at)
        }
        for source in self.sources:
            if source.unread is not None:
                texts = (attention.get(source.id), self._texts.message(source.unread.sentence))
                attention[source.id] = "\n".join(dict.fromkeys(filter(None, texts)))
        self.states_changed.emit(self.scanning, attention)


def _touch(path: bytes, roots: tuple[bytes, ...]) -> bool:
    """Return whether a path lies at, below or above a root."""
    return any(covers(root, path) or covers(path, root) for root in roots)
