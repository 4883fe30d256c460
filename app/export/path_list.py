"""Lists of paths for other programs, such as `rsync --from0 --files-from` and `rclone --files-from-raw`."""

import os
from collections.abc import Sequence
from enum import StrEnum
from typing import Final, TextIO

from app.library.reader import Reader


class PathList(StrEnum):
    """The ways in which a list of paths is written."""

    NUL = "nul"
    """Paths that end with a zero byte, which no name has: for rsync, xargs -0, tar --null."""
    LINES = "lines"
    """A path a line, for rclone and people. A path with a line break cannot be written so."""


ENDINGS: Final[dict[PathList, tuple[str, ...]]] = {
    PathList.NUL: (".nul",),
    PathList.LINES: (".txt",),
}
"""Extensions of the files of each way."""
_ENDS: Final = {PathList.NUL: "\0", PathList.LINES: "\n"}
_BREAKS: Final = (b"\n", b"\r")


_PAGE: Final = 500
"""Files whose paths are read at once."""


def write_list(out: TextIO, reader: Reader, ids: Sequence[int], form: PathList) -> tuple[int, int]:
    """Write the paths of files as the file system has them.

    Return the number of paths that were written, and of those that cannot be written so.
    """
    written = left_out = 0
    for page in reader.pages(ids, ("folder", "name"), _PAGE):
        for path in page.paths:
            if form is PathList.LINES and any(sign in path for sign in _BREAKS):
                left_out += 1
            else:
                out.write(f"{os.fsdecode(path)}{_ENDS[form]}")
                written += 1
    return written, left_out
