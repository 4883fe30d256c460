"""Results in which a recording is one row, and what the row says of its parts."""

from array import array

import pytest
from msgspec.structs import replace

from app.core.checksum.verdict import ChecksumVerdict
from app.core.clips.result import whole_rows
from app.core.clips.whole import whole_record
from app.core.file.record import FileRecord, FileStatus, Summary
from app.core.message import Message

KNOWN = [(1, 1), (2, 1), (3, 1), (7, 7), (8, 7)]
"""Two clips of three and of two parts."""


@pytest.mark.parametrize(
    ("ids", "rows", "parts"),
    [
        ([1, 2, 3], [-1], {1: [1, 2, 3]}),
        ([3, 2, 1], [-1], {1: [1, 2, 3]}),
        ([9, 3, 5, 1, 2, 4], [9, -1, 5, 4], {1: [1, 2, 3]}),
        ([3, 9, 2], [-2, 9], {2: [2, 3]}),  # the search finds two parts
        ([2, 9], [2, 9], {}),
        ([8, 1, 7, 2], [-7, -1], {1: [1, 2], 7: [7, 8]}),
        ([5, 6], [5, 6], {}),
        ([], [], {}),
    ],
)
def test_a_clip_has_the_place_of_the_part_that_came_first(
    ids: list[int], rows: list[int], parts: dict[int, list[int]]
) -> None:
    found, clips = whole_rows(array("q", ids), KNOWN, set(ids))
    assert list(found) == rows
    assert {first: list(each) for first, each in clips.parts.items()} == parts
    assert clips.first == {file: first for first, each in parts.items() for file in each}


@pytest.mark.parametrize("shown", range(1, 7))
def test_the_first_rows_of_a_result_are_those_of_the_whole_result(shown: int) -> None:
    ids = array("q", [3, 9, 8, 1, 7, 2])
    every, clips = whole_rows(ids, KNOWN, set(ids))
    first, some = whole_rows(ids[:shown], KNOWN, set(ids))
    assert first == every[: len(first)]
    assert some.parts.items() <= clips.parts.items()


def part(number: int, **fields: object) -> FileRecord:
    sound = Summary(video_codec="HEVC", duration=10.0 * number)
    made = FileRecord(
        id=number, folder=b"/v", name=b"GX0%d0001.MP4" % number, size=100 * number, mtime_ns=0,
        status=FileStatus.OK, problems=0, summary=sound,
    )  # fmt: skip
    return replace(made, **fields)


def test_a_whole_has_the_sums_of_its_parts() -> None:
    whole = whole_record([part(1), part(2), part(3)])
    assert (whole.id, whole.name, whole.size, whole.summary.duration) == (1, b"GX010001.MP4", 600, 60.0)


def test_sound_in_files_of_its_own_adds_no_length() -> None:
    sound = part(2, summary=Summary(audio_codec="PCM", duration=10.0))
    assert whole_record([part(1), sound]).summary.duration == 10.0
    assert whole_record([sound, sound]).summary.duration == 20.0


def test_the_length_is_unknown_with_that_of_a_part() -> None:
    assert whole_record([part(1), part(2, summary=Summary(video_codec="HEVC"))]).summary.duration is None


@pytest.mark.parametrize(
    ("field", "values", "expected"),
    [
        ("problems", (1, 4, None), 5),
        ("problems", (None, None, None), None),
        ("verdict", (ChecksumVerdict.VERIFIED, ChecksumVerdict.ROTTEN, None), ChecksumVerdict.ROTTEN),
        ("verdict", (ChecksumVerdict.VERIFIED, None, ChecksumVerdict.VERIFIED), None),
        ("checked", (5.0, 3.0, 4.0), 3.0),
        ("checked", (5.0, None, 4.0), None),
    ],
)
def test_a_whole_says_of_no_part_more_than_is_known(
    field: str, values: tuple[object, ...], expected: object
) -> None:
    parts = [part(at, **{field: value}) for at, value in enumerate(values, 1)]
    assert getattr(whole_record(parts), field) == expected


def test_a_part_that_failed_is_told_of_the_whole() -> None:
    reason = Message("file.empty")
    whole = whole_record([part(1), part(2, status=FileStatus.FAILED, reason=reason)])
    assert (whole.status, whole.reason) == (FileStatus.FAILED, reason)
