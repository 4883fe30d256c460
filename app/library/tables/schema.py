"""The tables of the library, as numbered migrations: each runs once, in order, and is never edited again.

Units: paths and names are BLOBs (`os.fsencode`), since a name need not be text. Times are seconds since the
epoch, `mtime_ns` is in nanoseconds. `problems` and `marked` are sets of bits (`core.problems.catalogue`).

- `source`: a folder that the user added. `name` is the name that the user gave it, else empty. `removed` is
  the time of the removal, else NULL. A removed source is hidden with all its files, and can be restored until
  `purging`. While a source is being relocated, some of its folders are still at the path `former`. `unread`
  is the reason why the last scan did not come to its end, else NULL, with the numbers of files read and
  listed. `away` is the time at which the source was found offline, NULL while it is online. `disk_id` is the
  disk that it lies on. `imported` is the name of the catalogue that its files are from, NULL if a scan has
  listed them. Such a source is at no place, and always offline; its `path` is made up. `library` is the
  identity of the other library that it is from (`library.catalogues.other_library`). `library_disk` is the
  short id that its disk has there, empty for a source without a disk.
- `disk`: a volume with sources, connected or not (`core.sources.disk`). `name` is unique, `search_key` is
  that name folded, and `rank` its place in natural order. `given`, `place` and `note` are the user's; the
  rest is what the last look at the disk has found. `free` and `total` are bytes, `measured` at that time.
  `disk_volume` has the ids of its volume: none if the system tells none. `disk_room` has the last look
  at its room of each `day` since the epoch. `last_check` is the time at which a file on it was last checked,
  which triggers note; it stays when that file changes or goes. `disk_told` has the time since which a
  disk was unseen or unchecked when the user was told of it.
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
  a number that is not known. `alone` is the disk that holds all copies; 0 if there are several, or others may
  exist. Triggers delete the rows of all files of a size when one of these files comes, changes or goes. They
  note the size in `recount`, or the source in `recount_source`, to be counted anew.
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
- `titled`: the version of the rules (`core.titles`) that titled all files up to the id `last`; NULL means all
  files.
- `clip_part`: a part of a recording of several files (`core.clips`). `clip` is the file that is its first
  known part. `part` is the number of this one, `parts` and `missing` are numbers of parts. Triggers note
  folders whose files changed in `regroup`; a scan looks at them at its end.
- `chosen_profiles`: the rules of the chosen profiles, as JSON, which have judged all files up to the id
  `last`; NULL means all files. `file.plays` has their outcomes (`core.facts.outcomes`). `languages` are the
  wanted ones, as JSON, by which the same files are judged. `programs` are the codes of the programs of which
  it is asked, by spaces, whether they see subtitles.
- `journal`: files that were moved to the trash, or that are about to be, with the version of each and of the
  file that stays. Files of one `act` were confirmed together (`core.trash.journal`). `keeper_size` is the
  size of a file that stays and has other bytes, with the same pictures; NULL for equal bytes.
- `trash_rule`: the version of the rule by which folders were compared with trashes, and in `trash_place` the
  trashes whose names do not tell it (`core.trash.place`).
- `watch`: sources that are watched. `rescanned` is the time of the last request to scan all of the source.
- `schedule`: jobs that run at certain times (`core.schedule`). Without `source_id` they are for all sources.
  The last run was requested at `last_run`; its job has a `last_state` once it has ended.
  `depth` counts for checks for damage alone. `within` is the folder that an export must not leave by a link.
- `source_sums`: the sums of a source after each scan, as JSON (`app.library.insights.trends`). A source
  that was removed or merged has a last row without sums. `source_sums_state` counts the changes of what is
  summed; the last sums were `measured` at that revision.
- `sidecar`: a file beside videos, which `home_id` is the folder of. `kind`, `languages`, `flags` and `title`
  are what its name tells (`core.sidecars`); `kind` is NULL until it is assigned. `guessed` is 1 if only
  season and episode agree with a video. `contents` is what reading it told, as JSON, NULL until then.
  `beside` has the files that it belongs to.
- `assign_due`: folders of videos whose sidecars with ids beyond `after` are to be assigned anew.
- `file.beside_found`: the problems of files beside it, as a JSON object of messages by code.
- `file.told_title`: what the `.nfo` beside it tell, as a JSON array of `NfoContents`, the best one last; NULL
  where none tells anything.
- `subtitles_due`: files whose `text_languages` and flags are to be made anew, of their tracks and of the
  files beside them, and whose titles are.
- `picture_print`: the print of a version of a file (`core.near.picture_print`), made by a `method`. `print`
  is NULL if none can be made, for a `reason`.
- `matched_print`: the print of a version of a file as it was matched. `near_pair` has the pairs of them with
  the same pictures (`core.near.likeness`); they go with either of their prints.
- `near_member`: the files of a group of videos with the same pictures, but the first one, the `head`. `worse`
  tells whether a file is known to be worse than that. `near_group` has the numbers of each group, the rank of
  its least sure likeness, and why its head is to be kept, as JSON. `near_state` has the number of the
  `answer` that is shown, and the `stamp`, the revision that it was made of.
- `near_change`: the files of pairs that have changed since then, as triggers note them; 0 stands for all.
- `hint_due`: files that the hints about copies are to judge again, which triggers note while hints are on.
- `least_quality`: the least quality that the user wants of a copy of each video. `hints` are the codes of the
  hints about copies that are on, by spaces. They have judged all files up to the id `last`; NULL means all
  but those of `hint_due`.
- `near_keeper`: contents that the user wants to keep of those with the same pictures.
- `not_same`: contents that do not show the same pictures, as the user says, by their sizes and prints.
- `parts_print`: the frames of a version of a file by which its parts are found (`core.parts`), made by a
  `method`; NULL if there can be none, for a `reason`. `searched` is 1 once the file was compared with all
  others that had such frames then.
- `part_pair`: a file that lies in a longer one at an offset, or shares a part with it. `support_begin` and
  `support_end` tell where stored frames agree, in seconds of the part. `kind` is NULL until decoded frames
  were compared (`core.parts.confirmation`). `sound` tells of the sound at that place (`core.parts.sound`),
  NULL until it was compared; until then, `part_words` and `whole_words` are those of the file that was read.
- `parts_serial`: the serials of prints of which there are frames. `parts_segment` has the files of the index
  of these (`app.library.near.parts_segments`), which have the prints from the serial `first` to `last`.
- `handover`: a list that a person took away for another program, with its `target` as JSON
  (`core.advice.target`). `handed_file` has its files as they were then, without a reference to `file`;
  `digest` is a checksum where one was known, `output` the file that the list asked for, empty if it named
  none. `back_id` and `back_size` are of the file that came back, NULL until one is found.
- `visit`: when the user `looked` at what is new, with the newest file and report then; NULL during the first
  visit. `latest` and so on are those of the latest look, which belongs to the present visit.
- `holder`: the process that writes the library.
- `known_shape`: the fingerprint of tables that `check` has found right, so that an open library is not
  compared with all migrations again.

Ids that the window or a scan may still hold are AUTOINCREMENT: SQLite never gives a purged id again.
"""

import sqlite3
import zlib
from collections.abc import Set as AbstractSet
from contextlib import closing
from functools import cache
from typing import Final

from app.library.tables.check_tables import (
    CHECK_TIMES,
    CHECKSUMS,
    COVERAGE,
    DAMAGE_CHECKS,
    DOUBTFUL_EDITS,
    FOUND_CONTENTS,
    PICTURE_PRINTS,
)
from app.library.tables.copy_tables import (
    COPIES,
    DOUBTS,
    HANDOVERS,
    JOURNAL,
    LEAST_QUALITY,
    LEFT_ALONE,
    NEAR_GROUPS,
    NEAR_KEEPERS,
    NEAR_PAIRS,
    PARTS,
    PARTS_HANDED_ON,
    PARTS_SEGMENTS,
    PARTS_SOUND,
    SPACE_OF_COPIES,
    TRASHES,
)
from app.library.tables.file_tables import (
    CHOSEN_PROFILES,
    CLIPS,
    EXTRAS,
    FACTS_INDEX,
    FAILURES,
    FIRST_TABLES,
    FOLDER_DIGESTS,
    LOOKS,
    NAME_INDEX,
    OTHER_LIBRARIES,
    PLAYS_INDEX,
    PROBLEMS,
    SUMS,
    TITLES,
)
from app.library.tables.near_tables import NEAR_CHANGES, NEAR_CHANGES_BY_FILE
from app.library.tables.scan_tables import (
    DISK_CHECKS,
    DISK_ROOM,
    DISKS,
    DISKS_TOLD,
    FORCED_LANGUAGES,
    HISTORY,
    HOME,
    IMPORTED,
    KNOWN_SHAPE,
    NFO,
    SCHEDULE_DEPTH,
    SCHEDULE_FOLDER,
    SCHEDULES,
    SIDECARS,
    SOURCE_NAMES,
    SUBTITLES,
    TRENDS,
    UNREAD,
    WANTED_LANGUAGES,
    WATCHES,
)

APPLICATION_ID: Final = int.from_bytes(b"CINV")
"""Marks the file as ours (https://sqlite.org/pragma.html#pragma_application_id)."""

MIGRATIONS: tuple[str, ...] = (
    FIRST_TABLES,
    LOOKS,
    PROBLEMS,
    HISTORY,
    FACTS_INDEX,
    NAME_INDEX,
    FAILURES,
    "DROP TABLE report;",
    FOLDER_DIGESTS,
    CHECKSUMS,
    COPIES,
    LEFT_ALONE,
    JOURNAL,
    DAMAGE_CHECKS,
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
    SPACE_OF_COPIES,
    SCHEDULE_FOLDER,
    HOME,
    CHECK_TIMES,
    SOURCE_NAMES,
    SUMS,
    DISKS,
    TITLES,
    CLIPS,
    SIDECARS,
    SUBTITLES,
    KNOWN_SHAPE,
    FORCED_LANGUAGES,
    WANTED_LANGUAGES,
    NFO,
    PICTURE_PRINTS,
    NEAR_PAIRS,
    IMPORTED,
    DISK_ROOM,
    DISKS_TOLD,
    NEAR_GROUPS,
    PARTS,
    HANDOVERS,
    DISK_CHECKS,
    LEAST_QUALITY,
    NEAR_KEEPERS,
    OTHER_LIBRARIES,
    PARTS_SEGMENTS,
    EXTRAS,
    NEAR_CHANGES,
    PARTS_HANDED_ON,
    PARTS_SOUND,
    NEAR_CHANGES_BY_FILE,
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
    # One transaction: another process may be migrating the file between the queries.
    connection.execute("BEGIN")
    try:
        number, shape = version(connection), _shape(connection)
        known = _known_shape(connection)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
    if not 0 <= number <= len(MIGRATIONS):
        raise sqlite3.DatabaseError(f"there is no version {number}")
    if known is not None and known == _fingerprint(number, shape):
        return
    expected = _shape_after(MIGRATIONS[:number])
    if expected - shape or (shape and not expected):
        raise sqlite3.DatabaseError(f"its tables are not those of version {number}")


@cache
def _shape_after(migrations: tuple[str, ...]) -> frozenset[tuple[object, ...]]:
    """Return the shape of a library with these migrations."""
    if not migrations:  # no SQLite before 3.43 returns the bytes of a database without a page
        return frozenset()
    with closing(sqlite3.connect(":memory:")) as model:
        model.deserialize(_model(migrations))
        return frozenset(_shape(model))


@cache
def _model(migrations: tuple[str, ...]) -> bytes:
    """Return the bytes of a library with these migrations, without files.

    It is the model of a version, so no list of columns has to be kept. It takes 30 ms.
    """
    with closing(sqlite3.connect(":memory:")) as model:
        for number, migration in enumerate(migrations, 1):
            _run(model, migration, number)
        return model.serialize()


def _shape(connection: sqlite3.Connection) -> set[tuple[object, ...]]:
    """Return tables, indexes and columns, without internal ones of SQLite. Raises `sqlite3.DatabaseError`."""
    rows = connection.execute(
        'SELECT m.type, m.name, m.tbl_name, c.name, c.type, c."notnull", c.pk '
        "FROM sqlite_master m LEFT JOIN pragma_table_xinfo(m.name) c "
        "WHERE m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    with closing(rows):  # After an error an open cursor keeps the file open, and Windows does not move it.
        return set(rows.fetchall())


def note_shape(connection: sqlite3.Connection) -> None:
    """Note the shape of a library that has passed `check`, or was migrated after that, for later checks."""
    fingerprint = _fingerprint(version(connection), _shape(connection))
    if _known_shape(connection) != fingerprint:
        connection.execute("INSERT OR REPLACE INTO known_shape VALUES (1, ?)", (fingerprint,))


def _known_shape(connection: sqlite3.Connection) -> int | None:
    """Return the fingerprint of the shape that a check has found right; None without one."""
    try:
        row = connection.execute("SELECT fingerprint FROM known_shape").fetchone()
    except sqlite3.OperationalError:  # an earlier version, or a broken library
        return None
    return int(row[0]) if row else None


def _fingerprint(number: int, shape: AbstractSet[tuple[object, ...]]) -> int:
    """Return a sum of a shape and of the migrations that have to lead to it."""
    return zlib.crc32("\n".join((*MIGRATIONS[:number], *sorted(map(repr, shape)))).encode())


def migrate(connection: sqlite3.Connection) -> bool:
    """Run the migrations that the file has not had, and return whether there were any."""
    first = version(connection)
    if not first:  # The file is empty. A copy of the model takes a tenth of the time, once there is one.
        with closing(sqlite3.connect(":memory:")) as model:
            model.deserialize(_model(MIGRATIONS))
            model.backup(connection)
        return True
    for number, migration in enumerate(MIGRATIONS[first:], first + 1):
        _run(connection, migration, number)
    return first < len(MIGRATIONS)


def _run(connection: sqlite3.Connection, migration: str, number: int) -> None:
    # Each sets the version in its own transaction, so that a crash leaves none half done or done twice.
    connection.executescript(
        f"BEGIN; {migration} PRAGMA application_id = {APPLICATION_ID}; "
        f"PRAGMA user_version = {number}; COMMIT;"
    )
