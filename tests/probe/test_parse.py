"""The engine's fields, literally, and everything that they should not be."""

from collections.abc import Mapping

import pytest
from msgspec.structs import fields

from app.core.file.media import AudioStream, Chapter, TextStream, VideoFile, VideoStream
from app.probe.fields import TEXT_LIMIT
from app.probe.parse import CHAPTER_LIMIT, TRACK_LIMIT, has_unknown_program, video_file
from tests.probe.film import FILM
from tests.probe.told import told


def test_a_film_is_read_field_by_field() -> None:
    assert video_file(told(*FILM)) == VideoFile(
        container="Matroska",
        duration=3.021,
        bit_rate=2_276_335,
        title="Heat",
        start_timecode="01:00:00;00",
        reel_name="A001",
        encoded_date="2023-05-09T11:48:30Z",
        writing_application="mkvmerge v70",
        truncated=True,
        video=(
            VideoStream(
                codec="HEVC",
                profile="Main 10@L5.1@High",
                width=3840,
                height=2160,
                pixel_aspect=1.0,
                display_aspect=1.778,
                rotation=90.0,
                frame_rate=23.976,
                frame_rate_mode="CFR",
                bit_depth=10,
                chroma="4:2:0",
                scan_type="Progressive",
                colour_primaries="BT.2020",
                colour_transfer="PQ",
                colour_matrix="BT.2020 non-constant",
                hdr_format="Dolby Vision 8.1 / HDR10",
                bit_rate=2_000_000,
                duration=3.0,
                language="en",
                title="Main",
            ),
        ),
        audio=(
            AudioStream(
                codec="DTS XLL",
                channels=6,
                sample_rate=48_000,
                bit_rate=1_509_000,
                duration=3.021,
                language="de",
                title="Surround",
                default=True,
                forced=False,
            ),
            AudioStream(codec="MPEG Audio Layer 3", channels=2),
        ),
        text=(TextStream(codec="PGS", language="fr", title="Forcés", default=False, forced=True),),
        chapters=(Chapter(start=0.0, title="One"), Chapter(start=3723.456, title="Zwei")),
    )


def video(**track: str) -> VideoStream:
    return video_file(told({"@type": "General"}, {"@type": "Video", **track})).video[0]


def general(**track: object) -> VideoFile:
    return video_file(told({"@type": "General", **track}))


def dolby(profile: str, compatible: str = "") -> dict[str, str]:
    return {
        "HDR_Format": "Dolby Vision",
        "HDR_Format_Profile": profile,
        "HDR_Format_Compatibility": compatible,
    }


@pytest.mark.parametrize(
    ("track", "name"),
    [
        (dolby("dvhe.05"), "Dolby Vision 5"),
        (dolby("dav1.10"), "Dolby Vision 10"),
        (dolby("dvhe.08", "HLG"), "Dolby Vision 8.4 / HLG"),
        (dolby("dvhe.07", "Blu-ray"), "Dolby Vision 7.6 / HDR10"),
        (dolby(""), "Dolby Vision"),
        ({"HDR_Format": "SMPTE ST 2094 App 4", "HDR_Format_Compatibility": "HDR10+ Profile A"}, "HDR10+"),
        ({"HDR_Format": "SMPTE ST 2086", "HDR_Format_Compatibility": "HDR10"}, "HDR10"),
        ({"HDR_Format": "SMPTE ST 2086", "transfer_characteristics": "PQ"}, "HDR10"),
        ({"HDR_Format": "SMPTE ST 2086", "transfer_characteristics": "BT.709"}, None),
        ({"transfer_characteristics": "HLG"}, "HLG"),
        ({"transfer_characteristics": "PQ"}, None),
        ({}, None),
    ],
)
def test_hdr_has_a_short_name_the_most_capable_first(track: Mapping[str, str], name: str | None) -> None:
    assert video(**track).hdr_format == name


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2014-12-18 09:11:59 UTC", "2014-12-18T09:11:59Z"),
        ("UTC 2014-12-18 09:11:59", "2014-12-18T09:11:59"),
        ("2018-02-07T10:15:08-0500", "2018-02-07T15:15:08Z"),
        ("2018-02-07T10:15:08+01:00", "2018-02-07T09:15:08Z"),
        ("2014-10-22 08:05:07.000", "2014-10-22T08:05:07"),
        ("2014-13-45 08:05:07 UTC", "2014-13-45 08:05:07 UTC"),
        ("9999-12-31T23:59:59-0500", "9999-12-31T23:59:59-0500"),
        ("2010", "2010"),
        ("last summer", "last summer"),
        ("1970-01-01 00:00:00 UTC", None),
        ("1904-01-01 00:00:00 UTC", None),
        ("0-00-00 00:00:00.000", None),
        ("", None),
    ],
)
def test_dates_are_iso_8601_utc_where_the_file_tells(written: str, date: str | None) -> None:
    assert general(Encoded_Date=written).encoded_date == date


@pytest.mark.parametrize(
    ("value", "number"),
    [
        ("1920", 1920),
        ("1920.7", 1920),
        ("1920 / 1080", 1920),
        ("-5", None),
        ("0", None),
        ("nan", None),
        ("inf", None),
        ("1e400", None),
        ("9" * 400, None),
        ("9223372036854775807", None),
        ("1920 pixel", None),
        ("/", None),
        ("", None),
    ],
)
def test_a_number_is_one_or_none(value: str, number: int | None) -> None:
    assert video(Width=value).width == number


@pytest.mark.parametrize(
    ("value", "seconds"),
    [("3021", 3.021), ("12345.678", 12.345678), ("0", 0.0), ("1234 / 5678", 1.234), ("-1", None)],
)
def test_a_duration_in_milliseconds_is_exact_in_seconds(value: str, seconds: float | None) -> None:
    assert video(Duration=value).duration == seconds


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a title", "a title"),
        ("\ud800a\udfff title", "a title"),
        ("\ud83d", None),
        (" \xa0 ", None),
        ("binary \0 data", None),
        ("two\nlines", None),
        ("x" * 5000, "x" * TEXT_LIMIT),
        ("", None),
    ],
)
def test_a_text_is_one_that_can_be_stored(value: str, text: str | None) -> None:
    found = general(Title=value).title

    assert found == text
    assert found is None or found.encode()


def test_a_title_that_is_none_gives_way_to_the_next() -> None:
    assert general(Title="\1", Movie="Heat").title == "Heat"


@pytest.mark.parametrize(
    ("track", "profile"),
    [
        ({"Format_Profile": "High", "Format_Level": "4.1"}, "High@L4.1"),
        ({"Format_Profile": "Main", "Format_Level": "Main"}, "Main@Main"),
        ({"Format_Profile": "Main", "Format_Level": "4", "Format_Tier": "Main"}, "Main@L4"),
        ({"Format_Profile": "422 HQ"}, "422 HQ"),
        ({"Format_Profile": "High@L4.1"}, "High@L4.1"),
        ({"Format_Profile": "Main 10@L5@Main"}, "Main 10@L5"),
        ({"Format_Profile": "Main@High"}, "Main@High"),
        ({"Format_Profile": "@L3"}, "@L3"),
        ({"Format_Profile": "BCS@L3 / BCS@L2"}, "BCS@L3 / BCS@L2"),
        ({"Format_Profile": "Main@L3", "Format_Level": "4", "Format_Tier": "High"}, "Main@L4@High"),
        ({"Format_Level": "3"}, "@L3"),
        ({}, None),
    ],
)
def test_profiles_carry_their_level(track: Mapping[str, str], profile: str | None) -> None:
    assert video(**track).profile == profile


def test_the_material_packages_time_code_comes_first_and_garbage_never() -> None:
    found = video_file(
        told(
            {"@type": "General"},
            {"@type": "Video", "TimeCode_FirstFrame": "00:00:00:00"},
            {"@type": "Other", "Type": "Time code", "TimeCode_FirstFrame": "tomorrow"},
            {"@type": "Other", "Type": "Time code", "TimeCode_FirstFrame": "10:00:00:00"},
            {"@type": "Other", "Type": "Time code", "TimeCode_FirstFrame": "11:00:00:00"},
        )
    )
    assert found.start_timecode == "10:00:00:00"


@pytest.mark.parametrize(
    ("title", "reel"),
    [("A001C002", "A001C002"), ("Time Code Media Handler", None), ("TimeCodeHandler", None)],
)
def test_the_reel_is_the_name_of_a_quicktime_time_code_track(title: str, reel: str | None) -> None:
    mxf = {"@type": "Other", "Type": "Time code", "Format": "MXF TC", "Title": "V1"}
    track = {"@type": "Other", "Type": "Time code", "Format": "QuickTime TC", "Title": title}

    assert video_file(told({"@type": "General"}, mxf, track)).reel_name == reel


def test_chapters_are_in_order_and_of_one_edition() -> None:
    found = video_file(
        told(
            {"@type": "General"},
            {"@type": "Menu", "Format": "AVC / AC-3", "extra": {"pointer_field": "0"}},
            {"@type": "Menu", "extra": {"_00_00_09_000": "Nine", "_00_00_01_500": "\1", "x": "y"}},
            {"@type": "Menu", "extra": {"_00_00_00_000": "Second edition"}},
        )
    )
    assert found.chapters == (Chapter(start=1.5), Chapter(start=9.0, title="Nine"))


def test_a_title_with_a_colon_stays_whole() -> None:
    menu = {"@type": "Menu", "extra": {"_00_00_00_000": "Alien: Part One"}}
    found = video_file(told({"@type": "General"}, menu))
    assert found.chapters[0].title == "Alien: Part One"


def test_masses_of_tracks_and_chapters_are_cut() -> None:
    many = [{"@type": kind} for kind in ("Video", "Audio", "Text")] * 1000
    marks = {f"_{hour:02}_{minute:02}_00_000": "x" for hour in range(99) for minute in range(60)}
    found = video_file(told({"@type": "General"}, *many, {"@type": "Menu", "extra": marks}))

    assert {len(found.video), len(found.audio), len(found.text)} == {TRACK_LIMIT}
    assert len(found.chapters) == CHAPTER_LIMIT


def test_a_parser_that_refuses_tells_nothing() -> None:
    assert video_file({}) == video_file(told({"@type": "General"})) == VideoFile()


def test_a_program_without_a_format_is_unknown() -> None:
    program = {"@type": "Menu", "MenuID": "1"}
    assert has_unknown_program(told(program))
    assert not has_unknown_program(told(program, {**program, "Format": "AVC"}))
    assert not has_unknown_program(told({"@type": "Menu"}))


WEIRD = (
    "",
    "0",
    "-1",
    "1e308",
    "nan",
    "\udcff",
    "\U0010ffff",
    "1 / 2",
    "x" * 9999,
    "/",
    "@",
    "@L@",
    "\0",
    "²",
)


@pytest.mark.parametrize("weird", WEIRD, ids=lambda weird: ascii(weird)[:20])
def test_no_value_in_any_field_raises(weird: str) -> None:
    """Every field that the parser knows, in every kind of track, holds `weird`."""
    names = {key for track in FILM for key in track} - {"extra"} | {"TimeCode_FirstFrame", "CodecID"}
    kinds = ("General", "Video", "Audio", "Text", "Other", "Menu")
    found = video_file(
        told(*({**dict.fromkeys(names, weird), "@type": kind, "Type": "Time code"} for kind in kinds))
    )
    bare = video_file(
        told(*({"@type": kind, "extra": {"_00_00_00_000": weird, "IsTruncated": weird}} for kind in kinds))
    )

    for media in (found, bare):
        assert len(media.video) == len(media.audio) == len(media.text) == 1
        for field in fields(media.video[0]):
            assert isinstance(getattr(media.video[0], field.name), str | int | float | None)


@pytest.mark.parametrize("value", ["1e300", "18446744073709551615", "1e13"])
def test_what_no_film_can_last_and_no_picture_can_have_is_unknown(value: str) -> None:
    """A single such duration would make the sum over all files worthless, or infinite."""
    assert general(Duration=value).duration is None
    assert video(FrameRate=value, Duration=value).frame_rate is None
    assert video(Duration=value).duration is None


@pytest.mark.parametrize(
    ("general", "camera"),
    [
        (
            {"extra": {"com_apple_quicktime_make": "Apple", "com_apple_quicktime_model": "iPhone 15 Pro"}},
            "Apple iPhone 15 Pro",
        ),
        (
            {"Encoded_Hardware_CompanyName": "Canon", "Encoded_Hardware_Model": "Canon EOS R5"},
            "Canon EOS R5",
        ),
        ({"Encoded_Hardware": "GoPro HERO11"}, "GoPro HERO11"),
        ({"extra": {"Make": "Sony"}}, "Sony"),
        ({"extra": {"Make": "?", "Model": "\1"}}, "?"),
        ({}, None),
    ],
)
def test_the_camera_is_named_once(general: Mapping[str, object], camera: str | None) -> None:
    assert video_file(told({"@type": "General", **general})).camera == camera


@pytest.mark.parametrize(
    ("service", "found"),
    [
        (None, (None, None)),
        ("", (None, None)),
        ("CM", (False, False)),
        ("HI", (True, False)),
        ("C", (False, True)),
        ("HI / C", (True, True)),
    ],
)
def test_a_kind_of_service_tells_whom_a_track_is_for(
    service: str | None, found: tuple[bool | None, bool | None]
) -> None:
    kind = {} if service is None else {"ServiceKind": service}
    media = video_file(
        told({"@type": "General"}, {"@type": "Audio", **kind}, {"@type": "Text", **kind}),
    )
    (sound,), (words,) = media.audio, media.text
    assert (sound.hearing_impaired, sound.commentary) == found
    assert (words.hearing_impaired, words.commentary) == found


@pytest.mark.parametrize(("told_", "forced"), [("Yes", True), ("Yes / No", True), ("No", False), ("?", None)])
def test_forced_subtitles_of_mp4_have_two_marks(told_: str, forced: bool | None) -> None:  # noqa: FBT001
    media = video_file(told({"@type": "General"}, {"@type": "Text", "Forced": told_}))
    assert media.text[0].forced is forced
