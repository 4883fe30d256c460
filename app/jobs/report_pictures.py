"""The pictures for a report: those that the cache of previews has, and on demand new ones."""

import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from app.core.run.timing import Clock
from app.export.contact_sheets import PicturesOf, Sheet
from app.preview.base import Preview, ScannedFile
from app.preview.cache import Cache
from app.preview.previewer import Previewer

MAKING_SECONDS: Final = 60.0
"""Seconds after which a report makes no more pictures."""


def cached_pictures(folder: Path) -> PicturesOf:
    """Return a function that returns the pictures of a file from the cache in `folder`."""
    previewer = Previewer(Cache(folder, 0))

    def pictures_of(path: bytes, size: int, mtime_ns: int) -> Sheet | None:
        return _sheet(previewer.kept(ScannedFile(path=path, size=size, mtime_ns=mtime_ns)))

    return pictures_of


@contextmanager
def made_pictures(
    folder: Path,
    cache_bytes: int,
    clock: Clock = time.monotonic,
    seconds: float = MAKING_SECONDS,
    *,
    roots: Callable[[], Collection[bytes]] = tuple,
) -> Iterator[PicturesOf]:
    """Yield a function that returns the pictures of a file, and makes those that the cache lacks.

    It makes pictures for `seconds`, and after that returns only those in the cache. `cache_bytes` is the
    limit of the cache, `roots` returns the paths of the sources. Files are read in a child process, which
    ends with the context.
    """
    previewer, end = Previewer(Cache(folder, cache_bytes), roots=roots), clock() + seconds

    def pictures_of(path: bytes, size: int, mtime_ns: int) -> Sheet | None:
        file = ScannedFile(path=path, size=size, mtime_ns=mtime_ns, reachable=clock() < end)
        found = previewer.preview(file, lambda: clock() < end)
        return _sheet(found if isinstance(found, Preview) else None)

    try:
        yield pictures_of
    finally:
        previewer.end_child()


def _sheet(preview: Preview | None) -> Sheet | None:
    return None if preview is None else Sheet([each.jpeg for each in preview.frames], preview.poster)
