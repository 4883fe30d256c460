"""Languages: their tags, and their names in English and in themselves."""

from functools import lru_cache
from typing import Final

from app.core.text.fold import fold

_TAG: Final = 3
"""Letters of the longest tag."""

_LANGUAGES: Final = (
    "ar ara arabic", "bg bul bulgarian", "bn ben bengali", "ca cat catalan", "cs ces cze czech",
    "cy cym wel welsh", "da dan danish", "de deu ger german deutsch", "el ell gre greek", "en eng english",
    "es spa spanish", "et est estonian", "eu eus baq basque", "fa fas per persian", "fi fin finnish",
    "fr fra fre french", "ga gle irish", "gl glg galician", "he heb hebrew", "hi hin hindi",
    "hr hrv croatian", "hu hun hungarian", "hy hye arm armenian", "id ind indonesian", "is isl ice icelandic",
    "it ita italian", "ja jpn japanese", "ka kat geo georgian", "ko kor korean", "lt lit lithuanian",
    "lv lav latvian", "mk mkd mac macedonian", "ms msa may malay", "nb nob no nor norwegian",
    "nl nld dut dutch", "nn nno nynorsk", "pl pol polish", "pt por portuguese", "ro ron rum romanian",
    "ru rus russian", "sk slk slo slovak", "sl slv slovenian", "sq sqi alb albanian", "sr srp serbian",
    "sv swe swedish", "ta tam tamil", "te tel telugu", "th tha thai", "tr tur turkish", "uk ukr ukrainian",
    "ur urd urdu", "vi vie vietnamese", "zh zho chi cmn chinese",
)  # fmt: skip
"""A language per line: its tags (ISO 639-1, ISO 639-2 T and B), English and own names."""
TAGS: Final = {tag: tuple(line.split()) for line in _LANGUAGES for tag in line.split()}
"""The tags and names of a language, by each of them."""

LANGUAGE_KEYS: Final = tuple(dict.fromkeys(tags[0] for tags in TAGS.values()))
"""The shortest tag of each language."""


@lru_cache(1024)  # a library has few tags
def language_key(tag: str) -> str:
    """Return the shortest tag of the same language, without script and region: `de` of `ger` and `de-AT`."""
    low = fold(tag).partition("-")[0]
    return TAGS.get(low, (low,))[0]


def language_name(key: str) -> str:
    """Return the English name of a language, or its tag if it is not in the table."""
    words = [word for word in TAGS.get(key, ()) if len(word) > _TAG]
    return words[0].capitalize() if words else key
