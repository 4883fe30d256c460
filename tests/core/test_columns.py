"""The columns: what each cell says, and how it sorts."""

import pytest

from app.core.columns import COLUMNS, MAIN_COLUMNS, bit_rate_text, duration_text, size_text, time_text
from app.core.message import Message
from app.core.record import FileRecord, FileStatus, Summary

BY_KEY = {column.key: column for column in COLUMNS}


def _record(*, summary: Summary | None = None, **facts: object) -> FileRecord:
    values: dict[str, object] = {
        "id": 1,
        "folder": b"/videos",
        "name": b"clip.mkv",
        "size": 18_400_000_000,
        "mtime_ns": 1_700_000_000 * 10**9,
        "status": FileStatus.OK,
        "summary": summary or Summary(),
    }
    return FileRecord(**{**values, **facts})  # type: ignore[arg-type]


UNKNOWN = _record()
KNOWN = _record(
    status=FileStatus.FAILED,
    reason=Message("file.empty"),
    summary=Summary(
        container="Matroska",
        duration=5464.0,
        bit_rate=44_100_000,
        video_codec="HEVC",
        video_profile="Main 10",
        width=3840,
        height=2160,
        frame_rate=23.976,
        frame_rate_mode="VFR",
        bit_depth=10,
        hdr_format="HDR10",
        audio_codec="AAC LC",
        audio_languages="de en",
        text_languages="fr",
    ),
)


@pytest.mark.parametrize(
    ("key", "text"),
    [
        ("name", "clip.mkv"),
        ("folder", "/videos"),
        ("size", "18.4 GB"),
        ("duration", "1:31:04"),
        ("container", "Matroska"),
        ("video", "HEVC Main 10"),
        ("picture", "3840 × 2160"),  # noqa: RUF001
        ("frame_rate", "23.976 vfr"),
        ("bit_depth", "10"),
        ("hdr", "HDR10"),
        ("bit_rate", "44.1 Mb/s"),
        ("audio", "AAC LC"),
        ("audio_languages", "de en"),
        ("text_languages", "fr"),
        ("modified", "2023-11-14T22:13:20Z"),
        ("status", "failed: The file is empty."),
        ("reason", "The file is empty."),
    ],
)
def test_each_cell_reads_as_people_say_it(key: str, text: str) -> None:
    assert BY_KEY[key].show(KNOWN) == text


@pytest.mark.parametrize("key", sorted(set(BY_KEY) - {"name", "folder", "size", "modified", "status"}))
def test_unknown_is_a_dash_and_sorts_before_all_that_is_known(key: str) -> None:
    column = BY_KEY[key]
    assert column.value(UNKNOWN) is None
    assert column.show(UNKNOWN) == "—"
    assert sorted([KNOWN, UNKNOWN], key=column.order) == [UNKNOWN, KNOWN]


def test_keys_are_unique_and_the_main_columns_are_among_them() -> None:
    assert len(BY_KEY) == len(COLUMNS)
    assert set(MAIN_COLUMNS) < set(COLUMNS)


def test_names_sort_naturally_and_pictures_by_their_area() -> None:
    names = [_record(name=name) for name in (b"clip 10.mkv", b"Clip 9.mkv")]
    assert [r.name for r in sorted(names, key=BY_KEY["name"].order)] == [b"Clip 9.mkv", b"clip 10.mkv"]
    wide = _record(summary=Summary(width=2000, height=100))
    high = _record(summary=Summary(width=640, height=480))
    assert sorted([high, wide], key=BY_KEY["picture"].order) == [wide, high]


def test_half_a_picture_size_is_none() -> None:
    assert BY_KEY["picture"].show(_record(summary=Summary(width=1920))) == "—"


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (1, "1 B"),
        (999, "999 B"),
        (1000, "1.0 kB"),
        (99_949, "99.9 kB"),
        (99_951, "100 kB"),
        (999_499, "999 kB"),
        (999_501, "1.0 MB"),
        (18_400_000_000, "18.4 GB"),
        (2**63 - 1, "9223 PB"),
    ],
)
def test_sizes_have_three_digits_and_decimal_units(size: int, text: str) -> None:
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (None, "—"),
        (0.0, "0.00 s"),
        (0.04, "0.04 s"),
        (1.0, "0:01"),
        (38.2, "0:38"),
        (59.7, "1:00"),
        (3599.6, "1:00:00"),
        (5464.0, "1:31:04"),
        (360_000.0, "100:00:00"),
    ],
)
def test_durations(seconds: float | None, text: str) -> None:
    assert duration_text(seconds) == text


@pytest.mark.parametrize(
    ("bits", "text"),
    [
        (None, "—"),
        (96_000, "96 kb/s"),
        (999_400, "999 kb/s"),
        (999_600, "1.0 Mb/s"),
        (44_123_000, "44.1 Mb/s"),
    ],
)
def test_bit_rates(bits: float | None, text: str) -> None:
    assert bit_rate_text(bits) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(0, "1970-01-01T00:00:00Z"), (-1, "1969-12-31T23:59:59Z"), (1e18, ""), (-1e18, ""), (1e300, "")],
)
def test_times_that_no_calendar_has_are_left_empty(seconds: float, text: str) -> None:
    assert time_text(seconds) == text


def test_a_change_just_before_the_full_second_is_not_dated_into_the_next() -> None:
    record = _record(mtime_ns=1_700_000_000_999_999_999)
    assert BY_KEY["modified"].show(record) == "2023-11-14T22:13:20Z"


@pytest.mark.parametrize(("rate", "text"), [(25.0, "25"), (29.97, "29.97"), (100.0, "100"), (0.5, "0.5")])
def test_frame_rates_lose_no_digits_that_count(rate: float, text: str) -> None:
    assert BY_KEY["frame_rate"].show(_record(summary=Summary(frame_rate=rate, frame_rate_mode="CFR"))) == text
