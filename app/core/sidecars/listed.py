"""The choice of the files that a lister tells of, beside the videos of a folder.

It sees millions of names, most of which have nothing to do with a video: pictures, texts and pages of other
collections. So it compares bytes, and less exactly than `owners` does later.
"""

import re
from collections.abc import Collection, Iterable
from typing import Final

from app.core.sidecars.kinds import KIND_OF, SidecarKind
from app.core.text.names import join, split

_MANY: Final = frozenset(b".jpg .jpeg .png .webp .bmp .xml .txt .torrent .sidecar".split())
"""Extensions of files that lie in any folder. They are chosen only if a video's name begins so."""
_CARD_FOLDERS: Final = {
    (b"contents", b"clip"): b"VIDEO",
    (b"contents", b"icon"): b"VIDEO",
    (b"bdmv", b"clipinf"): b"STREAM",
    (b"m4root", b"thmbnl"): b"CLIP",
}
"""Folders of a camera's card in the folder around them, both in small letters, and the one beside it whose
videos its files belong to: of P2, AVCHD and XAVC. Others may have folders of these names for other things.
"""
_OF_CARD: Final = frozenset(b".xml .bmp .cpi .jpg".split())
"""Extensions of files in these folders that belong to a video."""
_CUT: Final = re.compile(rb"[.\-_ \[(]")
_CARD: Final = re.compile(rb"m\d\d$|t\d\d$")


SIDECAR_EXTENSIONS: Final = frozenset(f".{ending}".encode() for ending in KIND_OF)
"""Lower case, with their dot."""
SUBTITLE_EXTENSIONS: Final = frozenset(
    f".{ending}".encode() for ending, kind in KIND_OF.items() if kind is SidecarKind.SUBTITLES
)
"""The same of subtitles. They are told of any folder: their video may lie in a folder around it."""
NFO_EXTENSION: Final = b".nfo"
READ_EXTENSIONS: Final = SUBTITLE_EXTENSIONS | {NFO_EXTENSION}
"""The same of files that are read, so that their size and time count."""
_NOTES: Final = frozenset(
    f".{ending}".encode() for ending, kind in KIND_OF.items() if kind is SidecarKind.DOWNLOAD
)


def is_sidecar(name: bytes) -> bool:
    """Return whether a file of this name may belong to a video."""
    return name[name.rfind(b".") :].lower() in SIDECAR_EXTENSIONS


def is_worth_a_look(name: bytes) -> bool:
    """Return whether a change of this file alone is a reason to list its folder again."""
    ending = name[name.rfind(b".") :].lower()
    return ending in READ_EXTENSIONS or ending in _NOTES


def chosen(
    names: Iterable[bytes], videos: Collection[bytes], folder: bytes
) -> tuple[list[bytes], set[bytes]]:
    """Return the names of a folder, without those of subtitles, that may belong to one of its videos.

    The second value are the videos that are being downloaded: notes of a program that does so are beside.
    In a `folder` of a camera's card without videos, these are those of the folder beside it.
    """
    if not videos and card_videos(folder):
        return [name for name in names if name[name.rfind(b".") :].lower() in _OF_CARD], set()
    found: list[bytes] = []
    noted: set[bytes] = set()
    stems: frozenset[bytes] | None = None
    for name in names if videos else ():
        dot = name.rfind(b".")
        ending = name[dot:].lower()
        if ending in _MANY:
            if stems is None:
                stems = frozenset([video[: video.rfind(b".")].lower() for video in videos])
            if not _begins_as_one(name[:dot].lower(), stems):
                continue
        elif ending in _NOTES:
            noted.add(name[:dot])
        found.append(name)
    return found, noted.intersection(videos) if noted else noted


def card_videos(folder: bytes) -> bytes | None:
    """Return the folder of the videos that the files in this one belong to; None if it is of no card."""
    around, name = split(folder)
    videos = _CARD_FOLDERS.get((split(around)[1].lower(), name.lower()))
    return videos and join(around, videos if name.isupper() else videos.lower())


def _begins_as_one(stem: bytes, stems: frozenset[bytes]) -> bool:
    if stem in stems or (_CARD.search(stem) and stem[:-3] in stems):
        return True
    return any(stem[: cut.start()] in stems for cut in _CUT.finditer(stem))
