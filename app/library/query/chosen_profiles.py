"""The chosen profiles, and their verdicts on each file: stored, so that every list and count has the same."""

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final

from msgspec.structs import replace

from app.core.errors import ProfileRefused
from app.core.facts.outcomes import failing, outcomes_text
from app.core.file.record import FileRecord
from app.core.problems.catalogue import BY_CODE
from app.core.profiles.judge import ProfileJudge
from app.core.profiles.profile import Profile
from app.core.profiles.tree import profile_of, rule_tree
from app.library.query.row_mapping import ALL_TABLES, RECORD_COLUMNS
from app.library.query.stored_fields import records_of

_PLAYS: Final = BY_CODE["plays"].bit
_SET: Final = (
    f"UPDATE file SET plays = ?1, problems = (ifnull(problems, 0) & ~{_PLAYS}) | ?2 "
    "WHERE id = ?3 AND problems IS NOT NULL "
    f"RETURNING problems & ~marked"
)
_JUDGED: Final = f"SELECT {RECORD_COLUMNS} FROM {ALL_TABLES}"

Judge = Callable[[FileRecord], str | None]
"""Returns the outcomes of the chosen profiles, as `outcomes_text`; None without a profile."""


def choose(db: sqlite3.Connection, profiles: Sequence[Profile]) -> bool:
    """Store the chosen profiles, and return whether their rules differ from those before.

    If so, `judge_known` judges all files anew.
    """
    rules = json.dumps([{"name": each.name, **rule_tree(each)} for each in profiles])
    if rules == _rules(db):
        return False
    db.execute("INSERT OR REPLACE INTO chosen_profiles VALUES (1, ?, 0)", (rules,))
    return True


def judge_known(db: sqlite3.Connection, limit: int) -> bool:
    """Judge up to `limit` files that the chosen profiles have not judged yet.

    Returns True while there may be more.
    """
    last = db.execute("SELECT last FROM chosen_profiles WHERE last IS NOT NULL").fetchone()
    if last is None:
        return False
    found = db.execute(f"{_JUDGED} WHERE f.id > ? ORDER BY f.id LIMIT ?", (last[0], limit)).fetchall()
    judge = _judge(_rules(db))
    for each in _sound_records(found):
        _store(db, each, judge)
    db.execute("UPDATE chosen_profiles SET last = ?", (found[-1][0] if found else None,))
    return bool(found)


def names(db: sqlite3.Connection) -> list[str]:
    """Return the names of the chosen profiles."""
    return [profile.name for profile in _profiles(_rules(db))]


def _sound_records(rows: Sequence[Sequence[Any]]) -> Iterator[FileRecord]:
    """Yield the records of rows, without those that are damaged."""
    try:
        yield from records_of(rows)
    except sqlite3.DatabaseError:
        for row in rows if len(rows) > 1 else ():
            yield from _sound_records((row,))


def judge_saved(db: sqlite3.Connection, saved: Iterable[FileRecord]) -> tuple[FileRecord, ...]:
    """Judge files that were just saved or renamed, and return their records with the outcomes."""
    judge = _judge(_rules(db))
    return tuple(_store(db, each, judge) for each in saved)


def _store(db: sqlite3.Connection, judged: FileRecord, judge: Judge) -> FileRecord:
    plays = judge(judged)
    if plays is None and judged.plays is None:
        return judged
    set_ = db.execute(_SET, (plays, _PLAYS if failing(plays) else 0, judged.id)).fetchone()
    return replace(judged, plays=plays, problems=set_[0]) if set_ else judged


def _rules(db: sqlite3.Connection) -> str:
    found = db.execute("SELECT rules FROM chosen_profiles").fetchone()
    return found[0] if found else "[]"


@lru_cache(4)  # the writer asks with each batch
def _judge(rules: str) -> Judge:
    judges = [
        ProfileJudge(profile, 0.0) for profile in _profiles(rules)
    ]  # no filter of a profile asks for the time

    def judge(judged: FileRecord) -> str | None:
        return outcomes_text((each.profile.name, each.verdict(judged).outcome) for each in judges)

    return judge


def _profiles(rules: str) -> Iterable[Profile]:
    try:
        trees = json.loads(rules)
        return [profile_of(tree.pop("name"), tree) for tree in trees]
    except (ValueError, TypeError, KeyError, AttributeError, ProfileRefused):  # a damaged library
        return []
