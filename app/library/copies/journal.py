"""The journal of the trash: plans, intents and results, each in a transaction of its own."""

import json
import sqlite3
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.text.names import split
from app.core.trash.journal import TO_RESTORE, JournalEntry, JournalState
from app.library.query.row_mapping import records
from app.library.query.stored_fields import COVERED, IN_TRASH, reason_of, sound

if TYPE_CHECKING:
    from app.core.copies.removal import Removal

_COLUMNS: Final = (
    "id, act, state, time, file_id, path, size, mtime_ns, inode, keeper, keeper_mtime_ns, keeper_inode, "
    "digest, trash, reason, keeper_size"
)
_STATES: Final = {state.value: state for state in JournalState}
_STALE_SECONDS: Final = 30 * 86_400
"""Age of a plan whose job never came to its files, and never will."""
_UNSETTLED: Final = (
    f"SELECT {', '.join(f'j.{name}' for name in _COLUMNS.split(', '))}, ifnull(s.path, x''), "
    "ifnull(s.volume, '') FROM journal j LEFT JOIN file f ON f.id = j.file_id "
    "LEFT JOIN folder d ON d.id = f.folder_id LEFT JOIN source s ON s.id = d.source_id AND s.removed IS NULL "
    "WHERE j.id > ? AND j.state IN (SELECT value FROM json_each(?)) ORDER BY j.id LIMIT ?"
)
_MISSING: Final = {
    JournalState.PLANNED: 0,
    JournalState.MOVED: IN_TRASH,
    JournalState.RESTORED: 0,
    JournalState.GONE: 1,
}
"""The value of `file.missing` by what a look has found."""
_GONE: Final = Message("trash.not_in_trash")
# File ids of volumes that number their files anew would differ after the next mount.
_PLAN: Final = (
    "INSERT INTO journal (act, state, time, file_id, path, size, mtime_ns, inode, keeper, keeper_mtime_ns, "
    "keeper_size, keeper_inode) SELECT :act, 'planned', :now, f.id, :path, :size, :mtime_ns, "
    "CASE WHEN s.lasting_ids THEN f.file_id ELSE '' END, :keeper, :keeper_mtime_ns, "
    ":keeper_size, "
    "CASE WHEN ks.lasting_ids THEN k.file_id ELSE '' END "
    "FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id, "
    "file k JOIN folder kd ON kd.id = k.folder_id JOIN source ks ON ks.id = kd.source_id "
    "WHERE f.id = :id AND k.id = :keeper_id"
)


def begin_act(db: sqlite3.Connection, now: float) -> int:
    """Return the number of a new act. `now` is in seconds since the epoch."""
    db.execute("DELETE FROM journal WHERE state = 'planned' AND time < ?", (now - _STALE_SECONDS,))
    last = db.execute("SELECT seq FROM sqlite_sequence WHERE name = 'journal'").fetchone()
    return int(last[0]) + 1 if last else 1


def plan(db: sqlite3.Connection, act: int, removals: "Sequence[Removal]", now: float) -> None:
    """Add planned removals to an act, each with the versions of its files as the user saw them."""
    db.executemany(
        _PLAN,
        (
            {
                "act": act,
                "now": now,
                "id": each.file.id,
                "path": each.file.path,
                "size": each.size,
                "mtime_ns": each.file.mtime_ns,
                "keeper_id": each.keeper.id,
                "keeper": each.keeper.path,
                "keeper_mtime_ns": each.keeper.mtime_ns,
                "keeper_size": each.keeper_size,
            }
            for each in removals
        ),
    )


def plan_again(db: sqlite3.Connection, act: int, now: float) -> int | None:
    """Plan to move the files of an act again that were moved back, with the versions as they were then.

    Returns the number of the new act; None if there is no such file.
    """
    again = begin_act(db, now)
    versions = "file_id, path, size, mtime_ns, inode, keeper, keeper_mtime_ns, keeper_inode, keeper_size"
    planned = db.execute(
        f"INSERT INTO journal (act, state, time, {versions}) "
        f"SELECT ?, 'planned', ?, {versions} FROM journal WHERE act = ? AND state = 'restored' ORDER BY id",
        (again, now, act),
    )
    return again if planned.rowcount else None


def begin_move(db: sqlite3.Connection, entry: int, digest: bytes | None, now: float) -> None:
    """Note that the move of a file begins, after it was compared with the one that stays."""
    db.execute("UPDATE journal SET state = 'moving', digest = ?, time = ? WHERE id = ?", (digest, now, entry))


def end_move(
    db: sqlite3.Connection, entry: JournalEntry, trash: bytes | None, now: float
) -> tuple[FileRecord, ...]:
    """Note that a file is in the trash, also in its record, and return the record."""
    db.execute(
        "UPDATE journal SET state = 'moved', trash = ?, time = ?, reason = NULL WHERE id = ?",
        (trash, now, entry.id),
    )
    return _mark(db, entry, IN_TRASH)


def note_kept(db: sqlite3.Connection, entry: int, reason: Message, now: float) -> None:
    """Note that a file was not moved, and why."""
    db.execute(
        "UPDATE journal SET state = 'kept', reason = ?, time = ? WHERE id = ?", (reason.to_json(), now, entry)
    )


def end_restore(db: sqlite3.Connection, entry: JournalEntry, now: float) -> tuple[FileRecord, ...]:
    """Note that a file is back in its folder, also in its record, and return the record."""
    db.execute("UPDATE journal SET state = 'restored', reason = NULL, time = ? WHERE id = ?", (now, entry.id))
    return _mark(db, entry, 0)


class Unsettled(NamedTuple):
    """A file in the journal that may be elsewhere by now."""

    entry: JournalEntry
    source: bytes
    """Path of its source; empty if that was removed."""
    volume: str
    """The volume of the source."""


def unsettled(db: sqlite3.Connection, after: int, limit: int) -> list[Unsettled]:
    """Return files beyond the id `after` that are in the trash, or on their way, the oldest first."""
    rows = db.execute(_UNSETTLED, (after, json.dumps(TO_RESTORE), limit))
    return [Unsettled(_entry(*row[:-2]), *row[-2:]) for row in rows]


def settle(
    db: sqlite3.Connection, entry: JournalEntry, state: JournalState, trash: bytes | None, now: float
) -> tuple[FileRecord, ...]:
    """Note where a look has found a file, also in its record, and return the record.

    Nothing is changed if a job has come to the file since the entry was read.
    """
    reason = _GONE.to_json() if state is JournalState.GONE else None
    changed = db.execute(
        "UPDATE journal SET state = ?, trash = ?, reason = ?, time = ? WHERE (id, state, time) = (?, ?, ?)",
        (state, trash, reason, now, entry.id, entry.state, entry.time),
    ).rowcount
    return _mark(db, entry, _MISSING[state]) if changed else ()


def note(db: sqlite3.Connection, entry: int, reason: Message) -> None:
    """Note why the state of a file is what it is: it could not be moved back, or its move did not end."""
    db.execute("UPDATE journal SET reason = ? WHERE id = ?", (reason.to_json(), entry))


def _mark(db: sqlite3.Connection, entry: JournalEntry, missing: int) -> tuple[FileRecord, ...]:
    """Set `file.missing` of the record, unless it is of another file or path by now."""
    folder, name = split(entry.path)
    changed = db.execute(
        f"UPDATE file SET missing = ? WHERE id = ? AND missing <> {COVERED} AND (size, mtime_ns) = (?, ?) "
        "AND name = ? AND folder_id = (SELECT id FROM folder WHERE path = ?)",
        (missing, entry.record, entry.size, entry.mtime_ns, name, folder),
    ).rowcount
    return records(db, [entry.record]) if changed else ()


def entries(
    db: sqlite3.Connection,
    states: Sequence[JournalState],
    *,
    act: int | None = None,
    ids: Sequence[int] = (),
    after: int = 0,
    limit: int = -1,
) -> list[JournalEntry]:
    """Return entries in one of these states beyond the id `after`, oldest first.

    With `act` or `ids`, only those of the act, and only those with these ids.
    """
    where, values = _condition(states, act, ids)
    rows = db.execute(
        f"SELECT {_COLUMNS} FROM journal WHERE id > ? AND {where} ORDER BY id LIMIT ?",
        (after, *values, limit),
    )
    return [_entry(*row) for row in rows]


def last_act(db: sqlite3.Connection) -> int | None:
    """Return the number of the last act with a file to move back; None without one."""
    states = json.dumps(TO_RESTORE)
    found = db.execute(
        "SELECT max(act) FROM journal WHERE state IN (SELECT value FROM json_each(?))", (states,)
    ).fetchone()[0]
    return None if found is None else int(found)


def act_sums(
    db: sqlite3.Connection, states: Sequence[JournalState], act: int | None, ids: Sequence[int] = ()
) -> tuple[int, int]:
    """Return the number of files of an act in these states, and their bytes; with `ids`, only of these."""
    where, values = _condition(states, act, ids)
    files, size = db.execute(
        f"SELECT count(*), ifnull(sum(size), 0) FROM journal WHERE {where}", values
    ).fetchone()
    return int(files), int(size)


def _condition(
    states: Sequence[JournalState], act: int | None, ids: Sequence[int]
) -> tuple[str, tuple[str | int, ...]]:
    where = "state IN (SELECT value FROM json_each(?))"
    values: tuple[str | int, ...] = (json.dumps(states),)
    if act is not None:
        where, values = f"{where} AND act = ?", (*values, act)
    if ids:
        where, values = (
            f"{where} AND id IN (SELECT value FROM json_each(?))",
            (*values, json.dumps(list(ids))),
        )
    return where, values


def _entry(
    id_: int,
    act: int,
    state: str,
    time: float,
    record: int,
    path: bytes,
    size: int,
    mtime_ns: int,
    inode: str,
    keeper: bytes,
    keeper_mtime_ns: int,
    keeper_inode: str,
    digest: bytes | None,
    trash: bytes | None,
    reason: str | None,
    keeper_size: int | None,
) -> JournalEntry:
    return JournalEntry(
        id=id_,
        act=act,
        state=_STATES.get(state, JournalState.MOVING),
        time=time,
        record=record,
        path=sound(path, bytes),
        size=sound(size, int),
        mtime_ns=mtime_ns,
        inode=inode,
        keeper=sound(keeper, bytes),
        keeper_mtime_ns=keeper_mtime_ns,
        keeper_inode=keeper_inode,
        digest=digest,
        trash=trash,
        reason=reason_of(reason),
        keeper_size=keeper_size,
    )
