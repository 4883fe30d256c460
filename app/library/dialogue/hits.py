"""Finds the places at which something is said, in the files of a query."""

import sqlite3
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from app.core.dialogue.dialogue import SaidHit
from app.core.dialogue.packing import unpacked
from app.core.dialogue.phrase import SaidPhrase
from app.core.query import Query
from app.core.query.predicates import Says
from app.core.text.names import join
from app.library.dialogue import database
from app.library.dialogue.database import NoIndex
from app.library.query.filter_and_order_sql import SAYS

MOST_HITS: Final = 1000
"""Hits of one file."""
_OF_SIDECARS: Final = (
    "SELECT s.id, s.size, s.mtime_ns, d.path, s.name, s.languages FROM beside b "
    "CROSS JOIN sidecar s ON s.id = b.sidecar_id CROSS JOIN folder d ON d.id = s.folder_id "
    "WHERE b.file_id = ? AND NOT s.guessed ORDER BY s.name"
)
_IS_SAID: Final = "SELECT 1 FROM said WHERE said MATCH ? AND rowid = ?"


class _Text(NamedTuple):
    """An indexed text of a file."""

    id: int
    track: int | None
    path: bytes | None
    languages: tuple[str, ...]


def phrases_of(query: Query) -> tuple[SaidPhrase, ...]:
    """Return what a query asks for that is said: the words of `says:`, without those that it excludes."""
    wanted = (
        each
        for term in query.terms
        if term.key == SAYS and not term.negated
        for each in term.predicates
        if isinstance(each, Says)
    )
    return tuple(dict.fromkeys(SaidPhrase.of(each.text, begins=each.begins) for each in wanted))


def of_file(
    db: sqlite3.Connection, file_id: int, phrases: Sequence[SaidPhrase], limit: int = MOST_HITS
) -> tuple[SaidHit, ...]:
    """Return up to `limit` places of a file at which one of the phrases is said, text by text, by time.

    There are none without an index. The index is asked alone: the file itself may be out of reach.
    """
    return of_files(db, (file_id,), phrases, limit)[0]


def of_files(
    db: sqlite3.Connection, file_ids: Sequence[int], phrases: Sequence[SaidPhrase], limit: int = MOST_HITS
) -> list[tuple[SaidHit, ...]]:
    """Return the hits of each of these files, as `of_file` does."""
    path = Path(db.execute("PRAGMA database_list").fetchone()[2])
    try:
        with database.reading(path) as said:
            return [tuple(islice(_hits(db, said, file_id, phrases), limit)) for file_id in file_ids]
    except NoIndex:
        return [() for _ in file_ids]


def _hits(
    db: sqlite3.Connection, said: sqlite3.Connection, file_id: int, phrases: Sequence[SaidPhrase]
) -> Iterator[SaidHit]:
    for text in _texts(db, said, file_id):
        wanted = [
            each
            for each in phrases
            if each.pieces and said.execute(_IS_SAID, (each.expression, text.id)).fetchone()
        ]
        if wanted:
            cues = unpacked(said.execute("SELECT packed FROM cues WHERE id = ?", (text.id,)).fetchone()[0])
            for number in sorted({place for phrase in wanted for place in phrase.places(cues)}):
                cue = cues[number]
                yield SaidHit(cue.start, cue.end, cue.text, text.path, text.track, text.languages)


def _texts(db: sqlite3.Connection, said: sqlite3.Connection, file_id: int) -> Iterator[_Text]:
    """Yield the indexed texts of the present version of a file, and of the files beside it."""
    for id_, size, mtime_ns, folder, name, languages in db.execute(_OF_SIDECARS, (file_id,)).fetchall():
        for text, _, language in _indexed(said, "sidecar", id_, size, mtime_ns):
            tags = tuple((languages or language).split())
            yield _Text(text, None, join(folder, name), tags)
    row = db.execute("SELECT size, mtime_ns FROM file WHERE id = ?", (file_id,)).fetchone()
    for text, track, language in _indexed(said, "file", file_id, *row) if row else ():
        yield _Text(text, track, None, tuple(language.split()))


def _indexed(
    said: sqlite3.Connection, column: str, id_: int, size: int, mtime_ns: int
) -> list[tuple[int, int | None, str]]:
    return said.execute(
        f"SELECT id, track, language FROM text WHERE {column} = ? AND size = ? AND mtime_ns = ? "
        "AND id IN (SELECT id FROM cues) ORDER BY track",
        (id_, size, mtime_ns),
    ).fetchall()
