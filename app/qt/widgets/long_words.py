"""Words that may be wider than their room, such as checksums and paths."""

import re
from typing import Final

BREAK: Final = "\u200b"
"""A zero-width space, at which a line may wrap."""
_LONG: Final = re.compile(r"(?=\S*\d)\S{17,}")
_PIECE: Final = re.compile(r"\S{8}(?=\S)")


def wrappable(text: str) -> str:
    """Let words with digits of more than 16 signs wrap, which a label of Qt would cut on all sides."""
    return _LONG.sub(lambda word: _PIECE.sub(rf"\g<0>{BREAK}", word[0]), text)
