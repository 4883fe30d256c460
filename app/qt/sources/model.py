"""The model of the list of sources, with a row for each folder that the user added."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import Enum, IntEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core.message.number import Number
from app.core.query import Term
from app.core.query.collections import OfferedSearch
from app.core.query.query import exactly
from app.core.sources.disk import KnownDisk
from app.core.sources.source import SourceRecord, source_names
from app.core.text.names import display, natural_key
from app.core.text.units import local_time_text
from app.qt.base.formatting import Formatter
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_SEPARATOR: Final = " · "


KIND: Final = Role.UserRole + 100
"""The role that holds a row's `Kind`. Rows of sources have none."""
CHOICE: Final = Role.UserRole + 101
"""The role that holds the `Choice` of a row that is no source."""


class Kind(Enum):
    """The kinds of rows other than sources."""

    HEADING = "heading"
    HINT = "hint"
    GROUP = "group"
    DISK = "disk"


class SourceState(Enum):
    """The states of a source, shown by its mark."""

    ONLINE = "online"
    OFFLINE = "offline"
    SCANNING = "being scanned"
    PART = "read in part"
    ATTENTION = "needs attention"


class SourceRole(IntEnum):
    """The roles of a row besides its name, which is the `DisplayRole`."""

    ID = Role.UserRole + 1
    COUNT = Role.UserRole + 2
    """The number of files, as text."""
    STATE = Role.UserRole + 3
    """A `SourceState`."""
    WATCHED = Role.UserRole + 4
    """Whether the source is watched."""
    PART = Role.UserRole + 5
    """A number of files among those that were asked, in place of the count; empty if all were."""
    DETAIL = Role.UserRole + 6
    """A second line, such as the room of a disk; empty without one."""
    SHORT_PART = Role.UserRole + 7
    """The same as `PART`, for a place where that has no room."""


class DiskRow(NamedTuple):
    """The row of a disk above those of its sources."""

    disk: KnownDisk
    sources: tuple[SourceRecord, ...]

    @property
    def search(self) -> OfferedSearch:
        """The search for its files."""
        return OfferedSearch(str(Term("disk", (exactly(self.disk.name),))))


Row = SourceRecord | DiskRow


def rows_of(sources: Iterable[SourceRecord]) -> Iterator[Row]:
    """Yield the rows for the sources: by disk, if any two lie on one."""
    known = tuple(sources)
    disks: dict[int, list[SourceRecord]] = {}
    for source in known:
        disks.setdefault(0 if source.disk is None else source.disk.id, []).append(source)
    if all(id_ == 0 or len(those) == 1 for id_, those in disks.items()):
        yield from known
        return
    unknown = disks.pop(0, [])
    found = [DiskRow(those[0].disk, tuple(those)) for those in disks.values() if those[0].disk]
    for row in sorted(found, key=lambda row: natural_key(row.disk.name)):
        yield row
        yield from row.sources
    yield from unknown


class SourceListModel(QAbstractListModel):
    """The list of sources, by disk. `show` sets the sources, and `set_states` sets their states."""

    search_changed = Signal(object, object)
    """The search of a disk before and after a change of its name, told before the rows change."""

    def __init__(self, texts: Formatter, parent: QObject | None = None) -> None:
        """Make an empty list. `texts` formats values for the user's locale."""
        super().__init__(parent)
        self._texts = texts
        self._number = texts.number
        self._size = texts.size
        self._rows: list[Row] = []
        self._names: dict[int, str] = {}
        self._scanning: frozenset[int] = frozenset()
        self._attention: Mapping[int, str] = {}
        self._watches: Mapping[int, str] = {}
        """Sentences about the watched sources, by id."""
        self._checks: Mapping[int, float] = {}
        """Times of the last check of a file, by the ids of disks."""
        self._reads: dict[int, Callable[[SourceRecord], object]] = {
            Role.DisplayRole: self._name,
            Role.ToolTipRole: lambda source: plain_tip(self._tip(source)),
            Role.AccessibleTextRole: self._spoken,
            Role.AccessibleDescriptionRole: self._tip,
            SourceRole.ID: lambda source: source.id,
            SourceRole.COUNT: self._count,
            SourceRole.STATE: self.state,
            SourceRole.WATCHED: lambda source: source.id in self._watches,
            SourceRole.DETAIL: lambda source: "" if self._is_grouped else self._room(source.disk, [source]),
        }
        self._disk_reads: dict[int, Callable[[DiskRow], object]] = {
            Role.DisplayRole: lambda row: row.disk.name,
            Role.ToolTipRole: lambda row: plain_tip(self._disk_tip(row)),
            Role.AccessibleTextRole: self._disk_spoken,
            Role.AccessibleDescriptionRole: self._disk_tip,
            SourceRole.COUNT: lambda row: self._number(sum(source.files for source in row.sources)),
            SourceRole.DETAIL: lambda row: self._room(row.disk, row.sources),
            KIND: lambda _row: Kind.DISK,
            CHOICE: lambda row: row.search,
        }

    def show(self, sources: Sequence[SourceRecord]) -> None:
        """Show the sources, in their order or by disk.

        Keep the rows of those that stay, unless their order has changed.
        """
        rows = list(rows_of(sources))
        self._tell_renamed(rows)
        keys = list(map(_key, rows))
        for at in reversed(range(len(self._rows))):
            if _key(self._rows[at]) not in keys:
                self.beginRemoveRows(_NOWHERE, at, at)
                del self._rows[at]
                self.endRemoveRows()
        left = list(map(_key, self._rows))
        if left != [key for key in keys if key in left]:
            self.beginResetModel()
            self._take(rows)
            self.endResetModel()
            return
        self._names = source_names(sources)
        for at, row in enumerate(rows):
            if keys[at] not in left:
                self.beginInsertRows(_NOWHERE, at, at)
                self._rows.insert(at, row)
                self.endInsertRows()
        self._take(rows)
        self._say_changed()

    def _tell_renamed(self, rows: Iterable[Row]) -> None:
        before = {row.disk.id: row.search for row in self._rows if isinstance(row, DiskRow)}
        for row in rows:
            if isinstance(row, DiskRow) and before.get(row.disk.id, row.search) != row.search:
                self.search_changed.emit(before[row.disk.id], row.search)

    def set_states(self, scanning: frozenset[int], attention: Mapping[int, str]) -> None:
        """Set the ids of sources that are being scanned, and reasons by id for attention."""
        if (scanning, attention) != (self._scanning, self._attention):
            self._scanning, self._attention = scanning, dict(attention)
            self._say_changed()

    def set_watches(self, watches: Mapping[int, str]) -> None:
        """Set the sentences about the watched sources, by id."""
        if watches != self._watches:
            self._watches = dict(watches)
            self._say_changed()

    def set_checks(self, checks: Mapping[int, float]) -> None:
        """Set the times at which files were last checked, seconds since the epoch, by the ids of disks."""
        if checks != self._checks:
            self._checks = dict(checks)
            self._say_changed()

    def disk(self, choice: object) -> KnownDisk | None:
        """Return the disk whose row, or one of whose sources, is this choice."""
        for row in self._rows:
            if choice == (row.id if isinstance(row, SourceRecord) else row.search):
                return row.disk
        return None

    def watch(self, source: SourceRecord) -> str:
        """Return the sentences about a watched source; empty if it is not watched."""
        return self._watches.get(source.id, "")

    @property
    def sources(self) -> tuple[SourceRecord, ...]:
        """Return the sources in the order of their rows."""
        return tuple(row for row in self._rows if isinstance(row, SourceRecord))

    def choice(self, row: int) -> int | OfferedSearch:
        """Return the choice that a row stands for."""
        shown = self._rows[row]
        return shown.id if isinstance(shown, SourceRecord) else shown.search

    @property
    def _is_grouped(self) -> bool:
        return any(isinstance(row, DiskRow) for row in self._rows)

    def state(self, source: SourceRecord) -> SourceState:
        """Return the most important state of a source. Offline comes before attention, as its reason."""
        if source.id in self._scanning:
            return SourceState.SCANNING
        if not source.online:
            return SourceState.OFFLINE
        if source.unread is not None:
            return SourceState.PART
        return SourceState.ATTENTION if source.id in self._attention else SourceState.ONLINE

    def offline(self) -> list[str]:
        """Return the names of the sources that are marked offline."""
        return [self._name(each) for each in self.sources if self.state(each) is SourceState.OFFLINE]

    @property
    def scanning(self) -> bool:
        """Return whether any source is being scanned."""
        return any(source.id in self._scanning for source in self.sources)

    def number(self, value: int) -> Number:
        """Return a number in the format of the rows."""
        return self._number(value)

    def files(self, count: int) -> str:
        """Return a number of files as text."""
        return self.tr("{0} {0:file|files}").format(self._number(count))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        row = self._rows[index.row()]
        if isinstance(row, DiskRow):
            tell = self._disk_reads.get(role)
            return tell(row) if tell else None
        read = self._reads.get(role)
        return read(row) if read else None

    def _name(self, source: SourceRecord) -> str:
        return self._names[source.id]

    def _spoken(self, source: SourceRecord) -> str:
        watched = self.tr("watched") if source.id in self._watches else ""
        facts = (self._name(source), self.files(source.files), self._word(source), watched)
        return ", ".join(filter(None, facts))

    def _tip(self, source: SourceRecord) -> str:
        facts = [self._word(source), self.files(source.files)]
        if source.missing:
            facts.append(self.tr("{} missing").format(self._number(source.missing)))
        if source.trashed:
            facts.append(self.tr("{} in the trash").format(self._number(source.trashed)))
        facts.append(self._size(source.size))
        reason = self._attention.get(source.id, "")
        told = () if self._is_grouped or source.disk is None else self._told(source.disk)
        lines = (display(source.path), _SEPARATOR.join(facts), reason, self.watch(source), *told)
        return "\n".join(filter(None, lines))

    def _word(self, source: SourceRecord) -> str:
        return {
            SourceState.ONLINE: self.tr("online"),
            SourceState.OFFLINE: (
                self.tr("imported from {}").format(source.imported) if source.imported else self.tr("offline")
            ),
            SourceState.SCANNING: self.tr("being scanned"),
            SourceState.PART: self._extent(source),
            SourceState.ATTENTION: self.tr("needs attention"),
        }[self.state(source)]

    def _count(self, source: SourceRecord) -> str:
        unread = source.unread
        if unread is None or unread.count is None:
            return self._number(source.files)
        return self.tr("{} of {}").format(self._number(unread.done), self._number(unread.count))

    def _extent(self, source: SourceRecord) -> str:
        unread = source.unread
        if unread is None or unread.count is None:
            return self.tr("read in part")
        done, count = map(self._number, (unread.done, unread.count))
        return self.tr("read in part: {} of {}").format(done, count)

    def _disk_spoken(self, row: DiskRow) -> str:
        files = self.files(sum(source.files for source in row.sources))
        return ", ".join(filter(None, (row.disk.name, files, self._room(row.disk, row.sources))))

    def _disk_tip(self, row: DiskRow) -> str:
        disk = row.disk
        lines = [", ".join(filter(None, (disk.facts.model, disk.facts.file_system, disk.code)))]
        if disk.facts.point:
            lines.insert(0, display(disk.facts.point))
        if disk.space is not None:
            space = map(self._size, disk.space[:2])
            lines.append(self.tr("{} of {} free as of {}").format(*space, local_time_text(disk.space.time)))
        return "\n".join((disk.name, *lines, *self._told(disk)))

    def _told(self, disk: KnownDisk) -> Iterator[str]:
        """Yield what the user tells of a disk, and when a file of it was last checked."""
        if disk.place:
            yield self.tr("Kept at: {}").format(disk.place)
        if disk.note:
            yield disk.note
        if (checked := self._checks.get(disk.id)) is not None:
            yield self.tr("Last check of a file: {}").format(local_time_text(checked))

    def _room(self, disk: KnownDisk | None, sources: Sequence[SourceRecord]) -> str:
        """Return since when a disk is not connected, and how much of it is free."""
        parts = []
        if not any(source.online for source in sources):
            times = [source.away for source in sources if source.away is not None]
            since = self.tr("not connected since {}").format(self._texts.day(max(times))) if times else ""
            parts.append(since or self.tr("not connected"))
        if disk is not None and disk.space is not None:
            share = int(100 * disk.space.free / disk.space.total) if disk.space.total else 0
            parts.append(self.tr("{} % free").format(self._number(share)))
        return _SEPARATOR.join(parts)

    def _take(self, rows: Sequence[Row]) -> None:
        self._rows = list(rows)
        self._names = source_names(self.sources)

    def _say_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


def _key(row: Row) -> tuple[bool, int]:
    """Return what stays of a row when its facts change."""
    return (False, row.id) if isinstance(row, SourceRecord) else (True, row.disk.id)
