"""Texts and searches of strangers: huge, without line ends, in odd encodings, or with words of SQLite."""

import time
import zlib

import msgspec
import pytest

from app.core.dialogue.packing import packed, unpacked, unpacked_texts
from app.core.query import Query
from app.core.sidecars.contents import MOST_BYTES
from app.core.sidecars.timed_text import LONGEST, MOST_CUES, Cue, cues_of
from tests.dialogue.spoken import Spoken, srt

ONE = "{}\n00:00:01,000 --> 00:00:02,000\nHello {}\n\n"


def test_a_huge_file_is_read_in_part(spoken: Spoken) -> None:
    spoken.write(Film=srt(*["Hello"] * 500))
    path = spoken.videos / "Film.srt"
    with path.open("r+b") as file:
        file.truncate(2 * 10**9)
    spoken.scan()
    assert spoken.index().made == 1
    assert spoken.find("says:hello") == ["Film.mkv"]


@pytest.mark.parametrize(
    "data",
    [
        b"00:00:01,000 --> 00:00:02,000 " * 70_000,
        b"-->" * 700_000,
        b"0" * MOST_BYTES,
        b"\n" * MOST_BYTES,
        b" \n" * (MOST_BYTES // 2),
        b"\n \t" * (MOST_BYTES // 3),
        b"00:00:01,000 --> 00:00:02,000\n" + b"x" * MOST_BYTES,
        b"00:00:01,000 --> 00:00:02,000\n" + b"<" * MOST_BYTES,
        b"Dialogue: 0,0:00:01.00,0:00:02.00,,,,,,," + b"{" * MOST_BYTES,
        b"Dialogue:" * 200_000,
        b"\r" * MOST_BYTES,
        bytes(range(256)) * 8_000,
        b"\n00:00:01,000 --> 00:00:02,000" * 60_000,
        (b"\n00:00:01,000 --> 00:00:02,000\n" + b"x\n" * 43) * 15_000,
    ],
    ids=range(14),
)
def test_no_file_takes_long(data: bytes) -> None:
    began = time.process_time()
    cues = cues_of(data)
    assert time.process_time() - began < 20
    assert len(cues) <= MOST_CUES
    assert all(len(cue.text) <= LONGEST for cue in cues)


def test_a_million_subtitles_are_cut(spoken: Spoken) -> None:
    text = "".join(ONE.format(number, number) for number in range(60_000)).encode()
    spoken.write(Film=text)
    assert spoken.index().made == 1
    assert spoken.find('says:"hello 19000"') == ["Film.mkv"]
    assert spoken.find('says:"hello 25000"') == []
    assert len(spoken.hits("says:hello")) == 1000


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-16", "utf-8-sig", "cp1252"])
def test_texts_in_other_encodings_are_found(spoken: Spoken, encoding: str) -> None:
    spoken.write(Film=srt("Grüße an alle").decode().encode(encoding))
    spoken.index()
    assert spoken.find('says:"grusse an"') == ["Film.mkv"]


def test_no_search_is_an_error_of_the_database(spoken: Spoken) -> None:
    spoken.write(Film=srt("hello world"))
    spoken.index()
    for text in (
        '"a"" OR ""b"', "NEAR(hello)", "hel*", "*", '"^hello"', "words:hello", '"words : hello"', "-hello",
        '"hello AND"', '"(hello"', '"hello)"', "{hello}", "';DROP", '"\x00"', '"\\"', "hello'--",
        '"said MATCH 1"',
        "🙂", '"🙂 hello"', "hello+world", "%s", "?1", "\u202ehello", '"' + "a " * 400 + '"', "x" * 900,
    ):  # fmt: skip
        for asked in (f"says:{text}", f"-says:{text}", f"says:x,{text}"):
            query = Query.parse(asked)
            with spoken.library.reader() as reader:
                assert reader.count(query) <= 1, asked
            spoken.hits(asked)


def test_packed_texts_of_strangers_are_bounded() -> None:
    cues = cues_of(srt("one", "two"))
    assert list(unpacked(packed(cues))) == cues
    for data in (b"", b"x", packed(cues)[:-3], packed(cues)[2:]):
        assert len(unpacked(data)) <= len(cues)
    assert unpacked(packed([Cue(1.0, 2.0, "a\0b")])) == (Cue(1.0, 2.0, "a b"),)
    flood = zlib.compress(b"\0" * 2_000_000)
    for each in (flood, b"no zlib"):
        data = msgspec.msgpack.encode([each, each])
        assert len(unpacked_texts(data)) <= MOST_CUES
        assert unpacked(data) == ()
