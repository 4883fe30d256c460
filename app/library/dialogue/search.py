"""Searches the index of what is said, for queries of the library."""

import json
import logging
import sqlite3
from pathlib import Path
from typing import Final

from app.core.dialogue.phrase import SaidPhrase
from app.core.query.predicates import Says
from app.library.dialogue import database
from app.library.dialogue.database import BLOCK_BITS, NoIndex

log = logging.getLogger(__name__)

_ALL: Final = (
    "SELECT ifnull(t.sidecar, 0), ifnull(t.file, 0), t.size, t.mtime_ns FROM text t WHERE t.cues IS NOT NULL"
)
_SAID: Final = (
    f"SELECT DISTINCT ifnull(t.sidecar, 0), ifnull(t.file, 0), t.size, t.mtime_ns "
    f"FROM (SELECT DISTINCT rowid >> {BLOCK_BITS} AS id FROM said WHERE said MATCH ?) h "
    "CROSS JOIN text t ON t.id = h.id"
)


def register(connection: sqlite3.Connection, library: Path) -> None:
    """Give a connection to a library the function `said_in`, which the filter `says:` calls."""

    def said_in(text: object, begins: object) -> str:
        wanted = None if text is None else SaidPhrase.of(str(text), begins=bool(begins))
        return json.dumps(_texts(library, wanted))

    connection.create_function("said_in", 2, said_in)


def _texts(library: Path, phrase: SaidPhrase | None) -> list[tuple[int, int, int, int]]:
    """Return the texts in which a phrase is said, or all: id of a sidecar or 0, of a video or 0, size, time.

    None without an index: that is told apart from a search that found nothing by `index_state`.
    """
    if phrase is not None and not phrase.words:
        return []
    try:
        with database.reading(library) as db:
            if phrase is None:
                return db.execute(_ALL).fetchall()
            return db.execute(_SAID, (phrase.expression,)).fetchall()
    except NoIndex as error:
        if error.broken:
            log.warning("the index of what is said is damaged: %s", error.__cause__)
        return []


def phrase_of(wanted: Says) -> SaidPhrase:
    """Return the phrase of a value of `says:`."""
    return SaidPhrase.of(wanted.text, begins=wanted.begins)
