"""Languages: their tags, and their names in English and in themselves."""

from typing import Final

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
