"""A player shows the right picture at each time, and steps, loops and hurries as it is told."""

from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.core.message import Message
from app.player.protocol import Failed, Opened, Play, Position, SetLoop, SetSize, SetSpeed, VideoPicture
from tests.player.viewer import viewing
from tests.preview import clips


def _counted(number: int) -> tuple[int, int]:
    """Return a brightness by which a picture can be told from its neighbours."""
    return 40 + number * 4, 60


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two seconds with a key frame each 0.8 seconds."""
    return clips.write(tmp_path_factory.mktemp("film") / "film.mp4", paint=_counted, key_every=20)


@pytest.mark.parametrize("seconds", [0.0, 0.4, 1.2, 1.22, 1.96, 30.0])
def test_an_exact_time_shows_the_picture_that_stands_then(film: Path, seconds: float) -> None:
    with viewing(film) as viewer:
        viewer.wait(VideoPicture)
        picture = viewer.seek(seconds)
        number = min(int(seconds * 25 + 0.01), 49)

        assert picture.seconds == pytest.approx(number / 25, abs=0.001)
        assert viewer.brightness(0.25) == pytest.approx(_counted(number)[0], abs=2)


def test_a_key_frame_before_the_time_is_shown_where_that_is_enough(film: Path) -> None:
    with viewing(film) as viewer:
        assert 0.5 < viewer.seek(1.0, exact=False).seconds <= 0.8


def test_single_pictures_go_both_ways(film: Path) -> None:
    with viewing(film) as viewer:
        seen = [viewer.seek(1.0).seconds]
        seen += [viewer.step(forward=forward).seconds for forward in (True, False, False, False, True, True)]

        assert [round(seconds * 25) for seconds in seen] == [25, 26, 25, 24, 23, 24, 25]


def test_before_the_first_picture_there_is_none(film: Path) -> None:
    with viewing(film) as viewer:
        viewer.seek(0.04)
        assert [viewer.step(forward=False).seconds for _ in range(2)] == [0.0, 0.0]


def test_it_plays_to_the_end_and_then_begins_anew(film: Path) -> None:
    with viewing(film, paused=False) as viewer:
        assert viewer.wait(Opened).seconds == pytest.approx(2.0, abs=0.05)
        ended = viewer.wait(Position, lambda position: position.ended)
        assert ended.seconds == pytest.approx(1.96, abs=0.1)
        assert not ended.playing
        viewer.player.command(Play())
        assert viewer.wait(VideoPicture).seconds == 0.0


def test_a_loop_and_a_higher_speed(film: Path) -> None:
    with viewing(film, paused=False) as viewer:
        viewer.player.command(SetLoop(on=True))
        viewer.player.command(SetSpeed(8.0))
        viewer.wait(VideoPicture, lambda picture: picture.seconds > 1.5)
        viewer.wait(VideoPicture, lambda picture: picture.seconds < 0.5)


def test_a_still_picture_follows_the_size_of_its_room(film: Path) -> None:
    with viewing(film) as viewer:
        viewer.wait(VideoPicture)
        viewer.player.command(SetSize(640, 640))
        larger = viewer.wait(VideoPicture)

        assert (larger.width, larger.height, larger.seconds) == (640, 360, 0.0)


def test_a_turned_video_is_upright_and_odd_pixels_are_stretched(tmp_path: Path) -> None:
    turned = clips.turn(clips.write(tmp_path / "turned.mp4", frames=5), (0, 1, -1, 0))
    wide = clips.write(tmp_path / "wide.mp4", frames=5, aspect=Fraction(2, 1))
    with viewing(turned, width=400, height=320) as viewer:
        picture = viewer.seek(0.0)
        assert (picture.width, picture.height) == (180, 320)
    with viewing(wide, width=640, height=400) as viewer:
        picture = viewer.wait(VideoPicture)
        assert (picture.width, picture.height) == (640, 180)


@pytest.mark.parametrize(("transfer", "signal"), [(16, 148), (18, 191)])
def test_the_white_of_hdr_is_bright_and_its_grey_is_grey(tmp_path: Path, transfer: int, signal: int) -> None:
    """The signals of reference white, 203 cd/m², are 58% in PQ and 75% in HLG."""
    path = clips.write(
        tmp_path / "hdr.mkv",
        frames=5,
        paint=lambda _number: (signal, 60),
        pixels="yuv420p10le",
        codec="libx265",
        transfer=transfer,
    )
    with viewing(path) as viewer:
        viewer.wait(VideoPicture)

        assert 200 < viewer.brightness(0.25) < 256
        assert viewer.brightness(0.75) < 110


def test_a_colour_of_untagged_hd_is_that_of_its_matrix(tmp_path: Path) -> None:
    path = tmp_path / "hd.mkv"
    with av.open(str(path), "w") as container:
        stream = container.add_stream("ffv1", rate=25)
        stream.width, stream.height, stream.pix_fmt = 1280, 720, "yuv420p"
        frame = av.VideoFrame(1280, 720, "yuv420p")
        for plane, value in zip(frame.planes, (173, 42, 26), strict=True):  # green in the matrix of BT.709
            plane.update(bytes([value]) * plane.buffer_size)
        frame.pts = 0
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    with viewing(path) as viewer:
        viewer.wait(VideoPicture)
        blue, green, red = viewer.row[:3]

        assert [blue, green, red] == pytest.approx([0, 255, 0], abs=6)


def test_a_stream_without_an_index_is_sought_from_its_beginning(tmp_path: Path) -> None:
    path = clips.write(tmp_path / "bare.h264", paint=_counted, key_every=20)
    with viewing(path) as viewer:
        viewer.wait(VideoPicture)
        viewer.seek(1.0)

        assert viewer.brightness(0.25) == pytest.approx(_counted(25)[0], abs=2)


def test_a_cover_is_shown_where_there_is_nothing_else(tmp_path: Path) -> None:
    path = clips.with_cover(tmp_path / "cover.mp4")
    with viewing(path) as viewer:
        assert not viewer.wait(Opened).picture
        viewer.wait(VideoPicture)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "file.empty"),
        (b"\0\0\0\x18ftypmp42" + bytes(500), "player.damaged"),
        (b"#EXTM3U\nhttp://127.0.0.1/a.ts\n", "file.playlist"),
    ],
)
def test_what_cannot_be_played_says_why(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(content)
    with viewing(path) as viewer:
        assert viewer.wait(Failed).reason.code == code


def test_a_file_that_is_gone_says_so(tmp_path: Path) -> None:
    with viewing(tmp_path / "gone.mp4") as viewer:
        assert viewer.wait(Failed).reason == Message("file.vanished")


def test_a_transport_stream_is_decoded_from_a_key_frame(tmp_path: Path) -> None:
    """A stream without an index is entered anywhere, and shows nothing of a frame that it has no base for."""
    path = clips.write(tmp_path / "film.ts", frames=100, paint=_counted_again, key_every=20)
    with viewing(path) as viewer:
        for number in (55, 30, 79, 12):
            viewer.seek(number / 25)
            assert viewer.brightness(0.25) == pytest.approx(_counted_again(number)[0], abs=2)


def _counted_again(number: int) -> tuple[int, int]:
    return 40 + number * 2, 60


def test_behind_the_last_picture_of_a_cut_file_there_is_that_one(tmp_path: Path) -> None:
    """The last key frame is there, and cannot be decoded: nor can a picture be found behind it."""
    path = clips.write(tmp_path / "film.avi", frames=100, codec="mpeg4", paint=_counted_again, key_every=20)
    with av.open(str(path)) as media:
        key = [packet.pos or 0 for packet in media.demux(video=0) if packet.is_keyframe and packet.size][-1]
    with path.open("r+b") as file:
        file.seek(key)
        file.write(bytes(path.stat().st_size - key))
    with viewing(path) as viewer:
        viewer.wait(VideoPicture)
        for exact in (True, False):
            assert viewer.seek(3.9, exact=exact).seconds <= 3.2


def test_a_gap_of_the_stamps_is_leapt_over(tmp_path: Path) -> None:
    """A recorder that stood still for a minute makes such a file."""
    path = clips.write(tmp_path / "film.mkv", frames=50, codec="mpeg4")
    gapped = tmp_path / "gapped.mkv"
    with av.open(str(path)) as source, av.open(str(gapped), "w") as container:
        picture = container.add_stream_from_template(source.streams.video[0])
        for packet in source.demux(video=0):
            if packet.dts is None or packet.pts is None:
                continue
            if packet.pts * packet.time_base >= 1:
                packet.pts += int(60 / packet.time_base)
                packet.dts += int(60 / packet.time_base)
            packet.stream = picture
            container.mux(packet)
    with viewing(gapped, paused=False) as viewer:
        behind = viewer.wait(VideoPicture, lambda picture: picture.seconds > 1.1)
        assert 61 <= behind.seconds < 62  # a busy machine leaves out the first of them
        viewer.wait(Position, lambda position: position.ended)
        assert viewer.seek(61.5).seconds == pytest.approx(61.48, abs=0.05)
