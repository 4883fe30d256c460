"""The pictures for a report: those that the cache of previews has, since none are made for it."""

from pathlib import Path

from app.export.contact_sheets import PicturesOf, Sheet
from app.preview import protocol
from app.preview.base import ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import FRAMES


def cached_pictures(folder: Path) -> PicturesOf:
    """Return a function that returns the pictures of a file from the cache in `folder`."""
    cache = Cache(folder, 0)

    def pictures_of(path: bytes, size: int, mtime_ns: int) -> Sheet | None:
        kept = cache.get(ScannedFile(path=path, size=size, mtime_ns=mtime_ns), FRAMES)
        preview = protocol.read(kept) if kept is not None else None
        return None if preview is None else Sheet([each.jpeg for each in preview.frames], preview.poster)

    return pictures_of
