"""The rule for paths in manifests, which may come from anybody: they stay inside the folder."""

import re
import sys
from typing import Final

from app.core.message import Message

MOST_BYTES: Final = 32_767
"""The longest path of any system (Windows); others allow less."""
_WINDOWS: Final = sys.platform == "win32"
_ROOTED: Final = re.compile(rb"[/\\]|[A-Za-z]:(?:[/\\]|$)")
"""A root, a drive or a server. A file of Linux may be named `a:b`, and stays allowed there."""
_UP: Final = re.compile(rb"(?:^|[/\\])\.\.(?:[/\\]|$)")
"""A step out of a folder, also in the spelling of Windows."""
_TO_CLEAN: Final = re.compile(rb"^\.?/|/\.?(?:/|$)|^\.$")


class UnsafePath(ValueError):
    """The path may lead out of the folder, or is none; `reason` is a sentence for the user."""

    def __init__(self, code: str) -> None:
        self.reason = Message(code)
        super().__init__(code)


def safe_path(path: bytes) -> bytes:
    """Return a path of a manifest without superfluous dots and slashes. Raises `UnsafePath`.

    `/` separates its parts, on Windows also `\\`. Whether it leads over a link is known on the disk only.
    """
    if b"\0" in path or len(path) > MOST_BYTES:
        raise UnsafePath("manifest.path_bad")
    if _ROOTED.match(path):
        raise UnsafePath("manifest.path_absolute")
    if b".." in path and _UP.search(path):
        raise UnsafePath("manifest.path_outside")
    if _WINDOWS:
        if b":" in path:  # a drive, or a hidden stream of a file
            raise UnsafePath("manifest.path_bad")
        path = path.replace(b"\\", b"/")
    if _TO_CLEAN.search(path):
        path = b"/".join(part for part in path.split(b"/") if part not in {b"", b"."})
        if _ROOTED.match(path):
            raise UnsafePath("manifest.path_absolute")
    if not path:
        raise UnsafePath("manifest.path_bad")
    return path
