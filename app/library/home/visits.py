"""Stores when the user last looked at what is new, and reads what has changed since then."""

import sqlite3
from typing import Final

from app.core.home.figures import News
from app.core.job import TRANSITIONS
from app.core.query.collections import SmartGroup
from app.library.query import groups
from app.library.query.queries import in_present_sources

VISIT_SECONDS: Final = 4 * 3600.0
"""Looks that follow each other within this time are one visit: what was new at its first stays new."""
_SAME_LOOK_SECONDS: Final = 600.0
"""A later look within this time is stored only if something is new: after each change, pages read again."""
_GOES_ON: Final = ", ".join(f"'{state}'" for state, following in TRANSITIONS.items() if following)
# A scan that has not ended adds changes to its report after the look, and they are new to the user.
_LAST_REPORT: Final = (
    "ifnull((SELECT min(s.report) - 1 FROM scan s JOIN job j ON j.id = s.job "
    f"WHERE j.state IN ({_GOES_ON})), ifnull((SELECT max(report) FROM scan), 0))"
)
_NOW: Final = f"(?1, (SELECT ifnull(max(id), 0) FROM file), {_LAST_REPORT})"
_BEFORE: Final = "(looked, file, report)"
_LATEST: Final = "(latest, latest_file, latest_report)"


def look(db: sqlite3.Connection, now: float) -> bool:
    """Note that the user looks at what is new, at `now` in seconds since the epoch.

    The first look of a visit makes the last one before it the look since which files are new. Returns whether
    it is such a first look.
    """
    began = db.execute(
        f"UPDATE visit SET {_BEFORE} = {_LATEST} WHERE ?1 - latest >= ?2",
        (now, VISIT_SECONDS),
    )
    db.execute(
        f"INSERT INTO visit (only, latest, latest_file, latest_report) VALUES (1, {_NOW[1:-1]}) "
        f"ON CONFLICT (only) DO UPDATE SET {_LATEST} = "
        "(excluded.latest, excluded.latest_file, excluded.latest_report) "
        "WHERE (excluded.latest_file, excluded.latest_report) IS NOT (latest_file, latest_report) "
        "OR excluded.latest - latest NOT BETWEEN 0 AND ?2",
        (now, _SAME_LOOK_SECONDS),
    )
    return began.rowcount > 0


def news(db: sqlite3.Connection, missing: int) -> News:
    """Return what has changed since the last look; `missing` is the number of missing files."""
    looked = db.execute("SELECT looked FROM visit WHERE looked IS NOT NULL").fetchone()
    scanned = db.execute("SELECT started FROM scan ORDER BY id LIMIT 1").fetchone()
    since, present = looked or scanned, in_present_sources(db)
    is_changed = groups.condition(SmartGroup.CHANGED)
    return News(
        since=since[0] if since else None,
        looked=looked is not None,
        added=_number(
            db, f"SELECT count(*) FROM file f INDEXED BY file_report WHERE {groups.IS_NEW} AND {present}"
        ),
        changed=_number(db, f"SELECT count(*) FROM file f WHERE {is_changed} AND {present}")
        if _keeps_changes(db)
        else None,
        missing=missing,
    )


def _keeps_changes(db: sqlite3.Connection) -> bool:
    """Return whether no details of these changes were dropped."""
    of_those = f"kind = 'changed' AND report > {groups.LAST_SEEN}"
    counted = _number(db, f"SELECT ifnull(sum(count), 0) FROM change_count WHERE {of_those}")
    return _number(db, f"SELECT count(*) FROM change WHERE {of_those}") >= counted


def _number(db: sqlite3.Connection, statement: str) -> int:
    return int(db.execute(statement).fetchone()[0])
