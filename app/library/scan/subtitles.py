"""Stores what the files beside a file tell of it: languages and flags of all its subtitles, and titles.

Triggers note the files whose tracks or sidecars changed.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from app.core.file.media import VideoFile
from app.core.file.record import SHARED_FIELDS, FileRecord
from app.core.file.track_flags import audio_flags
from app.core.problems.catalogue import OF_SUBTITLES, problem_bits
from app.core.scan.history import Change, ChangeKind
from app.core.sidecars.kinds import SidecarKind
from app.core.text.names import join
from app.library.query import chosen_profiles, titles
from app.library.query.row_mapping import records
from app.library.query.search_index import LookIds
from app.library.query.stored_contents import media_of
from app.library.scan import history
from app.library.scan.sidecars import of_files, told_titles

FILES: Final = 300
"""Files in one transaction: some 20 ms."""
_ASKED: Final = (
    "SELECT f.id, f.problems, f.beside_found, f.told_title, CAST(m.json AS BLOB), d.path, f.name, "
    f"{', '.join(f'f.{name}' for name in SHARED_FIELDS)} "
    "FROM json_each(?) j CROSS JOIN file f ON f.id = j.value JOIN folder d ON d.id = f.folder_id "
    "LEFT JOIN media m ON m.file_id = f.id"
)
_SET: Final = (
    "UPDATE file SET (text_languages, audio_flags, text_flags, look_id, beside_found) = (?, ?, ?, ?, ?), "
    f"problems = (problems & ~{OF_SUBTITLES}) | ? WHERE id = ?"
)

_SET_TOLD: Final = "UPDATE file SET told_title = ?1 WHERE id = ?2 AND told_title IS NOT ?1"


def renew(db: sqlite3.Connection, scan_id: int | None = None) -> tuple[bool, tuple[FileRecord, ...]]:
    """Renew the subtitles and titles of some files; return whether there may be more, and what changed.

    A change of a file that the scan `scan_id` did not probe itself is a change that this scan found.
    """
    due = [row[0] for row in db.execute("SELECT file_id FROM subtitles_due LIMIT ?", (FILES,))]
    before = _renew(db, due)
    db.executemany("DELETE FROM subtitles_due WHERE file_id = ?", ((id_,) for id_ in due))
    after = chosen_profiles.judge_saved(db, records(db, list(before)))
    if scan_id is not None:
        history.store(db, scan_id, _changes(before, after, scan_id))
    return bool(due), after


def _changes(before: Mapping[int, str | None], after: Iterable[FileRecord], scan_id: int) -> Iterator[Change]:
    """Yield the changes of languages. `before` has the earlier ones by the ids of files."""
    for new in after:
        languages = before[new.id], new.summary.text_languages
        if new.scan_id != scan_id and languages[0] != languages[1]:
            fields = {"text_languages": languages}
            yield Change(kind=ChangeKind.CHANGED, record=new.id, path=new.path, fields=fields)


def _renew(db: sqlite3.Connection, ids: Sequence[int]) -> dict[int, str | None]:
    """Renew the subtitles and titles of files; return the languages before of those that changed."""
    if not ids:
        return {}
    from app.core.sidecars.subtitles import findings, subtitle_words  # noqa: PLC0415 - most scans need no rule

    asked = json.dumps(ids)
    sidecars, told_by_nfo = of_files(db, asked, SidecarKind.SUBTITLES), told_titles(db, asked)
    looks, programs = LookIds(db), chosen_profiles.programs_of(db)
    before, changed, named, told_anew = {}, [], {}, {}
    for id_, problems, evidence, title, contents, folder, name, *look in db.execute(
        _ASKED, (asked,)
    ).fetchall():
        media = media_of(contents) or VideoFile()
        words = subtitle_words(media.text, sidecars.get(id_, ()))
        found = findings(sidecars.get(id_, ()), media.duration, join(folder, name), programs)
        told = json.dumps({code: message.to_json() for code, message in found.items()}) if found else None
        known = dict(zip(SHARED_FIELDS, look, strict=True))
        shown = {
            "text_languages": words.languages,
            "audio_flags": audio_flags(media.audio),
            "text_flags": words.flags,
        }
        if title:  # a probe may have given the file the title of its name again
            named[id_] = known["text_languages"]
        elif id_ in told_by_nfo:
            told_anew[id_] = known["text_languages"]
        bits = problem_bits(found)
        is_judged_otherwise = problems is not None and problems & OF_SUBTITLES != bits
        if is_judged_otherwise or told != evidence or known | shown != known:
            before[id_] = known["text_languages"]
            look_id = looks.id_of(tuple((known | shown).values()))
            changed.append((*shown.values(), look_id, told, bits, id_))
    db.executemany(_SET, changed)
    db.executemany(_SET_TOLD, ((told_by_nfo.get(id_), id_) for id_ in (*named, *told_anew)))
    for id_ in (*titles.renew(db, list(named)), *titles.add_told(db, list(told_anew))):
        before[id_] = named[id_] if id_ in named else told_anew[id_]
    return before
