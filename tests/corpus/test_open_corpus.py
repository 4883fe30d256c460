"""Files as the world makes them: the valid are read as others read them, the malformed cost little."""

import os
from pathlib import Path

import pytest

from app.core.job import JobState
from app.core.limits import ProbeLimits
from app.core.message import Message
from app.core.record import FileRecord, FileStatus
from app.library import Library
from tests.corpus.place import CORPUS, table
from tests.doubles import DummyHost
from tests.poison.acts import records, scan

LIMITS = ProbeLimits(cpu_seconds=0.2, wall_seconds=8.0)
"""Smaller than in earnest, as many files use them up."""
NAMES = {"MPEG Video 1": "MPEG Video", "MPEG Video 2": "MPEG Video", "?": None, "": None}
"""The table's names of codecs that are not the engine's."""
WITHOUT_TRACKS = 19
"""Valid files of 323 in which the engine finds no track, in a full parse either: still pictures, elementary
streams of one picture or two, streams whose codec it does not know."""


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
    assert all(found[path].reason == Message("file.no_tracks") for path in failed)
    assert (len(failed), outcome.counts.found) == (WITHOUT_TRACKS, 323)
    differing = {path: _differing(record, told[path]) for path, record in found.items() if path not in failed}
    assert {path: fields for path, fields in differing.items() if fields} == {}


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
