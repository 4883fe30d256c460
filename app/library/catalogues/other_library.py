"""A library of another computer: copied, and brought to the tables and rules of this version in the copy."""

import json
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from app.core.errors import BackupFailed, CatalogueRefused, LibraryError, LibraryTooNew
from app.core.text.names import join
from app.library.checks import damage
from app.library.open.connection import connect
from app.library.open.copying import CopyHost, new_part, write_part
from app.library.open.identity import refuse_foreign
from app.library.open.library_files import DATABASE_HEAD
from app.library.query import problems, search_index
from app.library.query.stored_fields import COVERED
from app.library.scan import disks
from app.library.tables import schema

LISTED: Final = f"f.missing IN (0, {COVERED})"
"""SQL: whether a file `f` is at its place, as far as that is known, in a library of each version."""
_PLACES: Final = (
    "SELECT f.id, d.path, f.name, f.size, f.mtime_ns, o.own FROM file f "
    "CROSS JOIN own_folder o ON o.id = f.folder_id CROSS JOIN folder d ON d.id = o.id "
    f"WHERE f.id > ? AND {LISTED} ORDER BY f.id LIMIT ?"
)
_HERE: Final = (
    "SELECT d.path FROM file f JOIN folder d ON d.id = f.folder_id "
    "WHERE (f.folder_id, f.name, f.size, f.mtime_ns) = (?, ?, ?, ?)"
)
COUNT: Final = (
    "SELECT (SELECT count(*) FROM file) "
    f"- (SELECT count(*) FROM file f WHERE f.missing AND f.missing <> {COVERED})"
)
"""SQL: the number of files at their places."""
_FIRST: Final = (
    "SELECT d.path, f.name, f.size, f.mtime_ns FROM file f JOIN folder d ON d.id = f.folder_id "
    f"WHERE {LISTED} ORDER BY f.id LIMIT ?"
)
_SLICE: Final = 500
"""Files that are brought to the present rules between two looks whether the user has cancelled."""


def identity(other: sqlite3.Connection) -> str:
    """Return a text by which a library is known again, wherever its file lies and whatever its name is.

    It is made of the first scan, which is never deleted and no other library has. A library that was never
    scanned has that of its first disk. A copy of a library file has the identity of the library.
    """
    first = other.execute("SELECT 'scan', started, job, hex(roots) FROM scan ORDER BY id LIMIT 1").fetchone()
    found = first or other.execute("SELECT 'disk', code FROM disk ORDER BY id LIMIT 1").fetchone()
    return json.dumps(found)


def is_database(head: bytes) -> bool:
    """Return whether a file with these first bytes is a database of SQLite."""
    return head.startswith(DATABASE_HEAD)


def first_files(path: Path, own: Path, limit: int) -> tuple[int, list[tuple[bytes, bytes, int, int]]]:
    """Return the number of files of the library at `path`, and folder, name, size and time of the first.

    Raises as `copied`.
    """
    _check(path, own)
    with _refusing(path), closing(_connect_to_read(path)) as connection:
        (count,) = connection.execute(COUNT).fetchone()
        return count, connection.execute(_FIRST, (limit,)).fetchall()


@contextmanager
def copied(path: Path, own: Path, host: CopyHost) -> Iterator[sqlite3.Connection]:
    """Yield a connection to a copy of the library at `path`, with the tables of this version.

    The copy lies beside the library `own` until the end. Raises `CatalogueRefused`, `LibraryTooNew`,
    `Cancelled` and `OSError`.
    """
    _check(path, own)
    with new_part(own.with_name(f"{own.name}.import")) as part:
        with _refusing(path):
            write_part(path, part, host)
        connection = connect(part, write=True)
        try:
            with _refusing(path):
                _bring_up_to_date(path, connection, host.check)
            yield connection
        finally:
            connection.close()


def _check(path: Path, own: Path) -> None:
    """Raise `CatalogueRefused` unless a file is a library, and another one than `own`. Raises `OSError`.

    Raises `LibraryTooNew` for one of a later version.
    """
    try:
        refuse_foreign(path)
    except LibraryError as error:
        raise CatalogueRefused("catalogue.no_library", path=str(path)) from error
    if own.exists() and path.samefile(own):
        raise CatalogueRefused("catalogue.own_library", path=str(path))
    with _refusing(path), closing(_connect_to_read(path)) as connection:
        _check_version(path, connection)


@contextmanager
def _refusing(path: Path) -> Iterator[None]:
    """Raise `CatalogueRefused` in place of the errors of a copy and of SQLite."""
    try:
        yield
    except BackupFailed as error:
        detail = str(error.message.args.get("detail") or error).rstrip(".")
        raise CatalogueRefused("catalogue.not_read", path=str(path), detail=detail) from error
    except sqlite3.Error as error:
        raise CatalogueRefused("catalogue.not_read", path=str(path), detail=str(error)) from error


def _connect_to_read(path: Path) -> sqlite3.Connection:
    try:
        return connect(path, write=False)
    except sqlite3.OperationalError:  # WAL would make files beside it, where that is not allowed
        return connect(path, write=False, immutable=True)


def _check_version(path: Path, connection: sqlite3.Connection) -> None:
    if not schema.version(connection):
        raise CatalogueRefused("catalogue.empty", path=str(path))
    if schema.version(connection) > len(schema.MIGRATIONS):
        raise LibraryTooNew("library.too_new", path=str(path))


def _bring_up_to_date(path: Path, connection: sqlite3.Connection, check: Callable[[], None]) -> None:
    """Migrate a copy, and make what an earlier version has not: keys, titles, verdicts of the rules."""
    _check_version(path, connection)
    # Nobody needs the copy after a crash.
    connection.execute("PRAGMA journal_mode = MEMORY")
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("PRAGMA trusted_schema = OFF")
    schema.check(connection)
    if schema.migrate(connection):
        disks.settle(connection)
    now = time.time()
    steps: tuple[Callable[[], bool], ...] = (
        lambda: search_index.fill(connection, _SLICE),
        lambda: damage.judge_again(connection, _SLICE),
        lambda: problems.judge_known(connection, now, _SLICE),
    )
    for step in steps:
        is_more = True
        while is_more:
            check()
            connection.execute("BEGIN")
            is_more = step()
            connection.execute("COMMIT")


class MergedPlace(NamedTuple):
    """The place of a file in another library, and its folder here."""

    path: bytes
    name: bytes
    size: int
    mtime_ns: int
    own_folder: int
    """The id of its folder here."""


def places(other: sqlite3.Connection, after: int, limit: int) -> tuple[list[MergedPlace], int | None]:
    """Return the places of files beyond the id `after` of a copy of another library.

    Returns also the id to continue after, None at the end.
    """
    rows = other.execute(_PLACES, (after, limit)).fetchall()
    found = [MergedPlace(join(folder, name), name, *rest) for _, folder, name, *rest in rows]
    return found, rows[-1][0] if rows else None


def path_here(db: sqlite3.Connection, place: MergedPlace) -> bytes | None:
    """Return the path that a file of another library has here; None if it is not listed here."""
    row = db.execute(_HERE, (place.own_folder, place.name, place.size, place.mtime_ns)).fetchone()
    return None if row is None else join(row[0], place.name)
