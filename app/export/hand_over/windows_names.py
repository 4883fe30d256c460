"""Paths for scripts of Windows: text without signs that no name there has."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from app.export.hand_over.handing import HandingOver, SeenFile, texts

is_of_windows: Final = re.compile(r"[A-Za-z]:\\|\\\\").match
"""Whether an absolute path, as text, is of a drive or a share."""
_FORBIDDEN: Final = (*map(chr, range(0x20)), *'"<>|?*')


def windows_texts(
    files: Iterable[SeenFile], handing: HandingOver, forbidden: str
) -> Iterator[tuple[SeenFile, str]]:
    """Yield files with their paths as text, and leave out those that are no paths of Windows."""
    for file, text in texts(files, handing, (*_FORBIDDEN, *forbidden)):
        if is_of_windows(text):
            yield file, text
        else:
            handing.leave_out(file, "hand_over.not_windows", path=text)
