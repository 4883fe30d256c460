"""Values, texts and sort order of the columns."""

import random
import time

import pytest

from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.depth import Depth
from app.core.damage.verdict import DamageVerdict
from app.core.facts.catalogue import BY_KEY, COLUMNS
from app.core.facts.checks import STATE_WORDS
from app.core.file.record import FileDisk, FileRecord, FileStatus, LastFailure, Summary
from app.core.message import Message
from app.core.problems.catalogue import problem_bits

ADDED = 1_772_366_400.5
ALWAYS_KNOWN = {"name", "folder", "size", "modified", "added", "status"}


def _record(*, summary: Summary | None = None, **facts: object) -> FileRecord:
    values: dict[str, object] = {
        "id": 1,
        "folder": b"/videos",
        "name": b"clip.mkv",
        "size": 18_400_000_000,
        "mtime_ns": 1_700_000_000 * 10**9,
        "status": FileStatus.OK,
        "added": ADDED,
        "summary": summary or Summary(),
    }
    return FileRecord(**{**values, **facts})  # type: ignore[arg-type]


UNKNOWN = _record()
KNOWN = _record(
    status=FileStatus.FAILED,
    disk=FileDisk("Blue 3", "attic", 9.96, ADDED),
    reason=Message("file.empty"),
    last_failure=LastFailure(FileStatus.TIMEOUT, Message("probe.silent", {"limit": 20})),
    problems=problem_bits(("empty", "no-language", "name")),
    checked=ADDED,
    verdict=ChecksumVerdict.ROTTEN,
    decoded=ADDED,
    depth=Depth.KEY_FRAMES,
    damage=DamageVerdict.DAMAGED,
    plays="plex=yes web-mp4=no chromecast=unknown",
    copies=3,
    copy_disks=2,
    work="Heat",
    year=1995,
    season=1,
    episode=2,
    last_episode=3,
    edition="Extended",
    ids="imdb-tt0113277",
    clip=7,
    part=2,
    parts=3,
    missing_parts=1,
    summary=Summary(
        container="Matroska",
        duration=5464.0,
        bit_rate=44_100_000,
        video_codec="HEVC",
        video_profile="Main 10@L5.1@High",
        width=3840,
        height=2160,
        frame_rate=23.976,
        frame_rate_mode="VFR",
        bit_depth=10,
        chroma="4:2:0",
        scan_type="Progressive",
        colour_primaries="BT.2020",
        colour_transfer="PQ",
        hdr_format="Dolby Vision 8.1 / HDR10",
        audio_codec="AAC LC",
        channels=6,
        sample_rate=48_000,
        audio_languages="de en",
        text_languages="fr",
        start_timecode="01:00:00:00",
        title="Sunrise",
        tracks=3,
        chapters=12,
        encoded_date="2026-03-01T12:00:00Z",
        application="HandBrake",
        camera="GoPro HERO11 Black",
    ),
)


CELLS = {
    "name": ("clip.mkv", "clip.mkv"),
    "folder": ("/videos", "/videos"),
    "disk": ("Blue 3", "Blue 3"),
    "disk_place": ("attic", "attic"),
    "disk_free": (10.0, "9 %"),
    "disk_seen": ("2026-03-01T12:00:00Z", time.strftime("%Y-%m-%d %H:%M", time.localtime(ADDED))),
    "size": (18_400_000_000, "18.4 GB"),
    "duration": (5464.0, "1:31:04"),
    "container": ("Matroska", "Matroska"),
    "work": ("Heat", "Heat"),
    "year": (1995, "1995"),
    "season": (1, "1"),
    "episode": (2, "2–3"),  # noqa: RUF001
    "last_episode": (3, "3"),
    "edition": ("Extended", "Extended"),
    "ids": ("imdb-tt0113277", "imdb-tt0113277"),
    "clip": (7, "incomplete"),
    "clip_complete": ("incomplete", "incomplete"),
    "part": (2, "2/4"),
    "parts": (3, "3"),
    "missing_parts": (1, "1"),
    "video": ("HEVC Main 10@L5.1@High", "HEVC Main 10"),
    "picture": ("3840x2160", "3840 × 2160"),  # noqa: RUF001
    "picture_class": ("4K UHD", "4K UHD"),
    "frame_rate": (23.976, "23.976 vfr"),
    "bit_depth": (10, "10"),
    "chroma": ("4:2:0", "4:2:0"),
    "hdr": ("Dolby Vision 8.1 / HDR10", "Dolby Vision 8.1 / HDR10"),
    "dolby_vision": ("8.1", "8.1"),
    "colour_primaries": ("BT.2020", "BT.2020"),
    "colour_transfer": ("PQ", "PQ"),
    "scan_type": ("Progressive", "Progressive"),
    "bit_rate": (44_100_000, "44.1 Mb/s"),
    "bits_per_pixel": (44_100_000 / (3840 * 2160 * 23.976), "0.222"),
    "audio": ("AAC LC", "AAC LC"),
    "channels": (6, "5.1"),
    "sample_rate": (48_000, "48 kHz"),
    "audio_languages": ("de en", "de en"),
    "text_languages": ("fr", "fr"),
    "start_timecode": ("01:00:00:00", "01:00:00:00"),
    "tracks": (3, "3"),
    "chapters": (12, "12"),
    "title": ("Sunrise", "Sunrise"),
    "encoded": ("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z"),
    "application": ("HandBrake", "HandBrake"),
    "camera": ("GoPro HERO11 Black", "GoPro HERO11 Black"),
    "modified": ("2023-11-14T22:13:20Z", time.strftime("%Y-%m-%d %H:%M", time.localtime(1_700_000_000))),
    "added": ("2026-03-01T12:00:00Z", time.strftime("%Y-%m-%d %H:%M", time.localtime(ADDED))),
    "status": ("failed", "unreadable"),
    "problems": ("empty name no-language", "Empty +2"),
    "checked": ("2026-03-01T12:00:00Z", time.strftime("%Y-%m-%d %H:%M", time.localtime(ADDED))),
    "verdict": ("rotten", "changed unnoticed"),
    "damage": ("damaged", "damaged"),
    "depth": ("key-frames", "key frames"),
    "decoded": ("2026-03-01T12:00:00Z", time.strftime("%Y-%m-%d %H:%M", time.localtime(ADDED))),
    "plays": ("plex=yes web-mp4=no chromecast=unknown", "✓ plex · ✗ web-mp4 · ? chromecast"),
    "copies": (3, "3"),
    "copy_disks": (2, "2"),
    "reason": ("The file is empty.", "The file is empty."),
    "last_failure": ("No byte could be read for 20 s.", "No byte could be read for 20 s."),
}


def test_the_table_has_these_columns_in_this_order() -> None:
    assert list(CELLS) == [column.key for column in COLUMNS]


@pytest.mark.parametrize("key", CELLS)
def test_each_cell_has_a_bare_value_and_reads_as_people_say_it(key: str) -> None:
    assert (BY_KEY[key].value(KNOWN), BY_KEY[key].show(KNOWN)) == CELLS[key]


@pytest.mark.parametrize("key", sorted(set(BY_KEY) - ALWAYS_KNOWN))
def test_unknown_is_a_dash_and_sorts_to_the_end_that_is_asked_for(key: str) -> None:
    column = BY_KEY[key]
    assert column.value(UNKNOWN) is None
    assert column.show(UNKNOWN) == "—"
    rows = [KNOWN, UNKNOWN]
    assert sorted(rows, key=column.order) == [UNKNOWN, KNOWN]
    assert sorted(rows, key=lambda r: column.order(r, unknown_last=True)) == [KNOWN, UNKNOWN]


def test_keys_and_titles_are_unique_and_short() -> None:
    titles = {column.title for column in COLUMNS}
    assert len(titles) == len(BY_KEY) == len(COLUMNS)
    assert max(map(len, titles)) <= 16


def test_a_new_window_shows_the_few_columns_that_fit() -> None:
    assert [column.key for column in COLUMNS if column.main] == [
        *("name", "folder", "size", "duration", "video", "picture", "frame_rate", "bit_depth", "hdr"),
        "status",
    ]


def test_every_state_has_a_word_that_the_window_can_translate() -> None:
    assert set(STATE_WORDS) == set(FileStatus)
    for status in FileStatus:
        assert BY_KEY["status"].show(_record(status=status)) in BY_KEY["status"].words
    assert BY_KEY["scan_type"].show(KNOWN) in BY_KEY["scan_type"].words
    assert BY_KEY["scan_type"].show(_record(summary=Summary(scan_type="MBAFF"))) == "MBAFF"


def test_names_sort_naturally_and_equal_ones_keep_their_order() -> None:
    names = [_record(name=name) for name in (b"clip 10.mkv", b"Clip 9.mkv", b"clip 9.mkv")]
    in_order = sorted(names, key=BY_KEY["name"].order)
    assert [r.name for r in in_order] == [b"Clip 9.mkv", b"clip 9.mkv", b"clip 10.mkv"]


def _pictures(*sizes: tuple[int, int]) -> list[FileRecord]:
    return [_record(summary=Summary(width=width, height=height)) for width, height in sizes]


def test_pictures_sort_by_their_area_and_classes_by_their_size() -> None:
    by_area = _pictures((2000, 100), (640, 480), (1920, 1080), (10_000, 1000))
    assert sorted(random.sample(by_area, 4), key=BY_KEY["picture"].order) == by_area
    classes = _pictures((720, 576), (1280, 720), (1920, 1080), (2048, 1080), (3840, 2160), (7680, 4320))
    assert sorted(random.sample(classes, 6), key=BY_KEY["picture_class"].order) == classes


def test_a_video_that_is_known_to_have_no_hdr_shows_none() -> None:
    plain = _record(summary=Summary(video_codec="AVC"))
    assert (BY_KEY["hdr"].value(plain), BY_KEY["hdr"].show(plain)) == (None, "")


def test_a_profile_that_is_a_level_alone_is_left_out_of_the_cell() -> None:
    summary = Summary(video_codec="AVC", video_profile="@L4.1")
    assert BY_KEY["video"].show(_record(summary=summary)) == "AVC"


def test_half_a_picture_size_is_none() -> None:
    assert BY_KEY["picture"].show(_record(summary=Summary(width=1920))) == "—"


def test_a_change_just_before_the_full_second_is_not_dated_into_the_next() -> None:
    record = _record(mtime_ns=1_700_000_000_999_999_999)
    assert BY_KEY["modified"].value(record) == "2023-11-14T22:13:20Z"


def test_a_file_from_the_end_of_time_has_no_date_of_change() -> None:
    record = _record(mtime_ns=10**30)
    assert (BY_KEY["modified"].value(record), BY_KEY["modified"].show(record)) == (None, "—")


@pytest.mark.parametrize(("rate", "text"), [(25.0, "25"), (29.97, "29.97"), (100.0, "100"), (0.5, "0.5")])
def test_frame_rates_lose_no_digits_that_count(rate: float, text: str) -> None:
    assert BY_KEY["frame_rate"].show(_record(summary=Summary(frame_rate=rate, frame_rate_mode="CFR"))) == text


@pytest.mark.parametrize(
    "key", ["container", "video", "chroma", "hdr", "scan_type", "audio", "audio_languages"]
)
def test_what_a_file_says_of_itself_cannot_steer_a_terminal(key: str) -> None:
    """The engine names an unknown codec by the four bytes in the file."""
    names = (
        "container",
        "video_codec",
        "chroma",
        "hdr_format",
        "scan_type",
        "audio_codec",
        "audio_languages",
    )
    summary = Summary(**dict.fromkeys(names, "a\x1b[2J\nb\u202e"))  # type: ignore[arg-type]
    assert BY_KEY[key].show(_record(summary=summary)) == "a␛[2J␊b\ufffd"


@pytest.mark.parametrize(
    ("codes", "value", "text"),
    [
        ((), "", ""),
        (("interlaced",), "interlaced", "Interlaced"),
        (("interlaced", "codec"), "codec interlaced", "Unusual codec for the container +1"),
        (("truncated",), "truncated", "Cut off"),
    ],
)
def test_problems_are_the_gravest_and_how_many_there_are_beside(
    codes: tuple[str, ...], value: str, text: str
) -> None:
    column, record = BY_KEY["problems"], _record(problems=problem_bits(codes))
    assert (column.value(record), column.show(record)) == (value, text)


def test_the_graver_sorts_after_the_lesser_and_none_after_unknown() -> None:
    rows = [_record(problems=problem_bits(codes)) for codes in ((), ("interlaced",), ("codec",), ("empty",))]
    assert sorted([*reversed(rows), UNKNOWN], key=BY_KEY["problems"].order) == [UNKNOWN, *rows]
