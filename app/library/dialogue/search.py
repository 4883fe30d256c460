"""Searches the index of what is said, for queries of the library."""

import logging
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

import msgspec

from app.core.errors import Cancelled

if TYPE_CHECKING:
    from app.core.dialogue.phrase import SaidPhrase

log = logging.getLogger(__name__)

_NONE: Final = "{}"
_FOUND: Final = (
    "SELECT json_group_object(iif(t.sidecar IS NULL, 'f' || t.file, 's' || t.sidecar), "
    "t.size || ':' || t.mtime_ns) FROM "
)
"""SQLite makes the text: a dictionary of 100,000 texts would take three times as long."""
_ALL: Final = f"{_FOUND} text t WHERE t.id IN (SELECT id FROM cues)"
_SAID: Final = f"{_FOUND} said h CROSS JOIN text t ON t.id = h.rowid WHERE said MATCH ?"
_MOST_KEPT: Final = 2
"""Answers that are kept: each has some 40 bytes a text."""


class _LastAnswers:
    """The last answers: the rows, totals and filters of one search ask for the same one, in many queries."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: dict[tuple[Path, str], tuple[bytes, str]] = {}

    def get(self, library: Path, asked: str, stamp: bytes) -> str | None:
        """Return the answer that an index with this stamp gave; None if it is not kept."""
        with self._lock:
            kept = self._kept.get((library, asked))
        return kept[1] if kept is not None and kept[0] == stamp else None

    def put(self, library: Path, asked: str, stamp: bytes, answer: str) -> None:
        """Keep an answer in place of the oldest one."""
        with self._lock:
            self._kept.pop((library, asked), None)
            while len(self._kept) >= _MOST_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[library, asked] = stamp, answer


_last_answers: Final = _LastAnswers()


def register(
    connection: sqlite3.Connection, library: Path, cancelled: Callable[[], bool] | None = None
) -> None:
    """Give a connection to a library the functions `said_in` and `is_said`, which the filter `says:` calls.

    They end the query of the connection once `cancelled()`, called between its steps, returns True.
    """
    opened: dict[tuple[object, object], dict[str, str]] = {}
    """Answers that `is_said` looks into, during one query: the index may change, and they are large."""

    def said_in(text: object, begins: object) -> str:
        from app.core.dialogue.phrase import SaidPhrase  # noqa: PLC0415 - few queries call this

        wanted = None if text is None else SaidPhrase.of(str(text), begins=bool(begins))
        try:
            return _texts(library, wanted, cancelled)
        except Cancelled:
            connection.interrupt()  # an error would only say that the function failed
            return _NONE

    def is_said(text: object, begins: object, versions: object) -> bool:
        """Return whether a text of these, `kind id=version` with spaces between, has the words."""
        if text is None:
            opened.clear()
            return False
        said = opened.get((text, begins))
        if said is None:
            said = opened[text, begins] = msgspec.json.decode(said_in(text, begins), type=dict[str, str])
        parts = (each.partition("=") for each in str(versions).split())
        return any(said.get(key) == version for key, _, version in parts)

    connection.create_function("said_in", 2, said_in)
    connection.create_function("is_said", 3, is_said)


def _texts(library: Path, phrase: "SaidPhrase | None", cancelled: Callable[[], bool] | None) -> str:
    """Return the texts in which a phrase is said, or all, as JSON: versions of their files by kind and id.

    None without an index: that is told apart from a search that found nothing by `index_state`.
    """
    if phrase is not None and not phrase.pieces:
        return _NONE
    from app.library.dialogue import database  # noqa: PLC0415 - as above

    try:
        with database.reading(library, cancelled) as db:
            asked = "" if phrase is None else phrase.expression
            stamp = database.stamp_of(db)
            answer = _last_answers.get(library, asked, stamp)
            if answer is None:
                found = db.execute(_SAID, (asked,)) if asked else db.execute(_ALL)
                answer = str(found.fetchone()[0])
                _last_answers.put(library, asked, stamp, answer)
            return answer
    except database.NoIndex as error:
        if error.fault is not None:
            log.warning("the index of what is said is %s: %s", error.fault, error.__cause__)
        return _NONE
