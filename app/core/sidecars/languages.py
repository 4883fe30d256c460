"""The language that a word in the name of a sidecar stands for.

A small table of what people write comes before the standards: `sc` is simplified Chinese to those who write
it, and Sardinian to ISO 639.
"""

import re
import unicodedata
from functools import lru_cache
from typing import Final

from app.core.text.fold import fold
from app.core.text.languages import TAGS

_CODES: Final = """
aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee
el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is
it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms
mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk
sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi
yo za zh zu
"""
_TWO: Final = frozenset(_CODES.split())
"""ISO 639-1."""
_OTHERS: Final = {
    "afr": "af",
    "bos": "bs",
    "epo": "eo",
    "kan": "kn",
    "lat": "la",
    "mal": "ml",
    "mar": "mr",
    "mul": "mul",
    "zxx": "zxx",
    "yue": "yue",
    "cmn": "cmn",
    "fil": "fil",
    "nor": "no",
    "norwegian": "no",
}
_ALIASES: Final = {
    "pob": "pt-BR",
    "pb": "pt-BR",
    "ptbr": "pt-BR",
    "brazilian": "pt-BR",
    "latin american": "es-419",
    "chs": "zh-Hans",
    "sc": "zh-Hans",
    "gb": "zh-Hans",
    "zhs": "zh-Hans",
    "simplified chinese": "zh-Hans",
    "cht": "zh-Hant",
    "tc": "zh-Hant",
    "big5": "zh-Hant",
    "zht": "zh-Hant",
    "traditional chinese": "zh-Hant",
    "简体": "zh-Hans",
    "简体中文": "zh-Hans",
    "繁體": "zh-Hant",
    "繁體中文": "zh-Hant",
    "iw": "he",
    "in": "id",
    "francais": "fr",
    "espanol": "es",
    "italiano": "it",
}
_TAG: Final = re.compile(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?", re.IGNORECASE)
_LONGEST: Final = 40


def plain(text: str) -> str:
    """Return a name for comparisons: in one Unicode form, without case and spaces at its ends."""
    if text.isascii():
        return text.lower().strip()
    return unicodedata.normalize("NFC", text).casefold().strip()


@lru_cache(4096)  # names share words
def language_of(word: str) -> str:
    """Return the tag (BCP 47) that a word stands for; empty if it stands for no language."""
    if len(word) > _LONGEST:
        return ""
    bare = fold(word).strip()
    if found := _ALIASES.get(plain(word)) or _ALIASES.get(bare):
        return found
    if len(bare) > 3 and (found := _code(bare)):
        return found
    tag = _TAG.fullmatch(word)
    if tag is None:
        return ""
    first, script, region = tag.groups()
    code = _code(first.lower())
    return (
        "-".join(filter(None, (code, script and script.title(), region and region.upper()))) if code else ""
    )


def _code(word: str) -> str:
    if word in _TWO or word in _OTHERS:
        return _OTHERS.get(word, word)
    return TAGS.get(word, ("",))[0]
