"""Timelines: frames at exact rates, time codes, reels, and names that a format cannot hold."""

import csv
import io
import json
from fractions import Fraction
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from msgspec.structs import replace

from app.core.export.format import EDITING, Format
from app.core.file.record import FileStatus
from tests.export.hand_over.files import HOSTILE, left_out, media, page, written

FILM = media(23.976, 10.01, start_timecode="01:00:00:00", reel_name="A001_C002")
DROP = media(29.97, 60.06, start_timecode="00:59:58;00")
PHONE = replace(media(), video=(replace(media().video[0], frame_rate_mode="VFR", frame_rate=29.85),))
TWO = page((b"/v/a.mov", FILM), (b"/v/b & <c>.mov", media(23.976, 4.004)))


def _xml(form: Format, *pages: Any) -> ET.Element:  # noqa: ANN401 - as of `written`
    return ET.fromstring(written(form, *pages)[0])  # noqa: S314 - ours


def _clips(*pages: Any) -> list[dict[str, Any]]:  # noqa: ANN401 - as of `written`
    tracks = json.loads(written(Format.OTIO, *pages)[0])["tracks"]["children"]
    return [clip for track in tracks for clip in track["children"]]


def test_otio_has_exact_rates_start_time_codes_and_reels() -> None:
    first, second = _clips(TWO)
    own = first["media_references"]["DEFAULT_MEDIA"]["available_range"]
    assert own["start_time"]["value"] == 86400
    assert own["duration"] == {"OTIO_SCHEMA": "RationalTime.1", "value": 240, "rate": 24000 / 1001}
    assert first["metadata"] == {"cmx_3600": {"reel": "A001_C002"}}
    assert second["media_references"]["DEFAULT_MEDIA"]["target_url"] == "file:///v/b%20%26%20%3Cc%3E.mov"


def test_a_variable_rate_is_not_made_up() -> None:
    _, phone = _clips(page((b"/v/a.mp4", media())), page((b"/v/p.mp4", PHONE)))
    assert "available_range" not in phone["media_references"]["DEFAULT_MEDIA"]
    assert phone["source_range"]["duration"]["value"] == 150
    for form in (Format.EDL, Format.ALE, Format.XMEML):
        _, given = written(form, page((b"/v/a.mp4", media()), (b"/v/p.mp4", PHONE)))
        assert list(left_out(given)) == [(b"/v/p.mp4", "hand_over.no_rate")]


def test_what_is_offline_is_marked() -> None:
    away = page((b"/v/a.mov", FILM), status=FileStatus.OFFLINE)
    assert _clips(away)[0]["metadata"]["cinventory"] == {"offline": True}
    assert "* ITS DISK IS NOT CONNECTED\n" in written(Format.EDL, away)[0]


def test_an_edl_counts_events_and_frames() -> None:
    assert written(Format.EDL, TWO)[0].splitlines() == [
        "TITLE: CINVENTORY",
        "FCM: NON-DROP FRAME",
        "",
        "001  A001_C00 V     C        01:00:00:00 01:00:10:00 01:00:00:00 01:00:10:00",
        "* FROM CLIP NAME: a.mov",
        "* SOURCE FILE: /v/a.mov",
        "",
        "002  AX       V     C        00:00:00:00 00:00:04:00 01:00:10:00 01:00:14:00",
        "* FROM CLIP NAME: b & <c>.mov",
        "* SOURCE FILE: /v/b & <c>.mov",
    ]


def test_an_edl_drops_numbers_at_29_97() -> None:
    text, given = written(Format.EDL, page((b"/v/a.mov", DROP), (b"/v/b.mov", FILM)))
    assert "FCM: DROP FRAME" in text
    assert "00:59:58;00 01:00:58;00 01:00:00;00 01:01:00;02" in text
    assert [code for _, code in left_out(given)] == ["hand_over.other_rate"]


def test_an_edl_is_full_after_999_events() -> None:
    text, given = written(Format.EDL, page(*((b"/v/%d.mov" % at, FILM) for at in range(1001))))
    assert text.count("FROM CLIP NAME") == 999
    assert [code for _, code in left_out(given)] == ["hand_over.too_many"] * 2


def test_fcpxml_has_whole_frames_as_fractions() -> None:
    tree = _xml(Format.FCPXML, TWO, page((b"/v/d.mov", DROP), (b"/v/p.mp4", PHONE)))
    assets = {each.get("id"): each for each in tree.iter("asset")}
    assert assets["a1"].get("start") == "86486400/24000s"
    assert assets["a1"].get("duration") == "240240/24000s"
    assert assets["a2"].get("src") == "file:///v/b%20%26%20%3Cc%3E.mov"
    formats = {each.get("id"): each.get("frameDuration") for each in tree.iter("format")}
    assert formats[assets["a3"].get("format")] == "1001/30000s"
    assert formats[assets["a4"].get("format")] is None
    at = Fraction(0)
    for clip in tree.iter("asset-clip"):
        assert Fraction((clip.get("offset") or "").removesuffix("s")) == at
        at += Fraction((clip.get("duration") or "").removesuffix("s"))
        assert (at * 24000 / 1001).denominator == 1
        assert clip.get("ref") in assets
    (sequence,) = tree.iter("sequence")
    assert Fraction((sequence.get("duration") or "").removesuffix("s")) == at


def test_xmeml_names_rates_time_codes_and_addresses() -> None:
    tree = _xml(Format.XMEML, TWO, page((b"/v/d.mov", DROP)))
    first, second, third = tree.iter("clipitem")
    assert [first.findtext(f"rate/{each}") for each in ("timebase", "ntsc")] == ["24", "TRUE"]
    assert first.findtext("file/timecode/string") == "01:00:00:00"
    assert first.findtext("file/timecode/reel/name") == "A001_C002"
    assert second.findtext("file/pathurl") == "file://localhost/v/b%20%26%20%3Cc%3E.mov"
    assert [each.findtext("start") for each in (first, second, third)] == ["0", "240", "336"]
    assert [third.findtext(f"file/timecode/{each}") for each in ("string", "displayformat")] == [
        "00:59:58;00",
        "DF",
    ]
    assert tree.findtext("sequence/duration") == third.findtext("end") == str(336 + 1440)


def test_mlt_has_the_profile_of_the_first_clip() -> None:
    tree = _xml(Format.MLT, TWO)
    profile = tree.find("profile")
    assert profile is not None
    assert (profile.get("frame_rate_num"), profile.get("frame_rate_den")) == ("24000", "1001")
    assert [each.findtext("property[@name='resource']") for each in tree.iter("chain")] == [
        "/v/a.mov",
        "/v/b & <c>.mov",
    ]
    assert [each.get("out") for each in tree.iter("entry")] == ["239", "95"]


def test_ale_is_a_table_of_one_rate() -> None:
    text, given = written(Format.ALE, TWO, page((b"/v/tab\t.mov", FILM)))
    head, rows = text.split("\n\nData\n")
    assert "VIDEO_FORMAT\t1080\n" in head
    assert "FPS\t23.976\n" in head
    first = dict(zip(head.splitlines()[-1].split("\t"), rows.splitlines()[0].split("\t"), strict=True))
    assert (first["Name"], first["Tape"], first["Tracks"]) == ("a.mov", "A001_C002", "VA1A2")
    assert (first["Start"], first["End"], first["Duration"]) == ("01:00:00:00", "01:00:10:00", "00:00:10:00")
    assert [code for _, code in left_out(given)] == ["hand_over.sign"]


def test_resolve_gets_no_formulas_and_no_changed_names() -> None:
    text, given = written(
        Format.RESOLVE, page((b"/v/a,b.mov", FILM), (b"/v/=1.mov", FILM), (b"/v/p.mp4", PHONE))
    )
    first, phone = csv.DictReader(io.StringIO(text))
    assert (first["File Name"], first["Clip Directory"]) == ("a,b.mov", "/v")
    assert (first["Start TC"], first["End TC"], first["Reel Name"]) == (
        "01:00:00:00",
        "01:00:10:00",
        "A001_C002",
    )
    assert phone["Start TC"] == ""
    assert list(left_out(given)) == [(b"/v/=1.mov", "hand_over.formula")]


@pytest.mark.parametrize("form", EDITING)
def test_each_name_is_in_the_list_or_left_out(form: Format) -> None:
    control = b"/v/bell\x07.mp4"
    files = [(b"/v/" + name, FILM) for name in HOSTILE]
    text, given = written(form, page(*files, (control, FILM), (b"/v/none.mp4", None)))
    lacking = dict(left_out(given))
    assert lacking.pop(b"/v/none.mp4") == "hand_over.no_length"
    assert lacking.pop(b"/v/bad\xff.mp4") == "hand_over.not_utf8"
    assert (control in lacking) is (form in {Format.FCPXML, Format.XMEML, Format.MLT})
    assert len(_names(form, text)) == len(files) - len(lacking)


def _names(form: Format, text: str) -> list[str]:
    """Return the names of clips in a list."""
    match form:
        case Format.OTIO:
            return [each["name"] for each in json.loads(text)["tracks"]["children"][0]["children"]]
        case Format.EDL:
            return [line for line in text.splitlines() if line.startswith("* FROM")]
        case Format.ALE:
            return text.split("Data\n")[1].splitlines()
        case Format.RESOLVE:
            return [row["File Name"] for row in csv.DictReader(io.StringIO(text))]
        case _:
            tag = {Format.FCPXML: "asset-clip", Format.XMEML: "clipitem", Format.MLT: "entry"}[form]
            return [tag for _ in ET.fromstring(text).iter(tag)]  # noqa: S314 - ours
