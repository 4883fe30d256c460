"""Stores what checks for damage find: the evidence of a version of a file, and the verdict about it."""

import json
import sqlite3
import zlib
from collections.abc import Sequence
from typing import Any, Final, NamedTuple

import msgspec

from app.core.checksum.verdict import FileVersion
from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence
from app.core.damage.rules import VERSION, judge
from app.core.damage.verdict import DamageJudgement, DamageVerdict
from app.core.file.record import FileRecord
from app.core.message import Message
from app.core.problems.catalogue import BY_CODE, OF_DAMAGE
from app.library.query.row_mapping import records

_BITS: Final = {
    DamageVerdict.DAMAGED: BY_CODE["damaged"].bit,
    DamageVerdict.SUSPICIOUS: BY_CODE["suspicious"].bit,
}
_DECODER: Final = msgspec.json.Decoder(Evidence)
_UPDATE: Final = (
    "UPDATE file SET damage = :damage, damage_reason = :reason, "
    "problems = CASE WHEN problems IS NULL AND :bit = 0 THEN NULL "
    f"ELSE (ifnull(problems, 0) & ~{OF_DAMAGE}) | :bit END, "
    # A problem that is found anew is no longer marked OK.
    "marked = marked & ~(:bit & ~ifnull(problems, 0))"
)


class CheckedDamage(NamedTuple):
    """The result of the check of one file."""

    record: int
    """Id of the file."""
    version: FileVersion
    depth: Depth
    decoded: float
    """Seconds since the epoch."""
    judgement: DamageJudgement
    evidence: Evidence | None = None
    """The findings; None if the file was not examined to its end."""
    seconds: float = 0.0


def save(db: sqlite3.Connection, results: Sequence[CheckedDamage]) -> tuple[FileRecord, ...]:
    """Store results, and return the records of the files; files that were purged meanwhile are left out."""
    known = {record.id for record in records(db, [each.record for each in results])}
    for result in results:
        if result.record in known:
            _save(db, result)
    return records(db, [each.record for each in results])


def _save(db: sqlite3.Connection, result: CheckedDamage) -> None:
    values = _verdict_values(result.record, result.judgement)
    db.execute(
        f"{_UPDATE}, decoded = :decoded, depth = :depth WHERE id = :id",
        {**values, "decoded": result.decoded, "depth": result.depth.value},
    )
    db.execute(
        "INSERT OR REPLACE INTO decoding "
        "(file_id, size, mtime_ns, ctime_ns, inode, depth, evidence, rules, seconds) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            result.record,
            *result.version,
            result.depth.value,
            None if result.evidence is None else packed(result.evidence),
            VERSION,
            result.seconds,
        ),
    )


def judge_again(db: sqlite3.Connection, limit: int) -> bool:
    """Judge up to `limit` files whose evidence other rules judged; return whether there may be more."""
    # Two ranges in place of `<>`, which would not use the index and read all evidence at each scan.
    rows = db.execute(
        "SELECT t.file_id, t.evidence, (t.size, t.mtime_ns) = (f.size, f.mtime_ns) FROM decoding t "
        "CROSS JOIN file f ON f.id = t.file_id WHERE t.rules < ?1 OR t.rules > ?1 LIMIT ?2",
        (VERSION, limit),
    ).fetchall()
    for id_, text, same in rows:
        evidence = unpacked(text) if text and same else None
        if evidence is not None:
            db.execute(f"{_UPDATE} WHERE id = :id", _verdict_values(id_, judge(evidence)))
    db.execute(
        "UPDATE decoding SET rules = ? WHERE file_id IN (SELECT value FROM json_each(?))",
        (VERSION, json.dumps([row[0] for row in rows])),
    )
    return len(rows) == limit


def packed(evidence: Evidence) -> bytes:
    """Return evidence as it is stored."""
    return zlib.compress(msgspec.json.encode(evidence))


def unpacked(stored: bytes) -> Evidence | None:
    """Return stored evidence; None for what an earlier or a later version stored in another way."""
    try:
        return _DECODER.decode(zlib.decompress(stored))
    except (zlib.error, msgspec.MsgspecError, ValueError):
        return None


def _verdict_values(id_: int, judgement: DamageJudgement) -> dict[str, object]:
    reason: Message | None = judgement.reasons[0] if judgement.reasons else None
    return {
        "id": id_,
        "damage": judgement.verdict.value,
        "reason": reason.to_json() if reason else None,
        "bit": _BITS.get(judgement.verdict, 0),
    }


def tree(stored: bytes) -> dict[str, Any] | None:
    """Return stored evidence as a tree of JSON values; None if it cannot be read."""
    evidence = unpacked(stored)
    built: dict[str, Any] | None = None if evidence is None else msgspec.to_builtins(evidence)
    return built
