"""Migrations for sources, folders and files: what a scan lists and a probe finds.

Parts of `schema.MIGRATIONS`, and as such never edited again.
"""

from typing import Final

FIRST_TABLES: Final = """
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
    """

# The wide indexes hold all columns of their queries, so that SQLite reads no row of `file`: `file_name_key`
# for names, `file_facts` for other values, `file_problems` for problems. A partial index (WHERE) stays small,
# but SQLite uses it only for a query that repeats its condition (https://sqlite.org/partialindex.html).
LOOKS: Final = """
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
    """

PROBLEMS: Final = """
    ALTER TABLE file ADD COLUMN problems INTEGER;
    ALTER TABLE file ADD COLUMN marked INTEGER NOT NULL DEFAULT 0;
    CREATE INDEX file_problems ON file (problems, marked, folder_id) WHERE problems > 0;

    CREATE TABLE judged (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        version INTEGER NOT NULL,
        last INTEGER
    ) STRICT;
    """

FACTS_INDEX: Final = """
    DROP INDEX file_facts;
    CREATE INDEX file_facts ON file (
        look_id, folder_id, search_key, name_key, missing, status, size, duration, bit_rate, frame_rate,
        mtime_ns, added, problems, marked, chapters, encoded_date, start_timecode, reason, title
    ) WHERE look_id IS NOT NULL;
    """

NAME_INDEX: Final = """
    DROP INDEX file_name_key;
    CREATE INDEX file_name_key ON file (name_key, folder_id, search_key);
    """

FAILURES: Final = """
    ALTER TABLE file ADD COLUMN failure_status TEXT;
    ALTER TABLE file ADD COLUMN failure TEXT;
    DROP INDEX file_facts;
    CREATE INDEX file_facts ON file (
        look_id, folder_id, search_key, name_key, missing, status, size, duration, bit_rate, frame_rate,
        mtime_ns, added, problems, marked, chapters, encoded_date, start_timecode, reason, title, failure
    ) WHERE look_id IS NOT NULL;
    """

FOLDER_DIGESTS: Final = """
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
    """

CHOSEN_PROFILES: Final = """
    ALTER TABLE file ADD COLUMN plays TEXT;

    CREATE TABLE chosen_profiles (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        rules TEXT NOT NULL,
        last INTEGER
    ) STRICT;
"""

PLAYS_INDEX: Final = "CREATE INDEX file_plays ON file (plays) WHERE plays IS NOT NULL;"
"""Gives the first files in an order by the chosen profiles. It is empty while no profile is chosen."""

SUMS: Final = """
    DROP INDEX file_size;
    CREATE INDEX file_size ON file (size, duration);
"""
"""Sums all files without the table or an index of many columns."""

TITLES: Final = """
    ALTER TABLE file ADD COLUMN work TEXT;
    ALTER TABLE file ADD COLUMN year INTEGER;
    ALTER TABLE file ADD COLUMN season INTEGER;
    ALTER TABLE file ADD COLUMN episode INTEGER;
    ALTER TABLE file ADD COLUMN last_episode INTEGER;
    ALTER TABLE file ADD COLUMN edition TEXT;
    ALTER TABLE file ADD COLUMN ids TEXT;

    CREATE TABLE titled (
        only INTEGER PRIMARY KEY CHECK (only = 1),
        version INTEGER NOT NULL,
        last INTEGER
    ) STRICT;

    DROP INDEX file_facts;
    CREATE INDEX file_facts ON file (
        look_id, folder_id, search_key, name_key, missing, status, size, duration, bit_rate, frame_rate,
        mtime_ns, added, problems, marked, chapters, encoded_date, start_timecode, reason, title, failure,
        work, year, season, episode, last_episode, edition, ids
    ) WHERE look_id IS NOT NULL;
    """


def _regroup(folder: str) -> str:
    # Not OR IGNORE: see `copy_tables`.
    return (
        f"INSERT INTO regroup SELECT {folder} "
        f"WHERE NOT EXISTS (SELECT 1 FROM regroup r WHERE r.folder_id = {folder});"
    )


CLIPS: Final = f"""
    CREATE TABLE clip_part (
        file_id INTEGER PRIMARY KEY REFERENCES file ON DELETE CASCADE,
        clip INTEGER NOT NULL,
        part INTEGER NOT NULL,
        parts INTEGER NOT NULL,
        missing INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX clip_parts ON clip_part (clip, part);
    CREATE INDEX clip_missing ON clip_part (file_id) WHERE missing > 0;

    CREATE TABLE regroup (folder_id INTEGER PRIMARY KEY REFERENCES folder ON DELETE CASCADE) STRICT;
    INSERT INTO regroup SELECT id FROM folder;

    CREATE TRIGGER clips_file_added AFTER INSERT ON file BEGIN {_regroup("new.folder_id")} END;
    CREATE TRIGGER clips_file_deleted BEFORE DELETE ON file
    WHEN EXISTS (SELECT 1 FROM clip_part p WHERE p.file_id = old.id) BEGIN
        {_regroup("old.folder_id")}
    END;
    CREATE TRIGGER clips_file_changed AFTER UPDATE OF folder_id, name, size, mtime_ns, missing ON file BEGIN
        {_regroup("old.folder_id")}
        {_regroup("new.folder_id")}
    END;
    """

OTHER_LIBRARIES: Final = """
    ALTER TABLE source ADD COLUMN library TEXT;
    ALTER TABLE source ADD COLUMN library_disk TEXT;
"""

_NAMES_AN_EXTRA: Final = " OR ".join(
    f"instr(search_key, '{word}')"
    for word in (
        *("behindthescenes", "clip", "deleted", "extra", "featurette", "interview", "other", "scene"),
        *("short", "trailer", "sample"),
    )
)
EXTRAS: Final = f"""
    CREATE INDEX file_extra ON file (folder_id, name, size, missing)
    WHERE work IS NOT NULL AND ({_NAMES_AN_EXTRA});
    """
"""An index of few files, as `core.titles.title.EXTRA_WORDS` were then."""
