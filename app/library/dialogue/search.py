"""Searches the index of what is said, for queries of the library."""

import json
import logging
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from app.core.errors import Cancelled

if TYPE_CHECKING:
    from app.core.dialogue.phrase import SaidPhrase

log = logging.getLogger(__name__)

_ALL: Final = "SELECT sidecar, file, size, mtime_ns FROM text WHERE id IN (SELECT id FROM cues)"
_SAID: Final = (
    "SELECT t.sidecar, t.file, t.size, t.mtime_ns FROM said h CROSS JOIN text t ON t.id = h.rowid "
    "WHERE said MATCH ?"
)


def register(
    connection: sqlite3.Connection, library: Path, cancelled: Callable[[], bool] | None = None
) -> None:
    """Give a connection to a library the function `said_in`, which the filter `says:` calls.

    It ends the query of the connection once `cancelled()`, called between its steps, returns True.
    """

    def said_in(text: object, begins: object) -> str:
        from app.core.dialogue.phrase import SaidPhrase  # noqa: PLC0415 - few queries call this

        wanted = None if text is None else SaidPhrase.of(str(text), begins=bool(begins))
        try:
            return json.dumps(_texts(library, wanted, cancelled))
        except Cancelled:
            connection.interrupt()  # an error would only say that the function failed
            return "{}"

    connection.create_function("said_in", 2, said_in)


def _texts(
    library: Path, phrase: "SaidPhrase | None", cancelled: Callable[[], bool] | None
) -> dict[str, str]:
    """Return the texts in which a phrase is said, or all: the versions of their files by kind and id.

    None without an index: that is told apart from a search that found nothing by `index_state`.
    """
    if phrase is not None and not phrase.pieces:
        return {}
    from app.library.dialogue import database  # noqa: PLC0415 - as above

    try:
        with database.reading(library, cancelled) as db:
            rows = db.execute(_ALL) if phrase is None else db.execute(_SAID, (phrase.expression,))
            return {
                f"f{file}" if sidecar is None else f"s{sidecar}": f"{size}:{mtime_ns}"
                for sidecar, file, size, mtime_ns in rows
            }
    except database.NoIndex as error:
        if error.fault is not None:
            log.warning("the index of what is said is %s: %s", error.fault, error.__cause__)
        return {}
