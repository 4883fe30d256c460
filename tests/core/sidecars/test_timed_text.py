"""The texts of subtitles come with their times, whatever the format and the encoding."""

import time
from pathlib import Path

import pytest

from app.config.language_table import language_table
from app.core.sidecars.contents import MOST_BYTES, contents_of
from app.core.sidecars.timed_text import LONGEST, MOST_CUES, Cue, cues_of
from tests.dialogue.spoken import srt

SPOKEN = (Path(__file__).parent / "spoken_lines.tsv").read_text("utf-8").splitlines()
SRT = (
    "1\r\n00:00:01,500 --> 00:00:03,000\r\n<i>Grüße</i>,\r\nall!\r\n\r\n"
    "2\r\n01:00:00,000 --> 01:00:01,5\r\nEnd\r\n"
)
WANTED = [Cue(1.5, 3.0, "Grüße,\nall!"), Cue(3600.0, 3601.5, "End")]


_FIRST, _SECOND = "1\n00:00:01,000 --> 00:00:02,000\n", "2\n00:00:03,000 --> 00:00:04,000\n"


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        (f"{_FIRST}a\n\n{_SECOND}b\n\n", ["a", "b"]),
        (f"{_FIRST}a\nb\n\n\n{_SECOND}\nnobody\n", ["a\nb"]),
        (f"{_FIRST}a\n{_SECOND}b", ["a\n2\n00:00:03,000 --> 00:00:04,000\nb"]),
        (_FIRST + "a\n" * 60 + f"\n{_SECOND}b", ["\n".join("a" * 60), "b"]),
        (f"{_FIRST}a\n\n1:00,5 --> 1:02,5\nb", ["a", "b"]),
        (f"{_FIRST}a --> b\n\n{_SECOND}", ["a --> b"]),
    ],
    ids=["usual", "empty", "without an empty line", "many lines", "other times", "another arrow"],
)
def test_a_text_goes_on_to_an_empty_line(text: str, texts: list[str]) -> None:
    assert [cue.text for cue in cues_of(text.encode())] == texts


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


MICRODVD = b"{1}{1}25\n{25}{50}{y:i}Hi|there\n{75}{100}Bye\n"
SAMI = b"""<SAMI><HEAD><STYLE><!-- .EN {lang: en-US;} .FR {lang: fr;} --></STYLE></HEAD><BODY>
<SYNC Start=1000><P Class=EN>Hello<br>all &amp; none<P Class=FR>Bonjour
<SYNC Start=3000><P Class=EN>&nbsp;<SYNC Start=4000><P Class=FR>&nbsp;
<SYNC Start="5000"><P Class="EN">End</BODY></SAMI>"""
TTML = b"""<?xml version="1.0"?><tt xmlns="http://www.w3.org/ns/ttml" ttp:frameRate="25" ttp:tickRate="10">
<body><p begin="00:00:01.500" end="00:00:03.000">Hello<br/>\n <span>all</span></p>
<p begin="40t" end="50t">tick</p>
<p begin="00:00:06:05" dur="2s">frame</p><p begin="9s">no end</p></body></tt>"""


@pytest.mark.parametrize(
    ("data", "cues"),
    [
        (MICRODVD, [Cue(1.0, 2.0, "Hi\nthere"), Cue(3.0, 4.0, "Bye")]),
        (MICRODVD[9:], [Cue(0.5, 1.0, "Hi\nthere"), Cue(1.5, 2.0, "Bye")]),
        (SAMI, [Cue(1.0, 3.0, "Hello\nall & none"), Cue(1.0, 4.0, "Bonjour"), Cue(5.0, 10.0, "End")]),
        (TTML, [Cue(1.5, 3.0, "Hello\nall"), Cue(4.0, 5.0, "tick"), Cue(6.2, 8.2, "frame")]),
        (TTML.replace(b"<p", b"<tt:p").replace(b"</p", b"</tt:p"), 3),
        (SAMI.decode().encode("utf-16"), 3),
    ],
)
def test_rarer_formats(data: bytes, cues: list[Cue] | int) -> None:
    found = cues_of(data, rate=50.0)
    assert found == cues if isinstance(cues, list) else len(found) == cues


@pytest.mark.parametrize(
    "unit",
    [
        *(
            b"<SYNC Start=1><P ",
            b"<P" + b" " * 199,
            b"<p begin='1s' end='2s'>",
            b"<tt a='",
            b"{1}{1}",
            b"{1}{2}x\n",
        ),
        *(b"<SAMI><SYNC Start=1>", b"<tt><p begin='1s' end='2s'>x</", b"&amp;", b"\xe9 ", b"\xb0\xa1"),
    ],
)
def test_no_rarer_format_takes_long(unit: bytes) -> None:
    for head in (b"<SAMI>", b"<tt>", b""):
        data = head + unit * (MOST_BYTES // 4 // len(unit))
        began = time.process_time()
        cues_of(data, language_table())
        assert time.process_time() - began < 20


@pytest.mark.parametrize(
    ("language", "codec"),
    [
        *(
            ("ru", "cp1251"),
            ("ru", "koi8-r"),
            ("ru", "cp866"),
            ("bg", "cp1251"),
            ("uk", "cp1251"),
            ("pl", "cp1250"),
        ),
        *(("cs", "iso8859-2"), ("de", "cp1252"), ("fr", "cp1252"), ("el", "cp1253"), ("tr", "cp1254")),
        *(
            ("he", "cp1255"),
            ("ar", "cp1256"),
            ("lt", "cp1257"),
            ("th", "cp874"),
            ("ja", "cp932"),
            ("ko", "cp949"),
        ),
        *(("zh", "gb18030"), ("zh", "big5")),
    ],
)
def test_the_code_page_of_a_text_is_told_by_its_letters(language: str, codec: str) -> None:
    lines = next(line for line in SPOKEN if line.startswith(f"{language}\t")).split("\t")[1:]
    data = srt(*lines).decode().encode(codec, "ignore")
    expected = srt(*lines).decode().encode(codec, "ignore").decode(codec)
    assert [cue.text for cue in cues_of(data, language_table())] == [
        cue.text for cue in cues_of(expected.encode())
    ]
    contents = contents_of(data, table=language_table())
    assert (contents.encoding, contents.is_sure) == ("8-bit", False)
    assert data.decode(contents.charset) == expected


@pytest.mark.parametrize("data", [b"", b"\0", b"-->", b"Dialogue:,", b"<", b"0:00:01,0 --> "])
def test_nonsense_has_no_texts(data: bytes) -> None:
    assert cues_of(data * 20_000) == []


@pytest.mark.parametrize(
    "data",
    [
        b'<tt ttp:frameRate="1e-300"><p begin="1f" end="2f">a</p></tt>',
        b'<tt ttp:frameRate="1e-320"><p begin="0s" end="999999999999f">a</p></tt>',
        b'<tt><p begin="1s" end="999999999999h">a</p></tt>',
        b"{1}{1}1.0\n{5}{999999999}a",
    ],
)
def test_times_that_cannot_be_true_are_a_fault_of_the_file(data: bytes) -> None:
    assert cues_of(data) == []
    assert contents_of(data).last is None


def test_texts_are_bounded() -> None:
    one = "00:00:01,000 --> 00:00:02,000\n{}\n\n"
    assert len(cues_of(one.format("a").encode() * (MOST_CUES + 5))) == MOST_CUES
    assert len(cues_of(one.format("a" * 50_000).encode())[0].text) == LONGEST
