"""The grounds in a library: its own files of a target codec, and what files saved that came back."""

import sqlite3
from collections import defaultdict
from collections.abc import Mapping
from statistics import quantiles
from typing import Any, Final

from app.core.advice.grounds import (
    LEAST_FOLDERS,
    LEAST_OWN,
    LEAST_RETURNED,
    Grounds,
    OwnFiles,
    Returned,
    ReturnedClass,
)
from app.core.advice.plan import gate_of
from app.core.advice.sound import sound_of
from app.core.advice.target import EncodingTarget
from app.core.advice.video_class import FAST, VideoClass, band_of
from app.core.file.record import SHARED_FIELDS, Summary
from app.library.advice.handovers import target_of
from app.library.query.queries import present_files

_LOOKS: Final = f"SELECT id, {', '.join(SHARED_FIELDS)} FROM look WHERE video_codec = ?"
_SAVED: Final = (
    "SELECT x.codec, h.target, x.width, x.height, x.size, x.back_size FROM handed_file x "
    "INDEXED BY handed_file_back JOIN handover h ON h.id = x.handover_id "
    "WHERE x.back_size IS NOT NULL AND x.codec IS NOT NULL AND x.size > 0 AND x.width > 0 AND x.height > 0"
)
_FILES: Final = (
    "SELECT f.folder_id, f.frame_rate, (f.size * 8.0 / f.duration) / f.frame_rate, 1.0 / f.frame_rate "
    "FROM file f WHERE f.look_id = ? AND {present} AND NOT f.missing AND f.status = 'ok' AND f.size > 0 "
    "AND f.duration > 0 AND f.frame_rate > 0"
)

_Found = tuple[list[float], set[int]]
"""The bits per pixel and frame of each of some files, and the folders that have them."""


def read(db: sqlite3.Connection, target: EncodingTarget) -> Grounds:
    """Return what the library tells of a target. Camera originals and videos that need care do not count."""
    bits: dict[VideoClass, list[float]] = defaultdict(list)
    folders: dict[VideoClass, set[int]] = defaultdict(set)
    files = _FILES.format(present=present_files(db))
    for look, *shared in db.execute(_LOOKS, (target.codec.codec_name,)).fetchall():
        summary = Summary(**dict(zip(SHARED_FIELDS, shared, strict=True)))
        if gate_of(summary) is not None:
            continue
        width, height = summary.width or 0, summary.height or 0
        now = sound_of(summary).now
        sound, band, pixels = (now.low + now.high) / 2, band_of(width, height), width * height
        halves: tuple[_Found, _Found] = ([], set()), ([], set())
        for folder, rate, of_frame, seconds in db.execute(files, (look,)):
            of_half, of_folders = halves[rate >= FAST]
            of_half.append(max(0.0, of_frame - sound * seconds) / pixels)
            of_folders.add(folder)
        for fast, (of_half, of_folders) in enumerate(halves):
            kind = VideoClass(target.codec.codec_name, band, bool(fast), bool(summary.hdr_format))
            bits[kind] += of_half
            folders[kind] |= of_folders
    own = {kind: _own(each, len(folders[kind])) for kind, each in bits.items() if len(each) >= LEAST_OWN}
    return Grounds(
        {kind: each for kind, each in own.items() if each.folders >= LEAST_FOLDERS}, _returned_files(db)
    )


def _own(bits: list[float], folders: int) -> OwnFiles:
    low, _, high = quantiles(bits, n=4, method="inclusive")
    return OwnFiles(len(bits), folders, low, high)


def _returned_files(db: sqlite3.Connection) -> Mapping[ReturnedClass, Returned]:
    """Return what files saved that came back, by class, where it is enough to tell something."""
    parts: dict[ReturnedClass, list[float]] = defaultdict(list)
    for codec, text, width, height, size, back in db.execute(_SAVED):
        parts[_class_of(codec, text, width, height)].append(1 - back / size)
    return {kind: _returned(each) for kind, each in parts.items() if len(each) >= LEAST_RETURNED}


def _class_of(codec: str, text: str, width: int, height: int) -> ReturnedClass:
    target = target_of(text)
    made = target.scaled(width, height)
    return ReturnedClass(codec, target.codec, band_of(*made), made != (width, height))


def _returned(parts: list[float]) -> Returned:
    cuts: list[Any] = quantiles(parts, n=10, method="inclusive")
    return Returned(len(parts), cuts[0], cuts[-1])
