"""The words of a text, as the index of what is said stores them, and as a search asks for them.

Scripts that write no spaces between words (Chinese, Japanese, Thai …) are cut into pairs of signs, whatever
stands between the signs: a search for two signs or more finds them anywhere.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Final

VERSION: Final = 2
"""Changes with the words of a text: an index of another version is made anew."""
LONGEST: Final = 64
"""Most signs of a word. The rest of a longer one is left out, in texts and in searches."""
DENSE: Final = (
    "\u0e00-\u0e3a\u0e40-\u0e4e\u0e80-\u0eff"  # Thai, Lao
    "\u1000-\u109f\u1780-\u17ff"  # Burmese, Khmer
    "\u3005-\u3007\u3040-\u30fa\u30fc-\u30ff\u31f0-\u31ff"  # Japanese
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese
    "\uac00-\ud7af"  # Korean, whose words take endings
)
"""The signs of scripts without spaces, as a class of a pattern has them."""
_MARKS: Final = (
    "\u0488\u0489\u0711\u0730-\u074a\u07a6-\u07b0\u07eb-\u07f3\u07fd\u0816-\u082d\u0859-\u085b"
    "\u0898-\u0963\u0981-\u09e3\u09fe-\u0a75\u0a81-\u0ae3\u0afa-\u0b63\u0b82-\u0bd7\u0c00-\u0c63"
    "\u0c81-\u0c83\u0cbc-\u0d4d\u0d57-\u0d63\u0d81-\u0df3\u0f18\u0f19\u0f35\u0f37\u0f39"
    "\u0f3e-\u0f84\u0f86-\u0fbc\u0fc6\u135d-\u135f\u1712-\u1734\u1752-\u1773\u180b-\u180d\u180f-\u193b"
    "\u1a17-\u1a1b\u1a55-\u1a7f\u1b00-\u1b44\u1b6b-\u1b73\u1b80-\u1bf3\u1c24-\u1c37\u1cd0-\u1cd2"
    "\u1cd4-\u1cff\u2cef-\u2cf1\u2d7f\u2de0-\u2dff\ua66f-\ua672\ua674-\ua67d\ua69e\ua69f\ua6f0\ua6f1"
    "\ua802-\ua827\ua82c\ua880-\ua8c5\ua8e0-\ua8f1\ua8ff-\ua92d\ua947-\ua953\ua980-\ua9c0"
    "\ua9e5-\uaa4d\uaa7b-\uaac1\uaaeb-\uaaef\uaaf5\uaaf6\uabe3-\uabea\uabec\uabed"
)
"""Vowels and other marks that belong to the letter before them. `\\w` lacks them; it has those between."""
WORD: Final = rf"\w{_MARKS}"
"""The signs of words in a plain text, as a class of a pattern has them; some of `DENSE` are among them."""
_ANY_DENSE: Final = f"[{DENSE}]"
_PIECES: Final = rf"[{DENSE}]|(?:(?![{DENSE}])[{WORD}])+"
_WORDS: Final = rf"([{WORD}]{{1,{LONGEST}}})[{WORD}]*"
_ASCII_WORDS: Final = re.compile(rf"(\w{{1,{LONGEST}}})\w*", re.ASCII)
_LEFT_OUT: Final = (
    "[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670"
    "\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u1ab0-\u1aff\u1dc0-\u1dff\u200c\u200d\u20d0-\u20f0"
    "\u302a-\u302f\ufb1e\ufe00-\ufe0f\ufe20-\ufe2f]+"
)
"""Accents, the points of Hebrew and Arabic, which many texts leave out, and signs without a width."""
_SETTLED: Final = re.compile("[\0-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u20cf\u2100-\u27ff]")
"""Letters and signs that no sign of these ranges combines with: Latin, Greek, Cyrillic, Armenian, marks."""
_ASCII: Final = bytes(range(128))
_ANY: Final = "surrogatepass"


_compiled = cache(re.compile)
"""Compiles a pattern once it is asked for: all of them take 8 ms, and most programs look for none."""


def pieces(text: str) -> list[str]:
    """Return the words of a plain text, and the single signs of scripts without spaces."""
    if is_dense(text):
        return [piece[:LONGEST] for piece in _compiled(_PIECES).findall(text)]
    return (_ASCII_WORDS if text.isascii() else _compiled(_WORDS)).findall(text)


def indexed(text: str) -> str:
    """Return what is indexed for a plain text: its words, with spaces or signs of ASCII between them."""
    signs = _signs_of(text)
    if is_dense("".join(signs)):
        return " ".join(tokens(pieces(text)))
    bare = text
    for sign in signs:
        if not _is_of_word(sign):
            bare = bare.replace(sign, " ")
    # The index splits at other signs of ASCII itself: to find the words here would take five times as long.
    return " ".join(pieces(text)) if max(map(len, bare.split()), default=0) > LONGEST else bare


def tokens(parts: Sequence[str]) -> list[str]:
    """Return the token of each piece: a word itself, and a sign together with a sign that follows."""
    following = (*parts[1:], "")
    return [
        one + other if is_dense(one) and is_dense(other) else one
        for one, other in zip(parts, following, strict=False)
    ]


def is_dense(text: str) -> bool:
    """Return whether a text has a sign of a script without spaces, as a piece is or is not."""
    return not text.isascii() and _compiled(_ANY_DENSE).search(text) is not None


def plain(text: str) -> str:
    """Return a text in lower case, without accents, points and underscores."""
    if "_" in text:
        text = text.replace("_", " ")
    if text.isascii():
        return text.lower()
    signs = {low for sign in _signs_of(text) for low in (sign, *sign.casefold())}
    if any(_alone(sign) is None for sign in signs):
        return _decomposed(text)
    text = text.casefold()
    for sign in signs:
        if (made := _alone(sign)) != sign:
            text = text.replace(sign, made or "")
    return text


def _signs_of(text: str) -> set[str]:
    """Return the different signs of a text outside ASCII: in bytes, the others go in a tenth of the time."""
    return {*text.encode("utf-8", _ANY).translate(None, _ASCII).decode("utf-8", _ANY)}


@lru_cache(8192)
def _alone(sign: str) -> str | None:
    """Return what a plain text has for a sign, whatever stands beside it.

    None where its neighbours may matter, as in scripts whose signs combine.
    """
    made = _decomposed(sign)
    is_settled = all(_SETTLED.match(each) and _decomposed(each) == each for each in made)
    return made if is_settled and _decomposed(sign.casefold()) == made else None


@lru_cache(8192)
def _is_of_word(sign: str) -> bool:
    return _compiled(f"[{WORD}]").match(sign) is not None


def _decomposed(text: str) -> str:
    """Return a text as `plain` does, by the forms of Unicode."""
    apart = unicodedata.normalize("NFKD", text).casefold()
    return unicodedata.normalize("NFC", _compiled(_LEFT_OUT).sub("", apart)).replace("_", " ")
