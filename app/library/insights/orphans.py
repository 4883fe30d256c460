"""The files beside videos whose video is not there."""

import sqlite3
from collections.abc import Sequence

from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.owners import is_of_folder
from app.core.sidecars.sidecar import OrphanFile
from app.core.text.names import as_text, join


def orphans(db: sqlite3.Connection) -> Sequence[OrphanFile]:
    """Return subtitles and `.nfo` that belong to no video, as the last scans of their folders saw them.

    A `.nfo` beside a single video may tell of it under any name, so that it is left out.
    """
    rows = db.execute(
        "SELECT d.path, s.name, s.kind, s.size FROM sidecar s JOIN folder d ON d.id = s.folder_id "
        "JOIN source o ON o.id = d.source_id AND o.removed IS NULL "
        "WHERE NOT EXISTS (SELECT 1 FROM beside b WHERE b.sidecar_id = s.id) AND (s.kind = ? OR (s.kind = ? "
        "AND s.size IS NOT NULL AND 1 <> (SELECT count(*) FROM file f WHERE f.folder_id = s.folder_id "
        "AND NOT f.missing))) ORDER BY d.path, s.name",
        (SidecarKind.SUBTITLES, SidecarKind.METADATA),
    ).fetchall()
    return [
        OrphanFile(join(folder, name), SidecarKind(kind), size)
        for folder, name, kind, size in rows
        if kind == SidecarKind.SUBTITLES or not is_of_folder(as_text(name))
    ]
