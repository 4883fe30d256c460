"""The trashes of the user whose paths, and not their names, tell what they are."""

import os
import sys
from collections.abc import Collection
from pathlib import Path

from app.core.text.names import join, real_path, split, verbatim
from app.core.trash.place import XDG_NAME, in_trash


def trash_places() -> tuple[bytes, ...]:
    """Return the trash in the user's data folder, by its path and by that without links.

    https://specifications.freedesktop.org/trash-spec/latest/ has it; Windows and macOS have none there.
    """
    if sys.platform in ("win32", "darwin"):
        return ()
    data = os.environ.get("XDG_DATA_HOME", "")
    # A relative path there is invalid, and to be ignored.
    folder = os.fsencode(data if os.path.isabs(data) else Path.home() / ".local/share")  # noqa: PTH117
    path = os.path.join(folder, b"Trash")  # noqa: PTH118 - bytes
    return tuple(dict.fromkeys((path, real_path(path))))


def is_xdg_trash(path: bytes, name: bytes) -> bool:
    """Return whether a folder at `path`, called `name`, has the parts of such a trash. Asks the disk."""
    parts = (b"files", b"info") if name == XDG_NAME else ()
    return bool(parts) and all(os.path.isdir(verbatim(join(path, part))) for part in parts)  # noqa: PTH112


def lies_in_trash(path: bytes, real: bytes, places: Collection[bytes]) -> bool:
    """Return whether an absolute path is a trash or lies in one, also behind a link. Asks the disk.

    `real` is the path without links, `places` are trashes whose names do not tell it.
    """
    if in_trash(path, places) or in_trash(real, places):
        return True
    at, (above, name) = real, split(real)
    while above != at:
        if is_xdg_trash(at, name):
            return True
        at, (above, name) = above, split(above)
    return False
