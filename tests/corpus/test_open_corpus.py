"""Files as the world makes them: the valid are read as others read them, the malformed cost little."""

import os
from pathlib import Path

import pytest

from app.core.file.record import FileRecord, FileStatus
from app.core.job import JobState
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.library import Library
from tests.corpus.place import CORPUS, table
from tests.doubles import DummyHost
from tests.poison.acts import records, scan

LIMITS = ProbeLimits(cpu_seconds=0.2, wall_seconds=8.0)
"""Smaller than in earnest, as many files use them up."""
NAMES = {"MPEG Video 1": "MPEG Video", "MPEG Video 2": "MPEG Video", "?": None, "": None}
"""The table's names of codecs that are not the engine's."""
WITHOUT_TRACKS = {
    "valid/Eyevinn__mp4ff/deblocking_disabled.265",  # still pictures by their profile
    "valid/Eyevinn__mp4ff/deblocking_offsets.265",
    "valid/file__file-tests/test1.ts",  # its first 1,024 bytes, without a picture or sound
    "valid/wader__fq/heic.mp4",
}
"""Valid files of 323 in which neither engine finds a track."""
OF_SECOND = 15
"""Valid files that only the second engine reads: bare streams, and formats of games and old cameras."""
GUESSED = {"valid/luke-cha__fate-suite/logos1p.mp4": "8.5"}
"""Durations of headers, where the table has one that ffprobe estimated from the bit rate."""
PLACEHOLDERS = {"AVC", "HEVC", "VVC"}
"""Bare streams, whose rate and duration libav makes up."""


def _by_path(library: Library) -> dict[str, FileRecord]:
    return {
        Path(os.fsdecode(path)).relative_to(CORPUS).as_posix(): record
        for path, record in records(library).items()
    }


def test_valid_files_are_read_as_the_table_says(library: Library) -> None:
    outcome = scan(library, CORPUS / "valid")
    assert (outcome.state, outcome.errors) == (JobState.COMPLETED, ())
    told = table("VALID.tsv")
    found = _by_path(library)
    assert {path: record.size for path, record in found.items()} == {
        path: int(told[path]["bytes"]) for path in found
    }
    failed = {path for path, record in found.items() if record.status is not FileStatus.OK}
    assert {path for path in failed if _has_tracks(told[path])} == set()
    no_tracks, still = Message("file.no_tracks"), Message("file.picture", {"format": "HEIF"})
    assert {path: found[path].reason for path in failed} == {
        path: still if path.endswith("heic.mp4") else no_tracks for path in failed
    }
    assert (failed, outcome.counts.found) == (WITHOUT_TRACKS, 323)
    differing = {path: _differing(record, told[path]) for path, record in found.items() if path not in failed}
    assert {path: fields for path, fields in differing.items() if fields} == {}


def test_valid_files_of_the_second_engine_are_read_as_the_table_says(library: Library) -> None:
    scan(library, CORPUS / "valid")
    told = table("VALID.tsv")
    with library.reader() as reader:
        entries = list(reader.entries_of([record.id for record in records(library).values()]))
    second = {
        Path(os.fsdecode(entry.record.path)).relative_to(CORPUS).as_posix(): entry.record.summary
        for entry in entries
        if (entry.media["engine"] or "").startswith("libav ")
    }
    assert len(second) == OF_SECOND
    for path, summary in second.items():
        row = told[path]
        assert (summary.width, summary.height) == (_int(row["ff_width"]), _int(row["ff_height"])), path
        if summary.container in PLACEHOLDERS:
            assert (summary.duration, summary.frame_rate) == (None, None), path
        else:
            duration = GUESSED.get(path, row["ff_duration"])
            assert summary.duration == pytest.approx(float(duration), abs=0.01), path


def _int(text: str) -> int | None:
    return int(text) if text else None


def _has_tracks(row: dict[str, str]) -> bool:
    return any(int(row[kind]) for kind in ("mi_video", "mi_audio", "mi_text"))


def _differing(record: FileRecord, row: dict[str, str]) -> list[str]:
    """Return what is another than MediaInfo said, where that said anything."""
    summary = record.summary
    codec = NAMES.get(row["mi_vcodec"], row["mi_vcodec"])
    duration = float(row["mi_duration"] or 0)
    same = {
        "container": row["mi_container"] in {"", summary.container},
        "codec": codec is None or codec == summary.video_codec,
        "duration": not duration or summary.duration == pytest.approx(duration, rel=0.01, abs=0.05),
    }
    return [name for name, is_same in same.items() if not is_same]


def test_malformed_files_end_in_time_and_with_a_reason(library: Library) -> None:
    host = DummyHost()
    outcome = scan(library, CORPUS / "malformed", limits=LIMITS, host=host)
    assert (outcome.state, outcome.errors) == (JobState.COMPLETED, ())
    assert outcome.counts.not_reached == 0
    assert outcome.counts.found == len(_by_path(library)) > 250
    longest = max(progress.current_seconds or 0.0 for progress in host.told)
    assert longest < LIMITS.wall_seconds + 5
