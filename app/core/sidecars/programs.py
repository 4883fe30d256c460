"""The programs that play videos with the subtitles beside them, and which of these files they see.

The rules of Jellyfin, Kodi, VLC and mpv are those of their code in 2026. Those of Plex are in its published
scanner; the folders and flags of newer servers were added. `tests/core/sidecars/subtitle_names.tsv` has the
answers of all.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from app.core.sidecars.languages import language_of

_KODI_FOLDERS: Final = frozenset({"subs", "subtitles", "vobsubs", "sub", "vobsub", "subtitle"})
_PLEX_FOLDERS: Final = frozenset({"subs", "subtitles"})
_VLC_FOLDERS: Final = frozenset({"Subtitles", "subtitles", "Subs", "subs"})
_JELLYFIN: Final = "ass mks sami smi srt ssa sub sup vtt"
_KODI: Final = "utf utf8 utf-8 sub srt smi rt txt ssa text aqt jss ass vtt idx sup mks"
_PLEX: Final = "srt smi ssa ass vtt sub idx stl txt"
_MPV: Final = "ass idx lrc mks pgs rt sbv scc smi srt ssa sub sup utf utf8 utf-8 vtt"
_VLC: Final = (
    "idx sub srt ssa ass smi utf utf8 utf-8 rt aqt txt usf jss cdg psb mpsub mpl2 pjs dks stl "
    "vtt ttml sbv scc sup"
)
_TAG: Final = r"[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*"
_PLEX_FLAGS: Final = r"(?:[.-](?:forced|normal|default|sdh|cc|hi))*"
_PLEX_WORDS: Final = re.compile(rf"{_PLEX_FLAGS}(?:[.\[]({_TAG}|[^\W\d_]+)\]?)?{_PLEX_FLAGS}")
_MPV_WORDS: Final = re.compile(
    r"(?:\.(?!(?:hi|sdh|cc)$)[a-z]{2,3}(?:-[a-z]{1,8})*(?:\.(?:hi|sdh|cc|forced|default))?|\[[a-z]{2,3}\])?"
)
_CODE: Final = 3
"""Letters of a code that Plex takes without knowing it. A longer word is to be a tag or a language's name."""
_SIGNS: Final = re.compile(r"[\W_]+")


class Unseen(NamedTuple):
    """A program that does not see a file of subtitles."""

    code: str
    """The code of the problem: `unseen-` and the program."""
    reason: str
    """The code of the sentence that says why."""


def unseen(video: str, inside: Sequence[str], name: str) -> Iterator[Unseen]:
    """Yield the programs that do not see a file of subtitles beside a video, each with the reason.

    `inside` are the names of the folders between that of the video and the file, outermost first. The index
    of pictures is left out: programs open it with the pictures.
    """
    stem, _, ending = name.rpartition(".")
    ending = ending.lower()
    if ending == "idx":
        return
    wanted, given = video.rpartition(".")[0].casefold(), stem.casefold()
    for code, endings, folders in _SEEN:
        if ending not in endings:
            yield Unseen(code, "problem.unseen_format")
        elif inside and (len(inside) > 1 or not _is_in(inside[0], folders)):
            yield Unseen(code, "problem.unseen_folder")
        elif reason := _REASONS[code](wanted, given):
            yield Unseen(code, reason)


def _is_in(folder: str, folders: frozenset[str]) -> bool:
    return folder in folders if folders is _VLC_FOLDERS else folder.casefold() in folders


def _jellyfin(video: str, stem: str) -> str:
    if not stem.startswith(video):
        return "problem.unseen_name"
    return "" if stem[len(video) :][:1] in {"", "."} else "problem.unseen_dot"


def _kodi(video: str, stem: str) -> str:
    return "" if stem.startswith(video) else "problem.unseen_name"


def _plex(video: str, stem: str) -> str:
    if not stem.startswith(video):
        return "problem.unseen_name"
    found = _PLEX_WORDS.fullmatch(stem[len(video) :])
    if found is None or (found[1] and len(found[1]) > _CODE and not language_of(found[1])):
        return "problem.unseen_words"
    return ""


def _mpv(video: str, stem: str) -> str:
    video = video.strip()
    if not stem.startswith(video):
        return "problem.unseen_name"
    return "" if _MPV_WORDS.fullmatch(stem[len(video) :]) else "problem.unseen_words"


def _vlc(video: str, stem: str) -> str:
    return "" if _SIGNS.sub("", video) in _SIGNS.sub("", stem) else "problem.unseen_name"


PROGRAMS: Final = {
    "unseen-jellyfin": "Jellyfin",
    "unseen-emby": "Emby",
    "unseen-plex": "Plex",
    "unseen-kodi": "Kodi",
    "unseen-vlc": "VLC",
    "unseen-mpv": "mpv",
}
"""The names of the programs by the codes of their problems."""
_REASONS: Final = {
    "unseen-jellyfin": _jellyfin,
    "unseen-emby": _jellyfin,
    "unseen-plex": _plex,
    "unseen-kodi": _kodi,
    "unseen-vlc": _vlc,
    "unseen-mpv": _mpv,
}
_NO_FOLDERS: Final = frozenset[str]()
_SEEN: Final = (
    ("unseen-jellyfin", frozenset(_JELLYFIN.split()), _NO_FOLDERS),
    ("unseen-emby", frozenset(_JELLYFIN.split()), _NO_FOLDERS),
    ("unseen-plex", frozenset(_PLEX.split()), _PLEX_FOLDERS),
    ("unseen-kodi", frozenset(_KODI.split()), _KODI_FOLDERS),
    ("unseen-vlc", frozenset(_VLC.split()), _VLC_FOLDERS),
    ("unseen-mpv", frozenset(_MPV.split()), _NO_FOLDERS),
)
