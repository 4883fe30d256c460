"""Finds the subtitles beside one video without a library: by the rule of a scan, and by names alone."""

import os
from collections import deque
from collections.abc import Callable, Container, Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from app.core.file.filetypes import NameRules
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.owners import Owners, folders_inside
from app.core.sidecars.sidecar import Sidecar, SubtitleContents
from app.core.text.names import as_text, join, natural_key, split, verbatim

_MOST_ENTRIES: Final = 100_000
"""Entries of a folder that are looked at."""
_MOST_FOLDERS: Final = 100
_DEEPEST: Final = 3
"""Folders between a video and its subtitles."""
_HOME: Final = "home"
_ANY: Final = "-.srt"
"""The name of a file that tells no video."""


class _Folder(NamedTuple):
    """The names in a folder, of files and of folders."""

    path: bytes
    inside: tuple[str, ...]
    """The names of the folders between that of the video and this one."""
    files: list[bytes]
    folders: list[bytes]


def subtitles_beside(video: bytes) -> list[Sidecar]:
    """Return the subtitles of a video, in its folder and in folders for subtitles there.

    A folder that cannot be listed has none. It waits for the disk.
    """
    path, name = split(video)
    home = _listed(path, ())
    rules = NameRules()
    own = as_text(name)
    owners = Owners(as_text(each) for each in {name, *filter(rules.is_video_name, home.files)})

    def is_of_other(inside: tuple[str, ...]) -> bool:
        """Return whether a folder has the name of another video."""
        return own not in (owners.of(inside, _ANY).owners or (own,))

    found: list[Sidecar] = []
    for folder in islice(_folders(home, is_of_other), _MOST_FOLDERS):
        indexes = {each.lower() for each in folder.files if each.lower().endswith(b".idx")}
        for each in folder.files:
            told = owners.of(folder.inside, as_text(each))
            if told.kind is SidecarKind.SUBTITLES and own in told.owners:
                found.append(_sidecar(folder.path, each, indexes))
    return sorted(found, key=_order)


def _folders(home: _Folder, is_of_other: Callable[[tuple[str, ...]], bool]) -> Iterator[_Folder]:
    """Yield a folder and those in it whose files may be subtitles of its videos, those of others last."""
    yield home
    due = deque(_inner(home, is_of_other))
    while due:
        folder = _listed(*due.popleft())
        yield folder
        due.extend(_inner(folder, is_of_other))


def _inner(
    folder: _Folder, is_of_other: Callable[[tuple[str, ...]], bool]
) -> list[tuple[bytes, tuple[str, ...]]]:
    """Return the folders in a folder that may have subtitles: their paths, and the names down to them."""
    found = ((join(folder.path, name), (*folder.inside, as_text(name))) for name in folder.folders)
    may_have = [
        (path, inside)
        for path, inside in found
        if len(inside) <= _DEEPEST and folders_inside((_HOME, *inside)) == len(inside)
    ]
    return sorted(may_have, key=lambda each: is_of_other(each[1]))


def _listed(path: bytes, inside: tuple[str, ...]) -> _Folder:
    listed = _Folder(path, inside, [], [])
    try:
        with os.scandir(verbatim(path)) as entries:
            for entry in islice(entries, _MOST_ENTRIES):
                names = listed.folders if entry.is_dir(follow_symlinks=False) else listed.files
                names.append(entry.name)
    except OSError:  # the player tells of a disk that is gone
        pass
    return listed


def _sidecar(folder: bytes, name: bytes, indexes: Container[bytes]) -> Sidecar:
    """Return a file; its contents are told only if it has the pictures of an index beside it.

    `indexes` are the names of those in the folder, in small letters.
    """
    stem, _, ending = name.lower().rpartition(b".")
    is_of_index = ending == b"sub" and stem + b".idx" in indexes
    return Sidecar(
        id=0,
        folder=folder,
        name=name,
        size=None,
        mtime_ns=None,
        kind=SidecarKind.SUBTITLES,
        contents=SubtitleContents("vobsub") if is_of_index else None,
    )


def _order(each: Sidecar) -> "tuple[bytes, Sequence[object]]":
    return each.folder, natural_key(as_text(each.name))
