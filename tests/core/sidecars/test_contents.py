"""Tests that formats, encodings and times of subtitles are told by their contents."""

import time

import pytest

from app.core.file.media import TextStream
from app.core.sidecars.contents import MOST_BYTES, contents_of
from app.core.sidecars.kinds import SidecarKind
from app.core.sidecars.sidecar import Sidecar, SubtitleContents
from app.core.sidecars.subtitles import findings, subtitle_words

SUBRIP = "1\n00:00:01,000 --> 00:00:02,500\nЖизнь\n\n2\n00:01:03,000 --> 00:01:04,000\nMore\n"
STYLES = "[Script Info]\n[V4+ Styles]\n[Events]\nDialogue: 0,0:00:01.00,0:00:02.50,Default,,0,0,0,,Hi\n"


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (SUBRIP.encode(), SubtitleContents("subrip", "utf-8", 2, 1.0, 64.0)),
        (SUBRIP.replace(",000", ".000").encode(), SubtitleContents("subrip", "utf-8", 2, 1.0, 64.0)),
        (b"\xef\xbb\xbf" + SUBRIP.encode(), SubtitleContents("subrip", "utf-8", 2, 1.0, 64.0)),
        (SUBRIP.encode("cp1251"), SubtitleContents("subrip", "8-bit", 2, 1.0, 64.0)),
        (SUBRIP.encode("utf-16"), SubtitleContents("subrip", "utf-16", 2, 1.0, 64.0)),
        (SUBRIP.encode("utf-16-be"), SubtitleContents("subrip", "utf-16", 2, 1.0, 64.0)),
        (
            b"WEBVTT\n\n00:01.000 --> 00:02.500\nHi\n",
            SubtitleContents("webvtt", "utf-8", 1, 1.0, 2.5),
        ),
        (STYLES.encode(), SubtitleContents("ass", "utf-8", 1, 1.0, 2.5)),
        (STYLES.replace("V4+", "V4").encode(), SubtitleContents("ssa", "utf-8", 1, 1.0, 2.5)),
        (b"{1}{1}25\n{25}{60}Hi\n", SubtitleContents("microdvd", "utf-8", 1, 1.0, 2.4)),
        (b"{25}{60}Hi\n", SubtitleContents("microdvd", "utf-8", 1)),
        (
            b"<SAMI><BODY><SYNC Start=1000><P Class=A>Hi<SYNC Start=2500><P Class=A>&nbsp;",
            SubtitleContents("sami", "utf-8", 1, 1.0, 2.5),
        ),
        (
            b'<tt xmlns="http://www.w3.org/ns/ttml"><p begin="1s" end="2.5s">Hi</p></tt>',
            SubtitleContents("ttml", "utf-8", 1, 1.0, 2.5),
        ),
        (b"[INFORMATION]\n[TITLE]\n", SubtitleContents("subviewer", "utf-8")),
        (b"\0\0\1\xba\x44", SubtitleContents("vobsub")),
        (b"# VobSub index file, v7\nid: en, index: 0\n", SubtitleContents("vobsub index", "utf-8")),
        (b"[10][25]Hi\n", SubtitleContents("mpl2", "utf-8")),
        (b"00:00:01:Hi\n", SubtitleContents("tmplayer", "utf-8")),
        (b"<SAMI><HEAD>", SubtitleContents("sami", "utf-8")),
        (b'<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml">', SubtitleContents("ttml", "utf-8")),
        (b'<?xml version="1.0"?>\n<smil xmlns="urn:schemas">', SubtitleContents("smil", "utf-8")),
        (b"PG\0\0\0\0\0\0", SubtitleContents("pgs")),
        (b"Scenarist_SCC V1.0\n", SubtitleContents("scc", "utf-8")),
        (b"850STL25.01", SubtitleContents("ebu stl")),
        (b"$FontName = Arial\n", SubtitleContents("spruce stl", "utf-8")),
        (b"[00:01.20]la\n", SubtitleContents("lrc", "utf-8")),
        (
            b"1\n00:00:00,000 --> 00:00:00,033\nFrameCnt: 1\n[latitude: 1.0]\n",
            SubtitleContents("telemetry", "utf-8", 1, 0.0, 0.033),
        ),
        (
            b"1\n00:00:01,000 --> 00:00:02,000\nHOME(8.5,47.3) GPS(8.5,47.3,16) BAROMETER:1.9\n",
            SubtitleContents("telemetry", "utf-8", 1, 1.0, 2.0),
        ),
        (
            b"1\n00:00:01,000 --> 00:00:02,000\nF/2.8, SS 100, GPS (8.5, 47.3, 16)\n",
            SubtitleContents("telemetry", "utf-8", 1, 1.0, 2.0),
        ),
        (b"CHAPTER01=00:00:00.000\n", SubtitleContents("", "utf-8")),
        (b"read me\n", SubtitleContents("", "utf-8")),
        (b"<!DOCTYPE html><html></html>", SubtitleContents("", "utf-8")),
        (b"", SubtitleContents("", "utf-8")),
    ],
)
def test_contents(data: bytes, found: SubtitleContents) -> None:
    assert contents_of(data) == found


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("123:00:01,000\t        -->         123:00:02,999", (442801.0, 442802.999)),
        ("1234:00:01,000 --> 00:00:02,000", (842401.0, 2.0)),
        ("--> 00:00:01,000 --> 00:00:02,0005", (1.0, 2.0)),
        ("00:00:01,000 --> --> 00:00:02,000 --> 00:00:03,000", (2.0, 3.0)),
        ("00:00:01,000 --> 00:00:02,000 --> 00:00:03,000", (1.0, 2.0)),
        ("00:01,5-->00:02.25-->00:03,000", (1.5, 2.25)),
    ],
)
def test_times_stand_on_both_sides_of_an_arrow(line: str, times: tuple[float, float]) -> None:
    found = contents_of(f"1\n{line}\nHi\n".encode())
    assert (found.format, found.first, found.last) == ("subrip", *times)


def test_both_ends_of_a_long_file_are_looked_at() -> None:
    cues = [
        f"{minute}\n00:{minute:02}:00,000 --> 00:{minute:02}:09,000\n{'x' * 300}\n" for minute in range(60)
    ]
    found = contents_of("\n".join(cues).encode())
    assert found == SubtitleContents("subrip", "utf-8", 60, 0.0, 3549.0)


def test_subtitles_of_a_file_read_in_part_are_not_counted() -> None:
    found = contents_of(SUBRIP.encode(), b"\n9\n02:00:00,000 --> 02:00:01,000\nEnd\n")
    assert found == SubtitleContents("subrip", "utf-8", None, 1.0, 7201.0)


@pytest.mark.parametrize("unit", [b"0", b"00:", b"1:00:00,000 -", b"{1", b"Dialogue: 0,", b"GPS (", b"\xc3"])
def test_no_contents_take_long(unit: bytes) -> None:
    data = (unit * (MOST_BYTES // len(unit) + 1))[:MOST_BYTES]
    began = time.process_time()
    contents_of(data)
    assert time.process_time() - began < 20


def _sidecar(contents: SubtitleContents | None, name: bytes = b"Film.de.srt", **more: object) -> Sidecar:
    given: dict[str, object] = {"languages": ("de",), "kind": SidecarKind.SUBTITLES, **more}
    return Sidecar(
        id=1,
        folder=b"/f",
        name=name,
        size=1,
        mtime_ns=0,
        contents=contents,
        **given,  # type: ignore[arg-type]
    )


def test_languages_of_tracks_and_files_count_once() -> None:
    tracks = (TextStream(codec="PGS", language="deu", forced=True), TextStream(codec="UTF-8"))
    beside = (
        _sidecar(None),
        _sidecar(None, languages=("fr",), flags=("sdh",)),
        _sidecar(None, languages=("es",), is_guess=True),
        _sidecar(SubtitleContents("vobsub index", "utf-8"), b"Film.idx", languages=()),
    )
    assert subtitle_words(tracks, beside) == ("deu fr", "forced-de image und external sdh")


@pytest.mark.parametrize(
    ("contents", "flags", "code"),
    [
        (SubtitleContents("subrip", "utf-8", 100, 1.0, 3000.0), (), None),
        (SubtitleContents("subrip", "utf-8", 100, 1.0, 1000.0), (), "subtitles-short"),
        (SubtitleContents("subrip", "utf-8", 3, 1.0, 1000.0), ("forced",), None),
        (SubtitleContents("subrip", "8-bit", 100, 1.0, 3500.0), (), "subtitles-encoding"),
        (SubtitleContents("subrip", "utf-8", 0), (), "subtitles-empty"),
        (SubtitleContents("", "utf-8"), (), "subtitles-empty"),
        (SubtitleContents("pgs"), (), None),
        (None, (), None),
    ],
)
def test_problems_of_subtitles(
    contents: SubtitleContents | None, flags: tuple[str, ...], code: str | None
) -> None:
    assert list(findings([_sidecar(contents, flags=flags)], 3600.0)) == ([code] if code else [])


@pytest.mark.parametrize(
    ("named", "text", "is_sure", "is_found"),
    [
        (("en",), "de", True, True),
        (("en",), "de", False, False),
        (("de",), "de", True, False),
        (("pt-BR",), "pt", True, False),
        (("zh-Hant",), "zh", True, False),
        (("en", "de"), "de", True, False),
        (("sr",), "hr", True, False),
        (("no",), "nb", True, False),
        (("ms",), "id", True, False),
        (("eo",), "es", True, False),
        ((), "de", True, False),
    ],
)
def test_a_name_that_says_another_language_than_the_text(
    named: tuple[str, ...], text: str, *, is_sure: bool, is_found: bool
) -> None:
    contents = SubtitleContents("subrip", "utf-8", 900, 1.0, 3500.0, text, is_sure)
    found = findings([_sidecar(contents, languages=named)], 3600.0)
    assert list(found) == (["subtitles-language"] if is_found else [])
    if is_found:
        assert found["subtitles-language"].args == {"name": "Film.de.srt", "named": "en", "text": "de"}


def test_the_text_tells_the_language_where_the_name_does_not() -> None:
    contents = SubtitleContents("subrip", "utf-8", 900, 1.0, 3500.0, "de", is_sure=True)
    assert subtitle_words((), [_sidecar(contents, languages=())]) == ("de", "external")
    assert subtitle_words((), [_sidecar(contents, languages=("en",))]) == ("en", "external")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("smil", SidecarKind.CAMERA),
        ("telemetry", SidecarKind.TELEMETRY),
        ("sami", SidecarKind.SUBTITLES),
        ("", SidecarKind.SUBTITLES),
    ],
)
def test_contents_tell_files_with_the_name_of_subtitles_from_subtitles(name: str, kind: SidecarKind) -> None:
    assert SubtitleContents(name).kind is kind


def test_telemetry_is_told_and_gives_no_subtitles() -> None:
    telemetry = _sidecar(SubtitleContents("telemetry", "utf-8", 9, 0.0, 1.0), kind=SidecarKind.TELEMETRY)
    assert list(findings([telemetry], 3600.0)) == ["subtitles-telemetry"]
    assert subtitle_words((), [telemetry]).languages is None
