"""The report of a problem: versions, the self-test and the end of the log, as a text."""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Final

LINES: Final = 200
"""Lines of the log in a report."""
_TAIL: Final = 400_000
"""Bytes at the end of the log that are read."""
_OURS: Final = re.compile(r'File "[^"]*?[/\\](app[/\\][\w/\\]+\.py)"')
"""A file of the program in a traceback."""
_MARKS: Final = "/\\\"'`\u201c\u201d\u2018\u2019\u201e\u00ab\u00bb"
"""Signs with which paths and names begin, or that stand around them."""
_CUT: Final = re.compile(rf"\S*[{re.escape(_MARKS)}].*")
_KEPT: Final = "\0"


def log_end(path: Path) -> list[str]:
    """Return the last lines of the log; none if it cannot be read."""
    try:
        with path.open("rb") as file:
            file.seek(0, 2)
            file.seek(max(0, file.tell() - _TAIL))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return []
    return text.splitlines()[-LINES:]


def without_names(line: str) -> str:
    """Return a line of a log or of the self-test up to the first sign of a path or a name.

    Lines of our own files in a traceback stay.
    """
    ours = _OURS.search(line)
    if ours is not None:
        after = line[ours.end() :]
        return f"  File {ours[1]}{after}"
    cut = _CUT.sub("…", line)
    return cut if cut != "…" else _KEPT


def report(tested: str, log: Iterable[str], *, names: bool) -> str:
    """Return the report of the self-test's text and the lines of the log, with names only if wanted."""

    def lines(of: Iterable[str]) -> list[str]:
        return list(of) if names else [line for line in map(without_names, of) if line != _KEPT]

    return "\n".join((*lines(tested.splitlines()), "", "Log:", *lines(log), ""))
