"""Reads many files field by field: only the columns that the asked fields need.

What files share, looks and folders, is read once for all of them.
"""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import Any, Final

from app.core.file.media import VideoFile
from app.core.file.page import FilePage, convert_each
from app.core.file.record import SHARED_FIELDS
from app.library.query import copy_sql
from app.library.query.row_mapping import JUDGED, explained
from app.library.query.stored_contents import full_members, media_of
from app.library.query.stored_fields import Columns, columns_of, field, problem_sets

PAGE: Final = 500
"""Files that are read at once: more would leave the processor's cache."""
CONTENTS: Final = "contents"
"""The field with the members of the JSON object of a file's contents, as `full_members` writes them."""
EXPLAINED: Final = "explained"
"""The field with a file's problems, as in `FileDetails`."""
MEDIA: Final = "media"
"""The field with a file's contents as values (`VideoFile`); None without any."""
_LOOKS: Final = 4096
"""Looks that are kept."""
_UNKNOWN: Final = (None,) * len(SHARED_FIELDS)
_SHARED: Final = ", ".join(SHARED_FIELDS)
_MEDIA: Final = "m.json"
_ID, _FOLDER, _LOOK = "f.id", "f.folder_id", "f.look_id"
_BESIDE: Final = {"k": "copy", "cp": "clip_part", "m": "media"}
"""The tables with more about some files, by their names in SQL. Many libraries have no row in one of them."""
_JOINED: Final = {"k": ("k", "cp")}
"""The tables that the columns of one need, if more than itself."""
_FOLDERS: Final = (
    "folder d JOIN source s ON s.id = d.source_id AND s.removed IS NULL LEFT JOIN disk h ON h.id = s.disk_id"
)
_OTHERS: Final = {
    CONTENTS: (_MEDIA,),
    EXPLAINED: ("f.problems", "f.marked", *JUDGED, _MEDIA),
    MEDIA: (_MEDIA,),
}
"""The columns of the fields that records have not."""

Read = Callable[[str, Sequence[Any]], Iterable[Sequence[Any]]]
"""Returns the rows of a statement with these values."""


def rows_by_id(read: Read, columns: str, tables: str, ids: Sequence[int]) -> list[Sequence[Any]]:
    """Return the rows of these ids, in their order, without unknown ids; the first column is `f.id`."""
    statement = f"SELECT {columns} FROM {tables} WHERE f.id IN ({', '.join('?' * len(ids))})"
    found = {row[0]: row for row in read(statement, tuple(ids))}
    return [found[id_] for id_ in ids if id_ in found]


def _table_of(column: str) -> str:
    return "k" if column in copy_sql.OF_RECORDS else column.partition(".")[0]


class PageReading:
    """Reads pages of files with some fields. Keeps the looks that it has met."""

    def __init__(self, read: Read, fields: Collection[str], hidden: int) -> None:
        """Take how rows are read, the fields, and the set of problems that no field shows."""
        self._read = read
        self._own = [name for name in fields if name not in SHARED_FIELDS]
        self._hidden = hidden
        self._with_looks = len(self._own) < len(fields)
        others = chain.from_iterable(_OTHERS[name] for name in self._own if name in _OTHERS)
        needed = dict.fromkeys((*columns_of(name for name in self._own if name not in _OTHERS), *others))
        tables = {column: _table_of(column) for column in needed}
        own = [column for column in needed if tables[column] == "f"]
        self._of_file = tuple(dict.fromkeys((_ID, _FOLDER, *((_LOOK,) if self._with_looks else ()), *own)))
        self._beside = {
            table: [column for column in needed if tables[column] == table]
            for table in _BESIDE
            if table in tables.values()
        }
        self._of_folder = [column for column in needed if tables[column] not in {"f", *_BESIDE}]
        self._looks: dict[int, Sequence[Any]] = {}

    @property
    def own(self) -> frozenset[str]:
        """Return the fields that files do not share."""
        return frozenset(self._own)

    def page(self, ids: Sequence[int]) -> FilePage:
        """Return the page of these ids, without unknown ones."""
        columns = self._columns_of(ids)
        count = len(columns[_ID])
        if not count:
            return FilePage(dict.fromkeys(self._own, ()), (), {})
        media = convert_each(media_of, columns[_MEDIA]) if _MEDIA in columns else ()
        own = {name: self._field(name, columns, media) for name in self._own}
        looks = self._looks_of(columns) if self._with_looks else (0,) * count
        return FilePage(own, looks, self._looks)

    def _columns_of(self, ids: Sequence[int]) -> Columns:
        """Return the columns of the files of these ids, without files of removed sources."""
        names, joined, unknown = list(self._of_file), dict[str, None](), list[str]()
        for table, columns in self._beside.items():
            if any(True for _ in self._read(f"SELECT 1 FROM {_BESIDE[table]} LIMIT 1", ())):
                names += columns
                joined |= dict.fromkeys(_JOINED.get(table, (table,)))
            else:
                unknown += columns
        joins = (f" LEFT JOIN {_BESIDE[table]} {table} ON {table}.file_id = f.id" for table in joined)
        rows = rows_by_id(self._read, ", ".join(names), "file f" + "".join(joins), ids)
        at = names.index(_FOLDER)
        wanted = {row[at] for row in rows}
        folders = self._folders(wanted)
        kept = rows if len(folders) == len(wanted) else [row for row in rows if row[at] in folders]
        found: dict[str, Sequence[Any]] = dict(zip(names, zip(*kept, strict=True), strict=False))
        if not found:
            return {_ID: ()}
        of_folders = zip(*map(folders.__getitem__, found[_FOLDER]), strict=True)
        found.update(zip(self._of_folder, of_folders, strict=True))
        return found | dict.fromkeys(unknown, (None,) * len(kept))

    def _folders(self, ids: Collection[int]) -> Mapping[int, Sequence[Any]]:
        """Return the columns of folders, by their ids, without those of removed sources."""
        columns = ", ".join(("d.id", *self._of_folder))
        return {id_: values for id_, *values in self._select(columns, _FOLDERS, ids, "d.id")}

    def _field(self, name: str, columns: Columns, media: Sequence[VideoFile | None]) -> Sequence[Any]:
        if name == CONTENTS:
            return full_members(media)
        if name == EXPLAINED:
            return _explained(columns, media, self._hidden)
        if name == MEDIA:
            return media
        return field(name, columns, self._hidden)

    def _looks_of(self, columns: Columns) -> Sequence[int]:
        """Return the ids of the files' looks, and keep the values of those that are new.

        A file whose look is not stored (yet) has one of its own, below zero.
        """
        if len(self._looks) > _LOOKS:
            self._looks = {}
        looks = columns[_LOOK]
        new = [look for look in set(looks) if look is not None and look not in self._looks]
        for id_, *values in self._select(f"id, {_SHARED}", "look", new):
            self._looks[id_] = values
        if self._looks.keys() >= set(looks):
            return looks
        pairs = zip(columns[_ID], looks, strict=True)
        alone = [-id_ if look not in self._looks else look for id_, look in pairs]
        files = [-look for look in alone if look < 0]
        self._looks |= dict.fromkeys((-id_ for id_ in files), _UNKNOWN)  # a file may be purged meanwhile
        self._looks.update((-id_, values) for id_, *values in self._select(f"id, {_SHARED}", "file", files))
        return alone

    def _select(
        self, columns: str, tables: str, ids: Collection[int], key: str = "id"
    ) -> Iterable[Sequence[Any]]:
        if not ids:
            return ()
        marks = ", ".join("?" * len(ids))
        return self._read(f"SELECT {columns} FROM {tables} WHERE {key} IN ({marks})", tuple(ids))


def _explained(columns: Columns, media: Sequence[VideoFile | None], hidden: int) -> Sequence[Any]:
    known = zip(*map(columns.__getitem__, JUDGED), strict=True)
    return [
        () if problems == 0 else explained(*problem_sets(problems, okay), facts, contents, hidden)
        for problems, okay, facts, contents in zip(
            columns["f.problems"], columns["f.marked"], known, media, strict=True
        )
    ]
