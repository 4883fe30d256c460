"""The texts of subtitles come with their times, whatever the format and the encoding."""

import pytest

from app.core.sidecars.timed_text import LONGEST, MOST_CUES, Cue, cues_of

SRT = (
    "1\r\n00:00:01,500 --> 00:00:03,000\r\n<i>Grüße</i>,\r\nall!\r\n\r\n"
    "2\r\n01:00:00,000 --> 01:00:01,5\r\nEnd\r\n"
)
WANTED = [Cue(1.5, 3.0, "Grüße,\nall!"), Cue(3600.0, 3601.5, "End")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_subrip_in_any_encoding(encoding: str) -> None:
    assert cues_of(SRT.encode(encoding)) == WANTED


def test_webvtt_with_settings_and_short_times() -> None:
    text = "WEBVTT\n\nNOTE a --> b\n\nid\n00:01.500 --> 00:03.000 align:start\n<v Ann>Hi</v>\n"
    assert cues_of(text.encode()) == [Cue(1.5, 3.0, "Hi")]


def test_substation_alpha_without_its_marks() -> None:
    text = (
        "[Events]\nDialogue: 0,0:00:02.00,0:00:03.00,Default,,0,0,0,,{\\an8}Two,\\Nlines\n"
        "Dialogue: 0,0:00:01.00,0:00:01.50,Default,,0,0,0,,First\n"
    )
    assert cues_of(text.encode()) == [Cue(1.0, 1.5, "First"), Cue(2.0, 3.0, "Two,\nlines")]


@pytest.mark.parametrize("data", [b"", b"\0", b"-->", b"Dialogue:,", b"<", b"0:00:01,0 --> "])
def test_nonsense_has_no_texts(data: bytes) -> None:
    assert cues_of(data * 20_000) == []


def test_texts_are_bounded() -> None:
    one = "00:00:01,000 --> 00:00:02,000\n{}\n\n"
    assert len(cues_of(one.format("a").encode() * (MOST_CUES + 5))) == MOST_CUES
    assert len(cues_of(one.format("a" * 50_000).encode())[0].text) == LONGEST
