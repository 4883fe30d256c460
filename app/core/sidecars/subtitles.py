"""The languages and flags of all subtitles of a video: of its tracks, and of the files beside it."""

from collections.abc import Iterable
from typing import NamedTuple

from app.core.file.media import TextStream
from app.core.file.track_flags import EXTERNAL, IMAGE, UNDEFINED, track_flags
from app.core.sidecars.kinds import IMAGE_FORMATS, SidecarKind
from app.core.sidecars.sidecar import Sidecar
from app.core.text.fold import fold
from app.core.text.languages import TAGS


class SubtitleWords(NamedTuple):
    """The values of `Summary.text_languages` and `Summary.text_flags`."""

    languages: str | None
    flags: str | None


def subtitle_words(tracks: Iterable[TextStream], sidecars: Iterable[Sidecar]) -> SubtitleWords:
    """Return the languages and flags of all subtitles, in the order of tracks and names, each once.

    A language that a track has counts once, whichever of its tags (`de`, `deu`) the name of a file has. What
    only season and episode assign does not count.
    """
    tracks = tuple(tracks)
    languages = dict.fromkeys(track.language for track in tracks if track.language)
    flags = dict.fromkeys(track_flags(tracks))
    known = {_key(tag) for tag in languages}
    for each in sidecars:
        if each.kind is not SidecarKind.SUBTITLES or each.is_guess:
            continue
        flags |= dict.fromkeys((EXTERNAL, *each.flags, *(() if each.languages else (UNDEFINED,))))
        if each.extension in IMAGE_FORMATS:
            flags[IMAGE] = None
        new = [tag for tag in each.languages if _key(tag) not in known]
        languages |= dict.fromkeys(new)
        known.update(map(_key, new))
    return SubtitleWords(" ".join(languages) or None, " ".join(flags) or None)


def _key(tag: str) -> str:
    low = fold(tag)
    return TAGS.get(low, (low,))[0]
