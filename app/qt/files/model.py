"""The model of the table of files. Holds a result as ids, and reads records of visible rows."""

from array import array
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Final, Protocol

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor

from app.core.clips.result import NO_CLIPS, FoundClips
from app.core.facts.catalogue import BY_KEY
from app.core.facts.fact import Fact, Order
from app.core.file.record import FileRecord
from app.core.query import Query
from app.core.sources.source import source_names
from app.core.text.names import covers, display
from app.qt.base.library_totals import NO_TOTALS, Totals
from app.qt.files.clip_rows import PLAIN, ClipRow, ClipRows
from app.qt.files.columns import TABLE_COLUMNS, THUMBNAIL
from app.qt.files.copy_counts import CopyCounts
from app.qt.files.row_records import RowRecords
from app.qt.widgets.tooltips import plain_tip

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
BLOCK: Final = 100
"""Number of rows per read."""
_BLOCKS: Final = 4
"""Number of blocks per request: those on the screen. Others were scrolled past."""
_NOWHERE: Final = QModelIndex()
_FIGURE: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORD: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_FOLDER: Final = BY_KEY["folder"]
_display: Final = lru_cache(4096)(display)
"""As `display`: files share folders."""


class CellWords(Protocol):
    """A formatter of columns and records in the user's language."""

    def title(self, column: Fact) -> str:
        """Return a column's heading."""

    def cell(self, column: Fact, record: FileRecord) -> str:
        """Return a cell's text."""

    def spoken(self, column: Fact, record: FileRecord) -> str:
        """Return a screen reader's text for a cell."""

    def description(self, record: FileRecord) -> str:
        """Return a screen reader's text about a file, beside its name."""

    def tip(self, record: FileRecord) -> str:
        """Return the tooltip of a row: its path, and the reason for its status."""

    def recording(self, name: str, parts: int) -> str:
        """Return the name of a recording of several files."""

    def spoken_recording(self, name: str, parts: int, *, is_open: bool) -> str:
        """Return a screen reader's text for it."""


CellInk = Callable[[Fact, FileRecord], QColor | None]
"""The colour of a cell's text; None is the usual one."""


class FileTableModel(QAbstractTableModel):
    """The model of the table. Rows are requested by signals, so that the model never waits."""

    asked = Signal()
    """A request for the rows of `query` in `order`; `show_result` answers."""
    rows_wanted = Signal(object)
    """Ids whose records are needed; `fill` answers."""
    totals_changed = Signal(object)
    """The `Totals`, after a change of the rows or of the totals."""
    replaced = Signal()
    """The replacement of all rows, which the views have followed."""
    order_changed = Signal()
    """The loss of the requested order, because rows were appended or changed."""
    columns: Final = TABLE_COLUMNS

    def __init__(self, words: CellWords, ink: CellInk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.totals = NO_TOTALS
        self._roots: dict[int, tuple[bytes, str]] = {}
        """Paths and names of the sources, by their ids."""
        self.query = Query()
        self.found_query = Query()
        """The query of the shown result, which differs from `query` during a search."""
        self.complete = False
        """Whether the table has all rows of that result."""
        self.order: Order = ()
        """The requested order. Empty means the order in which the files were found."""
        self.by_clip = True
        """Whether a recording of several files is one row that opens."""
        self.sorted = False
        """Whether the rows are in the requested order; false if `order` is empty."""
        self.picture_text: Callable[[FileRecord], str] = lambda _record: ""
        """Returns a screen reader's text for the picture of a file; set by the view."""
        self._words = words
        self._ink = ink
        self._rows = ClipRows()
        self._held = RowRecords()
        self.copies = CopyCounts(self._held, self)
        self.copies.changed.connect(self._repaint)
        self._wanted: dict[int, None] = {}
        self._asked: set[int] = set()
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def show(self, query: Query) -> None:
        """Request the rows of `query`, in the order that was requested last."""
        if query != self.query:
            self.query = query
            self.asked.emit()

    def set_by_clip(self, by_clip: bool) -> None:  # noqa: FBT001 - a signal's argument
        """Request rows in which a recording of several files is one row, or in which each file is."""
        if by_clip is not self.by_clip:
            self.by_clip = by_clip
            self.asked.emit()

    def set_order(self, order: Order) -> None:
        """Request the rows in this order, even if this order was requested last."""
        self.order = tuple((key, descending) for key, descending in order if key in BY_KEY)
        self.asked.emit()

    def show_result(
        self,
        rows: "array[int]",
        records: Iterable[FileRecord] = (),
        *,
        complete: bool = False,
        clips: FoundClips = NO_CLIPS,
        wholes: Iterable[FileRecord] = (),
    ) -> None:
        """Replace all rows. `records` are those of the first rows, or of some; `wholes` those of recordings.

        Unless the rows are `complete`, `finish` adds the rest.
        """
        self.beginResetModel()
        self.found_query, self.complete = self.query, complete
        self._rows.replace(rows, clips)
        self._held.begin()
        self._held.put(records, wholes)
        self._wanted.clear()
        self._asked.clear()
        self.sorted = bool(self.order)
        self.endResetModel()
        self.replaced.emit()
        self.totals_changed.emit(self.totals)

    def extend(self, rows: "array[int]", clips: FoundClips = NO_CLIPS) -> None:
        """Show the rest of a result below its beginning."""
        shown = self._rows.with_parts(rows, clips)
        if shown:
            self.beginInsertRows(_NOWHERE, self._rows.count, self._rows.count + len(shown) - 1)
            self._rows.extend(shown, clips)
            self.endInsertRows()
            self.totals_changed.emit(self.totals)

    def finish(self, rest: "array[int]", clips: FoundClips = NO_CLIPS) -> None:
        """Show the rest of a result, which may be empty, and mark the result as complete."""
        told, self.complete = self.complete, True
        self.extend(rest, clips)
        if not (rest or told):
            self.totals_changed.emit(self.totals)

    def clip_at(self, row: int) -> ClipRow:
        """Return what a row is to a recording of several files."""
        return self._rows.at(row)

    def is_clip(self, index: Index) -> bool:
        """Return whether a row is a recording of several files, or a part below it."""
        return index.isValid() and self._rows.at(index.row()) is not PLAIN

    def set_open(self, row: int, *, is_open: bool) -> None:
        """Show the parts of a recording below its row, or hide them; of another row, do nothing."""
        parts = self._rows.parts_at(row)
        if not parts or self._rows.is_open(row) is is_open:
            return
        first, last = row + 1, row + len(parts)
        if is_open:
            self.beginInsertRows(_NOWHERE, first, last)
            self._rows.open(row)
            self.endInsertRows()
        else:
            self.beginRemoveRows(_NOWHERE, first, last)
            self._rows.close(row)
            self.endRemoveRows()
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(self.columns) - 1))

    def whole_of(self, row: int) -> int:
        """Return the row of the recording of a part."""
        return self._rows.whole_of(row)

    def show_file(self, id_: int) -> int | None:
        """Return the row of a file, whose recording is opened for it; None if it is not shown."""
        whole = self._rows.row_of(-self._rows.clips.first.get(id_, -id_))
        if whole is not None:
            self.set_open(whole, is_open=True)
        return self._rows.row_of(id_)

    def append(self, records: Sequence[FileRecord]) -> None:
        """Show new files below the others, whatever the order."""
        self._held.put(records)
        self.extend(array("q", [record.id for record in records]))
        if records:
            self._lose_order()

    def fill(
        self, ids: Iterable[int], records: Iterable[FileRecord], wholes: Iterable[FileRecord] = ()
    ) -> None:
        """Store the records that were requested with `ids`. An id without a record no longer exists.

        `wholes` are the records of recordings of several files, which negative ids request.
        """
        self._held.answer(ids, records, wholes)
        self._asked.clear()
        self._repaint()

    def update(self, records: Iterable[FileRecord]) -> None:
        """Replace the held records of these files. Their rows stay in place."""
        changed = moved = False
        for record in records:
            before = self._held.files.get(record.id)
            changed |= self._held.update(record, self._rows.clips.first.get(record.id))
            moved = moved or before is None or self._is_moved(before, record)
        if changed:
            self._repaint()
        if moved:
            self._lose_order()

    def _is_moved(self, before: FileRecord, after: FileRecord) -> bool:
        if self.by_clip and before.clip != after.clip:
            return True
        return any(BY_KEY[key].order(before) != BY_KEY[key].order(after) for key, _ in self.order)

    def forget_records(self) -> None:
        """Drop all held records, and read those of visible rows again."""
        self._held.forget()
        self._repaint()

    def set_totals(self, totals: Totals) -> None:
        """Set the totals of the library, and emit them."""
        if totals.sources != self.totals.sources:
            names = source_names(totals.sources)
            self._roots = {source.id: (source.path, names[source.id]) for source in totals.sources}
        self.totals = totals
        self.totals_changed.emit(totals)

    def _repaint(self) -> None:
        """Mark all rows as changed. The view redraws only the visible ones."""
        if count := self._rows.count:
            self.dataChanged.emit(self.index(0, 0), self.index(count - 1, len(self.columns) - 1))

    def _lose_order(self) -> None:
        if self.sorted:
            self.sorted = False
            self.order_changed.emit()

    def record(self, row: int) -> FileRecord | None:
        """Return the record of a row, None while it is unread or if it no longer exists.

        That of a recording of several files has the id of its first found part.
        """
        id_ = self._rows.shown[row]
        record = self._held.get(id_)
        if record is None and not self._held.is_gone(id_):
            self._want(row // BLOCK)
        self.copies.see(id_)
        return record

    def held(self, ids: Iterable[int]) -> list[FileRecord] | None:
        """Return the records of these ids, in their order; None unless all are in memory."""
        found = [self._held.files.get(id_) for id_ in ids if not self._held.is_gone(id_)]
        known = [record for record in found if record is not None]
        return known if len(known) == len(found) else None

    def _want(self, block: int) -> None:
        if block not in self._asked:
            # Move the block to the end: `_ask` takes the blocks that were requested last.
            self._wanted.pop(block, None)
            self._wanted[block] = None
            self._asking.start()

    def _ask(self) -> None:
        blocks = list(self._wanted)[-_BLOCKS:]
        self._wanted.clear()
        self._asked.update(blocks)
        ids = array("q")
        for block in blocks:
            ids += self._rows.shown[block * BLOCK : (block + 1) * BLOCK]
        if ids:
            self.rows_wanted.emit(ids)

    def ids(self, rows: Iterable[int] | None = None) -> "array[int]":
        """Return the ids of the files of these rows, or of all that are shown, in their order."""
        return self._rows.files() if rows is None else self._rows.files_at((row, row) for row in rows)

    def ids_of_runs(self, runs: Iterable[tuple[int, int]]) -> "array[int]":
        """Return the ids of the files of unbroken runs of rows, each given by its first and last."""
        return self._rows.files_at(runs)

    @property
    def has_clips(self) -> bool:
        """Return whether a row is a recording of several files."""
        return bool(self._rows.clips.parts)

    @property
    def file_count(self) -> int:
        """Return the number of files that the rows stand for."""
        return self._rows.file_count

    def parts_of(self, ids: Iterable[int]) -> list[Sequence[int]]:
        """Return the found parts of the recordings that negative ids stand for."""
        parts = self._rows.clips.parts
        return [parts[-id_] for id_ in ids if -id_ in parts]

    def rows(self, ids: Iterable[int]) -> list[int]:
        """Return the rows that show these files, from the top: a recording if all its parts are there."""
        return self._rows.rows(ids)

    def row_id(self, row: int) -> int:
        """Return the id of a row: negative for a recording of several files."""
        return self._rows.shown[row]

    def row_of(self, id_: int) -> int | None:
        """Return the row that shows a file, or its recording; None if none does."""
        return self._rows.row_of(id_)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else self._rows.count

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Role.DisplayRole:
            return self._words.title(self.columns[section])
        return self._alignment(section) if role == Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = Role.DisplayRole) -> object:
        if role == Role.TextAlignmentRole:
            return self._alignment(index.column())
        record = self.record(index.row())
        if record is None:
            return None
        text = self._text(self.columns[index.column()], record, role)
        return self._with_parts(index, text, role) if self.has_clips and isinstance(text, str) else text

    def _with_parts(self, index: Index, text: str, role: int) -> str:
        """Return the text of a cell, which says of a name how many parts the recording has."""
        clip = self._rows.at(index.row())
        if not clip.parts or self.columns[index.column()].key != "name":
            return text
        if role == Role.DisplayRole:
            return self._words.recording(text, clip.parts)
        is_spoken = role == Role.AccessibleTextRole
        return self._words.spoken_recording(text, clip.parts, is_open=clip.is_open) if is_spoken else text

    def _text(self, column: Fact, record: FileRecord, role: int) -> object:
        if role == Role.DisplayRole:
            return self._below_source(record) if column is _FOLDER else self._words.cell(column, record)
        if role == Role.ForegroundRole:
            return self._ink(column, record)
        if role == Role.AccessibleTextRole:
            return self.picture_text(record) if column is THUMBNAIL else self._words.spoken(column, record)
        if role == Role.AccessibleDescriptionRole and column.key == "name":
            return self._words.description(record)
        return plain_tip(self._tip(column, record)) if role == Role.ToolTipRole else None

    def _below_source(self, record: FileRecord) -> str:
        """Return the name of a file's source and the folders below it, which tell files apart.

        The tool tip has the whole path.
        """
        path, name = self._roots.get(record.source_id, (b"", ""))
        if path and covers(path, record.folder):
            return name + _display(record.folder[len(path) :])
        return _display(record.folder)

    def _tip(self, column: Fact, record: FileRecord) -> str:
        tip = self._words.tip(record)
        return f"{tip}\n{self.picture_text(record)}" if column is THUMBNAIL else tip

    def _alignment(self, section: int) -> Qt.AlignmentFlag:
        return _FIGURE if self.columns[section].numeric else _WORD
