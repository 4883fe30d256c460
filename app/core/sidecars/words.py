"""The words between the name of a video and the extension of its subtitles: language, flags and title."""

import re
from enum import StrEnum
from functools import lru_cache
from typing import Final, NamedTuple

from app.core.sidecars.languages import language_of, plain


class SubtitleFlag(StrEnum):
    """A flag of subtitles, in their file name or in the video file."""

    FORCED = "forced"
    SDH = "sdh"
    """For the deaf and hard of hearing."""
    COMMENTARY = "commentary"
    DEFAULT = "default"
    ORIGINAL = "original"


class Words(NamedTuple):
    """The meaning of the words in a name."""

    languages: tuple[str, ...] = ()
    """Tags (BCP 47); several for subtitles in two languages at once."""
    flags: frozenset[SubtitleFlag] = frozenset()
    title: str = ""


_FLAGS: Final = {
    "forced": SubtitleFlag.FORCED,
    "foreign": SubtitleFlag.FORCED,
    "default": SubtitleFlag.DEFAULT,
    "sdh": SubtitleFlag.SDH,
    "cc": SubtitleFlag.SDH,
    "commentary": SubtitleFlag.COMMENTARY,
}
_HINDI: Final = "hi"
"""Hindi if it is the only language of a name, else "hearing impaired"."""
_TITLE_CODES: Final = 3
"""From this number on, languages in a row are words of a title: `is.my.to`."""
_LIST: Final = re.compile(r"[&,+]")
_FLAGGED: Final = re.compile(r"(.+?)[-\[ ](forced|sdh|cc)\]?", re.IGNORECASE)


@lru_cache(4096)  # most names have a language alone
def read_words(text: str) -> Words:
    """Return the meaning of the words of `text`, which dots separate."""
    words = [word for word in text.split(".") if word.strip()]
    flags: set[SubtitleFlag] = set()
    codes: list[tuple[str, ...]] = []
    title: list[str] = []
    hints = 0
    for word in reversed(words):
        bare = word.strip(" -_[]()")
        if plain(bare) == _HINDI:
            hints += 1
            continue
        meaning = _read_word(bare)
        if meaning is None:
            flags.update([SubtitleFlag.COMMENTARY] if "commentary" in plain(word) else ())
            title.insert(0, word.strip())
        else:
            codes += [meaning.languages] if meaning.languages else []
            flags |= meaning.flags
    if hints and (codes or hints > 1):
        flags.add(SubtitleFlag.SDH)
    if hints and not codes:
        codes = [(_HINDI,)]
    if len(codes) >= _TITLE_CODES:
        return Words((), frozenset(flags), ".".join(words))
    return _chosen(codes, frozenset(flags), title)


def _chosen(codes: list[tuple[str, ...]], flags: frozenset[SubtitleFlag], title: list[str]) -> Words:
    """Return the last of one or two languages; the other one is a word of the title, or its wider form."""
    if len(codes) < 2:
        return Words(codes[0] if codes else (), flags, ".".join(title))
    last, first = codes
    if first[0].startswith(f"{last[0]}-"):  # "Latin American.spa"
        return Words(first, flags, ".".join(title))
    return Words(last, flags, ".".join(["+".join(first), *title]))


def _read_word(word: str) -> Words | None:
    """Return the meaning of one word; None for a word of a title."""
    low = plain(word)
    if low == "und":
        return Words()
    if low in _FLAGS:
        return Words(flags=frozenset({_FLAGS[low]}))
    if _LIST.search(word):
        return _read_list(_LIST.split(word))
    if (tail := _FLAGGED.fullmatch(word)) and (code := language_of(tail[1])):
        return Words((code,), frozenset({_FLAGS[tail[2].lower()]}))
    code = language_of(word)
    return Words((code,)) if code else None


def _read_list(parts: list[str]) -> Words | None:
    """Return the meaning of several languages, or of languages and flags, in one word."""
    flags = frozenset(_FLAGS[low] for part in parts if (low := plain(part)) in _FLAGS)
    codes = tuple(language_of(part) for part in parts if plain(part) not in _FLAGS)
    return Words(codes, flags) if codes and all(codes) else None
