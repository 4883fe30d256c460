"""Reads many files field by field: only the columns that the asked fields need, and a look once for all."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import lru_cache, partial
from itertools import chain
from typing import Any, Final

from app.core.file_page import OF_SUMMARY, FilePage, convert_each
from app.core.media import VideoFile
from app.core.record import SHARED_FIELDS
from app.library.query.row_mapping import (
    ENTRY_TABLES,
    RECORD_TABLES,
    damage_of,
    depth_of,
    explained,
    last_failure,
    problem_sets,
    reason_of,
    shown_status,
    sound,
    verdict_of,
)
from app.library.query.stored_contents import full_members, media_of

PAGE: Final = 500
"""Files that are read at once: more would leave the processor's cache."""
CONTENTS: Final = "contents"
"""The field with the members of the JSON object of a file's contents, as `full_members` writes them."""
EXPLAINED: Final = "explained"
"""The field with a file's problems, as in `FileDetails`."""
_LOOKS: Final = 4096
"""Looks that are kept."""
_UNKNOWN: Final = (None,) * len(SHARED_FIELDS)
_SHARED: Final = ", ".join(SHARED_FIELDS)
_MEDIA: Final = "m.json"
_JUDGED: Final = (
    *("f.name", "f.size", "f.mtime_ns", "f.status", "f.reason", "f.evidence", "f.damage_reason", "f.plays"),
)

Read = Callable[[str, Sequence[Any]], Iterable[Sequence[Any]]]
"""Returns the rows of a statement with these values."""
Columns = Sequence[Sequence[Any]]


def rows_by_id(read: Read, columns: str, tables: str, ids: Sequence[int]) -> list[Sequence[Any]]:
    """Return the rows of these ids, in their order, without unknown ids; the first column is `f.id`."""
    statement = f"SELECT {columns} FROM {tables} WHERE f.id IN ({', '.join('?' * len(ids))})"
    found = {row[0]: row for row in read(statement, tuple(ids))}
    return [found[id_] for id_ in ids if id_ in found]


class PageReading:
    """Reads pages of files with some fields. Keeps the looks that it has met."""

    def __init__(self, read: Read, fields: Collection[str], hidden: int) -> None:
        """Take how rows are read, the fields, and the set of problems that no field shows."""
        self._read = read
        self._own = [name for name in fields if name not in SHARED_FIELDS]
        self._hidden = hidden
        self._with_looks = len(self._own) < len(fields)
        needed = dict.fromkeys(chain.from_iterable(_COLUMNS[name] for name in self._own))
        self._columns = ["f.id", *(["f.look_id"] if self._with_looks else []), *needed]
        self._tables = ENTRY_TABLES if _MEDIA in needed else RECORD_TABLES
        self._looks: dict[int, Sequence[Any]] = {}

    def page(self, ids: Sequence[int]) -> FilePage:
        """Return the page of these ids, without unknown ones."""
        rows = rows_by_id(self._read, ", ".join(self._columns), self._tables, ids)
        columns: dict[str, Sequence[Any]] = dict(zip(self._columns, zip(*rows, strict=True), strict=False))
        if not columns:
            return FilePage(dict.fromkeys(self._own, ()), (), {})
        media = list(map(media_of, columns[_MEDIA])) if _MEDIA in columns else ()
        own = {name: self._field(name, columns, media) for name in self._own}
        looks = self._looks_of(columns) if self._with_looks else (0,) * len(rows)
        return FilePage(own, looks, self._looks)

    def _field(
        self, name: str, columns: dict[str, Sequence[Any]], media: Sequence[VideoFile | None]
    ) -> Sequence[Any]:
        given = [columns[each] for each in _COLUMNS[name]]
        match name:
            case "contents":
                return full_members(media)
            case "explained":
                return _explained(given, media, self._hidden)
            case "problems":
                return _problems(given, self._hidden)
            case _:
                make = _MAKE.get(name)
                return given[0] if make is None else make(*given)

    def _looks_of(self, columns: dict[str, Sequence[Any]]) -> Sequence[int]:
        """Return the ids of the files' looks, and keep the values of those that are new.

        A file whose look is not stored (yet) has one of its own, below zero.
        """
        if len(self._looks) > _LOOKS:
            self._looks = {}
        looks = columns["f.look_id"]
        new = [look for look in set(looks) if look is not None and look not in self._looks]
        for id_, *values in self._select(f"id, {_SHARED}", "look", new):
            self._looks[id_] = values
        if self._looks.keys() >= set(looks):
            return looks
        pairs = zip(columns["f.id"], looks, strict=True)
        alone = [-id_ if look not in self._looks else look for id_, look in pairs]
        files = [-look for look in alone if look < 0]
        self._looks |= dict.fromkeys((-id_ for id_ in files), _UNKNOWN)  # a file may be purged meanwhile
        self._looks.update((-id_, values) for id_, *values in self._select(f"id, {_SHARED}", "file", files))
        return alone

    def _select(self, columns: str, table: str, ids: Sequence[int]) -> Iterable[Sequence[Any]]:
        if not ids:
            return ()
        marks = ", ".join("?" * len(ids))
        return self._read(f"SELECT {columns} FROM {table} WHERE id IN ({marks})", tuple(ids))


def _sound(kind: type[Any], column: Sequence[Any]) -> Sequence[Any]:
    return column if set(map(type, column)) == {kind} else [sound(value, kind) for value in column]


_status: Final = lru_cache(64)(
    lambda status, missing, online: shown_status(status, missing=missing, online=online)
)


def _problems(columns: Columns, hidden: int) -> Sequence[int | None]:
    return [
        None if problems is None else problems & ~marked & ~hidden
        for problems, marked in map(problem_sets, *columns)
    ]


def _explained(columns: Columns, media: Sequence[VideoFile | None], hidden: int) -> Sequence[Any]:
    found, marked, *known, _ = columns
    return [
        () if problems == 0 else explained(*problem_sets(problems, okay), facts, contents, hidden)
        for problems, okay, facts, contents in zip(
            found, marked, zip(*known, strict=True), media, strict=True
        )
    ]


_MAKE: Final[dict[str, Callable[..., Sequence[Any]]]] = {
    "folder": partial(_sound, bytes),
    "name": partial(_sound, bytes),
    "size": partial(_sound, int),
    "mtime_ns": partial(_sound, int),
    "status": partial(convert_each, _status),
    "reason": partial(convert_each, reason_of),
    "last_failure": partial(convert_each, last_failure),
    "verdict": partial(convert_each, verdict_of),
    "depth": partial(convert_each, depth_of),
    "damage": partial(convert_each, damage_of),
}
"""Returns a field of the files of a page, from the columns that it needs; any other field is its column."""
_COLUMNS: Final[dict[str, tuple[str, ...]]] = {
    "folder": ("d.path",),
    "status": ("f.status", "f.missing", "s.online"),
    "last_failure": ("f.failure_status", "f.failure"),
    "copies": ("k.copies",),
    "problems": ("f.problems", "f.marked"),
    CONTENTS: (_MEDIA,),
    EXPLAINED: ("f.problems", "f.marked", *_JUDGED, _MEDIA),
    **{
        name: (f"f.{name}",)
        for name in (
            "name",
            "size",
            "mtime_ns",
            "reason",
            "added",
            "scan_id",
            "checked",
            "verdict",
            "decoded",
            "depth",
            "damage",
            "plays",
            *OF_SUMMARY,
        )
    },
}
"""The columns of each field that files do not share."""
