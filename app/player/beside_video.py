"""Finds the subtitles beside one video without a library: by the rule of a scan, and by names alone."""

import os
from collections.abc import Iterator, Sequence
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
    owners = Owners(as_text(each) for each in {name, *filter(rules.is_video_name, home.files)})
    found: list[Sidecar] = []
    for folder in islice(_folders(home), _MOST_FOLDERS):
        for each in folder.files:
            told = owners.of(folder.inside, as_text(each))
            if told.kind is SidecarKind.SUBTITLES and as_text(name) in told.owners:
                found.append(_sidecar(folder, each))
    return sorted(found, key=_order)


def _folders(home: _Folder) -> Iterator[_Folder]:
    """Yield a folder and those in it whose files may be subtitles of its videos."""
    due = [home]
    while due:
        folder = due.pop(0)
        yield folder
        for name in folder.folders:
            inside = (*folder.inside, as_text(name))
            if len(inside) <= _DEEPEST and folders_inside((_HOME, *inside)) == len(inside):
                due.append(_listed(join(folder.path, name), inside))


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


def _sidecar(folder: _Folder, name: bytes) -> Sidecar:
    """Return a file; its contents are told only if it has the pictures of an index beside it."""
    stem, _, ending = name.lower().rpartition(b".")
    is_of_index = ending == b"sub" and stem + b".idx" in map(bytes.lower, folder.files)
    return Sidecar(
        id=0,
        folder=folder.path,
        name=name,
        size=None,
        mtime_ns=None,
        kind=SidecarKind.SUBTITLES,
        contents=SubtitleContents("vobsub") if is_of_index else None,
    )


def _order(each: Sidecar) -> "tuple[bytes, Sequence[object]]":
    return each.folder, natural_key(as_text(each.name))
