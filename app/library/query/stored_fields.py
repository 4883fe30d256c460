"""The columns in which the fields of files are stored, and how a field is made of its columns.

Rows are converted column by column: a page of files takes a few calls a field, in place of some a file.
"""

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import chain
from typing import Any, Final, NamedTuple, TypeVar

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.file.page import OF_RECORD, convert_each
from app.core.file.record import SUMMARY_FIELDS, FileDisk, FileRecord, FileStatus, LastFailure, Summary
from app.core.message import Message
from app.library.query import copy_sql

T = TypeVar("T")
Columns = Mapping[str, Sequence[Any]]
"""Values of some files by the SQL of the column."""

COVERED: Final = 2
"""Value of `file.missing` if another volume is mounted at the path of the file now; 1: the file is gone."""
IN_TRASH: Final = 3
"""Value of `file.missing` for a file in a trash: moved there by an act, or listed there by an old version."""
_VERDICTS: Final = {verdict.value: verdict for verdict in ChecksumVerdict}
_DEPTHS: Final = {depth.value: depth for depth in Depth}
_DAMAGES: Final = {verdict.value: verdict for verdict in DamageVerdict}
_STATUSES: Final = {status.value: status for status in FileStatus}
"""Statuses by stored text. A damaged library may hold another text, which must not hide the other files."""


class StoredField(NamedTuple):
    """The columns of a field."""

    columns: tuple[str, ...]
    """SQL on the tables of records (`row_mapping`)."""
    make: Callable[..., Sequence[Any]] | None = None
    """Returns the field of the files of a page, from the values of the columns; default: the first column."""


def sound(value: Any, kind: type[T]) -> T:  # noqa: ANN401
    """Return `value`; raise `sqlite3.DatabaseError` if it has another type, as in a damaged library."""
    if type(value) is kind:
        return value
    error = sqlite3.DatabaseError(f"{value!r} where there must be {kind.__name__}")
    error.sqlite_errorcode = sqlite3.SQLITE_CORRUPT
    raise error


def _sound(kind: type[Any], column: Sequence[Any]) -> Sequence[Any]:
    return column if set(map(type, column)) == {kind} else [sound(value, kind) for value in column]


def shown_status(status: str, missing: int = False, online: bool = True) -> FileStatus:  # noqa: FBT001, FBT002
    """Return the status to show: a file that is offline or missing hides the result of its probe."""
    if not online or missing == COVERED:
        return FileStatus.OFFLINE
    if missing == IN_TRASH:
        return FileStatus.IN_TRASH
    return FileStatus.MISSING if missing else _STATUSES.get(status, FileStatus.FAILED)


def verdict_of(text: str | None) -> ChecksumVerdict | None:
    """Return the verdict of a check; None without one, and for an unknown text."""
    return _VERDICTS.get(text or "")


def depth_of(text: str | None) -> Depth | None:
    """Return the depth of a check for damage; None without one, and for an unknown text."""
    return _DEPTHS.get(text or "")


def damage_of(text: str | None) -> DamageVerdict | None:
    """Return the verdict of a check for damage; None without one, and for an unknown text."""
    return _DAMAGES.get(text or "")


@lru_cache(1024)  # files share reasons
def reason_of(text: str | None) -> Message | None:
    """Return the reason in a JSON text, None if there is none or the text is invalid."""
    try:
        return Message.from_json(text) if text else None
    except ValueError:
        return None


@lru_cache(1024)
def messages_of(text: str | None) -> Mapping[str, Message]:
    """Return the messages in a JSON object by their codes; none if the text is invalid."""
    try:
        told = json.loads(text or "{}")
        return {code: Message.from_json(message) for code, message in told.items()}
    except (ValueError, AttributeError, TypeError):
        return {}


def last_failure(status: str | None, reason: str | None) -> LastFailure | None:
    """Return the failure of the last look, from its status and the JSON text of its reason."""
    message = reason_of(reason)
    return LastFailure(shown_status(status or ""), message) if message else None


def problem_sets(problems: Any, marked: Any) -> tuple[int | None, int]:  # noqa: ANN401
    """Return the sets of found and marked problems; (None, 0) for invalid values in a damaged library."""
    return (problems, marked) if type(problems) is type(marked) is int else (None, 0)


def _problems(hidden: int, problems: Sequence[Any], marked: Sequence[Any]) -> Sequence[int | None]:
    return [
        None if found is None else found & ~okay & ~hidden
        for found, okay in map(problem_sets, problems, marked)
    ]


def _marked(hidden: int, problems: Sequence[Any], marked: Sequence[Any]) -> Sequence[int]:
    return [(found or 0) & okay & ~hidden for found, okay in map(problem_sets, problems, marked)]


@lru_cache(256)  # files share disks
def _disk(name: str | None, *known: Any) -> FileDisk | None:  # noqa: ANN401
    return FileDisk.of(name, *known) if name else None


def _only_on(alone: Sequence[Any], *places: Sequence[Any]) -> Sequence[tuple[bytes, str, str, str] | None]:
    if not any(alone):
        return (None,) * len(alone)
    return [
        (sound(path, bytes), volume, given, disk or "") if is_alone else None
        for is_alone, path, volume, given, disk in zip(alone, *places, strict=True)
    ]


_OWN: Final[Mapping[str, StoredField]] = {
    "source_id": StoredField(("d.source_id",)),
    "disk": StoredField(
        ("h.name", "h.place", "h.free", "h.total", "h.last_seen", "s.online", "s.imported IS NOT NULL"),
        partial(convert_each, _disk),
    ),
    "folder": StoredField(("d.path",), partial(_sound, bytes)),
    "name": StoredField(("f.name",), partial(_sound, bytes)),
    "size": StoredField(("f.size",), partial(_sound, int)),
    "mtime_ns": StoredField(("f.mtime_ns",), partial(_sound, int)),
    "status": StoredField(
        ("f.status", "f.missing", "s.online"), partial(convert_each, lru_cache(64)(shown_status))
    ),
    "reason": StoredField(("f.reason",), partial(convert_each, reason_of)),
    "last_failure": StoredField(("f.failure_status", "f.failure"), partial(convert_each, last_failure)),
    "problems": StoredField(("f.problems", "f.marked")),  # without hidden ones: see `field`
    "marked": StoredField(("f.problems", "f.marked")),  # as above
    "verdict": StoredField(("f.verdict",), partial(convert_each, verdict_of)),
    "depth": StoredField(("f.depth",), partial(convert_each, depth_of)),
    "damage": StoredField(("f.damage",), partial(convert_each, damage_of)),
    "copies": StoredField((copy_sql.COPIES,)),
    "copy_disks": StoredField((copy_sql.COPY_DISKS,)),
    "clip": StoredField(("cp.clip",)),
    "part": StoredField(("cp.part",)),
    "parts": StoredField(("cp.parts",)),
    "missing_parts": StoredField(("cp.missing",)),
    "only_on": StoredField((copy_sql.ALONE, "s.path", "s.volume", "s.name", "h.name"), _only_on),
}
"""The fields that are not a column of `file f` of their name."""


def stored(name: str) -> StoredField:
    """Return the columns of a field of `FileRecord` or `Summary`."""
    return _OWN.get(name) or StoredField((f"f.{name}",))


def field(name: str, columns: Columns, hidden: int) -> Sequence[Any]:
    """Return a field of the files of a page, without `hidden` problems."""
    found = stored(name)
    given = [columns[each] for each in found.columns]
    if name in {"problems", "marked"}:
        return (_problems if name == "problems" else _marked)(hidden, *given)
    return given[0] if found.make is None else found.make(*given)


def columns_of(fields: Iterable[str]) -> tuple[str, ...]:
    """Return the columns of some fields, each once."""
    return tuple(dict.fromkeys(chain.from_iterable(stored(name).columns for name in fields)))


OF_RECORDS: Final = columns_of((*OF_RECORD, *SUMMARY_FIELDS))
"""The columns of whole records; the first is `f.id`."""
_SUMMARY: Final = [OF_RECORDS.index(f"f.{name}") for name in SUMMARY_FIELDS]
_SLICE: Final = 500
"""Rows that are converted at once: more would leave the processor's cache."""
_make_summary: Final = partial(tuple.__new__, Summary)


def records_of(rows: Sequence[Sequence[Any]], hidden: int = 0) -> tuple[FileRecord, ...]:
    """Return the records in rows of `OF_RECORDS`, without `hidden` problems; more columns may follow."""
    slices = (rows[start : start + _SLICE] for start in range(0, len(rows), _SLICE))
    return tuple(chain.from_iterable(_records(each, hidden) for each in slices))


def _records(rows: Sequence[Sequence[Any]], hidden: int) -> Iterable[FileRecord]:
    values = list(zip(*rows, strict=True))
    columns = dict(zip(OF_RECORDS, values, strict=False))
    own = [field(name, columns, hidden) for name in OF_RECORD]
    summaries = map(_make_summary, zip(*map(values.__getitem__, _SUMMARY), strict=True))
    return map(FileRecord, *own, summaries)
