"""The styles of subtitles are read from files of strangers."""

import time

import pytest

from app.config.language_table import language_table
from app.core.sidecars.timed_text import cue_of, cues_of
from app.player.captions import Captions
from app.player.protocol import (
    LARGEST_TEXT,
    MOST_BLOCKS,
    MOST_BYTES,
    MOST_RUNS,
    SMALLEST_TEXT,
    TextRun,
    encode,
    event_of,
)
from app.player.styled_text import TextStyles, block_of, styled_cues, styled_packet, styles_of

HEADER = """[Script Info]
PlayResX: 640
PlayResY: 360

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Bold, Italic, Underline, Alignment
Style: Default,Arial,18,&H00FFFFFF,0,0,0,2
Style: Sign,Arial,36,&H000000FF,-1,-1,0,8

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
"""
EVENT = "Dialogue: 0,0:00:01.00,0:00:02.50,{},,0,0,0,,{}\n"


def runs(raw: str, styles: TextStyles | None = None, name: str = "") -> tuple[TextRun, ...]:
    return block_of(raw, styles or TextStyles(), name).runs


@pytest.mark.parametrize(
    "data",
    [
        "1\n00:00:01,000 --> 00:00:02,000\n{}\n",
        "{{24}}{{48}}{}\n",
        "<SAMI><BODY><SYNC Start=1000><P Class=RU>{}<SYNC Start=2000><P Class=RU>&nbsp;</BODY></SAMI>",
    ],
    ids=["subrip", "microdvd", "sami"],
)
def test_texts_are_read_as_the_library_reads_them(data: str) -> None:
    said = "Я не знаю, где он был прошлой ночью."
    text = data.format(said).encode("cp1251")
    (cue,) = styled_cues(text, language_table(), 24.0)
    assert (cue.start, cue.end, cue.text) == (1.0, 2.0, said)
    assert cue.block.runs == (TextRun(said),)
    assert [cue.text] == [each.text for each in cues_of(text, language_table(), 24.0)]


def test_a_style_of_the_file_says_how_a_text_looks() -> None:
    (cue,) = styled_cues((HEADER + EVENT.format("Sign", "Stop, you")).encode())
    assert (cue.start, cue.end, cue.text) == (1.0, 2.5, "Stop, you")
    assert cue.block.runs == (TextRun("Stop, you", bold=True, italic=True, colour=0xFF0000),)
    assert cue.block.place == 8
    assert cue.block.size == pytest.approx(0.1)


def test_marks_within_a_text() -> None:
    styles = styles_of(HEADER)
    block = block_of(
        r"{\an7\pos(320,90)}a{\b1\i1}b{\b0}c{\c&H00FF00&}d{\r}e\Nf{\p1}m 0 0 l 1 1{\p0}", styles, "x"
    )
    assert block.runs == (
        TextRun("a", bold=False),
        TextRun("b", bold=True, italic=True),
        TextRun("c", bold=False, italic=True),
        TextRun("d", bold=False, italic=True, colour=0x00FF00),
        TextRun("e\nf", bold=False),
    )
    assert (block.place, block.x, block.y) == (7, 0.5, 0.25)


def test_marks_of_subrip() -> None:
    assert runs('a <i>b</i> <font color="#ff0000">c</font><b>d</b><x>e') == (
        TextRun("a "),
        TextRun("b", italic=True),
        TextRun(" "),
        TextRun("c", colour=0xFF0000),
        TextRun("d"),
        TextRun("e"),
    )


@pytest.mark.parametrize("tag", ["blur2", "bord3", "be1", "iclip(1,2)", "clip(0,0)", "alpha&HFF&", "pbo3"])
def test_tags_that_only_begin_alike_do_nothing(tag: str) -> None:
    assert runs(f"{{\\{tag}}}a") == (TextRun("a"),)


def test_a_packet_of_a_track_names_its_style() -> None:
    data = b"3,0,Sign,,0,0,0,,Stop, you"
    cue = styled_packet("ass", data, cue_of("ass", data, 1.0, 2.0), styles_of(HEADER))
    assert (cue.text, cue.block.place) == ("Stop, you", 8)


def test_hostile_styles_are_bounded() -> None:
    many = "".join(f"Style: s{number},Arial,{10**6},&HFFFFFFFFFF,9e9,x,,99\n" for number in range(1_000_000))
    head, _, tail = HEADER.partition("Style: Default")
    texts = EVENT.format("s1", r"{\fs999999\pos(-1e9,99999999)\an0}" + r"{\b1}a{\b0}" * 1000)
    tail = tail.partition("\n")[2]
    data = (head + many[: 2 * 2**20] + tail + texts * 100).encode()
    began = time.process_time()
    captions = Captions()
    captions.replace(styled_cues(data))
    caption = captions.at(1.5)
    assert time.process_time() - began < 20
    assert 1 <= len(caption.blocks) <= MOST_BLOCKS
    for block in caption.blocks:
        assert len(block.runs) <= MOST_RUNS
        assert SMALLEST_TEXT <= block.size <= LARGEST_TEXT
        assert block.x in {-1.0, 0.0}
    message = encode(caption)
    assert len(message) <= MOST_BYTES
    assert event_of(message) == caption


def test_the_longest_subtitle_fits_a_message() -> None:
    wide = "\U0001f3ac" * 20
    raw = "".join(rf"{{\i1\u1\b0\c&H{number:06X}&}}{wide}" for number in range(MOST_RUNS))
    text = HEADER + "".join(EVENT.format("Default", raw + str(number)) for number in range(MOST_BLOCKS))
    captions = Captions()
    captions.replace(styled_cues(text.encode()))
    caption = captions.at(1.5)
    assert len(caption.blocks) > 1
    assert len(encode(caption)) <= MOST_BYTES


def test_one_text_in_two_styles_keeps_their_order() -> None:
    layers = (
        "".join(EVENT.format("Default", rf"{{\c&H{colour}&}}Stop") for colour in ("FF", "FF00"))
    ).encode()
    cues = styled_cues(HEADER.encode() + layers)
    assert [cue.block.runs[0].colour for cue in cues] == [0xFF0000, 0x00FF00]
    captions = Captions()
    for cue in (*cues, *cues):  # read again after a jump
        captions.add(cue)
    assert len(captions.at(1.5).blocks) == 2
