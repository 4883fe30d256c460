"""Fills a library with videos whose prints are matched."""

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace

from app.core.file.media import VideoFile
from app.core.near.matching import PrintedFile, find_matches
from app.core.near.picture_print import METHOD_VERSION
from app.core.text.names import split
from app.library import Library
from app.library.near import matches
from app.library.near.matches import NewFile
from app.library.scan import pending, probe_results, scans, sources
from tests.core.near.made_prints import changed, film, made_print
from tests.doubles import MEDIA
from tests.library.filling import ENGINE, finding, found

VIDEOS = {
    "a.mkv": (film(1), 1080),
    "b.mkv": (changed(film(1), 2), 2160),
    "c.mkv": (changed(film(1), 12), 720),
    "z.mkv": (film(3), 1080),
}
"""A video at three sizes, and another one: their hashes and their heights."""


def add_near(library: Library, folder: bytes) -> dict[str, int]:
    """Have the library know the videos in a folder, with matched prints; return their ids by name."""

    def write(db: sqlite3.Connection) -> int:
        scan_id = scans.begin(db, 2e9)
        listed = [found(name.encode(), 1000 + at) for at, name in enumerate(VIDEOS)]
        pending.add(db, scan_id, sources.add(db, folder, "uuid:1", 0.0), [(folder, listed)])
        return scan_id

    scan_id = library.write(write).result()
    with library.reader() as reader:
        files = reader.pending(scan_id, 0, 10)
    findings = [finding(file, media=_media(VIDEOS[split(file.path)[1].decode()][1])) for file in files]
    records = library.write(probe_results.save, findings, engine=ENGINE, now=1.0).result()
    ids = {record.name.decode(): record.id for record in records}
    match_known(library, {name: hashes for name, (hashes, _) in VIDEOS.items()})
    return ids


def _media(height: int) -> VideoFile:
    video = replace(MEDIA.video[0], width=height * 16 // 9, height=height)
    return replace(MEDIA, video=(video,), duration=600.0)


def match_known(library: Library, hashes: Mapping[str, Sequence[int]], duration: float = 600.0) -> None:
    """Give files of these names, which the library knows, matched prints and one length."""

    def save(db: sqlite3.Connection) -> None:
        files = []
        for name, each in hashes.items():
            db.execute("UPDATE file SET duration = ? WHERE name = ?", (duration, name.encode()))
            id_, *version = db.execute(
                "SELECT id, size, mtime_ns FROM file WHERE name = ?", (name.encode(),)
            ).fetchone()
            print_ = made_print(list(each)).to_bytes()
            values: tuple[Any, ...] = (id_, *version, METHOD_VERSION, 1.0, print_, None)
            db.execute("INSERT INTO picture_print VALUES (?, ?, ?, ?, ?, ?, ?)", values)
            files.append(NewFile(PrintedFile(id_, duration, print_), *version))
        matches.store(db, files, list(find_matches([file.printed for file in files])))

    library.write(save).result()
