"""Lists of paths for other programs, such as `rsync --from0 --files-from` and `rclone --files-from-raw`."""

import os
from collections.abc import Iterable
from enum import StrEnum
from typing import Final, TextIO


class PathList(StrEnum):
    """The ways in which a list of paths is written."""

    NUL = "nul"
    """Paths that end with a zero byte, which no name has: for rsync, xargs -0, tar --null."""
    LINES = "lines"
    """A path a line, for rclone and people. A path with a line break cannot be written so."""


ENDINGS: Final[dict[PathList, tuple[str, ...]]] = {
    PathList.NUL: (".nul", ".lst"),
    PathList.LINES: (".txt", ".lst"),
}
"""Extensions of the files of each way."""
_ENDS: Final = {PathList.NUL: "\0", PathList.LINES: "\n"}
_BREAKS: Final = (b"\n", b"\r")


def write_paths(out: TextIO, paths: Iterable[bytes], form: PathList) -> int:
    """Write paths as the file system has them, and return the number of those that cannot be written."""
    left_out = 0
    for path in paths:
        if form is PathList.LINES and any(sign in path for sign in _BREAKS):
            left_out += 1
        else:
            out.write(f"{os.fsdecode(path)}{_ENDS[form]}")
    return left_out
