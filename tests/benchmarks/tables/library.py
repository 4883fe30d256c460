"""Makes a library of any size without a video: rows as scans of many disks leave them.

    python -m tests.benchmarks.tables.library LIBRARY --rows 1000000

The same number always makes the same rows. Written by SQL, a few seconds for 100,000. The folders of
its sources are made beside the library, so that they can be reached; none of its files is in them.
"""

import argparse
import json
import os
import random
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from app.core.file.record import SUMMARY_FIELDS, Summary
from app.core.file.search_keys import file_keys, folder_keys
from app.core.message import Message
from app.core.problems.catalogue import problem_bits
from app.core.problems.evaluate import VERSION
from app.core.text.names import local_path
from app.library import open_library
from app.library.query.row_mapping import summary_values
from app.library.query.search_index import LookIds, look_values
from app.library.scan import sources

A_FOLDER: Final = 25
"""Files in a folder, on average."""
NOW: Final = 1_780_000_000
_SOURCES: Final = ("rushes", "archive", "travel", "exports")
_SCANS: Final = 4
"""Scans of each source, which give its folders ids in a row."""
_SLICE: Final = 20_000
_COLUMNS: Final = (
    *("folder_id", "name", "size", "mtime_ns", "file_id", "status", "reason", "missing", "engine"),
    *("scan_id", "added", "problems", "search_key", "name_key", "look_id"),
    *SUMMARY_FIELDS,
)
_WORDS: Final = (
    *("Interview", "Meyer", "Sunrise", "timelapse", "Wedding", "Café", "Übergang", "drone", "final", "take"),
    *("Bergen", "Lisboa", "stage", "rehearsal", "B-roll", "archive", "tape", "München", "night", "harbour"),
)
_MISHAPS: Final = ("truncated", "empty", "no-duration", "lengths", "extension", "name", "index-last")


class _Kind(Struct, frozen=True):
    """One sort of file: how often it comes, how it is called, and what it holds."""

    weight: int
    name: str
    summary: Summary
    rate: tuple[float, float]
    """Bits per second, from and to, millions."""


def _summary(container: str, codec: str, profile: str, picture: str, fps: float, **more: Any) -> Summary:  # noqa: ANN401
    width, height = map(int, picture.split("x"))
    known = {"bit_depth": 8, "chroma": "4:2:0", "scan_type": "Progressive", "frame_rate_mode": "CFR"}
    sound = {"audio_codec": "AAC LC", "channels": 2, "sample_rate": 48_000}
    return Summary(
        container=container,
        video_codec=codec,
        video_profile=profile,
        width=width,
        height=height,
        frame_rate=fps,
        **{**known, **sound, "tracks": 2, **more},
    )


_PQ: Final = {"bit_depth": 10, "colour_primaries": "BT.2020", "colour_transfer": "PQ", "hdr_format": "HDR10"}
_HLG: Final = {"bit_depth": 10, "colour_primaries": "BT.2020", "colour_transfer": "HLG", "hdr_format": "HLG"}
_KINDS: Final = (
    _Kind(
        18,
        "GX01{n:04}.MP4",
        _summary(
            "MPEG-4",
            "HEVC",
            "Main 10@L6.1@High",
            "5312x2988",
            59.94,
            bit_depth=10,
            camera="GoPro HERO11 Black",
        ),
        (60, 120),
    ),
    _Kind(
        20,
        "IMG_{n:04}.MOV",
        _summary(
            "MPEG-4",
            "HEVC",
            "Main 10@L5.1@High",
            "3840x2160",
            29.97,
            frame_rate_mode="VFR",
            camera="Apple iPhone 15 Pro",
            **_HLG,
        ),
        (20, 60),
    ),
    _Kind(
        14,
        "{w}_{v}_{n}.mkv",
        _summary(
            "Matroska",
            "AVC",
            "High@L4.1",
            "1920x1080",
            23.976,
            audio_codec="AC-3",
            channels=6,
            tracks=5,
            audio_languages="deu eng",
            text_languages="deu eng",
            chapters=12,
            application="HandBrake 1.7.3",
        ),
        (4, 12),
    ),
    _Kind(
        9,
        "A001_C{n:03}_0612KX.mov",
        _summary(
            "MPEG-4",
            "ProRes",
            "422 HQ",
            "3840x2160",
            23.976,
            chroma="4:2:2",
            audio_codec="PCM",
            start_timecode="01:00:00:00",
            application="ARRI",
            **_HLG,
        ),
        (600, 800),
    ),
    _Kind(
        8,
        "C{n:04}.MXF",
        _summary(
            "MXF",
            "AVC",
            "High 4:2:2 Intra@L4.1",
            "1920x1080",
            25.0,
            chroma="4:2:2",
            bit_depth=10,
            scan_type="Interlaced",
            audio_codec="PCM",
            channels=8,
        ),
        (90, 120),
    ),
    _Kind(
        8,
        "{n:05}.MTS",
        _summary("BDAV", "AVC", "High@L4.0", "1440x1080", 25.0, scan_type="Interlaced", audio_codec="AC-3"),
        (8, 24),
    ),
    _Kind(
        7,
        "{w} {n}.avi",
        _summary(
            "AVI", "MPEG-4 Visual", "Advanced Simple@L5", "640x352", 25.0, audio_codec="MPEG Audio Layer 3"
        ),
        (0.8, 2),
    ),
    _Kind(
        5,
        "{w}_tape{n:03}.mpg",
        _summary(
            "MPEG-PS",
            "MPEG Video",
            "Main@Main",
            "720x576",
            25.0,
            scan_type="Interlaced",
            audio_codec="MPEG Audio Layer 2",
        ),
        (4, 9),
    ),
    _Kind(
        5,
        "{w}-{v}-{n}.webm",
        _summary(
            "WebM", "VP9", "0", "1920x1080", 30.0, audio_codec="Opus", title="{w} {v}", audio_languages="en"
        ),
        (2, 6),
    ),
    _Kind(
        3,
        "{w} ({n}) 2160p.mkv",
        _summary(
            "Matroska",
            "HEVC",
            "Main 10@L5.1@High",
            "3840x1608",
            23.976,
            audio_codec="E-AC-3 JOC",
            channels=8,
            tracks=9,
            audio_languages="eng fra spa",
            text_languages="eng fra spa por",
            title="{w} {v}",
            **_PQ,
        ),
        (12, 60),
    ),
    _Kind(
        1,
        "dv_{w}_p81_{n}.mp4",
        _summary(
            "MPEG-4",
            "HEVC",
            "Main 10@L5.1",
            "3840x2160",
            23.976,
            **{**_PQ, "hdr_format": "Dolby Vision 8.1 / HDR10"},
        ),
        (20, 40),
    ),
    _Kind(1, "sunset_{n}.mp4", _summary("MPEG-4", "AV1", "Main@L6.0", "7680x4320", 30.0, **_PQ), (60, 100)),
    _Kind(1, "download({n}).mp4", Summary(), (1, 20)),
)


def sources_of(library: Path) -> tuple[Path, ...]:
    """Return the folders of the sources of a made library."""
    return tuple(library.parent / "sources" / name for name in _SOURCES)


def make(path: Path, rows: int) -> None:
    """Make the library at `path`, which must not exist, with that many files, and its sources."""
    open_library(path).close()
    places = list(map(os.fsencode, sources_of(path)))
    for place in sources_of(path):
        place.mkdir(parents=True, exist_ok=True)
        (place / "note.txt").touch()  # an empty place of a source is that of a disk that was unplugged
    dice = random.Random(rows)  # noqa: S311 - to make the same again, not to be safe
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous = OFF")
        _sources(db, places)
        in_a_row = max(1, rows // A_FOLDER // (_SCANS * len(places)))
        numbers = iter(range(rows))
        while batch := _rows(db, dice, numbers):
            db.execute("BEGIN")
            _folders(db, batch, places, in_a_row)
            db.executemany(
                f"INSERT INTO file ({', '.join(_COLUMNS)}) VALUES ({', '.join('?' * len(_COLUMNS))})",  # noqa: S608 - ours
                batch,
            )
            db.execute("COMMIT")
        db.execute("INSERT INTO judged VALUES (1, ?, NULL)", (VERSION,))
        db.execute("ANALYZE")


def _sources(db: sqlite3.Connection, places: Sequence[bytes]) -> None:
    for at in places:
        sources.add(db, at, "", NOW - 3e7)


def _folders(
    db: sqlite3.Connection, batch: list[tuple[Any, ...]], places: Sequence[bytes], in_a_row: int
) -> None:
    for number in sorted({row[0] for row in batch}):
        source = number // in_a_row % len(places)
        word = _WORDS[number % len(_WORDS)]
        below = f"{2008 + number % 18}/{word} {number // 18}/Day {number % 7 + 1:02}"
        path = local_path(places[source], below.encode())
        db.execute(
            "INSERT OR IGNORE INTO folder (id, source_id, path, search_key, path_key) VALUES (?, ?, ?, ?, ?)",
            (number, source + 1, path, *folder_keys(path)),
        )


def _rows(db: sqlite3.Connection, dice: random.Random, numbers: Iterator[int]) -> list[tuple[Any, ...]]:
    return [_row(db, dice, number) for _, number in zip(range(_SLICE), numbers, strict=False)]


def _row(db: sqlite3.Connection, dice: random.Random, number: int) -> tuple[Any, ...]:
    kind = dice.choices(_KINDS, [each.weight for each in _KINDS])[0]
    words = {"w": dice.choice(_WORDS), "v": dice.choice(_WORDS), "n": number % 10_000}
    name = f"{number % A_FOLDER} {kind.name.format(**words)}".encode()
    seconds = round(dice.lognormvariate(5, 1.6), 3)
    rate = int(dice.uniform(*kind.rate) * 1e6)
    summary, status, reason = kind.summary, "ok", None
    if summary.video_codec is None:
        status = "failed"
        reason = Message("file.no_tracks").to_json()
    else:
        summary = summary._replace(
            duration=seconds,
            bit_rate=rate,
            title=summary.title and summary.title.format(**words),
            encoded_date=f"20{dice.randrange(10, 26)}-0{dice.randrange(1, 10)}-15T12:00:00Z",
        )
    added = NOW - dice.randrange(90) * 86_400 - dice.randrange(86_400)
    return (
        number // A_FOLDER + 1,
        name,
        int(rate * seconds / 8) + dice.randrange(4096),
        (added - dice.randrange(10**8)) * 10**9,
        f"{number:x}",
        status,
        reason,
        dice.random() < 0.003,
        "24.12",
        1 + number * 9 // 10**6,
        added,
        _problems(dice, summary),
        *file_keys(name, summary.title, summary.video_codec, summary.container),
        LookIds(db).id_of(look_values(summary)),
        *summary_values(summary),
    )


def _problems(dice: random.Random, summary: Summary) -> int:
    """Return the set of problems of one file: those of its kind, and one in thirty by mishap."""
    codes = [
        *(("unreadable",) if summary.video_codec is None else ()),
        *(("interlaced",) if summary.scan_type == "Interlaced" else ()),
        *(("variable-frame-rate",) if summary.frame_rate_mode == "VFR" else ()),
        *((dice.choice(_MISHAPS),) if dice.random() < 1 / 30 else ()),
    ]
    return problem_bits(codes)


def main() -> None:
    """Make one where the command line says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("library", type=Path)
    parser.add_argument("--rows", type=int, default=1_000_000)
    asked = parser.parse_args()
    began = time.monotonic()
    make(asked.library, asked.rows)
    told = {
        "rows": asked.rows,
        "bytes": asked.library.stat().st_size,
        "seconds": round(time.monotonic() - began, 1),
    }
    print(json.dumps(told))


if __name__ == "__main__":
    main()
