"""The spelling of a path on the disk, so that one folder does not become two sources."""

import os
import re
import sys

from app.core.text.names import real_path, verbatim

_VERBATIM = re.compile(rb"\\\\\?\\(?:([A-Za-z]:\\)|UNC\\)")


def absolute(path: str) -> bytes:
    """Return the absolute path of `path`, as `spelled` gives it; may ask the disk."""
    return spelled(os.fsencode(os.path.abspath(path)))  # noqa: PTH100 - no Path: bytes


if sys.platform == "win32":

    def spelled(path: bytes) -> bytes:
        """Return an absolute path with the case that its names have, and without `\\\\?\\`; asks the disk.

        Links stay. Names are corrected from the last one on, as long as they equal those of the real path.
        """
        plain = _plain(path)
        names = plain.split(b"\\")
        real = _plain(real_path(verbatim(plain))).split(b"\\")
        for at in range(1, min(len(names), len(real)) + 1):
            if os.fsdecode(names[-at]).casefold() != os.fsdecode(real[-at]).casefold():
                break
            names[-at] = real[-at]
        return b"\\".join(names)

else:

    def spelled(path: bytes) -> bytes:
        """Return an absolute path as it is."""
        return path


def _plain(path: bytes) -> bytes:
    """Return a path without the verbatim prefix, with the drive letter as a capital."""
    path = _VERBATIM.sub(lambda found: found[1] or b"\\\\", path, count=1)
    if path[1:2] == b":":
        path = path[:1].upper() + path[1:]
    # The root of a drive, `C:\`, keeps its separator: `C:` would be the current folder of the drive.
    return path if len(path) == 3 else path.rstrip(b"\\")
