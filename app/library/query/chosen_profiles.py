"""The profiles, languages and programs that the user has chosen, and the verdicts on each file by them.

They are stored, so that every list and count has the same.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any, Final, NamedTuple

import msgspec
from msgspec.structs import replace

from app.core.errors import ProfileRefused
from app.core.facts.outcomes import failing, outcomes_text
from app.core.file.record import FileRecord
from app.core.problems.catalogue import BY_CODE, OF_CHOICE
from app.core.problems.wanted_languages import NO_LANGUAGES, WantedLanguages
from app.core.profiles.judge import ProfileJudge
from app.core.profiles.profile import Profile
from app.core.profiles.tree import profile_of, rule_tree
from app.library.query.row_mapping import ALL_TABLES, RECORD_COLUMNS
from app.library.query.stored_fields import records_of

_PLAYS: Final = BY_CODE["plays"].bit
_LANGUAGES: Final = BY_CODE["languages"].bit
_SET: Final = (
    f"UPDATE file SET plays = ?1, problems = (problems & ~{OF_CHOICE}) | ?2 "
    f"WHERE id = ?3 AND (plays IS NOT ?1 OR problems & {OF_CHOICE} != ?2) "
    "RETURNING problems & ~marked"
)
_JUDGED: Final = f"SELECT {RECORD_COLUMNS} FROM {ALL_TABLES}"
_DUE: Final = (
    "INSERT INTO subtitles_due SELECT DISTINCT file_id FROM beside WHERE true ON CONFLICT DO NOTHING"
)


class _Choice(NamedTuple):
    """The stored choice."""

    rules: str
    languages: str


_NO_CHOICE: Final = _Choice("[]", "{}")
_ENCODE: Final = msgspec.json.Encoder().encode


class _Judges(NamedTuple):
    """The rules of a choice."""

    profiles: tuple[ProfileJudge, ...]
    wanted: WantedLanguages

    def plays(self, judged: FileRecord) -> str | None:
        """Return the outcomes of the chosen profiles, as `outcomes_text`; None without a profile."""
        return outcomes_text((each.profile.name, each.verdict(judged).outcome) for each in self.profiles)


def choose(
    db: sqlite3.Connection,
    profiles: Sequence[Profile],
    wanted: WantedLanguages = NO_LANGUAGES,
    programs: Iterable[str] = (),
) -> bool:
    """Store a choice, and return whether it differs from the one before.

    With other rules, `judge_known` judges all files anew. With other `programs`, codes of problems, all files
    with others beside them are due (`library.scan.subtitles`).
    """
    rules = json.dumps([{"name": each.name, **rule_tree(each)} for each in profiles])
    choice = _Choice(rules, _ENCODE(wanted).decode() if wanted.languages else _NO_CHOICE.languages)
    codes = " ".join(programs)
    differs, asked = choice != _chosen(db), codes != " ".join(programs_of(db))
    if differs or asked:
        db.execute(
            "INSERT INTO chosen_profiles VALUES (1, ?1, ?4, ?2, ?3) ON CONFLICT DO UPDATE "
            "SET (rules, languages, programs, last) = (?1, ?2, ?3, ifnull(?4, last))",
            (*choice, codes, 0 if differs else None),
        )
    if asked:
        db.execute(_DUE)
    return differs or asked


def programs_of(db: sqlite3.Connection) -> frozenset[str]:
    """Return the codes of the problems of programs that do not see subtitles, of those that are asked for."""
    found = db.execute("SELECT programs FROM chosen_profiles").fetchone()
    return frozenset((found[0] or "").split()) if found else frozenset()


def judge_known(db: sqlite3.Connection, limit: int) -> bool:
    """Judge up to `limit` files that the chosen profiles have not judged yet.

    Returns True while there may be more.
    """
    last = db.execute("SELECT last FROM chosen_profiles WHERE last IS NOT NULL").fetchone()
    if last is None:
        return False
    found = db.execute(f"{_JUDGED} WHERE f.id > ? ORDER BY f.id LIMIT ?", (last[0], limit)).fetchall()
    judges = _judges(_chosen(db))
    for each in _sound_records(found):
        _store(db, each, judges)
    db.execute("UPDATE chosen_profiles SET last = ?", (found[-1][0] if found else None,))
    return bool(found)


def names(db: sqlite3.Connection) -> list[str]:
    """Return the names of the chosen profiles."""
    return [profile.name for profile in _profiles(_chosen(db).rules)]


def _sound_records(rows: Sequence[Sequence[Any]]) -> Iterator[FileRecord]:
    """Yield the records of rows, without those that are damaged."""
    try:
        yield from records_of(rows)
    except sqlite3.DatabaseError:
        for row in rows if len(rows) > 1 else ():
            yield from _sound_records((row,))


def judge_saved(db: sqlite3.Connection, saved: Iterable[FileRecord]) -> tuple[FileRecord, ...]:
    """Judge files that were just saved or renamed, and return their records with the outcomes."""
    judges = _judges(_chosen(db))
    if not judges.profiles and not judges.wanted.languages:
        return tuple(_store(db, each, judges) if each.plays is not None else each for each in saved)
    return tuple(_store(db, each, judges) for each in saved)


def _store(db: sqlite3.Connection, judged: FileRecord, judges: _Judges) -> FileRecord:
    plays = judges.plays(judged)
    bits = (_PLAYS if failing(plays) else 0) | (
        _LANGUAGES if judges.wanted.are_lacking(judged.summary) else 0
    )
    set_ = db.execute(_SET, (plays, bits, judged.id)).fetchone()
    return replace(judged, plays=plays, problems=set_[0]) if set_ else judged


def _chosen(db: sqlite3.Connection) -> _Choice:
    found = db.execute("SELECT rules, languages FROM chosen_profiles").fetchone()
    return _Choice(found[0], found[1] or _NO_CHOICE.languages) if found else _NO_CHOICE


@lru_cache(4)  # the writer asks with each batch
def _judges(choice: _Choice) -> _Judges:
    # No filter of a profile asks for the time.
    judges = tuple(ProfileJudge(profile, 0.0) for profile in _profiles(choice.rules))
    try:
        return _Judges(judges, msgspec.json.decode(choice.languages, type=WantedLanguages))
    except (msgspec.MsgspecError, ValueError):  # a damaged library
        return _Judges(judges, NO_LANGUAGES)


def _profiles(rules: str) -> Iterable[Profile]:
    try:
        trees = json.loads(rules)
        return [profile_of(tree.pop("name"), tree) for tree in trees]
    except (ValueError, TypeError, KeyError, AttributeError, ProfileRefused):  # a damaged library
        return []
