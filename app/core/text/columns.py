"""The room that texts take in a terminal, in columns of its letters."""

import unicodedata
from typing import Final

_WIDE: Final = frozenset("WF")
"""Letters of Chinese, Japanese and Korean take two columns (https://www.unicode.org/reports/tr11/)."""
_ABOVE: Final = frozenset(("Mn", "Me", "Cf"))
"""Categories of signs that take none, such as an accent above the letter before it."""


def columns(text: str) -> int:
    """Return the number of columns that a text takes."""
    return len(text) if text.isascii() else sum(map(_columns, text))


def _columns(sign: str) -> int:
    if unicodedata.category(sign) in _ABOVE:
        return 0
    return 2 if unicodedata.east_asian_width(sign) in _WIDE else 1


def padded(text: str, width: int, *, to_the_right: bool = False) -> str:
    """Return a text with the spaces that it lacks of `width` columns; before it, if it ends in line."""
    spaces = " " * (width - columns(text))
    return spaces + text if to_the_right else text + spaces
