"""The model of the list of sources, with a row for each folder that the user added."""

from collections.abc import Callable, Mapping, Sequence
from enum import Enum, IntEnum
from typing import Final

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.core.message.number import Number
from app.core.sources.source import SourceRecord, source_names
from app.core.text.names import display
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole

_NOWHERE: Final = QModelIndex()
_SEPARATOR: Final = " · "


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


class SourceListModel(QAbstractListModel):
    """The list of sources. `show` sets the sources, and `set_states` sets their states."""

    def __init__(
        self, number: Callable[[int], Number], size: Callable[[int], str], parent: QObject | None = None
    ) -> None:
        """Make an empty list. `number` and `size` format a whole number and bytes for the user's locale."""
        super().__init__(parent)
        self._number = number
        self._size = size
        self._sources: list[SourceRecord] = []
        self._names: dict[int, str] = {}
        self._scanning: frozenset[int] = frozenset()
        self._attention: Mapping[int, str] = {}
        self._watches: Mapping[int, str] = {}
        """Sentences about the watched sources, by id."""
        self._reads: dict[int, Callable[[SourceRecord], object]] = {
            Role.DisplayRole: self._name,
            Role.ToolTipRole: lambda source: plain_tip(self._tip(source)),
            Role.AccessibleTextRole: self._spoken,
            Role.AccessibleDescriptionRole: self._tip,
            SourceRole.ID: lambda source: source.id,
            SourceRole.COUNT: self._count,
            SourceRole.STATE: self.state,
            SourceRole.WATCHED: lambda source: source.id in self._watches,
        }

    def show(self, sources: Sequence[SourceRecord]) -> None:
        """Show the sources in their order.

        Keep the rows of sources that stay, unless their order has changed.
        """
        ids = [source.id for source in sources]
        for row in reversed(range(len(self._sources))):
            if self._sources[row].id not in ids:
                self.beginRemoveRows(_NOWHERE, row, row)
                del self._sources[row]
                self.endRemoveRows()
        left = [source.id for source in self._sources]
        if left != [id_ for id_ in ids if id_ in left]:
            self.beginResetModel()
            self._sources = []
            self._take(sources)
            self.endResetModel()
            return
        self._names = source_names(sources)
        for row, source in enumerate(sources):
            if source.id not in left:
                self.beginInsertRows(_NOWHERE, row, row)
                self._sources.insert(row, source)
                self.endInsertRows()
        self._take(sources)
        self._say_changed()

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

    def watch(self, source: SourceRecord) -> str:
        """Return the sentences about a watched source; empty if it is not watched."""
        return self._watches.get(source.id, "")

    def source(self, row: int) -> SourceRecord:
        """Return the source that a row shows."""
        return self._sources[row]

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
        return [self._name(each) for each in self._sources if self.state(each) is SourceState.OFFLINE]

    @property
    def scanning(self) -> bool:
        """Return whether any source is being scanned."""
        return any(source.id in self._scanning for source in self._sources)

    def number(self, value: int) -> Number:
        """Return a number in the format of the rows."""
        return self._number(value)

    def files(self, count: int) -> str:
        """Return a number of files as text."""
        return self.tr("{0} {0:file|files}").format(self._number(count))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._sources)

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        read = self._reads.get(role)
        return read(self._sources[index.row()]) if read else None

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
        facts.append(self._size(source.size))
        reason = self._attention.get(source.id, "")
        lines = (display(source.path), _SEPARATOR.join(facts), reason, self.watch(source))
        return "\n".join(filter(None, lines))

    def _word(self, source: SourceRecord) -> str:
        return {
            SourceState.ONLINE: self.tr("online"),
            SourceState.OFFLINE: self.tr("offline"),
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

    def _take(self, sources: Sequence[SourceRecord]) -> None:
        self._sources = list(sources)
        self._names = source_names(sources)

    def _say_changed(self) -> None:
        if self._sources:
            self.dataChanged.emit(self.index(0), self.index(len(self._sources) - 1))
