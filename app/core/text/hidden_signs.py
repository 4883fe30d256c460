"""Signs of a text that are not seen: controls, direction marks, and signs without width.

They become visible, but where a script or an emoji needs them: between Arabic letters, beside the virama of
Indic scripts, within a family or a flag (https://www.unicode.org/reports/tr31, A.1.2; reports/tr51).
"""

import re
import unicodedata
from typing import Final

_REPLACEMENT: Final = "\ufffd"
# Unicode has symbols for ASCII controls.
_SYMBOLS: Final = {
    **{chr(code): chr(0x2400 + code) for code in range(0x20)},
    "\x7f": "\u2421",
    "\u2028": "\u240a",
    "\u2029": "\u240a",
}
_UNPRINTABLE: Final = (
    "\x00-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb"
    "\ud800-\udfff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff"
)
_PRINTABLE: Final = (
    "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180d\u180f\u3164\ufe00-\ufe0f\uffa0\U000e0100-\U000e01ef"
)
"""Hidden signs that Python calls printable, as they are letters or marks."""
_FLAG: Final = "\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f"
"""A flag such as that of Scotland."""
_HIDDEN: Final = f"{_FLAG}|[{_UNPRINTABLE}{_PRINTABLE}]"
"""Unicode's Default_Ignorable_Code_Point, with controls, separators, annotations and halves of characters.

Compiled by `re` at the first name that needs it, as is `_SELECTORS`: few do, and each process loads this.
"""
_holds_printable: Final = re.compile(f"[{_PRINTABLE}]").search
_LAYOUT: Final = frozenset({"\t", "\n", "\r\n"})
_PARTS: Final = re.compile("(\t|\r?\n)")
_JOINERS: Final = "\u200c\u200d"
_SELECTORS: Final = "[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]"
_VIRAMA: Final = 9
"""The combining class of the sign that leaves out a vowel."""
_ARROW: Final = "\u2194"
"""A sign of mathematics, and part of an emoji: a shaken head."""
_SKIN_TONES: Final = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_SELECTABLE: Final = frozenset({"So", "Sm", "Lo", "Po", "Pd"})
_KEYS: Final = "0123456789#*\u2139"
"""Signs with variants of other categories: those of keys, and that of information, a letter."""


def marked(text: str) -> str:
    """Return a text in which no sign is hidden: ASCII controls become symbols (`␊`), others U+FFFD."""
    if text.isprintable() and not _holds_printable(text):
        return text
    return re.sub(_HIDDEN, _mark, text)


def marked_lines(text: str) -> str:
    """Return lines of text as `marked` does; the ends of lines and tabs stay."""
    return "".join(part if part in _LAYOUT else marked(part) for part in _PARTS.split(text))


def _mark(found: re.Match[str]) -> str:
    sign, text = found[0], found.string
    before, after = text[found.start() - 1 : found.start()], text[found.end() : found.end() + 1]
    needed = (
        len(sign) > 1
        or (sign in _JOINERS and before and _joins(before, after, sign))
        or (re.match(_SELECTORS, sign) and before and _is_selectable(before))
    )
    return sign if needed else _SYMBOLS.get(sign, _REPLACEMENT)


def _joins(before: str, after: str, joiner: str) -> bool:
    """Return whether a joiner changes how its neighbours look. `after` is empty at the end of a text."""
    if _VIRAMA in map(unicodedata.combining, before + after):
        return True
    if not after:
        return False
    if _is_picture(after):
        return joiner == "\u200d" and (before in _SKIN_TONES + "\ufe0f" or _is_picture(before))
    return unicodedata.bidirectional(before) in {"AL", "NSM"} and unicodedata.bidirectional(after) == "AL"


def _is_picture(sign: str) -> bool:
    return sign == _ARROW or unicodedata.category(sign) == "So"


def _is_selectable(sign: str) -> bool:
    """Return whether a sign may have variants, of which a selector chooses one."""
    return sign in _KEYS or (not sign.isascii() and unicodedata.category(sign) in _SELECTABLE)
