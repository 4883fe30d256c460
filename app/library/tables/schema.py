"""The tables of the library, as numbered migrations: each runs once, in order, and is never edited again.

Units: paths and names are BLOBs (`os.fsencode`), since a name need not be text. Times are seconds since the
epoch, `mtime_ns` is in nanoseconds. `problems` and `marked` are sets of bits (`core.problems.catalogue`).

- `source`: a folder that the user added. `removed` is the time of the removal, else NULL. A removed source is
  hidden with all its files, and can be restored until `purging`. While a source is being relocated, some of
  its folders are still at the path `former`. `unread` is the reason why the last scan did not come to its
  end, else NULL, with the numbers of files read and listed.
- `file`: a row of the table on screen, kept narrow. `missing` is 1 if the file is gone. It is 2 if another
  volume is mounted at its path now, and 3 if the file is in a trash. `problems` is NULL until the rules have
  judged the file; `marked` are the problems that the user marked OK. `failure` and `failure_status` tell of a
  failed probe after a good one, whose contents are kept. `report` is the report in which the file was first
  seen.
- `media`: contents of one file, in our fields.
  They are read for one file at a time.
- `look`: values that many files share, stored once (`search_index`). The index `file_facts` repeats the
  columns of `file` that queries use. With both, queries on a million files do not read the table `file`.
- `pending`: files that a scan still has to process. A file that was `handed` to a probe child when the
  program was killed stays until it has been probed.
- `content_version`: the version and path of a file whose checksums are stored in `checksum`. `inode` is empty
  if the volume numbers its files anew with each mount. `file.checked`, `verdict` and `evidence` are the time,
  the result and, if that is bad, the reason of the last check.
- `found_contents`: what checks found in place of the known contents: those of an edit that no scan has seen,
  or rotten ones. `digests` is a JSON object of texts by algorithm.
- `sample`: the digest of the head, middle and tail of a version of a file (`core.copies.sample`), NULL if
  they were not read, and `extents`, as in `core.copies.place`.
- `copy`: the number of copies of a file. Files with equal contents share `content`. A file without a row has
  a number that is not known. Triggers delete the rows of all files of a size when one of these files comes,
  changes or goes. They note the size in `recount`, or the source in `recount_source`, to be counted anew.
- `doubt`: the version of a file that differed from one with equal checksums: no copy until it is read again.
- `left_alone`: checksums of contents whose copies the user wants to keep; they are listed apart.
- `decoding`: the version of a file that was checked for damage, and the compact `evidence`
  (`app.library.checks.damage`), judged by the rules of version `rules`. `file.decoded`, `depth`, `damage` and
  `damage_reason` are the time, depth, verdict and reason of that check.
- `gone`: known files that a scan did not list.
- `folder_digest`: the digest of a folder's listing (`folder_listings`) while each of its files is as listed,
  or missing, and needs no probe. `ok`, `failed` and `timeout` are numbers of files by status. Failures count
  until the `engine` changes. Triggers delete the row with any change of a file that the listing or its
  judgement depends on, whoever makes the change.
- `scan`: one run of its `job`, if it has a job. All runs of one job share a `report`, the id of the first.
- `change`: a change of a file, or of a source, whose id is stored below zero. New files have no rows here:
  see `file.report`. `change_count` outlives the rows of `change`.
- `job`: a request and its result. `place` is the position of a waiting job.
- `judged`: the version of the rules that judged all files up to the id `last`; NULL means all files.
- `chosen_profiles`: the rules of the chosen profiles, as JSON, which have judged all files up to the id
  `last`; NULL means all files. `file.plays` has their outcomes (`core.facts.outcomes`).
- `journal`: files that were moved to the trash, or that are about to be, with the version of each and of the
  file that stays. Files of one `act` were confirmed together (`core.trash.journal`).
- `trash_rule`: the version of the rule by which folders were compared with trashes, and in `trash_place` the
  trashes whose names do not tell it (`core.trash.place`).
- `watch`: sources that are watched. `rescanned` is the time of the last request to scan all of the source.
- `schedule`: jobs that run at certain times (`core.schedule`). Without `source_id` they are for all sources.
  The last run was requested at `last_run`; its job has a `last_state` once it has ended.
  `depth` counts for checks for damage alone. `within` is the folder that an export must not leave by a link.
- `source_sums`: the sums of a source after each scan, as JSON (`app.library.insights.trends`). A source
  that was removed or merged has a last row without sums. `source_sums_state` counts the changes of what is
  summed; the last sums were `measured` at that revision.
- `holder`: the process that writes the library.

Ids that the window or a scan may still hold are AUTOINCREMENT: SQLite never gives a purged id again.
"""

import sqlite3
from contextlib import closing
from typing import Final

from app.library.tables.checksum_tables import CHECKSUMS
from app.library.tables.copy_tables import COPIES
from app.library.tables.coverage_tables import COVERAGE
from app.library.tables.damage_tables import DECODING
from app.library.tables.found_contents_tables import DOUBTFUL_EDITS, FOUND_CONTENTS
from app.library.tables.history_tables import HISTORY
from app.library.tables.journal_tables import JOURNAL
from app.library.tables.left_alone_tables import LEFT_ALONE
from app.library.tables.profile_tables import CHOSEN_PROFILES, PLAYS_INDEX
from app.library.tables.room_tables import ROOM
from app.library.tables.schedule_depth import SCHEDULE_DEPTH
from app.library.tables.schedule_folder import SCHEDULE_FOLDER
from app.library.tables.schedule_tables import SCHEDULES
from app.library.tables.trash_tables import DOUBTS, TRASHES
from app.library.tables.trend_tables import TRENDS
from app.library.tables.unread_tables import UNREAD
from app.library.tables.watch_tables import WATCHES

APPLICATION_ID: Final = int.from_bytes(b"CINV")
"""Marks the file as ours (https://sqlite.org/pragma.html#pragma_application_id)."""

# The wide indexes hold all columns of their queries, so that SQLite reads no row of `file`: `file_name_key`
# for names, `file_facts` for other values, `file_problems` for problems. A partial index (WHERE) stays small,
# but SQLite uses it only for a query that repeats its condition (https://sqlite.org/partialindex.html).
MIGRATIONS: tuple[str, ...] = (
    """
    CREATE TABLE source (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        path BLOB NOT NULL UNIQUE,
        volume TEXT NOT NULL,
        is_mount INTEGER NOT NULL,
        online INTEGER NOT NULL,
        added REAL NOT NULL,
        removed REAL,
        purging INTEGER NOT NULL DEFAULT 0
    ) STRICT;

    CREATE TABLE folder (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source_id INTEGER NOT NULL REFERENCES source,
        path BLOB NOT NULL UNIQUE
    ) STRICT;

    CREATE TABLE file (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        folder_id INTEGER NOT NULL REFERENCES folder,
        name BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        file_id TEXT NOT NULL,
        status TEXT NOT NULL,
        reason TEXT,
        missing INTEGER NOT NULL DEFAULT 0,
        engine TEXT NOT NULL,
        scan_id INTEGER NOT NULL,
        added REAL NOT NULL,
        container TEXT,
        duration REAL,
        bit_rate INTEGER,
        video_codec TEXT,
        video_profile TEXT,
        width INTEGER,
        height INTEGER,
        frame_rate REAL,
        frame_rate_mode TEXT,
        bit_depth INTEGER,
        chroma TEXT,
        scan_type TEXT,
        colour_primaries TEXT,
        colour_transfer TEXT,
        hdr_format TEXT,
        audio_codec TEXT,
        channels INTEGER,
        sample_rate INTEGER,
        audio_languages TEXT,
        text_languages TEXT,
        start_timecode TEXT,
        UNIQUE (folder_id, name)
    ) STRICT;
    CREATE INDEX file_missing ON file (id) WHERE missing;

    CREATE TABLE media (file_id INTEGER PRIMARY KEY REFERENCES file, json TEXT NOT NULL) STRICT;
    CREATE TABLE report (file_id INTEGER PRIMARY KEY REFERENCES file, json BLOB NOT NULL) STRICT;

    CREATE TABLE scan (
        id INTEGER PRIMARY KEY,
        job TEXT,
        started REAL NOT NULL,
        seconds REAL,
        state TEXT NOT NULL,
        counts TEXT
    ) STRICT;

    CREATE TABLE pending (
        id INTEGER PRIMARY KEY,
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        name BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        file_id TEXT NOT NULL,
        skip TEXT,
        handed INTEGER NOT NULL DEFAULT 0,
        UNIQUE (folder_id, scan_id, name)
    ) STRICT;
    CREATE INDEX pending_handed ON pending (scan_id) WHERE handed;

    CREATE TABLE gone (
        record INTEGER NOT NULL,
        scan_id INTEGER NOT NULL,
        file_id TEXT NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        missing INTEGER NOT NULL,
        PRIMARY KEY (scan_id, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX gone_file_id ON gone (scan_id, file_id);

    CREATE TABLE job (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        type TEXT NOT NULL,
        state TEXT NOT NULL,
        retry_of TEXT,
        repeatable INTEGER NOT NULL,
        place INTEGER NOT NULL,
        fraction REAL NOT NULL,
        created REAL NOT NULL,
        began REAL,
        ended REAL,
        progress TEXT,
        result TEXT,
        error TEXT,
        payload TEXT NOT NULL
    ) STRICT;

    CREATE TABLE holder (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        text TEXT NOT NULL
    ) STRICT;
    """,
    """
    CREATE TABLE look (
        id INTEGER PRIMARY KEY,
        signature TEXT NOT NULL UNIQUE,
        container TEXT,
        video_codec TEXT,
        video_profile TEXT,
        width INTEGER,
        height INTEGER,
        frame_rate_mode TEXT,
        bit_depth INTEGER,
        chroma TEXT,
        scan_type TEXT,
        colour_primaries TEXT,
        colour_transfer TEXT,
        hdr_format TEXT,
        audio_codec TEXT,
        channels INTEGER,
        sample_rate INTEGER,
        audio_languages TEXT,
        text_languages TEXT,
        tracks INTEGER,
        application TEXT,
        camera TEXT
    ) STRICT;
    ALTER TABLE folder ADD COLUMN search_key TEXT;
    ALTER TABLE folder ADD COLUMN path_key BLOB;
    CREATE INDEX folder_path_key ON folder (path_key);

    ALTER TABLE file ADD COLUMN title TEXT;
    ALTER TABLE file ADD COLUMN tracks INTEGER;
    ALTER TABLE file ADD COLUMN chapters INTEGER;
    ALTER TABLE file ADD COLUMN encoded_date TEXT;
    ALTER TABLE file ADD COLUMN application TEXT;
    ALTER TABLE file ADD COLUMN camera TEXT;
    ALTER TABLE file ADD COLUMN search_key TEXT;
    ALTER TABLE file ADD COLUMN name_key BLOB;
    ALTER TABLE file ADD COLUMN look_id INTEGER;
    CREATE INDEX file_name_key ON file (name_key, folder_id);
    CREATE INDEX file_facts ON file (
        look_id, folder_id, missing, status, size, duration, bit_rate, frame_rate, mtime_ns, added, search_key
    ) WHERE look_id IS NOT NULL;
    """,
    """
    ALTER TABLE file ADD COLUMN problems INTEGER;
    ALTER TABLE file ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX file_problems ON file (problems, marked, folder_id) WHERE problems > 0;

    CREATE TABLE judged (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        version INTEGER NOT NULL,
        last INTEGER
    ) STRICT;
    """,
    HISTORY,
    """
    DROP INDEX file_facts;
    CREATE INDEX file_facts ON file (
        look_id, folder_id, search_key, name_key, missing, status, size, duration, bit_rate, frame_rate,
        mtime_ns, added, problems, marked, chapters, encoded_date, start_timecode, reason, title
    ) WHERE look_id IS NOT NULL;
    """,
    """
    DROP INDEX file_name_key;
    CREATE INDEX file_name_key ON file (name_key, folder_id, search_key);
    """,
    """
    ALTER TABLE file ADD COLUMN failure_status TEXT;
    ALTER TABLE file ADD COLUMN failure TEXT;
    DROP INDEX file_facts;
    CREATE INDEX file_facts ON file (
        look_id, folder_id, search_key, name_key, missing, status, size, duration, bit_rate, frame_rate,
        mtime_ns, added, problems, marked, chapters, encoded_date, start_timecode, reason, title, failure
    ) WHERE look_id IS NOT NULL;
    """,
    "DROP TABLE report;",
    """
    CREATE TABLE folder_digest (
        folder_id INTEGER PRIMARY KEY REFERENCES folder ON DELETE CASCADE,
        digest BLOB NOT NULL,
        ok INTEGER NOT NULL,
        failed INTEGER NOT NULL,
        timeout INTEGER NOT NULL,
        engine TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER file_added AFTER INSERT ON file BEGIN
        DELETE FROM folder_digest WHERE folder_id = new.folder_id;
    END;
    CREATE TRIGGER file_deleted AFTER DELETE ON file BEGIN
        DELETE FROM folder_digest WHERE folder_id = old.folder_id;
    END;
    CREATE TRIGGER file_changed AFTER UPDATE OF
        folder_id, name, size, mtime_ns, file_id, status, missing, scan_id, failure_status, failure
    ON file BEGIN
        DELETE FROM folder_digest WHERE folder_id IN (old.folder_id, new.folder_id);
    END;
    """,
    CHECKSUMS,
    COPIES,
    LEFT_ALONE,
    JOURNAL,
    DECODING,
    WATCHES,
    SCHEDULES,
    CHOSEN_PROFILES,
    TRENDS,
    SCHEDULE_DEPTH,
    FOUND_CONTENTS,
    TRASHES,
    UNREAD,
    DOUBTS,
    PLAYS_INDEX,
    COVERAGE,
    DOUBTFUL_EDITS,
    ROOM,
    SCHEDULE_FOLDER,
)


def version(connection: sqlite3.Connection) -> int:
    """Return the number of migrations that the file has had."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_foreign(connection: sqlite3.Connection) -> bool:
    """Return whether the file is a database of another program."""
    tables = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]
    return bool(tables) and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID


def check(connection: sqlite3.Connection) -> None:
    """Raise `sqlite3.DatabaseError` if tables of the version of the file are missing or different.

    Additional tables and indexes are allowed.
    """
    # One transaction: another process may be migrating the file between the two queries.
    connection.execute("BEGIN")
    try:
        number, shape = version(connection), _shape(connection)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    if not 0 <= number <= len(MIGRATIONS):
        raise sqlite3.DatabaseError(f"there is no version {number}")
    # The migrations themselves are the model of a version, so no list of columns has to be kept.
    model = sqlite3.connect(":memory:")
    try:
        for migration in MIGRATIONS[:number]:
            model.executescript(migration)
        expected = _shape(model)
        if expected - shape or (shape and not expected):
            raise sqlite3.DatabaseError(f"its tables are not those of version {number}")
    finally:
        model.close()


def _shape(connection: sqlite3.Connection) -> set[tuple[object, ...]]:
    """Return tables, indexes and columns, without internal ones of SQLite. Raises `sqlite3.DatabaseError`."""
    rows = connection.execute(
        'SELECT m.type, m.name, m.tbl_name, c.name, c.type, c."notnull", c.pk '
        "FROM sqlite_master m LEFT JOIN pragma_table_xinfo(m.name) c "
        "WHERE m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    with closing(rows):  # After an error an open cursor keeps the file open, and Windows does not move it.
        return set(rows.fetchall())


def migrate(connection: sqlite3.Connection) -> bool:
    """Run the migrations that the file has not had, and return whether there were any."""
    # Each sets the version in its own transaction, so that a crash leaves none half done or done twice.
    first = version(connection)
    for number in range(first, len(MIGRATIONS)):
        connection.executescript(
            f"BEGIN; {MIGRATIONS[number]} PRAGMA application_id = {APPLICATION_ID}; "
            f"PRAGMA user_version = {number + 1}; COMMIT;"
        )
    return first < len(MIGRATIONS)
