"""Subtitles that are pictures are decoded, with their colours, and laid beside the pictures."""

from pathlib import Path

import av
import pytest

from app.player.captions import Captions
from app.player.picture_subtitles import PictureCue, PictureReader
from app.player.protocol import Caption, Opened, Play, SetText
from tests.player import pgs
from tests.player.viewer import viewing
from tests.preview import clips

ALL = 50
DVD_HEADER = b"size: 320x180\npalette: 000000, 0000ff, 00ff00, ff0000, ffff00, ff00ff, 00ffff, ffff80\n"
DVD_PACKET = bytes.fromhex(
    "004a002c"
    + "0001" * 20
    + "00000044"
    + "0300700400f0"
    + "050640db08c09f"
    + "0600040018"
    + "01ffffff004402ff"
)


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
    cue = reader.read(_context("dvdsub"), av.Packet(DVD_PACKET), 1.0)
    assert cue is not None
    assert (cue.start, cue.place, cue.canvas) == (1.0, pgs.PLACE, pgs.CANVAS)
    assert set(cue.pixels) == {1}
    assert cue.colours[1] == (0x80, 0xFF, 0xFF, 0xFF)
    assert cue.colours[0] == (0, 0, 0, 0)


@pytest.mark.parametrize("data", [b"", b"\x16", b"\x16\xff\xff" + bytes(9), b"\x14\0\x02\0\0", b"\xff" * 400])
def test_broken_packets_are_no_pictures(data: bytes) -> None:
    for codec in ("pgssub", "dvdsub"):
        cue = PictureReader(codec, b"size: 0x99999\npalette: zz").read(_context(codec), av.Packet(data), 1.0)
        assert cue is None or not cue.pixels


def test_the_latest_picture_stands_and_old_ones_make_room() -> None:
    captions = Captions()
    large = bytes(2**20)
    for second in range(ALL):
        captions.add_picture(PictureCue(float(second), float("inf"), pixels=large))
    captions.add_picture(PictureCue(ALL + 0.0, float("inf")))
    assert captions.picture_at(0.5) is None
    late = captions.picture_at(ALL - 0.5)
    assert late is not None
    assert late.start == ALL - 1
    assert captions.picture_at(ALL + 1.0) is None
