"""Stores the files beside videos, and which videos they belong to.

A scan notes what its lister tells of a folder. The assignment follows in slices, once the videos are saved:
triggers note the folders whose videos or sidecars changed.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

import msgspec

from app.core.scan.folder_digest import Beside, BesideValues
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.listed import card_videos
from app.core.sidecars.sidecar import NfoContents, Sidecar, SubtitleContents
from app.core.text.names import as_text, covers, join, separator, split

if TYPE_CHECKING:
    from app.core.sidecars.words import Words

FOLDERS: Final = 50
"""Folders whose sidecars are assigned in one transaction."""
KINDS: Final = {kind.value: kind for kind in SidecarKind}
"""Kinds by stored text. A damaged library may hold another text."""
_DECODER: Final = msgspec.json.Decoder(SubtitleContents)
_NFO_DECODER: Final = msgspec.json.Decoder(NfoContents)
_COMPLETE: Final = '"charset":'
"""A field that contents have which were read by this version: others are read again."""
_NOBODY: Final = frozenset[int]()
SLICE: Final = 1_000
"""Sidecars of one folder that are assigned in one transaction: some 20 ms."""


class _Stored(NamedTuple):
    """A stored sidecar, as far as its assignment needs it."""

    id: int
    name: bytes
    folder: bytes
    told: tuple[object, ...]
    """Kind, languages, flags, title, and whether it is guessed."""
    owners: AbstractSet[int]


def home_of(source: bytes, path: bytes, told: Beside) -> bytes:
    """Return the folder of the videos that sidecars in the folder `path` belong to, inside its source."""
    if told.has_videos:
        return path
    if (videos := card_videos(path)) and covers(source, videos):
        return videos
    from app.core.sidecars.owners import folders_inside  # noqa: PLC0415 - as in `_assign_folder`

    inner = path.removeprefix(source).split(separator(path))
    home = path
    for _ in range(folders_inside([as_text(name) for name in inner if name])):
        home = split(home)[0]
    return home if covers(source, home) else path


def note(
    db: sqlite3.Connection, scan_id: int, folder_id: int, home_id: int, files: Iterable[BesideValues]
) -> None:
    """Store the sidecars that a scan has listed in a folder, in place of those that are known there."""
    db.execute("INSERT OR IGNORE INTO told_beside VALUES (?, ?)", (scan_id, folder_id))
    known = {
        name: (size, mtime_ns, home, id_)
        for id_, name, size, mtime_ns, home in db.execute(
            "SELECT id, name, size, mtime_ns, home_id FROM sidecar WHERE folder_id = ?", (folder_id,)
        )
    }
    new, changed = [], []
    for name, size, mtime_ns in files:
        *before, id_ = known.pop(name, (None, None, None, 0))
        if not id_:
            new.append((folder_id, home_id, name, size, mtime_ns))
        elif before != [size, mtime_ns, home_id]:
            changed.append((size, mtime_ns, home_id, id_))
    db.executemany(
        "INSERT INTO sidecar (folder_id, home_id, name, size, mtime_ns) VALUES (?, ?, ?, ?, ?)", new
    )
    db.executemany(
        "UPDATE sidecar SET size = ?, mtime_ns = ?, home_id = ?, contents = NULL WHERE id = ?", changed
    )
    delete(db, [id_ for *_, id_ in known.values()])


def untold(db: sqlite3.Connection, scan_id: int, folders: Sequence[int]) -> list[int]:
    """Return the ids of the sidecars in completely listed `folders` that a scan was not told of."""
    rows = db.execute(
        "SELECT s.id FROM json_each(?) j CROSS JOIN sidecar s ON s.folder_id = j.value WHERE NOT EXISTS "
        "(SELECT 1 FROM told_beside t WHERE t.scan_id = ? AND t.folder_id = s.folder_id)",
        (json.dumps(list(folders)), scan_id),
    )
    return [row[0] for row in rows]


def delete(db: sqlite3.Connection, ids: Sequence[int]) -> None:
    """Delete sidecars that are gone."""
    db.executemany("DELETE FROM sidecar WHERE id = ?", ((id_,) for id_ in ids))


def assign(db: sqlite3.Connection) -> bool:
    """Assign some sidecars to the videos that they belong to; return True while there may be more."""
    due = db.execute("SELECT folder_id, after FROM assign_due LIMIT ?", (FOLDERS,)).fetchall()
    left = SLICE
    for folder_id, after in due:
        if left <= 0:
            break
        last, count = _assign_folder(db, folder_id, after, left)
        left -= count
        if left > 0:
            db.execute("DELETE FROM assign_due WHERE folder_id = ?", (folder_id,))
        else:
            db.execute("UPDATE assign_due SET after = ? WHERE folder_id = ?", (last, folder_id))
    return bool(due)


def _assign_folder(db: sqlite3.Connection, folder_id: int, after: int, limit: int) -> tuple[int, int]:
    """Assign up to `limit` sidecars of the videos in a folder; return the last one's id, and their number."""
    stored = _stored(db, folder_id, after, limit)
    if not stored:
        return after, 0
    from app.core.sidecars.owners import Owners  # noqa: PLC0415 - many patterns, which most libraries never need

    path = db.execute("SELECT path FROM folder WHERE id = ?", (folder_id,)).fetchone()[0]
    inside = {folder: _inside(path, folder) for folder in {each.folder for each in stored}}
    videos = db.execute("SELECT name, id FROM file WHERE folder_id = ? AND NOT missing", (folder_id,))
    ids: dict[str, int] = {as_text(name): id_ for name, id_ in videos}
    owners = Owners(ids)
    told, gone, added = [], [], []
    for each in stored:
        found = owners.of(inside[each.folder], as_text(each.name))
        if (columns := _columns(found.kind, found.words, found.is_guess)) != each.told:
            told.append((*columns, each.id))
        wanted = frozenset([ids[name] for name in found.owners])
        if wanted != each.owners:
            gone += [(each.id, file_id) for file_id in each.owners - wanted]
            added += [(each.id, file_id) for file_id in wanted - each.owners]
    db.executemany(
        "UPDATE sidecar SET (kind, languages, flags, title, guessed) = (?, ?, ?, ?, ?) WHERE id = ?", told
    )
    db.executemany("DELETE FROM beside WHERE sidecar_id = ? AND file_id = ?", gone)
    db.executemany("INSERT INTO beside (sidecar_id, file_id) VALUES (?, ?)", added)
    return stored[-1].id, len(stored)


def _stored(db: sqlite3.Connection, home_id: int, after: int, limit: int) -> list[_Stored]:
    rows = db.execute(
        "SELECT s.id, s.name, d.path, s.kind, s.languages, s.flags, s.title, s.guessed "
        "FROM sidecar s JOIN folder d ON d.id = s.folder_id WHERE s.home_id = ? AND s.id > ? "
        "ORDER BY s.id LIMIT ?",
        (home_id, after, limit),
    ).fetchall()
    owners: dict[int, set[int]] = defaultdict(set)
    for id_, file_id in db.execute(
        "SELECT s.id, b.file_id FROM sidecar s CROSS JOIN beside b ON b.sidecar_id = s.id "
        "WHERE s.home_id = ? AND s.id > ? AND s.id <= ?",
        (home_id, after, rows[-1][0] if rows else after),
    ):
        owners[id_].add(file_id)
    return [
        _Stored(id_, name, path, tuple(told), owners.get(id_, _NOBODY)) for id_, name, path, *told in rows
    ]


def _inside(home: bytes, folder: bytes) -> list[str]:
    """Return the names of the folders between that of videos and that of a sidecar."""
    return [as_text(name) for name in folder.removeprefix(home).split(separator(folder)) if name]


@lru_cache(4096)  # most names have a language alone
def _columns(kind: SidecarKind, words: "Words", is_guess: bool) -> tuple[object, ...]:  # noqa: FBT001
    """Return the values of `_Stored.told`."""
    title = words.title.encode("utf-8", "replace").decode()[:1000] or None
    languages, flags = " ".join(words.languages), " ".join(sorted(words.flags))
    return kind.value, languages or None, flags or None, title, is_guess


class UnreadSidecar(NamedTuple):
    """A file of subtitles, or a `.nfo`, that is to be read."""

    id: int
    source_id: int
    path: bytes
    is_nfo: bool


def unread(db: sqlite3.Connection, after: int, limit: int) -> list[UnreadSidecar]:
    """Return up to `limit` files with ids beyond `after` that are to be read."""
    rows = db.execute(
        "SELECT s.id, d.source_id, d.path, s.name, s.kind = ?3 FROM sidecar s "
        "JOIN folder d ON d.id = s.folder_id WHERE s.id > ?1 AND ("
        f"(s.kind = ?2 AND (s.contents IS NULL OR NOT instr(s.contents, '{_COMPLETE}'))) "
        "OR (s.kind = ?3 AND s.contents IS NULL AND s.size IS NOT NULL)) "
        "AND EXISTS (SELECT 1 FROM beside b WHERE b.sidecar_id = s.id) ORDER BY s.id LIMIT ?4",
        (after, SidecarKind.SUBTITLES, SidecarKind.METADATA, limit),
    )
    return [
        UnreadSidecar(id_, source_id, join(path, name), bool(is_nfo))
        for id_, source_id, path, name, is_nfo in rows
    ]


def keep_contents(
    db: sqlite3.Connection,
    found: Iterable[tuple[SubtitleContents | NfoContents, int, int | None, int | None]],
) -> None:
    """Store contents, each with the id of the file, and the size and time that it had when it was read.

    Contents of another version than that which was listed are left out; unknown size and time pass.
    """
    db.executemany(
        "UPDATE sidecar SET contents = ? WHERE id = ? AND size = ifnull(?, size) "
        "AND mtime_ns = ifnull(?, mtime_ns)",
        ((msgspec.json.encode(contents).decode(), *version) for contents, *version in found),
    )


def of_file(db: sqlite3.Connection, file_id: int) -> tuple[Sidecar, ...]:
    """Return the sidecars of a file, by name."""
    return tuple(of_files(db, json.dumps([file_id])).get(file_id, ()))


def of_files(
    db: sqlite3.Connection, ids: str, kind: SidecarKind | None = None
) -> Mapping[int, Sequence[Sidecar]]:
    """Return the sidecars of files, by name, or those of one kind. `ids` is a JSON list of the files' ids."""
    rows = db.execute(
        "SELECT b.file_id, s.id, d.path, s.name, s.size, s.mtime_ns, s.kind, s.languages, s.flags, s.title, "
        "s.guessed, s.contents FROM json_each(?) j CROSS JOIN beside b ON b.file_id = j.value "
        "CROSS JOIN sidecar s ON s.id = b.sidecar_id CROSS JOIN folder d ON d.id = s.folder_id "
        "WHERE s.kind = ifnull(?, s.kind) ORDER BY s.name, d.path",
        (ids, kind),
    ).fetchall()
    found: dict[int, list[Sidecar]] = defaultdict(list)
    for file_id, id_, folder, name, size, mtime_ns, stored, languages, flags, title, guessed, told in rows:
        is_nfo = stored == SidecarKind.METADATA
        contents = None if is_nfo else contents_of_text(told)
        found[file_id].append(
            Sidecar(
                id=id_,
                folder=folder,
                name=name,
                size=size,
                mtime_ns=mtime_ns,
                kind=_kind(stored, contents),
                contents=contents,
                nfo=nfo_of(told) if is_nfo else None,
                languages=tuple((languages or "").split()),
                flags=tuple((flags or "").split()),
                title=title or "",
                is_guess=bool(guessed),
            )
        )
    return found


def told_titles(db: sqlite3.Connection, ids: str) -> Mapping[int, str]:
    """Return what the `.nfo` of files tell, as `file.told_title` has it, without those that tell nothing.

    `ids` is a JSON list of the files' ids. The one with the name of the video is the best one, and last.
    """
    rows = db.execute(
        "SELECT b.file_id, s.contents FROM json_each(?) j CROSS JOIN beside b ON b.file_id = j.value "
        "CROSS JOIN sidecar s ON s.id = b.sidecar_id WHERE s.kind = ? AND s.contents IS NOT NULL "
        "ORDER BY lower(s.name) <> 'movie.nfo', s.name",
        (ids, SidecarKind.METADATA),
    )
    found: dict[int, list[str]] = defaultdict(list)
    for file_id, contents in rows:
        if (nfo := nfo_of(contents)) and nfo.is_telling:
            found[file_id].append(contents)
    return {file_id: f"[{','.join(texts)}]" for file_id, texts in found.items()}


def contents_of_text(text: str | None) -> SubtitleContents | None:
    """Return the contents that are stored as a text; None without any, and for one of a damaged library."""
    try:
        return _DECODER.decode(text) if text else None
    except msgspec.MsgspecError:
        return None


def nfo_of(text: str | None) -> NfoContents | None:
    """Return the stored contents of a `.nfo`; None if it was not read."""
    try:
        return _NFO_DECODER.decode(text) if text else None
    except msgspec.MsgspecError:  # a damaged library
        return None


def _kind(text: str, contents: SubtitleContents | None) -> SidecarKind:
    kind = KINDS.get(text, SidecarKind.OTHER)
    return contents.kind if contents is not None and kind is SidecarKind.SUBTITLES else kind
