"""The languages of files: in how many each is spoken, written, or written where it is not spoken."""

from collections import Counter
from collections.abc import Iterable
from typing import Final, NamedTuple

from app.core.file.track_flags import FORCED, UNDEFINED
from app.core.text.languages import language_key


class LanguageLook(NamedTuple):
    """The languages of files that have all of them in common."""

    audio: str | None
    """Tags, separated by spaces; likewise the following."""
    audio_flags: str | None
    text: str | None
    text_flags: str | None
    files: int


class LanguageFiles(NamedTuple):
    """The numbers of files of a language."""

    tag: str
    """The shortest tag (BCP 47), or `und` for tracks and files that tell none."""
    spoken: int
    """Files with sound in it."""
    written: int
    """Files with subtitles in it."""
    forced: int
    """Files with forced subtitles in it, those of what is spoken in another language."""
    neither: int | None
    """Files that were read and have neither sound nor subtitles in it; None for `und`."""

    def search(self, column: str) -> str:
        """Return the search text of the files of a number, by the name of its field."""
        return _SEARCHES[column].format(self.tag)


_SEARCHES: Final = {
    "spoken": "audio:{}",
    "written": "sub:{}",
    "forced": "sub:forced-{}",
    "neither": "tracks:any -audio:{0} -sub:{0}",
}


def language_files(looks: Iterable[LanguageLook]) -> tuple[LanguageFiles, ...]:
    """Return the languages of files that were read, those first that most files have."""
    spoken, written, forced, either = (Counter[str]() for _ in range(4))
    total = 0
    for look in looks:
        total += look.files
        said = _keys(look.audio, look.audio_flags)
        read = _keys(look.text, look.text_flags)
        for counts, keys in ((spoken, said), (written, read), (either, said | read)):
            counts.update(dict.fromkeys(keys, look.files))
        words = (look.text_flags or "").split()
        only = {word.partition("-")[2] for word in words if word.startswith(f"{FORCED}-")}
        forced.update(dict.fromkeys(only, look.files))
    found = [
        LanguageFiles(
            tag=tag,
            spoken=spoken[tag],
            written=written[tag],
            forced=forced[tag],
            neither=None if tag == UNDEFINED else total - files,
        )
        for tag, files in either.items()
    ]
    return tuple(sorted(found, key=lambda each: (each.tag == UNDEFINED, -either[each.tag], each.tag)))


def _keys(languages: str | None, flags: str | None) -> set[str]:
    keys = {language_key(tag) for tag in (languages or "").split()}
    return keys | {UNDEFINED} if UNDEFINED in (flags or "").split() else keys
