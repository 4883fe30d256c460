"""The comparison of several files: totals, common and different values."""

import tracemalloc
from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from app.core.details.comparison import (
    COMPARED,
    MAX_SIDE_BY_SIDE,
    MOST_COUNTED_TEXTS,
    MOST_LISTED_TEXTS,
    ColumnComparison,
    FileComparison,
    compare,
    side_by_side,
)
from app.core.facts.catalogue import COLUMNS
from app.core.file.record import FileRecord, FileStatus, Summary

RECORD = FileRecord(
    id=1,
    folder=b"/media/GoPro",
    name=b"GX010482.MP4",
    size=1000,
    mtime_ns=0,
    status=FileStatus.OK,
    summary=Summary(
        container="MPEG-4", duration=60.0, video_codec="HEVC", width=3840, height=2160, frame_rate=25.0
    ),
)


def record(**changes: object) -> FileRecord:
    """Return the usual record with some other facts of the file or its contents."""
    own = {key: value for key, value in changes.items() if hasattr(RECORD, key)}
    summary = {key: value for key, value in changes.items() if key not in own}
    changed = RECORD.summary._replace(**summary)  # type: ignore[arg-type]
    return replace(RECORD, summary=changed, **own)


def column(comparison: FileComparison, key: str) -> ColumnComparison:
    return next(each for each in comparison.columns if each.column.key == key)


def test_nothing_comes_to_nothing() -> None:
    assert compare([]) == FileComparison(0, 0, 0.0, 0, ())


def test_totals_count_what_is_not_known() -> None:
    together = compare(iter([record(), record(size=2**60, duration=30.5), record(duration=None)]))
    assert together.count == 3
    assert together.size == 2**60 + 2000
    assert together.duration == pytest.approx(90.5)
    assert together.without_duration == 1


def test_what_all_have_in_common_is_one_text() -> None:
    together = compare([record(), record(name=b"other.mp4")])
    container = column(together, "container")
    assert container.common == "MPEG-4"
    assert container.shares == (("MPEG-4", 2),)
    assert container.span is None
    assert column(together, "size").common == "1.0 kB"


def test_what_is_unknown_of_all_is_left_out() -> None:
    keys = {each.column.key for each in compare([record(), record()]).columns}
    assert {"audio", "audio_languages", "bit_rate", "hdr"}.isdisjoint(keys)
    assert {"container", "folder", "status"} <= keys


def test_names_are_not_compared() -> None:
    assert {each.key for each in COLUMNS} - {each.key for each in COMPARED} == {
        "name",
        "start_timecode",
        "reason",
        "last_failure",
    }


def test_differing_texts_are_told_the_commonest_first() -> None:
    codecs = ["AVC", "HEVC", "HEVC", "AV1", "HEVC", "AVC"]
    video = column(compare(record(video_codec=codec) for codec in codecs), "video")
    assert video.common is None
    assert video.shares == (("HEVC", 3), ("AVC", 2), ("AV1", 1))
    assert video.others == 0


def test_unknown_is_one_of_the_texts() -> None:
    container = column(compare([record(), record(container=None)]), "container")
    assert container.common is None
    assert container.shares == (("MPEG-4", 1), ("—", 1))


def test_beyond_the_commonest_files_are_counted() -> None:
    codecs = [f"C{i}" for i in range(MOST_LISTED_TEXTS + 3)] * 2 + ["C7", "C7"]
    video = column(compare(record(video_codec=codec) for codec in codecs), "video")
    assert video.shares[0] == ("C7", 4)
    assert len(video.shares) == MOST_LISTED_TEXTS
    assert sum(share.files for share in video.shares) + video.others == len(codecs)
    assert video.others == 6


def test_numbers_and_times_have_a_least_and_a_greatest() -> None:
    together = compare(
        [
            record(size=5_000_000_000, width=640, height=360, mtime_ns=10**18),
            record(size=999, duration=None),
            record(size=20_000, duration=3661.0),
        ]
    )
    assert column(together, "size").span == ("999 B", "5.0 GB")
    assert column(together, "duration").span == ("1:00", "1:01:01")
    assert column(together, "picture").span == ("640 × 360", "3840 × 2160")  # noqa: RUF001
    modified = column(together, "modified")
    assert modified.span == (modified.column.show(RECORD), modified.column.show(record(mtime_ns=10**18)))
    assert column(together, "video").span is None


def test_too_many_texts_are_not_told_apart() -> None:
    folders = [b"/media/%d" % number for number in range(MOST_COUNTED_TEXTS + 1)]
    folder = column(compare(record(folder=folder) for folder in [*folders, *folders]), "folder")
    assert folder.common is None
    assert folder.shares == ()
    assert folder.others == 2 * len(folders)


def test_as_many_texts_as_are_kept_are_counted() -> None:
    folders = [b"/media/%d" % number for number in range(MOST_COUNTED_TEXTS)]
    folder = column(compare(record(folder=folder) for folder in folders), "folder")
    assert len(folder.shares) == MOST_LISTED_TEXTS
    assert folder.others == MOST_COUNTED_TEXTS - MOST_LISTED_TEXTS


@pytest.mark.no_cover  # its memory would be counted too
def test_memory_does_not_grow_with_the_number_of_files() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        try:
            assert compare(different(count)).count == count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    def different(count: int) -> Iterator[FileRecord]:
        for number in range(count):
            yield record(
                size=number, folder=b"/media/%d" % number, duration=float(number), mtime_ns=number * 10**12
            )

    # What is cached on the way is not counted: Python keeps up to 2,000 freed tuples of a length.
    compare(different(8 * MOST_COUNTED_TEXTS))
    assert peak(8 * MOST_COUNTED_TEXTS) < 2 * peak(2 * MOST_COUNTED_TEXTS)


def test_only_the_columns_asked_for_are_compared() -> None:
    size = next(each for each in COLUMNS if each.key == "size")
    assert [each.column for each in compare([record()], [size]).columns] == [size]


def test_a_few_files_are_read_side_by_side() -> None:
    files = [record(), record(size=2000, name=b"other"), record(video_codec=None)]
    together = compare(files)
    assert together.files == tuple(files)
    rows = {row.column.key: row.differs for row in side_by_side(together.files)}
    assert rows["size"]
    assert rows["video"]
    assert not rows["container"]
    assert rows.keys().isdisjoint({"name", "channels"}), "own, and not known of any"


@pytest.mark.parametrize("count", [0, 1, MAX_SIDE_BY_SIDE + 1, 50])
def test_one_file_or_many_are_not(count: int) -> None:
    assert compare([record()] * count).files == ()
    assert side_by_side(()) == ()
