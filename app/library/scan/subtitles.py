"""Stores the languages and flags of all subtitles of a file: of its tracks, and of the files beside it.

Triggers note the files whose tracks or sidecars changed.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from app.core.file.record import UNKNOWN, FileRecord, summarise
from app.core.problems.catalogue import OF_SUBTITLES, problem_bits
from app.core.scan.history import Change, ChangeKind
from app.core.sidecars.subtitles import findings, subtitle_words
from app.library.query import chosen_profiles, search_index
from app.library.query.row_mapping import records
from app.library.query.stored_contents import media_of
from app.library.scan import history
from app.library.scan.sidecars import of_file

FILES: Final = 300
"""Files in one transaction: some 30 ms."""
_SET: Final = (
    "UPDATE file SET (text_languages, audio_flags, text_flags, beside_found, problems) = (?1, ?2, ?3, ?4, "
    f"CASE WHEN problems IS NOT NULL THEN (problems & ~{OF_SUBTITLES}) | ?5 END) WHERE id = ?6 AND "
    "((text_languages, audio_flags, text_flags, beside_found) IS NOT (?1, ?2, ?3, ?4) "
    f"OR problems & {OF_SUBTITLES} <> ?5) RETURNING id"
)


def renew(db: sqlite3.Connection, scan_id: int | None = None) -> tuple[bool, tuple[FileRecord, ...]]:
    """Renew the subtitles of some files; return whether there may be more, and the records that changed.

    A change of a file that the scan `scan_id` did not probe itself is a change that this scan found.
    """
    due = [row[0] for row in db.execute("SELECT file_id FROM subtitles_due LIMIT ?", (FILES,))]
    before = {id_: old for id_ in due if (old := _renew(db, id_)) is not None}
    db.executemany("DELETE FROM subtitles_due WHERE file_id = ?", ((id_,) for id_ in due))
    after = chosen_profiles.judge_saved(db, records(db, list(before)))
    if scan_id is not None:
        history.store(db, scan_id, _changes(before, after, scan_id))
    return bool(due), after


def _changes(
    before: Mapping[int, tuple[str | None]], after: Iterable[FileRecord], scan_id: int
) -> Iterator[Change]:
    """Yield the changes of languages. `before` has the earlier ones by the ids of files."""
    for new in after:
        languages = *before[new.id], new.summary.text_languages
        if new.scan_id != scan_id and languages[0] != languages[1]:
            fields = {"text_languages": languages}
            yield Change(kind=ChangeKind.CHANGED, record=new.id, path=new.path, fields=fields)


def _renew(db: sqlite3.Connection, id_: int) -> tuple[str | None] | None:
    """Renew the subtitles of a file; return its languages before, None if nothing has changed."""
    row = db.execute(
        "SELECT CAST(m.json AS BLOB), f.text_languages FROM file f LEFT JOIN media m ON m.file_id = f.id "
        "WHERE f.id = ?",
        (id_,),
    ).fetchone()
    if row is None:
        return None
    media = media_of(row[0])
    sidecars = of_file(db, id_)
    words = subtitle_words(media.text if media else (), sidecars)
    found = findings(sidecars, media.duration if media else None)
    evidence = json.dumps({code: message.to_json() for code, message in found.items()}) if found else None
    flags = (summarise(media) if media else UNKNOWN).audio_flags
    told = (words.languages, flags, words.flags, evidence, problem_bits(found), id_)
    if db.execute(_SET, told).fetchone() is None:
        return None
    search_index.renew(db, id_)
    return (row[1],)
