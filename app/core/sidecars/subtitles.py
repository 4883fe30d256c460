"""The languages and flags of all subtitles of a video: of its tracks, and of the files beside it."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from app.core.file.media import TextStream
from app.core.file.track_flags import EXTERNAL, IMAGE, UNDEFINED, forced_in, track_flags
from app.core.message import Message
from app.core.sidecars.programs import PROGRAMS, Unseen, unseen
from app.core.sidecars.sidecar import Sidecar, SubtitleContents
from app.core.sidecars.words import SubtitleFlag
from app.core.text.languages import TAGS, language_key
from app.core.text.names import as_text, display, separator, split
from app.core.text.units import duration_text

_SPOKEN_SECONDS: Final = 120.0
_SPOKEN_SHARE: Final = 0.25
"""A film may go on for so long after its last subtitle, or for this share of it: music and credits."""
_CLOSE: Final = (frozenset({"hr", "sr", "bs"}), frozenset({"nb", "nn", "da"}), frozenset({"id", "ms"}))
"""Languages whose texts are so alike that none contradicts a name with another one of them."""
_COMPARED: Final = frozenset(tags[0] for tags in TAGS.values()) | {"bs"}


class SubtitleWords(NamedTuple):
    """The values of `Summary.text_languages` and `Summary.text_flags`."""

    languages: str | None
    flags: str | None


def subtitle_words(tracks: Iterable[TextStream], sidecars: Iterable[Sidecar]) -> SubtitleWords:
    """Return the languages and flags of all subtitles, in the order of tracks and names, each once.

    A language that a track has counts once, whichever of its tags (`de`, `deu`) the name of a file has. What
    only season and episode assign does not count.
    """
    return _words(
        tuple((track.language, track_flags((track,))) for track in tracks),
        tuple((each.spoken, each.flags, each.is_image) for each in sidecars if each.counts),
    )


_Spoken = tuple[str, ...]


@lru_cache(1024)  # the files of a series have the same
def _words(
    tracks: tuple[tuple[str | None, tuple[str, ...]], ...],
    sidecars: tuple[tuple[_Spoken, tuple[str, ...], bool], ...],
) -> SubtitleWords:
    languages = dict.fromkeys(language for language, _ in tracks if language)
    flags = dict.fromkeys(flag for _, own in tracks for flag in own)
    known = {language_key(tag) for tag in languages}
    for spoken, own, is_image in sidecars:
        flags |= dict.fromkeys((EXTERNAL, *_flags(spoken, own), *(() if spoken else (UNDEFINED,))))
        if is_image:
            flags[IMAGE] = None
        new = [tag for tag in spoken if language_key(tag) not in known]
        languages |= dict.fromkeys(new)
        known.update(map(language_key, new))
    return SubtitleWords(" ".join(languages) or None, " ".join(flags) or None)


def _flags(spoken: _Spoken, own: Iterable[str]) -> Iterator[str]:
    for flag in own:
        if flag == SubtitleFlag.FORCED and spoken:
            yield from map(forced_in, spoken)
        else:
            yield flag


def findings(
    sidecars: Iterable[Sidecar],
    duration: float | None,
    video: bytes = b"",
    programs: Collection[str] = (),
) -> dict[str, Message]:
    """Return the problems of the subtitles beside a video by their codes, each of the first file with it.

    `duration` is that of the video, in seconds, and `video` its path. `programs` are codes of `PROGRAMS`: of
    these alone it is asked whether they see the subtitles.
    """
    found: dict[str, Message] = {}
    for each in sidecars:
        for code, told, figures in _problems(each, duration):
            found.setdefault(code, Message(told, {"name": display(each.name), **figures}))
        for program in _unseen(video, each) if programs and each.counts else ():
            code, name = program.code, display(each.name)
            if code not in programs:
                continue
            found.setdefault(code, Message(program.reason, {"program": PROGRAMS[code], "name": name}))
    return found


def _problems(sidecar: Sidecar, duration: float | None) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield problems: their code, that of the message, and what it tells besides the name of the file."""
    contents = sidecar.contents
    if contents is not None and contents.is_telemetry:
        yield "subtitles-telemetry", "problem.subtitles_telemetry", {}
    if contents is None or not sidecar.counts:
        return
    if other := _other_language(sidecar.languages, contents):
        named, text = other
        yield "subtitles-language", "problem.subtitles_language", {"named": named, "text": text}
    if contents.format == "" or contents.cues == 0:
        yield "subtitles-empty", "problem.subtitles_none", {}
    if contents.encoding == "8-bit":
        yield "subtitles-encoding", "problem.subtitles_encoding", {}
    last = contents.last
    if last is None or duration is None or SubtitleFlag.FORCED in sidecar.flags:
        return
    if duration - last > max(_SPOKEN_SECONDS, duration * _SPOKEN_SHARE):
        figures = {"end": duration_text(last), "duration": duration_text(duration)}
        yield "subtitles-short", "problem.subtitles_short", figures


def _unseen(video: bytes, sidecar: Sidecar) -> Iterable[Unseen]:
    folder, name = split(video)
    inside = sidecar.folder.removeprefix(folder).split(separator(folder))
    return unseen(as_text(name), [as_text(part) for part in inside if part], as_text(sidecar.name))


def _other_language(named: tuple[str, ...], contents: SubtitleContents) -> tuple[str, str] | None:
    """Return the languages of a name and of a text that is certainly in another one; None for others.

    A name with a language that no text is told to be in, such as Esperanto, is not compared.
    """
    if not named or not contents.is_sure or contents.language in named:
        return None
    keys = {language_key(tag) for tag in named}
    if not keys <= _COMPARED:
        return None
    close = next((group for group in _CLOSE if contents.language in group), {contents.language})
    return None if keys & close else (" ".join(named), contents.language)
