"""The words of a text, as the index of what is said stores them, and as a search asks for them.

Scripts that write no spaces between words (Chinese, Japanese, Thai …) are cut into pairs of signs, whatever
stands between the signs: a search for two signs or more finds them anywhere.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Final

VERSION: Final = 1
"""Changes with the words of a text: an index of another version is made anew."""
LONGEST: Final = 64
"""Most signs of a word. The rest of a longer one is the next word."""
DENSE: Final = (
    "\u0e00-\u0e3a\u0e40-\u0e4e\u0e80-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # Japanese
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese
    "\uac00-\ud7af"  # Korean, whose words take endings
)
"""The signs of scripts without spaces, as a class of a pattern has them."""
_ANY_DENSE: Final = re.compile(f"[{DENSE}]")
_PIECE: Final = re.compile(rf"[{DENSE}]|[^\W_{DENSE}]{{1,{LONGEST}}}")
_WORD: Final = re.compile(rf"[^\W_]{{1,{LONGEST}}}")
_POINTS: Final = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670]+")
"""Accents, and the points of Hebrew and Arabic, which many texts leave out."""


def pieces(text: str) -> list[str]:
    """Return the words of a plain text, and the single signs of scripts without spaces."""
    return (_PIECE if is_dense(text) else _WORD).findall(text)


def indexed(text: str) -> str:
    """Return what is indexed for a plain text: its words, each behind a space."""
    parts = pieces(text)
    return " ".join(tokens(parts) if is_dense(text) else parts)


def tokens(parts: Sequence[str]) -> list[str]:
    """Return the token of each piece: a word itself, and a sign together with a sign that follows."""
    following = (*parts[1:], "")
    return [
        one + other if is_dense(one) and is_dense(other) else one
        for one, other in zip(parts, following, strict=False)
    ]


def is_dense(text: str) -> bool:
    """Return whether a text has a sign of a script without spaces, as a piece is or is not."""
    return not text.isascii() and _ANY_DENSE.search(text) is not None


def plain(text: str) -> str:
    """Return a text in lower case, without accents and points."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFC", _POINTS.sub("", apart))
