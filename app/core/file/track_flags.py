"""The flags of the tracks in a file, as words that filters find."""

from collections.abc import Iterable, Iterator
from typing import Final

from app.core.file.media import AudioStream, TextStream
from app.core.text.languages import language_key

UNDEFINED: Final = "und"
"""The word for a language that is not told (ISO 639-2)."""
EXTERNAL: Final = "external"
"""The word for subtitles in a file of their own."""
FORCED: Final = "forced"
HEARING_IMPAIRED: Final = "sdh"
"""The word for subtitles that are meant for the hard of hearing."""
COMMENTARY: Final = "commentary"
ORIGINAL: Final = "original"
"""The word for tracks in the language in which the film was made."""
DESCRIBED: Final = "described"
"""The word for tracks that are meant for those who see little."""
IMAGE: Final = "image"
"""The word for subtitles that consist of pictures, which a player cannot restyle."""
_IMAGES: Final = ("pgs", "vobsub", "dvb subtitle", "xsub", "s_hdmv/pgs", "s_vobsub", "rle")
"""Beginnings of the engine's names for formats of pictures, in lower case."""


def is_image(track: TextStream) -> bool:
    """Return whether a track of subtitles consists of pictures."""
    return (track.codec or "").lower().startswith(_IMAGES)


def is_undefined(language: str | None) -> bool:
    """Return whether a track tells no language."""
    return language is None or language.lower() == UNDEFINED


def forced_in(language: str | None) -> str:
    """Return the flag of forced subtitles in a language: `forced-de`, which the filter `forced` finds too."""
    return FORCED if language is None or is_undefined(language) else f"{FORCED}-{language_key(language)}"


def audio_flags(tracks: Iterable[AudioStream]) -> str | None:
    """Return the flags of sound tracks, each once."""
    flags = (flag for track in tracks for flag in _audio_flags(track))
    return " ".join(dict.fromkeys(flags)) or None


def _audio_flags(track: AudioStream) -> Iterator[str]:
    if is_undefined(track.language):
        yield UNDEFINED
    yield from _purposes(track)


def _purposes(track: AudioStream | TextStream) -> Iterator[str]:
    if track.hearing_impaired:
        yield HEARING_IMPAIRED
    if track.commentary:
        yield COMMENTARY
    if track.original:
        yield ORIGINAL
    if track.visual_impaired:
        yield DESCRIBED


def track_flags(tracks: Iterable[TextStream]) -> tuple[str, ...]:
    """Return the flags of subtitle tracks, each once."""
    return tuple(dict.fromkeys(flag for track in tracks for flag in _flags(track)))


def _flags(track: TextStream) -> Iterator[str]:
    if is_undefined(track.language):
        yield UNDEFINED
    if track.forced:
        yield forced_in(track.language)
    yield from _purposes(track)
    if is_image(track):
        yield IMAGE
