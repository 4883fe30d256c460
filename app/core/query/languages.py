"""Languages go by several tags: two letters (ISO 639-1), three by their own name or by the English one."""

from typing import Final

_TAGS: Final = (
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
_ALIKE: Final = {tag: tuple(line.split()) for line in _TAGS for tag in line.split()}


def alike(tag: str) -> tuple[str, ...]:
    """Return all tags of the language that `tag`, in lower case, names; itself where it is in no table."""
    return _ALIKE.get(tag, (tag,))
