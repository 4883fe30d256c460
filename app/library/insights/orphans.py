"""The files beside videos whose video is not there."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.message import Message
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.owners import Owners, is_of_folder
from app.core.sidecars.sidecar import OrphanFile
from app.core.text.names import as_text, display, join, separator

_ORPHANS: Final = (
    "SELECT s.home_id, d.path, s.name, s.kind, s.size FROM sidecar s JOIN folder d ON d.id = s.folder_id "
    "JOIN source o ON o.id = d.source_id AND o.removed IS NULL "
    "WHERE NOT EXISTS (SELECT 1 FROM beside b WHERE b.sidecar_id = s.id) AND (s.kind = ? OR (s.kind = ? "
    "AND s.size IS NOT NULL AND 1 <> (SELECT count(*) FROM (SELECT 1 FROM file f WHERE f.folder_id = "
    "s.folder_id AND NOT f.missing LIMIT 2)))) ORDER BY d.path, s.name"
)


class _Stored(NamedTuple):
    """An orphan, with the folder of the videos among which its video would be."""

    home_id: int
    folder: bytes
    name: bytes
    kind: str
    size: int | None


def orphans(db: sqlite3.Connection) -> Sequence[OrphanFile]:
    """Return subtitles and `.nfo` that belong to no video, as the last scans of their folders saw them.

    A `.nfo` beside a single video may tell of it under any name, so that it is left out.
    """
    homes: dict[int, _Home] = {}
    found = []
    for each in _stored(db):
        home = homes.get(each.home_id) or homes.setdefault(each.home_id, _Home(db, each.home_id))
        path = join(each.folder, each.name)
        found.append(OrphanFile(path, SidecarKind(each.kind), each.size, home.reason(each)))
    return found


def count(db: sqlite3.Connection) -> int:
    """Return the number of these files."""
    return sum(1 for _ in _stored(db))


def _stored(db: sqlite3.Connection) -> Iterator[_Stored]:
    rows = db.execute(_ORPHANS, (SidecarKind.SUBTITLES, SidecarKind.METADATA)).fetchall()
    for each in map(_Stored._make, rows):
        if each.kind == SidecarKind.SUBTITLES or not is_of_folder(as_text(each.name)):
            yield each


class _Home:
    """A folder in which the videos of orphans would lie."""

    def __init__(self, db: sqlite3.Connection, home_id: int) -> None:
        row = db.execute("SELECT path FROM folder WHERE id = ?", (home_id,)).fetchone()
        self._path: bytes = row[0] if row else b""
        names = db.execute("SELECT name, missing FROM file WHERE folder_id = ?", (home_id,)).fetchall()
        self._has_videos = any(not missing for _, missing in names)
        self._names = {as_text(name): name for name, missing in names if missing}
        self._gone = Owners(self._names)

    def reason(self, orphan: _Stored) -> Message:
        """Return why a file belongs to no video."""
        inside = orphan.folder.removeprefix(self._path).split(separator(orphan.folder))
        assigned = self._gone.of([as_text(part) for part in inside if part], as_text(orphan.name))
        if assigned.owners and not assigned.is_guess:
            return Message("orphan.video_gone", {"video": display(self._names[assigned.owners[0]])})
        return Message("orphan.no_name" if self._has_videos else "orphan.no_video")
