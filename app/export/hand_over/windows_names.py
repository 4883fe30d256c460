"""Paths for scripts of Windows: text without signs that no name there has."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from app.core.text.names import separator
from app.export.hand_over.handing import HandingOver, SeenFile, texts

is_of_windows: Final = re.compile(r"[A-Za-z]:\\|\\\\").match
"""Whether an absolute path, as text, is of a drive or a share."""
CONTROL_SIGNS: Final = "".join(map(chr, range(32)))
"""Line breaks and the like, which no name of Windows has."""
_IMPOSSIBLE: Final = re.compile(r'[\x00-\x1f"<>|?*]|(?<=..):|[. ](?=\\|$)').search
"""Signs that no name of Windows has, anywhere or at its end
(https://learn.microsoft.com/windows/win32/fileio/naming-a-file)."""


def windows_texts(
    files: Iterable[SeenFile], handing: HandingOver, forbidden: str = "", *, others: bool = False
) -> Iterator[tuple[SeenFile, str]]:
    """Yield files with their paths as text, and leave out those that no path of Windows can be.

    With `others`, paths of other systems are yielded too.
    """
    for file, text in texts(files, handing, forbidden):
        if not is_of_windows(text):
            if others:
                yield file, text
            else:
                handing.leave_out(file, "hand_over.not_windows", path=text)
        elif sign := _impossible(file, text):
            handing.leave_out(file, "hand_over.sign", sign=sign)
        else:
            yield file, text


def _impossible(file: SeenFile, text: str) -> str:
    """Return the sign that a path of Windows cannot have; empty if it can be."""
    if separator(file.own) == b"/" and b"\\" in file.own:
        return "\\"  # part of a name where the file lies, and there the end of one
    found = _IMPOSSIBLE(text)
    return found[0] if found else ""
