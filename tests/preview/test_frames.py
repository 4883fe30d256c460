"""Which frames are taken of a video, and how they look."""

from fractions import Fraction
from itertools import pairwise
from pathlib import Path

import pytest

from app.libav.video import NoPicture
from app.preview import frames as frames_module
from app.preview import protocol
from app.preview.base import FRAMES, HEIGHT, WIDTH
from tests.preview import clips
from tests.preview.conftest import Take


def test_every_kind_of_video_is_seen(media: dict[str, Path], taken: Take) -> None:
    for name, path in media.items():
        preview = taken(path)
        assert protocol.decode(protocol.encode(preview)) == preview
        assert {(frame.width, frame.height) for frame in preview.frames} == {(128, 96)}, name
        assert all(one.seconds < other.seconds for one, other in pairwise(preview.frames)), name


def test_six_frames_come_from_all_over_a_video(tmp_path: Path, taken: Take) -> None:
    clip = clips.write(
        tmp_path / "a.mp4", frames=600, paint=lambda number: (20 + number // 3, 16), key_every=5
    )
    preview = taken(clip)
    assert len(preview.frames) == FRAMES
    for number, frame in enumerate(preview.frames):
        assert frame.seconds == pytest.approx((number + 0.5) / FRAMES * 24, abs=0.25)
        shade = clips.brightness(frame.jpeg, 0.25, 0.5)
        assert shade == pytest.approx(20 + frame.seconds * 25 / 3, abs=4)
    assert preview.poster == FRAMES - 1, "the one in which there is most to see"


def test_frames_differ_though_there_is_one_key_frame(tmp_path: Path, taken: Take) -> None:
    preview = taken(clips.write(tmp_path / "a.mp4", frames=50))
    assert len({frame.seconds for frame in preview.frames}) == FRAMES


def test_a_video_of_one_frame_gives_one(tmp_path: Path, taken: Take) -> None:
    preview = taken(clips.write(tmp_path / "a.mp4", frames=1))
    assert (len(preview.frames), preview.poster, preview.frames[0].seconds) == (1, 0, 0.0)


def test_words_that_are_no_text_hide_no_picture(tmp_path: Path, taken: Take) -> None:
    clip = clips.write(tmp_path / "a.mkv")
    content = clip.read_bytes()
    assert b"Lavf" in content
    clip.write_bytes(content.replace(b"Lavf", b"\xff\xfe\xe9\xff"))
    assert len(taken(clip).frames) == FRAMES


def test_a_bare_stream_gives_its_beginning(tmp_path: Path, taken: Take) -> None:
    assert len(taken(clips.write(tmp_path / "a.h264", frames=30)).frames) == 1


@pytest.mark.parametrize("limit", ["CPU_SECONDS", "WALL_SECONDS"])
def test_after_a_time_what_there_is_does(
    tmp_path: Path, taken: Take, monkeypatch: pytest.MonkeyPatch, limit: str
) -> None:
    monkeypatch.setattr(frames_module, limit, 0.0)
    assert len(taken(clips.write(tmp_path / "a.mp4")).frames) == 1


@pytest.mark.parametrize(
    ("matrix", "bright"),
    [
        ((0, 1, -1, 0), (0.5, 0.2)),
        ((-1, 0, 0, -1), (0.8, 0.5)),
        ((0, -1, 1, 0), (0.5, 0.8)),
        ((1, 0, 0, 1), (0.2, 0.5)),
    ],
    ids=["90", "180", "270", "0"],
)
def test_a_turned_video_is_upright(
    tmp_path: Path, taken: Take, matrix: tuple[int, int, int, int], bright: tuple[float, float]
) -> None:
    clip = clips.turn(clips.write(tmp_path / "a.mp4", frames=10), matrix)
    frame = taken(clip).frames[0]
    x, y = bright
    assert (frame.width > frame.height) is (y == 0.5)
    assert clips.brightness(frame.jpeg, x, y) > 180
    assert clips.brightness(frame.jpeg, 1 - x, 1 - y) < 90


@pytest.mark.parametrize(
    ("aspect", "shape"),
    [
        (Fraction(2), (640, 180)),
        (Fraction(1, 2), (160, 180)),
        (Fraction(4, 3), (426, 180)),
        (Fraction(1000), (320, 180)),
    ],
)
def test_pixels_that_are_not_square_are_stretched(
    tmp_path: Path, taken: Take, aspect: Fraction, shape: tuple[int, int]
) -> None:
    frame = taken(clips.write(tmp_path / "a.mkv", frames=5, aspect=aspect)).frames[0]
    assert (frame.width, frame.height) == shape
    assert frame.width <= WIDTH
    assert frame.height <= HEIGHT


def test_ten_bits_look_like_eight(tmp_path: Path, taken: Take) -> None:
    eight = taken(clips.write(tmp_path / "a.mkv", frames=5, codec="ffv1")).frames[0]
    ten = taken(clips.write(tmp_path / "b.mkv", frames=5, codec="ffv1", pixels="yuv420p10le")).frames[0]
    for x in (0.25, 0.75):
        shades = [clips.brightness(frame.jpeg, x, 0.5) for frame in (eight, ten)]
        assert shades[0] == pytest.approx(shades[1], abs=3)


@pytest.mark.parametrize("transfer", [16, 18], ids=["PQ", "HLG"])
def test_the_white_of_paper_is_bright_in_hdr_and_its_grey_is_grey(
    tmp_path: Path, taken: Take, transfer: int
) -> None:
    """Paper is at 58 % of the signal in PQ and at 75 % in HLG, middle grey at 38 % in both (BT.2408)."""
    paper, grey = round(255 * (0.58 if transfer == 16 else 0.75)), round(255 * 0.38)
    clip = clips.write(
        tmp_path / "a.mkv", frames=5, codec="ffv1", pixels="yuv420p10le", transfer=transfer,
        paint=lambda _number: (paper, grey),
    )  # fmt: skip
    frame = taken(clip).frames[0]
    assert 190 <= clips.brightness(frame.jpeg, 0.25, 0.5) <= 250
    assert 80 <= clips.brightness(frame.jpeg, 0.75, 0.5) <= 130


def test_a_cover_is_no_video(tmp_path: Path, taken: Take) -> None:
    with pytest.raises(NoPicture) as none:
        taken(clips.with_cover(tmp_path / "a.mp4"))
    assert none.value.reason.code == "preview.no_video"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("noise.mkv", b"\x1aE\xdf\xa3" + bytes(range(256)) * 50, "preview.damaged"),
        ("text.mp4", b"no video at all", "preview.damaged"),
    ],
)
def test_what_is_no_video_says_so(tmp_path: Path, taken: Take, name: str, content: bytes, code: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(NoPicture) as none:
        taken(path)
    assert none.value.reason.code in {code, "preview.no_video"}


def test_a_video_whose_decoder_does_not_open_has_no_picture(tmp_path: Path, taken: Take) -> None:
    with pytest.raises(NoPicture) as none:
        taken(clips.refused_by_its_decoder(tmp_path / "a.mkv"))
    assert none.value.reason.code == "preview.damaged"


def test_half_a_video_is_seen_as_far_as_it_goes(tmp_path: Path, taken: Take) -> None:
    whole = clips.write(tmp_path / "a.mkv", frames=300, key_every=10, paint=lambda n: (n % 200 + 16, 16))
    whole.write_bytes(whole.read_bytes()[: whole.stat().st_size // 2])
    assert 1 <= len(taken(whole).frames) <= FRAMES


@pytest.mark.parametrize("seconds", [0.0, 7.0, 23.0])
def test_a_picture_is_taken_at_a_time(tmp_path: Path, taken: Take, seconds: float) -> None:
    clip = clips.write(tmp_path / "a.mp4", frames=600, paint=lambda number: (20 + number // 3, 16))
    (frame,) = taken(clip, seconds).frames
    assert frame.seconds == pytest.approx(seconds, abs=0.05)
    assert clips.brightness(frame.jpeg, 0.25, 0.5) == pytest.approx(20 + seconds * 25 / 3, abs=4)


def test_behind_the_end_the_last_picture_is_taken(tmp_path: Path, taken: Take) -> None:
    clip = clips.write(tmp_path / "a.mp4", frames=50)
    (frame,) = taken(clip, 60.0).frames
    assert frame.seconds == pytest.approx(49 / 25, abs=0.01)
