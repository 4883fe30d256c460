"""Writes the index of what is said, and tells what it holds."""

import sqlite3
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from app.core.dialogue.dialogue import IndexState, ReadText, TextOrigin
from app.core.dialogue.packing import unpacked_texts
from app.core.dialogue.tokens import indexed, plain
from app.core.errors import LibraryError
from app.library.dialogue import database
from app.library.dialogue.database import NoIndex

_FREED: Final = 0.5
"""Share of free pages from which on the file is made smaller."""

_MERGED_PAGES: Final = 500

_open: Final[set[Path]] = set()
"""The libraries whose index is being written. All writers are in this process, which locks the library."""
_turn: Final = threading.Lock()
"""Held while an index is deleted, or becomes one of `_open`."""

Versions = dict[int, tuple[int, int, tuple[int, ...]]]
"""Size, time and texts of the indexed files, by the ids that the library has for them."""


class IndexedVersions(NamedTuple):
    """The versions of all files in the index."""

    sidecars: Versions
    """Files beside videos."""
    videos: Versions
    """Videos whose tracks are indexed."""


class DialogueIndex:
    """The index of a library, open for one thread to write it."""

    def __init__(self, library: Path, connection: sqlite3.Connection, *, renewed: bool) -> None:
        self._library = library
        self._db = connection
        self.renewed = renewed
        """Whether the index was there and could not be used, so that this is a new one."""

    @property
    def size(self) -> int:
        """The bytes of the index, without pages that are free."""
        pages, free, size = (
            self._db.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("page_count", "freelist_count", "page_size")
        )
        return int((pages - free) * size)

    def versions(self) -> IndexedVersions:
        """Return the versions of the indexed files."""
        with self._told():
            return _versions(self._db)

    def put(self, origin: TextOrigin, texts: Sequence[ReadText]) -> None:
        """Store the texts of a file, in place of those of an earlier version of it.

        Call it within `writing`.
        """
        column, key = ("sidecar", origin.sidecar) if origin.sidecar is not None else ("file", origin.file)
        self.remove(
            row[0] for row in self._db.execute(f"SELECT id FROM text WHERE {column} = ?", (key,)).fetchall()
        )
        for text in texts or (ReadText(),):
            self._add(origin._replace(track=text.track), text)

    def _add(self, origin: TextOrigin, text: ReadText) -> None:
        said = unpacked_texts(text.cues) if text.cues else []
        found = self._db.execute(
            "INSERT INTO text (sidecar, file, track, size, mtime_ns, language, in_part) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)",
            (*origin, text.language, text.in_part),
        )
        if said:
            self._db.execute("INSERT INTO cues VALUES (?, ?)", (found.lastrowid, text.cues))
            self._db.execute("INSERT INTO said (rowid, words) VALUES (?, ?)", (found.lastrowid, _words(said)))

    def remove(self, ids: Iterable[int]) -> int:
        """Take texts out, and return their number. Call it within `writing`."""
        count = 0
        for id_ in ids:
            if said := self._said(id_):
                self._db.execute(
                    "INSERT INTO said (said, rowid, words) VALUES ('delete', ?, ?)", (id_, _words(said))
                )
            for table in ("cues", "text"):
                self._db.execute(f"DELETE FROM {table} WHERE id = ?", (id_,))
            count += 1
        return count

    def _said(self, id_: int) -> list[str]:
        row = self._db.execute("SELECT packed FROM cues WHERE id = ?", (id_,)).fetchone()
        return unpacked_texts(row[0]) if row else []

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write all or nothing of the block. Raises `LibraryError`, also once the index was deleted."""
        if not database.index_path(self._library).exists():
            raise LibraryError("dialogue.gone")
        with self._told():
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield
                database.set_stamp(self._db)
                self._db.execute("COMMIT")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("ROLLBACK")
                raise

    @property
    def texts(self) -> int:
        """The number of texts, those without subtitles included."""
        with self._told():
            return int(self._db.execute("SELECT count(*) FROM text").fetchone()[0])

    def merge(self) -> Iterator[None]:
        """Bring the lists of each word together, in steps of some 80 ms: searches take a tenth less time.

        Raises `LibraryError`.
        """
        pages, changes = -_MERGED_PAGES, 2  # all lists are to become one
        while changes >= 2:  # as FTS5 tells that there may be more
            with self.writing():
                before = self._db.total_changes
                self._db.execute("INSERT INTO said (said, rank) VALUES ('merge', ?)", (pages,))
                changes = self._db.total_changes - before
            pages = _MERGED_PAGES
            yield

    def finish(self, *, shrink: bool) -> None:
        """Note that a job has ended now, and give free space back where it is much, if it may take long."""
        with self._told():
            self._db.execute("UPDATE state SET updated = ?", (time.time(),))
            pages, free = (
                self._db.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "freelist_count")
            )
            if shrink and free > pages * _FREED:
                self._db.execute("VACUUM")

    @contextmanager
    def _told(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            path = str(database.index_path(self._library))
            raise LibraryError("dialogue.not_written", path=path, detail=str(error)) from error


@contextmanager
def open_index(library: Path) -> Iterator[DialogueIndex]:
    """Open the index of a library to write it, and make it where there is none, or a damaged one.

    Raises `LibraryError`.
    """
    with _turn:
        try:
            connection, renewed = database.open_to_write(library)
        except (OSError, sqlite3.Error, NoIndex) as error:
            path = str(database.index_path(library))
            raise LibraryError("dialogue.not_written", path=path, detail=str(error)) from error
        _open.add(library)
    try:
        yield DialogueIndex(library, connection, renewed=renewed)
    finally:
        connection.close()
        _open.discard(library)


def index_state(library: Path) -> IndexState:
    """Return what the index of a library holds. Never raises."""
    size = database.size_of(library)
    try:
        with database.reading(library) as db:
            updated = db.execute("SELECT updated FROM state").fetchone()[0]
            texts = db.execute("SELECT count(*) FROM cues").fetchone()[0]
            return IndexState(texts=texts, size=size, updated=updated)
    except NoIndex as error:
        return IndexState(texts=None if error.fault else 0, size=size, fault=error.fault)


def indexed_versions(library: Path) -> IndexedVersions:
    """Return the versions of the files in the index of a library; none without an index."""
    try:
        with database.reading(library) as db:
            return _versions(db)
    except NoIndex:
        return IndexedVersions({}, {})


def _versions(db: sqlite3.Connection) -> IndexedVersions:
    sidecars: Versions = {}
    videos: Versions = {}
    for sidecar, file, size, mtime_ns, id_ in db.execute(
        "SELECT sidecar, file, size, mtime_ns, id FROM text"
    ):
        found, key = (sidecars, sidecar) if sidecar is not None else (videos, file)
        before = found.get(key)
        found[key] = (size, mtime_ns, (*(before[2] if before else ()), id_))
    return IndexedVersions(sidecars, videos)


def delete_index(library: Path) -> None:
    """Delete the index of a library. Raises `LibraryError`, also while the index is being written."""
    with _turn:
        if library in _open:
            raise LibraryError("dialogue.being_made")
        try:
            database.remove(library)
        except OSError as error:
            path = str(database.index_path(library))
            raise LibraryError("dialogue.not_deleted", path=path, detail=error.strerror or "") from error


def _words(said: Iterable[str]) -> str:
    return indexed(plain("\n".join(said)))
