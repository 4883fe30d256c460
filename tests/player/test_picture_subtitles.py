"""Subtitles that are pictures are decoded, with their colours, and laid beside the pictures."""

from pathlib import Path
from struct import pack
from types import SimpleNamespace

import av
import pytest

from app.player.captions import Captions
from app.player.picture_colours import colours_of
from app.player.picture_subtitles import PictureCue, PictureReader
from app.player.protocol import Caption, Opened, Play, SetText
from tests.player import pgs
from tests.player.viewer import viewing
from tests.preview import clips

ALL = 50
DVD_HEADER = b"size: 320x180\npalette: 000000, 0000ff, 00ff00, ff0000, ffff00, ff00ff, 00ffff, ffff80\n"


def _context(codec: str) -> av.CodecContext:
    context: av.CodecContext = av.CodecContext.create(codec, "r")
    context.open()
    return context


def test_a_track_of_pictures_is_shown_with_its_colours(tmp_path: Path) -> None:
    film = clips.write(tmp_path / "film.mp4", key_every=10)
    titled = pgs.add_track(film, tmp_path / "titled.mkv", (0.4, 1.2))
    with viewing(titled) as viewer:
        opened = viewer.wait(Opened)
        viewer.seek(0.6)
        viewer.player.command(SetText(opened.subtitles[0].index))
        picture = viewer.wait(Caption).picture
        assert picture is not None
        assert (picture.left, picture.top, picture.width, picture.height) == pgs.PLACE
        assert (picture.canvas_width, picture.canvas_height) == pgs.CANVAS
        pixels = bytes(viewer.player.pictures.caption(picture.slot, picture.size))
        assert pixels == b"\xff" * picture.size
        viewer.seek(1.6)
        assert viewer.last_caption == Caption("")
        viewer.seek(0.3)
        viewer.player.command(Play())
        assert viewer.wait(Caption).picture is not None
        assert viewer.wait(Caption) == Caption("")


def test_colours_of_pgs_are_kept_for_later_packets() -> None:
    reader, context = PictureReader("pgssub", b""), _context("pgssub")
    first = reader.read(context, av.Packet(pgs.packet(shows=True)), 1.0)
    assert first is not None
    assert first.colours[1] == (255, 255, 255, 255)
    assert first.pixels == b"\1" * 120 * 20
    none = reader.read(context, av.Packet(pgs.packet(shows=False)), 2.0)
    assert none is not None
    assert not none.pixels


def test_pictures_of_a_dvd_have_the_colours_of_its_header() -> None:
    reader = PictureReader("dvdsub", DVD_HEADER)
    cue = reader.read(_context("dvdsub"), av.Packet(pgs.DVD_PACKET), 1.0)
    assert cue is not None
    assert (cue.start, cue.place, cue.canvas) == (1.0, pgs.PLACE, pgs.CANVAS)
    assert set(cue.pixels) == {1}
    assert cue.colours[1] == (0x80, 0xFF, 0xFF, 0xFF)
    assert cue.colours[0] == (0, 0, 0, 0)


def _dvb(*segments: tuple[int, bytes]) -> bytes:
    return b"".join(pack(">BBHH", 0x0F, kind, 1, len(body)) + body for kind, body in segments)


def _region(number: int, table: int, width: int = 4, height: int = 2) -> tuple[int, bytes]:
    """Return a region with the object 9 and pixels of two bits."""
    return 0x11, pack(">BBHHBBBBHHH", number, 0, width, height, 0x04, table, 0, 0, 9, 0, 0)


def _page(*places: tuple[int, int, int]) -> tuple[int, bytes]:
    """Return a page that begins anew, and stands for 5 seconds, with regions at places."""
    return 0x10, bytes((5, 8)) + b"".join(pack(">BBHH", number, 0, *place) for number, *place in places)


LINES = bytes((0x10, 0x55, 0, 0xF0))
"""Four pixels of the colour 1."""
OBJECT = 0x13, pack(">HBHH", 9, 0, len(LINES), 0) + LINES
WHITE_TABLE = 0x12, bytes((1, 0, 1, 0x80 | 1, 235, 128, 128, 0))
RED_TABLE = 0x12, bytes((2, 0, 1, 0x80, 0x51 & 0xFC | 15 >> 2, (15 & 3) << 6 | 5 << 2))


def test_regions_of_a_broadcast_have_colours_of_their_own() -> None:
    reader = PictureReader("dvbsub", pack(">HH", 1, 1))
    display = 0x14, pack(">BHHHHHH", 8, 1919, 1079, 100, 1819, 50, 1029)
    regions = _region(3, 1), _region(4, 2), _region(5, 7)
    page = _page((3, 0, 0), (4, 4, 0), (5, 8, 0))
    packet = _dvb(display, page, *regions, WHITE_TABLE, RED_TABLE, OBJECT, (0x80, b""))
    cue = reader.read(_context("dvbsub"), av.Packet(packet), 1.0)
    assert cue is not None
    assert (cue.start, cue.end, cue.canvas, cue.place) == (1.0, 6.0, (1920, 1080), (100, 50, 12, 2))
    white, red, usual = (cue.colours[cue.pixels[at]] for at in (0, 4, 8))
    assert white == (255, 255, 255, 255)
    assert red[2] > 200
    assert max(red[:2]) < 60
    assert red[3] == 255
    assert usual == (255, 255, 255, 255)
    cleared = reader.read(_context("dvbsub"), av.Packet(_dvb(_page(), (0x80, b""))), 2.0)
    assert cleared is None or not cleared.pixels


@pytest.mark.parametrize(("number", "bits"), [(0, 2), (7, 4), (255, 8)])
def test_a_broadcast_may_leave_its_colours_out(number: int, bits: int) -> None:
    """ETSI EN 300 743, 10: the first is clear, 7 of 16 is white."""
    reader = colours_of("dvbsub", b"")
    region = pack(">BBHHBB", 3, 0, 4, 2, {2: 1, 4: 2, 8: 3}[bits] << 2, 1)
    assert reader.look(_dvb(_page((3, 0, 0)), (0x11, region)))
    colours = reader.of(SimpleNamespace(x=0, y=0))
    assert len(colours) == 1 << bits
    assert colours[0] == (0, 0, 0, 0)
    assert colours[number] == {0: (0, 0, 0, 0), 7: (255, 255, 255, 255), 255: (128, 128, 128, 255)}[number]
    assert not reader.look(_dvb(_region(3, 1, 65_535, 65_535)))


@pytest.mark.parametrize(
    "data", [b"", b"\x16", b"\x16\xff\xff" + bytes(9), b"\x14\0\x02\0\0", b"\xff" * 400, b"\x0f" * 400]
)
def test_broken_packets_are_no_pictures(data: bytes) -> None:
    for codec in ("pgssub", "dvdsub", "dvbsub"):
        cue = PictureReader(codec, b"size: 0x99999\npalette: zz").read(_context(codec), av.Packet(data), 1.0)
        assert cue is None or not cue.pixels


def test_the_latest_picture_stands_and_old_ones_make_room() -> None:
    captions = Captions()
    large = bytes(2**20)
    for second in range(ALL):
        captions.add(PictureCue(float(second), float("inf"), pixels=large))
    captions.add(PictureCue(ALL + 0.0, float("inf")))
    assert captions.picture_at(0.5) is None
    late = captions.picture_at(ALL - 0.5)
    assert late is not None
    assert late.start == ALL - 1
    assert captions.picture_at(ALL + 1.0) is None
