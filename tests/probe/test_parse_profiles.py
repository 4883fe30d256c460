"""Which look a file gets."""

from collections.abc import Mapping

import pytest

from app.probe.parse import video_file
from app.probe.parse_profiles import MIB, Look, first_look, guessed_rate, has_gaps, longer_look
from tests.probe.told import told

VIDEO = {"@type": "Video", "Format": "AVC", "Format_Profile": "High", "Width": "64", "Duration": "1000"}
GENERAL = {"@type": "General", "Format": "MPEG-4", "Duration": "1000"}
AUDIO = {"@type": "Audio", "Format": "AAC", "Channels": "2", "SamplingRate": "48000"}


@pytest.mark.parametrize(
    ("head", "parser"),
    [
        (b"\0\0\0\x18ftypisom", "Mpeg4"),
        (b"\0\0\0\x08wide\0\0\0\0mdat", "Mpeg4"),
        (b"\x1aE\xdf\xa3", "Mk"),
        (b"RIFF\x10\0\0\0AVI LIST", "Riff"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", ""),
        (b"\x00\x00\x01\xba", "MpegPs"),
        (b"FLV\x01", "Flv"),
        (b"\x06\x0e\x2b\x34", "Mxf"),
        ((b"G" + b"\0" * 187) * 2, "MpegTs"),
        (b"\0\0\0\0" + (b"G" + b"\0" * 191) * 2, "Bdav"),
        (b"G" + b"\0" * 300, ""),
        (b"GG", ""),
        (b"", ""),
    ],
)
def test_the_first_bytes_choose_the_parser(head: bytes, parser: str) -> None:
    assert first_look(head).parser == parser


def test_interleaved_media_are_not_read_through_between_beginning_and_end() -> None:
    for head in (b"\x06\x0e\x2b\x34", b"\x00\x00\x01\xba", b"RIFF\x10\0\0\0AVI LIST"):
        assert 0 < first_look(head).run < MIB


def test_a_longer_look_keeps_the_parser_and_sees_more() -> None:
    first = Look(parser="Wm", budget=MIB // 4)

    assert longer_look(first, deep=False) == Look(parser="Wm", speed=0.5, budget=2 * MIB)
    assert longer_look(first, deep=True).budget > 100 * MIB
    assert longer_look(Look(run=5), deep=True).run == 0


def gaps(*tracks: Mapping[str, str]) -> bool:
    kinds = told(*tracks)
    return has_gaps(video_file(kinds), kinds["Video"])


def guess(*tracks: Mapping[str, str]) -> str | None:
    kinds = told(*tracks)
    return guessed_rate(video_file(kinds), kinds["Video"])


def test_a_whole_file_has_no_gap() -> None:
    assert not gaps(GENERAL, VIDEO, AUDIO)
    assert not gaps(GENERAL)


@pytest.mark.parametrize("name", ["Width", "Format_Profile"])
def test_a_thin_picture_is_a_gap(name: str) -> None:
    assert gaps(GENERAL, {key: value for key, value in VIDEO.items() if key != name})


@pytest.mark.parametrize(
    "kind",
    [
        {"Format": "MPEG Video", "Format_Version": "Version 1"},
        {"Format": "MPEG-4 Visual", "CodecID": "MP43"},
        {"Format": "VP9", "CodecID": "vp09"},
    ],
)
def test_a_profile_that_no_look_finds_is_no_gap(kind: dict[str, str]) -> None:
    without = {key: value for key, value in VIDEO.items() if key != "Format_Profile"}

    assert not gaps(GENERAL, {**without, **kind})
    assert gaps(GENERAL, {**without, "Format": kind["Format"]})


@pytest.mark.parametrize("name", ["Channels", "SamplingRate"])
def test_a_mute_sound_is_a_gap(name: str) -> None:
    assert gaps(GENERAL, VIDEO, {key: value for key, value in AUDIO.items() if key != name})


def test_an_unknown_duration_is_a_gap() -> None:
    assert gaps({"@type": "General"}, VIDEO)


@pytest.mark.parametrize(
    ("timing", "rate"),
    [
        ({}, ""),
        ({"FrameRate_Mode": "VFR", "FrameRate_Num": "24000", "FrameRate_Original": "23.976"}, "23.976"),
        ({"FrameRate": "25.000", "FrameRate_Mode": "VFR", "FrameRate_Num": "25"}, "25.000"),
        ({"FrameRate": "30.000", "FrameRate_Mode": "CFR", "Duration": "333"}, "30.000"),
        ({"FrameRate": "30.000", "FrameRate_Mode": "CFR", "Duration": "333.000000"}, "30.000"),
        ({"FrameRate": "30.000", "FrameRate_Mode": "CFR", "Duration": "333.366667"}, None),
        ({"FrameRate": "30.060", "FrameRate_Mode": "CFR", "Duration": "6653.000000"}, None),
        ({"FrameRate": "25.000", "FrameRate_Mode": "CFR", "FrameRate_Num": "25"}, None),
    ],
)
def test_only_where_frames_tell_the_time_a_rate_is_a_guess(timing: dict[str, str], rate: str | None) -> None:
    track = {**VIDEO, **timing}

    assert guess({**GENERAL, "Format": "Matroska"}, track) == rate
    assert guess({**GENERAL, "Format": "Windows Media"}, track) == rate
    assert guess(GENERAL, track) is None
