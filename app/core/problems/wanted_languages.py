"""The languages that the user wants videos to be in, and the rule that finds those in none of them.

What is not told is no problem: a track without a language may be in a wanted one.
"""

import re
from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.errors import SettingsError
from app.core.file.record import Summary
from app.core.file.track_flags import UNDEFINED
from app.core.text.fold import fold
from app.core.text.languages import TAGS, language_key

_SILENT: Final = "zxx"
"""The tag of sound without words (ISO 639-2)."""
_UNTOLD: Final = frozenset({UNDEFINED, "mul", "mis"})
"""Tags that tell no language: undefined, several, and one without a code."""
_SEPARATORS: Final = re.compile(r"[\s,;]+")
_TAG: Final = re.compile(r"[a-z]{2,3}")


class LanguageWay(StrEnum):
    """The way in which a video is to be in a language."""

    EITHER = "either"
    """Spoken, or written in subtitles."""
    SPOKEN = "spoken"
    WRITTEN = "written"


class WantedLanguages(Struct, frozen=True):
    """Languages of which a video is to be in one."""

    languages: tuple[str, ...] = ()
    """Shortest tags (`core.text.languages`); empty: no video lacks any."""
    way: LanguageWay = LanguageWay.EITHER

    def are_lacking(self, summary: Summary) -> bool:
        """Return whether a video is certainly in none of them. One in which nobody speaks is none."""
        spoken = _told(summary.audio_languages, summary.audio_flags)
        if not self.languages or spoken == frozenset():
            return False
        written = _told(summary.text_languages, summary.text_flags)
        asked = {LanguageWay.SPOKEN: (spoken,), LanguageWay.WRITTEN: (written,)}.get(
            self.way, (spoken, written)
        )
        return all(known is not None and known.isdisjoint(self.languages) for known in asked)


NO_LANGUAGES: Final = WantedLanguages()


def _told(languages: str | None, flags: str | None) -> frozenset[str] | None:
    """Return the languages of tracks, each by its shortest tag; None if a track tells none."""
    keys = frozenset(map(language_key, (languages or "").split()))
    untold = UNDEFINED in (flags or "").split() or not keys.isdisjoint(_UNTOLD)
    return None if untold else keys - {_SILENT}


def languages_in(text: str) -> tuple[str, ...]:
    """Return the shortest tags of the languages in a text, where signs separate tags or English names.

    Raises `SettingsError` for a word that is neither.
    """
    words = [word for word in _SEPARATORS.split(text) if word]
    for word in words:
        if fold(word) not in TAGS and not _TAG.fullmatch(fold(word).partition("-")[0]):
            raise SettingsError("preferences.no_language", text=word)
    return tuple(dict.fromkeys(map(language_key, words)))
