"""Folders as people, programs and cameras make them, through the rules for sidecars, titles and clips.

`library_folders.tsv` has the right answers, written by hand. `is` is `video` or the kind of a sidecar. `of`
are its videos, `folder` for all of them, with `?` before a guess; of a video its clip and part. `told` is the
title, as `Dark (2017) S01E01-02 [Extended] {tmdb-70523}`, or languages and flags.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

from app.core.clips.groups import ClipFile, clips_of, last_folders
from app.core.clips.numbered import sibling_folders
from app.core.file.title import Title
from app.core.sidecars.owners import Assigned, Owners, folders_inside
from app.core.titles.title import title_of

_FOLDERS: Final[dict[str, list[list[str]]]] = {}
for _line in Path(__file__).with_name("library_folders.tsv").read_text("utf-8").splitlines()[1:]:
    _FOLDERS.setdefault(_line.split("\t")[0], []).append(_line.split("\t")[1:])


def _split(path: str) -> tuple[str, str]:
    folder, _, name = path.rpartition("/")
    return folder, name


def _title_text(title: Title) -> str:
    first, last = title.episode, title.last_episode
    parts = [
        title.work or "",
        f"({title.year})" if title.year else "",
        (f"S{title.season:02}" if title.season is not None else "")
        + (f"E{first:02}" if first is not None else "")
        + (f"-{last:02}" if last else ""),
        f"[{title.edition}]" if title.edition else "",
        f"{{{title.ids}}}" if title.ids else "",
    ]
    return " ".join(filter(None, parts)) or "-"


def _owner_text(found: Assigned) -> str:
    if found.of_folder:
        return "folder"
    return ("?" if found.is_guess else "") + ";".join(found.owners) or "-"


def _words_text(found: Assigned) -> str:
    words = ["+".join(found.words.languages), ",".join(sorted(found.words.flags))]
    return " ".join(filter(None, words)) if found.owners and any(words) else "-"


def _parts(paths: list[str]) -> dict[str, str]:
    """Return the clip and part of each video: `A1` is the first of the first clip."""
    found: dict[str, str] = {}
    clips = 0
    folders = dict.fromkeys(_split(path)[0] for path in paths)
    done: set[str] = set()
    for folder in folders:
        above, _ = _split(folder)
        siblings = {f"{above}/{name}".lstrip("/") for name in sibling_folders(last_folders(folder.encode()))}
        together = [path for path in paths if _split(path)[0] in siblings | {folder}]
        files = [
            ClipFile(at, f"/media/{_split(path)[0]}".encode(), _split(path)[1].encode(), 1000, 0.0, None)
            for at, path in enumerate(together)
        ]
        if done.isdisjoint(together):
            for clip in clips_of(files):
                found |= {together[part.file]: f"{chr(ord('A') + clips)}{part.number}" for part in clip}
                clips += 1
        done.update(together)
    return found


def _answers(rows: list[list[str]]) -> Iterator[list[str]]:
    videos = [path for path, what, *_ in rows if what == "video"]
    parts = _parts(videos)
    for path, what, *_ in rows:
        folder, name = _split(path)
        if what == "video":
            title = title_of(f"/media/{folder}".rstrip("/").encode(), name.encode())
            yield [path, "video", parts.get(path, "-"), _title_text(title)]
            continue
        steps = [part for part in folder.split("/") if part]
        has_videos = any(_split(each)[0] == folder for each in videos)
        home = len(steps) if has_videos else len(steps) - folders_inside(steps)
        beside = [_split(each)[1] for each in videos if _split(each)[0] == "/".join(steps[:home])]
        found = Owners(beside).of(steps[home:], name)
        yield [path, found.kind, _owner_text(found), _words_text(found)]


@pytest.mark.parametrize("folder", _FOLDERS)
def test_folders_of_real_libraries(folder: str) -> None:
    rows = _FOLDERS[folder]
    assert list(_answers(rows)) == rows


def test_there_are_forty_of_them() -> None:
    assert len(_FOLDERS) >= 40
