"""Migrations for runs of scans, what they changed, and what starts them; temporary tables of a run.

Parts of `schema.MIGRATIONS`, and as such never edited again.
"""

from typing import Final

HISTORY: Final = """
    ALTER TABLE scan ADD COLUMN report INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE scan ADD COLUMN roots BLOB NOT NULL DEFAULT x'';
    UPDATE scan SET report = coalesce((SELECT min(o.id) FROM scan o WHERE o.job = scan.job), id);
    ALTER TABLE source ADD COLUMN former BLOB;
    CREATE INDEX scan_report ON scan (report);

    CREATE TABLE change (
        report INTEGER NOT NULL,
        kind TEXT NOT NULL,
        record INTEGER NOT NULL,
        path BLOB NOT NULL,
        target BLOB,
        detail TEXT,
        PRIMARY KEY (report, kind, record)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX change_record ON change (record);

    CREATE TABLE change_count (
        report INTEGER NOT NULL,
        kind TEXT NOT NULL,
        count INTEGER NOT NULL,
        PRIMARY KEY (report, kind)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE file ADD COLUMN report INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX file_report ON file (report);

    CREATE TABLE saved_search (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        name TEXT NOT NULL,
        text TEXT NOT NULL
    ) STRICT;
"""

UNREAD: Final = """
    ALTER TABLE source ADD COLUMN unread TEXT;
    ALTER TABLE source ADD COLUMN unread_done INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE source ADD COLUMN unread_count INTEGER;
"""

_REVISE: Final = "UPDATE source_sums_state SET revision = revision + 1"
TRENDS: Final = f"""
    CREATE TABLE source_sums (
        source_id INTEGER NOT NULL,
        report INTEGER NOT NULL,
        time REAL NOT NULL,
        sums TEXT NOT NULL,
        PRIMARY KEY (source_id, report)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE source_sums_state (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        revision INTEGER NOT NULL,
        measured INTEGER NOT NULL
    ) STRICT;
    INSERT INTO source_sums_state VALUES (1, 1, 0);

    CREATE TRIGGER sums_file_added AFTER INSERT ON file BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_file_deleted AFTER DELETE ON file BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_file_changed
        AFTER UPDATE OF folder_id, look_id, size, missing, problems, marked, checked, decoded ON file
        BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_folder_moved AFTER UPDATE OF source_id ON folder BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_source_added AFTER INSERT ON source BEGIN {_REVISE}; END;
    CREATE TRIGGER sums_source_changed AFTER UPDATE OF online, removed ON source
        WHEN (old.online, old.removed) IS NOT (new.online, new.removed) BEGIN {_REVISE}; END;
"""

WATCHES: Final = """
    CREATE TABLE watch (
        source_id INTEGER PRIMARY KEY REFERENCES source ON DELETE CASCADE,
        rescanned REAL
    ) STRICT;
"""

SCHEDULES: Final = """
    CREATE TABLE schedule (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        task TEXT NOT NULL,
        recurrence TEXT NOT NULL,
        source_id INTEGER REFERENCES source ON DELETE CASCADE,
        budget TEXT NOT NULL,
        search_id INTEGER,
        target BLOB,
        enabled INTEGER NOT NULL,
        created REAL NOT NULL,
        last_run REAL,
        last_job TEXT,
        last_state TEXT,
        last_error TEXT
    ) STRICT;
    CREATE INDEX schedule_source ON schedule (source_id) WHERE source_id IS NOT NULL;
"""

SCHEDULE_DEPTH: Final = "ALTER TABLE schedule ADD COLUMN depth TEXT NOT NULL DEFAULT 'index';"

SCHEDULE_FOLDER: Final = "ALTER TABLE schedule ADD COLUMN within BLOB;"

SOURCE_NAMES: Final = "ALTER TABLE source ADD COLUMN name TEXT NOT NULL DEFAULT '';"

HOME: Final = """
    ALTER TABLE source ADD COLUMN away REAL;
    ALTER TABLE source ADD COLUMN free INTEGER;
    ALTER TABLE source ADD COLUMN capacity INTEGER;
    ALTER TABLE source ADD COLUMN measured REAL;
    UPDATE source SET away = ifnull(
        (SELECT max(s.started) FROM change c JOIN scan s ON s.report = c.report
        WHERE c.kind = 'offline' AND c.record = -source.id),
        (julianday('now') - 2440587.5) * 86400.0
    ) WHERE NOT online;
    CREATE TRIGGER source_turned AFTER UPDATE OF online ON source WHEN old.online <> new.online BEGIN
        UPDATE source SET away = CASE WHEN NOT new.online THEN (julianday('now') - 2440587.5) * 86400.0 END
        WHERE id = new.id;
    END;

    CREATE TABLE visit (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        looked REAL,
        file INTEGER,
        report INTEGER,
        latest REAL NOT NULL,
        latest_file INTEGER NOT NULL,
        latest_report INTEGER NOT NULL
    ) STRICT;

    CREATE INDEX file_skipped ON file (folder_id) WHERE status = 'skipped';
"""
"""2440587.5 is the Julian day of the epoch. A source that is offline was found so by a scan, or now."""

_DIGIT: Final = "substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + (random() & 31), 1)"
_OWNER: Final = "CASE volume WHEN '' THEN id ELSE volume END"
"""SQL: equal for the sources of one disk, as far as its volume tells."""
DISKS: Final = f"""
    CREATE TABLE disk (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        code TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL DEFAULT '',
        search_key TEXT NOT NULL DEFAULT '',
        rank INTEGER NOT NULL DEFAULT 0,
        given TEXT NOT NULL DEFAULT '',
        place TEXT NOT NULL DEFAULT '',
        note TEXT NOT NULL DEFAULT '',
        point BLOB NOT NULL DEFAULT x'',
        label TEXT NOT NULL DEFAULT '',
        kind TEXT,
        file_system TEXT NOT NULL DEFAULT '',
        share TEXT NOT NULL DEFAULT '',
        model TEXT NOT NULL DEFAULT '',
        serial TEXT NOT NULL DEFAULT '',
        bus TEXT NOT NULL DEFAULT '',
        free INTEGER,
        total INTEGER,
        measured REAL,
        first_seen REAL NOT NULL,
        last_seen REAL
    ) STRICT;
    CREATE TABLE disk_volume (
        volume TEXT PRIMARY KEY,
        disk_id INTEGER NOT NULL REFERENCES disk ON DELETE CASCADE
    ) STRICT, WITHOUT ROWID;
    ALTER TABLE source ADD COLUMN disk_id INTEGER REFERENCES disk;

    INSERT INTO disk (id, code, first_seen)
        SELECT min(id), {" || ".join([_DIGIT] * 8)}, min(added) FROM source GROUP BY {_OWNER};
    UPDATE source SET disk_id = (SELECT min(o.id) FROM source o WHERE o.volume = source.volume)
        WHERE volume <> '';
    UPDATE source SET disk_id = id WHERE disk_id IS NULL;
    INSERT INTO disk_volume SELECT volume, min(disk_id) FROM source WHERE volume <> '' GROUP BY volume;
    UPDATE disk SET (free, total, measured) = (
        SELECT s.free, s.capacity, s.measured FROM source s WHERE s.disk_id = disk.id
        ORDER BY s.measured DESC LIMIT 1
    );
    UPDATE disk SET last_seen = (
        SELECT max(ifnull(max(ifnull(s.away, 0), ifnull(s.measured, 0)), 0)) FROM source s
        WHERE s.disk_id = disk.id
    );
    UPDATE disk SET last_seen = NULL WHERE last_seen = 0;
    UPDATE copy SET alone = (
        SELECT s.disk_id FROM file f JOIN folder d ON d.id = f.folder_id JOIN source s ON s.id = d.source_id
        WHERE f.id = copy.file_id
    ) WHERE alone;
    CREATE INDEX copy_alone ON copy (alone, size) WHERE alone;
    ALTER TABLE source DROP COLUMN free;
    ALTER TABLE source DROP COLUMN capacity;
    ALTER TABLE source DROP COLUMN measured;
"""
"""The disks of sources whose volumes are not known are those of one source each.

`random()` runs for each digit of each row. Names are made by `app.library.scan.disks`.
"""

SIDECARS: Final = """
    CREATE TABLE sidecar (
        id INTEGER PRIMARY KEY,
        folder_id INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,
        home_id INTEGER NOT NULL REFERENCES folder ON DELETE CASCADE,
        name BLOB NOT NULL,
        size INTEGER,
        mtime_ns INTEGER,
        kind TEXT,
        languages TEXT,
        flags TEXT,
        title TEXT,
        guessed INTEGER NOT NULL DEFAULT 0,
        contents TEXT,
        UNIQUE (folder_id, name)
    ) STRICT;
    CREATE INDEX sidecar_home ON sidecar (home_id, id);
    CREATE TABLE beside (
        sidecar_id INTEGER NOT NULL REFERENCES sidecar ON DELETE CASCADE,
        file_id INTEGER NOT NULL REFERENCES file ON DELETE CASCADE,
        PRIMARY KEY (sidecar_id, file_id)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX beside_file ON beside (file_id);
    CREATE TABLE assign_due (
        folder_id INTEGER PRIMARY KEY REFERENCES folder ON DELETE CASCADE,
        after INTEGER NOT NULL
    ) STRICT;

    CREATE TRIGGER sidecar_added AFTER INSERT ON sidecar BEGIN
        DELETE FROM folder_digest WHERE folder_id = new.folder_id;
        INSERT INTO assign_due SELECT new.home_id, 0 WHERE true ON CONFLICT DO UPDATE SET after = 0;
    END;
    CREATE TRIGGER sidecar_deleted AFTER DELETE ON sidecar BEGIN
        DELETE FROM folder_digest WHERE folder_id = old.folder_id;
    END;
    CREATE TRIGGER sidecar_changed AFTER UPDATE OF home_id, size, mtime_ns ON sidecar BEGIN
        DELETE FROM folder_digest WHERE folder_id = new.folder_id;
        INSERT INTO assign_due SELECT new.home_id, 0 WHERE true ON CONFLICT DO UPDATE SET after = 0;
    END;
    CREATE TRIGGER assign_file_added AFTER INSERT ON file
        WHEN EXISTS (SELECT 1 FROM sidecar WHERE home_id = new.folder_id) BEGIN
        INSERT INTO assign_due SELECT new.folder_id, 0 WHERE true ON CONFLICT DO UPDATE SET after = 0;
    END;
    CREATE TRIGGER assign_file_changed AFTER UPDATE OF folder_id, name, missing ON file
        WHEN EXISTS (SELECT 1 FROM sidecar WHERE home_id IN (old.folder_id, new.folder_id)) BEGIN
        INSERT INTO assign_due SELECT id, 0 FROM folder WHERE id IN (old.folder_id, new.folder_id)
            ON CONFLICT DO UPDATE SET after = 0;
    END;
"""

SUBTITLES: Final = """
    ALTER TABLE file ADD COLUMN audio_flags TEXT;
    ALTER TABLE file ADD COLUMN text_flags TEXT;
    ALTER TABLE file ADD COLUMN beside_found TEXT;
    ALTER TABLE look ADD COLUMN audio_flags TEXT;
    ALTER TABLE look ADD COLUMN text_flags TEXT;
    UPDATE look SET signature = substr(signature, 1, length(signature) - 1) || ', null, null]';
    CREATE TABLE subtitles_due (file_id INTEGER PRIMARY KEY REFERENCES file ON DELETE CASCADE) STRICT;
    INSERT INTO subtitles_due SELECT file_id FROM media;

    CREATE TRIGGER beside_added AFTER INSERT ON beside BEGIN
        INSERT INTO subtitles_due SELECT new.file_id WHERE true ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER beside_deleted AFTER DELETE ON beside
        WHEN EXISTS (SELECT 1 FROM file WHERE id = old.file_id) BEGIN
        INSERT INTO subtitles_due SELECT old.file_id WHERE true ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER sidecar_told AFTER UPDATE OF kind, languages, flags, guessed, contents ON sidecar BEGIN
        INSERT INTO subtitles_due SELECT file_id FROM beside WHERE sidecar_id = new.id ON CONFLICT DO NOTHING;
    END;
    CREATE TRIGGER subtitles_probed AFTER UPDATE OF scan_id ON file
        WHEN EXISTS (SELECT 1 FROM beside WHERE file_id = new.id) BEGIN
        INSERT INTO subtitles_due SELECT new.id WHERE true ON CONFLICT DO NOTHING;
    END;
"""

KNOWN_SHAPE: Final = """
    CREATE TABLE known_shape (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        fingerprint INTEGER NOT NULL
    ) STRICT;
"""

FORCED_LANGUAGES: Final = """
    INSERT INTO subtitles_due SELECT id FROM file WHERE text_flags LIKE '%forced%' ON CONFLICT DO NOTHING;
"""
"""Flags of forced subtitles now tell their language."""

WANTED_LANGUAGES: Final = """
    ALTER TABLE chosen_profiles ADD COLUMN languages TEXT;
    ALTER TABLE chosen_profiles ADD COLUMN programs TEXT;
"""

NFO: Final = """
    ALTER TABLE file ADD COLUMN told_title TEXT;
"""

IMPORTED: Final = """
    ALTER TABLE source ADD COLUMN imported TEXT;
"""

# Days of the epoch, as UTC has them: at most one row a disk and day.
DISK_ROOM: Final = """
    CREATE TABLE disk_room (
        disk_id INTEGER NOT NULL REFERENCES disk ON DELETE CASCADE,
        day INTEGER NOT NULL,
        time REAL NOT NULL,
        free INTEGER NOT NULL,
        total INTEGER NOT NULL,
        PRIMARY KEY (disk_id, day)
    ) STRICT, WITHOUT ROWID;
    INSERT INTO disk_room
        SELECT id, CAST(measured / 86400 AS INTEGER), measured, free, total FROM disk
        WHERE measured IS NOT NULL AND free IS NOT NULL AND total IS NOT NULL;
"""
DISKS_TOLD: Final = """
    CREATE TABLE disk_told (
        disk_id INTEGER NOT NULL REFERENCES disk ON DELETE CASCADE,
        neglect TEXT NOT NULL,
        since REAL NOT NULL,
        PRIMARY KEY (disk_id, neglect)
    ) STRICT, WITHOUT ROWID;
"""

_OF_FOLDER: Final = (
    "SELECT s.disk_id FROM folder d JOIN source s ON s.id = d.source_id WHERE d.id = new.folder_id"
)
_LATER: Final = "max(ifnull(new.checked, 0.0), ifnull(new.decoded, 0.0))"


def _note_check(event: str, condition: str) -> str:
    return (
        f"CREATE TRIGGER disk_checked_{event[:6].lower()} AFTER {event} ON file WHEN {condition} BEGIN "
        f"UPDATE disk SET last_check = {_LATER} WHERE id = ({_OF_FOLDER}) "
        f"AND ifnull(last_check, 0.0) < {_LATER}; END;"
    )


DISK_CHECKS: Final = f"""
    ALTER TABLE disk ADD COLUMN last_check REAL;
    UPDATE disk SET last_check = c.time FROM (
        SELECT s.disk_id, max(t.time) AS time FROM (
            SELECT folder_id, max(checked) AS time FROM file WHERE checked IS NOT NULL GROUP BY folder_id
            UNION ALL
            SELECT folder_id, max(decoded) FROM file WHERE decoded IS NOT NULL GROUP BY folder_id
        ) t JOIN folder d ON d.id = t.folder_id JOIN source s ON s.id = d.source_id GROUP BY 1
    ) c WHERE c.disk_id = disk.id;
    {_note_check("INSERT", "new.checked IS NOT NULL OR new.decoded IS NOT NULL")}
    {
    _note_check(
        "UPDATE OF checked, decoded", "new.checked IS NOT old.checked OR new.decoded IS NOT old.decoded"
    )
}
"""
"""Keeps the time of the last check of a file on a disk: to look it up takes a second for a million files."""

SCRATCH: Final = """
    PRAGMA temp_store = MEMORY;
    CREATE TEMP TABLE listed (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        name BLOB NOT NULL,
        size INTEGER NOT NULL,
        mtime_ns INTEGER NOT NULL,
        file_id TEXT NOT NULL,
        skip TEXT
    ) STRICT;
    CREATE TEMP TABLE settled (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        file_id INTEGER NOT NULL,
        status TEXT NOT NULL,
        of_job INTEGER NOT NULL,
        PRIMARY KEY (scan_id, folder_id, file_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TEMP TABLE told_folder (path BLOB NOT NULL, digest BLOB NOT NULL) STRICT;
    CREATE TEMP TABLE settled_folder (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        PRIMARY KEY (scan_id, folder_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TEMP TABLE listed_folder (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        digest BLOB NOT NULL,
        by_name BLOB NOT NULL,
        PRIMARY KEY (scan_id, folder_id)
    ) STRICT, WITHOUT ROWID;
    CREATE TEMP TABLE told_beside (
        scan_id INTEGER NOT NULL,
        folder_id INTEGER NOT NULL,
        PRIMARY KEY (scan_id, folder_id)
    ) STRICT, WITHOUT ROWID;
"""
"""Temporary tables of the connection that writes, in memory. A later process lists all files again.

`listed` and `told_folder` are empty between two transactions. `settled` holds the files that a scan found
unchanged, so that they need no row in `pending`: some 15 bytes per file. `settled_folder` holds the folders
that were as their digest. `listed_folder` holds the digests of other listed folders until the scan ends, and
`told_beside` those folders that a lister told sidecars of.
"""
