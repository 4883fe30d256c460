"""The code page of a text that is neither UTF-8 nor UTF-16, by the language that its letters make sense in.

Works on bytes of strangers: a bounded sample is looked at.
"""

import codecs
import re
from typing import Final

from app.core.sidecars.text_language import LanguageTable

UNKNOWN: Final = "cp1252"
"""The code page of a text without a sign outside ASCII, and without a table: that of Western Europe."""
_PAGES: Final = (
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "cp874"),
    *("koi8-r", "cp866", "cp852", "iso8859-2", "iso8859-5", "mac-cyrillic"),
)
"""Code pages with a byte a letter. Of two that make the same of a text, the first one is told."""
_WIDE: Final = (
    ("cp932", re.compile("[\u3040-\u30ff]"), 0.2),
    ("euc_jp", re.compile("[\u3040-\u30ff]"), 0.2),
    ("cp949", re.compile("[\uac00-\ud7a3]"), 0.85),
    ("big5", re.compile("[\u4e00-\u9fff]"), 0.6),
    ("gb18030", re.compile("[\u4e00-\u9fff]"), 0.6),
)
"""Encodings with several bytes a sign, with the signs that texts in them have, and their least share."""
_BY_WEIGHT: Final = frozenset({"big5", "gb18030"})
"""Encodings in which other texts seem to be Chinese, so that the text has to fit a language better."""
_SAMPLE: Final = 1_400
"""Bytes of words with a letter outside ASCII that are looked at."""
_READ: Final = 128 * 1024
"""Bytes of a text among which these words are looked for."""
_CUT: Final = 4
"""Bytes at the end of a sample that may be a part of a sign."""
_IN_WORD: Final = rb"[^\s\x00-\x40\x5b-\x60\x7b-\x7f]"
_WORD: Final = re.compile(rb"%b{0,60}[\x80-\xff]%b{0,60}" % (_IN_WORD, _IN_WORD))
_LINE: Final = re.compile(rb"[^\n]{0,200}[\x80-\xff][^\n]{0,200}")
_BETWEEN: Final = frozenset("«»„“”‘’‚…–—¿¡°ºª·♪№§€´")  # noqa: RUF001 - signs that subtitles have
_CAPITAL_INSIDE: Final = re.compile("[a-zà-öø-ÿа-яα-ω][A-ZÀ-ÖØ-ÞА-ЯΑ-Ω]")
_NO_SIGN: Final = 12.0
"""The loss of a text of signs that belong in no word: more than the mean weight of any text."""
_CAPITAL: Final = 10.0
"""The same for capital letters behind small ones, as they are in Cyrillic of another code page."""
_MOST_UNKNOWN: Final = 0.02


def charset_of(data: bytes, table: LanguageTable | None) -> str:
    """Return the codec of a text in an encoding of 8 bits."""
    data = data[:_READ]
    sample = b" ".join(_WORD.findall(data))[:_SAMPLE]
    if table is None or not sample:
        return UNKNOWN
    lines = b"\n".join(_LINE.findall(data))[:_SAMPLE]
    best, found = max((_page_weight(table, sample, name), -at) for at, name in enumerate(_PAGES))
    for name, signs, share in _WIDE:
        text = _decoded(lines, name)
        wide = [sign for sign in text if sign > "\u02ff"]
        is_told = len(wide) * 4 > len(text) * share and len(signs.findall(text)) >= share * len(wide)
        if is_told and (name not in _BY_WEIGHT or best < table.weight(text)):
            return name
    return _PAGES[-found]


def _decoded(data: bytes, codec: str) -> str:
    """Return a text whose end may be cut; an empty one if it is in another encoding."""
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        return data[: error.start].decode(codec) if error.start >= len(data) - _CUT else ""


def _page_weight(table: LanguageTable, sample: bytes, codec: str) -> float:
    """Return how well a text fits a language, as letters of a code page."""
    text = sample.decode(codec, "replace")
    high = [sign for sign in text if sign > "\x7f"]
    if text.count("\ufffd") > _MOST_UNKNOWN * len(high):
        return -_NO_SIGN
    odd = sum(not (sign.isalpha() or sign in _BETWEEN) for sign in high)
    capitals = len(_CAPITAL_INSIDE.findall(text))
    return table.weight(text) - (_NO_SIGN * odd + _CAPITAL * capitals) / len(high)


def load_codecs() -> None:
    """Load the codecs, before a child shuts itself in: then it can load none."""
    for name in (
        *_PAGES,
        *(each[0] for each in _WIDE),
        "utf-8-sig",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "latin-1",
    ):
        codecs.lookup(name)
