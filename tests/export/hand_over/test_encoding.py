"""Lists for encoders: all tracks, what is made of them, and what is left out with a reason."""

import json
import re
from typing import Any

import pytest
from msgspec.structs import replace

from app.core.advice.target import EncodingTarget, TargetCodec
from app.core.checksum.verdict import ChecksumVerdict
from app.core.damage.verdict import DamageVerdict
from app.core.export.format import ENCODING, Format
from app.core.export.hand_over import HandOverChoice
from app.core.file.media import TextStream, VideoFile, VideoStream
from tests.export.hand_over.files import HOSTILE, handing, left_out, media, page, written

HEVC = EncodingTarget()
WINDOWS = HandOverChoice(folder=b"/encoded", mapped=((b"/v", b"Z:\\v"), (b"/encoded", b"E:\\out")))


def _changed(**picture: object) -> VideoFile:
    base = media()
    return replace(base, video=(replace(base.video[0], **picture),))


def _jobs(*files: tuple[bytes, VideoFile | None], target: EncodingTarget = HEVC) -> list[dict[str, Any]]:
    text, _ = written(Format.HANDBRAKE, page(*files), given=handing(HandOverChoice(target=target)))
    return [each["Job"] for each in json.loads(text)]


def test_a_queue_has_what_handbrake_asks_for() -> None:
    first, second = _jobs((b"/v/a.mp4", media()), (b"/w/a.mov", media()))
    assert (first["SequenceID"], second["SequenceID"]) == (0, 1)
    assert first["Source"] == {"Path": "/v/a.mp4", "Title": 1}
    assert first["Destination"] == {"File": "/encoded/a.mkv", "Mux": "mkv", "ChapterMarkers": True}
    assert second["Destination"]["File"] == "/encoded/a (2).mkv"
    assert first["Video"]["Encoder"] == "x265"
    assert isinstance(first["Video"]["Quality"], float)
    assert [each["Encoder"] for each in first["Audio"]["AudioList"]] == ["copy", "flac24"]
    assert [each["Track"] for each in first["Subtitle"]["SubtitleList"]] == [0]


def test_a_target_chooses_codec_depth_and_sound() -> None:
    target = EncodingTarget(codec=TargetCodec.AV1, keep_sound=False)
    (job,) = _jobs((b"/v/a.mp4", _changed(bit_depth=10, hdr_format="HDR10")), target=target)
    assert job["Video"]["Encoder"] == "svt_av1_10bit"
    assert [each["Bitrate"] for each in job["Audio"]["AudioList"]] == [128, 384]


@pytest.mark.parametrize(
    ("media", "code"),
    [
        (None, "hand_over.no_picture"),
        (_changed(scan_type="Interlaced"), "hand_over.interlaced"),
        (_changed(hdr_format="Dolby Vision 8.1 / HDR10"), "hand_over.dynamic_hdr"),
        (_changed(hdr_format="HDR10+"), "hand_over.dynamic_hdr"),
        (replace(media(), text=(TextStream(codec="Teletext"),)), "hand_over.subtitles"),
        (replace(media(), video=(VideoStream(codec="AVC"),)), "hand_over.no_picture"),
        (_changed(chroma="4:2:2"), "advice.gate_chroma"),
        (_changed(chroma="4:2:0", bit_depth=12), "hand_over.dynamic_hdr"),
        (_changed(codec="ProRes"), "advice.gate_mezzanine"),
        (replace(media(), camera="Sony ILCE-7M4"), "advice.gate_camera"),
    ],
)
def test_what_would_lose_something_is_left_out(media: VideoFile | None, code: str) -> None:
    for form in ENCODING:
        given = handing(WINDOWS)
        text, _ = written(form, page((b"/v/a.mp4", media)), given=given)
        assert list(left_out(given)) == [(b"/v/a.mp4", code)]
        assert "a.mp4" not in text
        assert given.outputs == []


@pytest.mark.parametrize(
    "found", [{"damage": DamageVerdict.DAMAGED}, {"verdict": ChecksumVerdict.ROTTEN}], ids=["frames", "bytes"]
)
def test_a_damaged_file_is_left_out(found: dict[str, Any]) -> None:
    given = handing()
    written(Format.SH, page((b"/v/a.mp4", media()), **found), given=given)
    assert list(left_out(given)) == [(b"/v/a.mp4", "advice.gate_damaged")]


def test_handbrake_is_not_asked_for_sdr() -> None:
    given = handing(HandOverChoice(target=EncodingTarget(keep_hdr=False)))
    hdr = _changed(hdr_format="HDR10")
    text, _ = written(Format.HANDBRAKE, page((b"/v/b.mp4", hdr), (b"/v/c.mp4", media())), given=given)
    assert len(json.loads(text)) == 1
    assert [code for _, code in left_out(given)] == ["hand_over.handbrake_sdr"]


def test_handbrake_scales_pictures_as_they_are_displayed() -> None:
    large = {"width": 3840, "height": 2160}
    known = _changed(**large), _changed(**large, rotation=90.0), media()
    wide, turned, small = _jobs(
        *((b"/v/%d.mp4" % at, each) for at, each in enumerate(known)), target=EncodingTarget(height=1080)
    )
    sizes = []
    for job in (wide, turned):
        (scaling,) = job["Filters"]["FilterList"]
        sizes.append((scaling["Settings"]["width"], scaling["Settings"]["height"]))
    assert sizes == [(1920, 1080), (1080, 1920)]
    assert "Filters" not in small


def test_ffmpeg_is_to_fail_where_it_cannot_decode_all() -> None:
    for form in (Format.SH, Format.POWERSHELL, Format.CMD):
        text, _ = written(form, page((b"/v/a.mp4", media())), given=handing(WINDOWS))
        assert "-xerror" in text


def test_ffmpeg_makes_pictures_smaller_and_sdr_as_they_are_displayed() -> None:
    target = EncodingTarget(height=1080, keep_hdr=False, keep_sound=False)
    turned = _changed(width=3840, height=2160, rotation=90.0, hdr_format="HDR10", bit_depth=10)
    text, _ = written(Format.SH, page((b"/v/a.mp4", turned)), given=handing(HandOverChoice(target=target)))
    line = next(line for line in text.splitlines() if line.startswith("encode '"))
    assert "'-vf' 'scale=1080:1920,zscale=t=linear" in line
    assert "'-pix_fmt' 'yuv420p'" in line
    assert "'-c:a' 'aac' '-b:a:0' '128000' '-b:a:1' '384000'" in line
    assert "'-c:s' 'srt'" in line


def _powershell_strings(line: str) -> list[str]:
    """Return the strings of a line, as PowerShell reads them."""
    quote = "['\u2018\u2019\u201a\u201b]"
    found = re.findall(rf"{quote}((?:[^'\u2018-\u201b]|{quote}{{2}})*){quote}", line, re.DOTALL)
    return [re.sub(rf"({quote}){quote}", r"\1", each) for each in found]


def test_powershell_reads_names_as_they_are() -> None:
    names = [name for name in HOSTILE if b"\xff" not in name and b'"' not in name]
    files = [(b"/v/" + name, media()) for name in HOSTILE]
    text, given = written(Format.POWERSHELL, page(*files))
    assert text.startswith("\ufeff#")
    assert dict(left_out(given)) == {b'/v/dq".mp4': "hand_over.sign", b"/v/bad\xff.mp4": "hand_over.not_utf8"}
    calls = text.split("\r\nConvert-Video ")[1:]
    read = [_powershell_strings(call.split("\r\n\r\n")[0]) for call in calls]
    assert [each[0] for each in read] == [f"/v/{name.decode()}" for name in names]
    assert [each[1] for each in read] == [
        f"/encoded/{name.decode().removesuffix('.mp4')}.mkv" for name in names
    ]


def test_the_command_prompt_gets_only_names_that_it_holds() -> None:
    files = [(b"/v/" + name, media()) for name in HOSTILE]
    text, given = written(Format.CMD, page(*files, (b"/w/other.mp4", media())), given=handing(WINDOWS))
    refused = {path.removeprefix(b"/v/"): code for path, code in left_out(given)}
    signs = (b"\n", b"\t", b'"', b"%", b"!", b"*", b"\xff", b":", b"\\")
    lacking = {name for name in HOSTILE if any(sign in name for sign in signs)}
    assert set(refused) == lacking | {b"/w/other.mp4"}
    assert refused[b"/w/other.mp4"] == "hand_over.not_windows"
    assert "\n" not in text.replace("\r\n", "")
    names = [name.decode() for name in HOSTILE if name not in lacking]
    assert re.findall(r'set "from=Z:\\v\\([^"]*)"\r\n', text) == names
    assert re.findall(r'set "to=E:\\out\\([^"]*)"\r\n', text) == [
        name.removesuffix(".mp4") + ".mkv" for name in names
    ]
    assert all(len(line) < 8191 for line in text.splitlines())
