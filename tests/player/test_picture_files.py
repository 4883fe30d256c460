"""Subtitles that are pictures in files beside the video stand at their times; hostile ones are refused."""

import errno
import os
from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from struct import pack
from unittest.mock import Mock

import pytest

from app.core.message import Message
from app.player.picture_file import (
    PictureFile,
    is_index,
    is_sup,
    languages_of_index,
    pictures_of_index,
    pictures_of_sup,
)
from app.player.protocol import (
    MOST_TRACKS,
    Caption,
    Describe,
    Description,
    IndexLanguage,
    NoText,
    OpenPictures,
    OpenText,
    VideoPicture,
)
from app.player.show import FilesBeside
from app.process.opening import OpenFile
from tests.player import pgs
from tests.player.viewer import viewing
from tests.preview import clips

INDEX = b"""# VobSub index file, v7 (do not modify this line!)
size: 320x180
palette: 000000, 0000ff, 00ff00, ff0000, ffff00, ff00ff, 00ffff, ffff80
langidx: 1
id: en, index: 0
timestamp: 00:00:01:000, filepos: 000000800
id: de, index: 1
delay: -00:00:00:100
timestamp: 00:00:00:500, filepos: 000000000
timestamp: 00:00:01:500, filepos: 000000800
"""
RUSSIAN = "Я не знаю, где он был прошлой ночью."
DRONE = b"1\n00:00:00,000 --> 00:00:00,033\nFrameCnt: 1\n[latitude: 1.0] [longitude: 2.0]\n"
KATALOG = b"<catalogSourcePath>/media/blue3\n<catalogFileCount>2\n/media/blue3/a b.mkv\t1146180\n"


def program_stream(packet: bytes) -> bytes:
    """Return packs of 2,048 bytes with a picture of a DVD in two parts."""
    parts = packet[: len(packet) // 2], packet[len(packet) // 2 :]
    packs = b""
    for part in parts:
        head = b"\0\0\1\xba" + bytes([0x44, *[0] * 8, 0xF8])
        body = bytes([0x81, 0x80, 5, *[0] * 5, 0x20]) + part
        private = b"\0\0\1\xbd" + pack(">H", len(body)) + body
        rest = 2048 // 2 - len(head) - len(private) - 6
        packs += head + private + b"\0\0\1\xbe" + pack(">H", rest) + bytes(rest)
    return packs


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[FileIO]:
    """A file to be written and read."""
    with FileIO(tmp_path / "pictures", "w+") as file:
        yield file


def written(file: FileIO, content: bytes) -> FileIO:
    file.write(content)
    file.seek(0)
    return file


def sup(file: FileIO, content: bytes) -> PictureFile:
    return pictures_of_sup(written(file, content), len(content))


def test_a_picture_of_a_sup_stands_between_its_times(opened: FileIO) -> None:
    pictures = sup(opened, pgs.sup_file((1.0, 2.0)))
    assert pictures.can_be_shown
    assert [pictures.at(seconds) is not None for seconds in (1.9, 0.9, 2.0, 1.0, 9.0)] == [
        *(True, False, False, True, False)
    ]
    cue = pictures.at(1.5)
    assert cue is not None
    assert (cue.place, cue.canvas) == (pgs.PLACE, pgs.CANVAS)
    assert pictures.at(1.5) is cue


def test_a_change_of_a_picture_is_decoded_with_what_it_changes(opened: FileIO) -> None:
    """The second composition shows the object of the first one elsewhere."""
    change = pack(">HHBHBBBBHBBHH", *pgs.CANVAS, 0x10, 2, 0, 0, 0, 1, 0, 0, 0, 10, 20)
    shown, cleared = pgs.sup_file((1.0, 3.0)).split(b"PG\0\x04\x1e\xb0", 1)
    moved = pgs.sup_part(2.0, [(0x16, change), (0x80, b"")])
    pictures = sup(opened, shown + moved + b"PG\0\x04\x1e\xb0" + cleared)
    for seconds, place in ((2.5, (10, 20)), (1.5, pgs.PLACE[:2])):
        cue = pictures.at(seconds)
        assert cue is not None
        assert cue.place == (*place, *pgs.PLACE[2:])
    assert pictures.at(3.5) is None


@pytest.mark.parametrize(
    "content",
    [
        b"PG",
        b"PG" * 500,
        pgs.sup_file((1.0, 2.0))[:60],
        pgs.sup_file((1.0, 2.0), width=16_000, height=16_000),
        pgs.sup_file((1.0, 2.0), width=65_535, height=65_535),
        pgs.sup_file((1.0, 2.0)).replace(b"\0\0\1\0\0", b"\xff\xff\xff\xff\xff"),
        (b"PG" + bytes(8) + b"\x80\0\0") * 1000,
        (b"PG" + bytes(8) + b"\x16\0\x0b" + b"\xff" * 11 + b"PG" + bytes(8) + b"\x80\0\0") * 500,
    ],
)
def test_a_hostile_sup_has_nothing_to_show(opened: FileIO, content: bytes) -> None:
    pictures = sup(opened, content)
    assert not pictures.can_be_shown
    assert pictures.at(1.5) is None


def test_a_sup_of_two_gigabytes_is_left_after_so_many_segments(opened: FileIO) -> None:
    segment = b"PG" + bytes(8) + b"\x80\0\0"
    opened.truncate(2**31)
    pictures = pictures_of_sup(written(opened, segment * 300_000), 2**31)
    assert not pictures.can_be_shown
    assert 200_000 * len(segment) <= opened.tell() < 300_000 * len(segment)


def test_an_index_leads_to_the_pictures_of_the_language_it_prefers(opened: FileIO) -> None:
    packs = program_stream(pgs.DVD_PACKET)
    pictures = pictures_of_index(INDEX, written(opened, packs + b"\0\0\1\xb9"))
    assert pictures.can_be_shown
    cue = pictures.at(0.45)
    assert cue is not None
    assert (cue.start, cue.place, cue.canvas) == (0.4, pgs.PLACE, pgs.CANVAS)
    assert cue.colours[cue.pixels[0]] == (0x80, 0xFF, 0xFF, 0xFF)
    assert pictures.at(0.3) is None
    assert pictures.at(1.45) is None  # there is nothing at its place


def test_the_pictures_of_another_language_can_be_chosen(opened: FileIO) -> None:
    packs = program_stream(pgs.DVD_PACKET)
    pictures = pictures_of_index(INDEX, written(opened, bytes(2048) + packs), 0)
    assert [pictures.at(seconds) is not None for seconds in (0.45, 0.95, 1.0)] == [False, False, True]


def test_the_languages_of_an_index_are_those_with_pictures() -> None:
    unnamed = INDEX.replace(b"id: en, index: 0", b"id: ") + b"id: fr, index: 2\n"
    assert languages_of_index(INDEX) == (IndexLanguage(0, "en"), IndexLanguage(1, "de"))
    assert languages_of_index(unnamed) == (IndexLanguage(0), IndexLanguage(1, "de"))
    many = b"".join(b"id: en, index: %d\ntimestamp: 00:00:00:000, filepos: 0\n" % n for n in range(999))
    assert len(languages_of_index(many)) == MOST_TRACKS


@pytest.mark.parametrize(
    ("index", "packs"),
    [
        (INDEX, b""),
        (INDEX, b"\0\0\1\xba" * 600),
        (INDEX, b"\0\0\1\xbd\0\0" * 600),
        (INDEX, b"\0\0\1\xbd\xff\xff" + b"\xff" * 5000),
        (INDEX[:150], program_stream(pgs.DVD_PACKET)),
        (INDEX.replace(b"filepos: 0", b"filepos: fffffffffffff"), program_stream(pgs.DVD_PACKET)),
        (INDEX + b"timestamp: 999:59:59:999, filepos: 0\n" * 30_000, b""),
    ],
)
def test_a_hostile_index_has_nothing_to_show(opened: FileIO, index: bytes, packs: bytes) -> None:
    pictures = pictures_of_index(index, written(opened, packs))
    assert not pictures.can_be_shown
    assert pictures.at(0.45) is None


def test_what_a_file_is_tells_its_head() -> None:
    assert is_index(INDEX)
    assert is_index(b"\xef\xbb\xbf" + INDEX)
    assert not is_index(KATALOG)
    assert is_sup(pgs.sup_file((1.0, 2.0)))
    assert not is_sup(INDEX)


def test_an_index_whose_languages_cannot_be_read_is_no_error(tmp_path: Path) -> None:
    class Unreadable(FileIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise OSError(errno.EIO, "no answer")

    path = tmp_path / "a.idx"
    path.write_bytes(INDEX)
    told = Mock()
    beside = FilesBeside(Mock(), 0.04, told)
    opened = OpenFile(Unreadable(path), path.stat())
    beside.take(Describe(path=os.fsencode(path), number=1), opened)
    told.assert_not_called()
    assert opened.file.closed


def test_pictures_beside_a_video_are_shown(tmp_path: Path) -> None:
    film = clips.write(tmp_path / "film.mp4", key_every=10)
    files = {
        "a.sup": pgs.sup_file((0.4, 1.2)),
        "b.idx": INDEX,
        "b.sub": program_stream(pgs.DVD_PACKET),
        "katalog.idx": KATALOG,
        "text.srt": b"nothing of the kind",
        "drone.srt": DRONE,
        "ru.srt": f"1\n00:00:00,000 --> 00:00:09,000\n{RUSSIAN}\n".encode("koi8-r"),
    }
    for name, content in files.items():
        (tmp_path / name).write_bytes(content)

    def path(name: str) -> bytes:
        return os.fsencode(tmp_path / name)

    with viewing(film) as viewer:
        viewer.wait(VideoPicture)
        for number, name in enumerate(("none.idx", "katalog.idx", "b.idx", "ru.srt", "drone.srt")):
            viewer.player.describe(Describe(path=path(name), number=number))
        told: list[object] = [viewer.wait(NoText | Description) for _ in range(4)]  # type: ignore[arg-type]
        assert told == [
            *(Description(1), Description(2, languages_of_index(INDEX))),
            *(Description(3), Description(4, has_subtitles=False)),
        ]
        viewer.seek(0.48)
        viewer.player.open_text(OpenText(path=path("a.sup")))
        shown = viewer.wait(Caption).picture
        assert shown is not None
        assert bytes(viewer.player.pictures.caption(shown.slot, shown.size)) == b"\xff" * shown.size
        viewer.seek(1.4)
        assert viewer.last_caption == Caption("")
        viewer.seek(0.48)
        for name, code in (
            ("katalog.idx", "player.no_subtitles"),
            ("b.idx", "player.no_sub_file"),
            ("text.srt", "player.no_subtitles"),
        ):
            viewer.player.open_text(OpenText(path=path(name)))
            assert viewer.wait(NoText).reason == Message(code)
        viewer.player.open_text(OpenText(path=path("ru.srt")))
        assert viewer.wait(Caption, lambda caption: caption.text != "").text == RUSSIAN
        viewer.player.open_text(OpenText(path=path("b.idx")), OpenPictures(path=path("b.sub")))
        shown = viewer.wait(Caption).picture
        assert shown is not None
        assert bytes(viewer.player.pictures.caption(shown.slot, 4)) == bytes((0x80, 0xFF, 0xFF, 0xFF))
