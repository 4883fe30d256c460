"""The texts in the index beside another library. It is only read, and may hold anything."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final

import msgspec

from app.core.dialogue.dialogue import ReadText
from app.library.dialogue.database import reading
from app.library.dialogue.index import IndexedVersions, indexed_versions

_TEXTS: Final = (
    "SELECT t.track, t.language, t.in_part, ifnull(c.packed, x'') "
    "FROM text t LEFT JOIN cues c ON c.id = t.id WHERE t.id IN (SELECT value FROM json_each(?)) ORDER BY t.id"
)


class OtherIndex:
    """The index of another library, open for reading."""

    def __init__(self, db: sqlite3.Connection, versions: IndexedVersions) -> None:
        self._db = db
        self.versions = versions
        """Its files, by the ids that the other library has for them."""

    def texts(self, ids: Sequence[int]) -> list[ReadText]:
        """Return the texts of a file. Raises `msgspec.ValidationError` for what no index of ours has."""
        return [
            msgspec.convert(
                {"track": track, "language": language, "in_part": bool(in_part), "cues": cues}, ReadText
            )
            for track, language, in_part, cues in self._db.execute(_TEXTS, (json.dumps(ids),))
        ]


@contextmanager
def other_index(library: Path) -> Iterator[OtherIndex]:
    """Open the index of another library. Raises `NoIndex`, also for an error in the block."""
    with reading(library) as db:
        db.execute("PRAGMA trusted_schema = OFF")
        yield OtherIndex(db, indexed_versions(library))
