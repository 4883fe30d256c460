"""Lists of paths, one after the other: for rsync, rclone, Tdarr, xargs and people."""

import os
from collections.abc import Iterable, Iterator
from typing import Final, TextIO

from app.core.text.names import as_text, covers, separator
from app.export.hand_over.handing import HandingOver, SeenFile

_BREAKS: Final = (b"\n", b"\r")
_RCLONE_BREAKS: Final = (*_BREAKS, b"\t")
"""rclone 1.60 does not find a file with a tab in its name."""


def write_nul(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write paths that end with a zero byte, which no name has. Every path can be written so."""
    del handing
    out.writelines(f"{as_text(file.path)}\0" for file in files)


def write_lines(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write a path a line, also for Tdarr. A path with a line break cannot be written so."""
    for file in files:
        if not _has_break(file, handing, _BREAKS):
            out.write(f"{as_text(file.path)}\n")


def write_rsync(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write paths for `rsync --from0 --files-from`, relative to a folder.

    Without `./` in front, rsync would take a name that begins with `#` or `;` for a remark.
    """
    out.writelines(f"./{as_text(inside)}\0" for _, inside in _relative(files, handing))


def write_rclone(out: TextIO, files: Iterable[SeenFile], handing: HandingOver) -> None:
    """Write paths for `rclone --files-from-raw`, relative to a folder."""
    for file, inside in _relative(files, handing):
        if not _has_break(file, handing, _RCLONE_BREAKS):
            out.write(f"{as_text(inside)}\n")


def _has_break(file: SeenFile, handing: HandingOver, breaks: Iterable[bytes]) -> bool:
    """Return whether a path has a sign that ends it in a list, and leave it out if so."""
    sign = next((sign for sign in breaks if sign in file.path), None)
    if sign is not None:
        handing.leave_out(file, "hand_over.sign", sign=os.fsdecode(sign))
    return sign is not None


def _relative(files: Iterable[SeenFile], handing: HandingOver) -> Iterator[tuple[SeenFile, bytes]]:
    """Yield files with their paths inside the folder, with `/`, and leave out those that are not in it."""
    base = handing.seen(handing.base or b"")
    for file in files:
        sep = separator(file.path)
        if handing.base is None or not covers(base, file.path):
            handing.leave_out(file, "hand_over.outside", folder=as_text(base))
        else:
            inside = file.path[len(base.rstrip(sep)) :].lstrip(sep)
            yield file, inside.replace(sep, b"/")
