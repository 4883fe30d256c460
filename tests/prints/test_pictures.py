"""Prints of real videos: alike in each encoding, exact in time, and a reason where there can be none."""

import itertools
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from app.core.near.likeness import compare
from app.core.near.picture_print import PicturePrint, mirrored
from app.libav.video import NoPicture
from app.prints import pictures
from tests.preview import clips as other_clips
from tests.prints import clips
from tests.prints.conftest import Take


def distances(one: PicturePrint, other: PicturePrint) -> list[int]:
    return [(a.hash ^ b.hash).bit_count() for a, b in zip(one.frames, other.frames, strict=True)]


def test_each_picture_is_of_its_own_scene(film_print: PicturePrint) -> None:
    assert all(frame.deviation > 20 for frame in film_print.frames)
    hashes = [frame.hash for frame in film_print.frames]
    assert min((a ^ b).bit_count() for a, b in itertools.combinations(hashes, 2)) > 10


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("other.mkv", {"codec": "mpeg4", "key_every": 12}),
        ("other.avi", {"codec": "mpeg4", "key_every": 300}),
        ("other.ts", {"codec": "mpeg2video", "key_every": 15}),
        ("intra.mov", {"codec": "mjpeg", "pixels": "yuvj420p"}),
        ("bars.mp4", {"bars": 24}),
    ],
)
def test_another_encoding_has_the_same_print(
    film_print: PicturePrint, tmp_path: Path, taken: Take, name: str, options: dict[str, object]
) -> None:
    other = taken(clips.write(tmp_path / name, **options))  # type: ignore[arg-type]
    assert max(distances(film_print, other)) <= 6


def test_the_mirror_image_is_found(film_print: PicturePrint, tmp_path: Path, taken: Take) -> None:
    likeness = compare(film_print, taken(clips.write(tmp_path / "mirror.mp4", mirror=True)))
    assert likeness is not None
    assert likeness.mirrored


def test_the_frame_is_the_one_that_is_shown_at_the_time(tmp_path: Path, taken: Take) -> None:
    """Each frame has a shade of its own, and the times lie in the middle of tens."""

    def paint(number: int) -> av.VideoFrame:
        frame = clips.scene(5)
        plane = frame.planes[0]
        half = (clips.WIDTH // 2 * bytes([3 * number])).ljust(clips.WIDTH, b"\0")
        plane.update(half.ljust(plane.line_size, b"\0") * clips.HEIGHT)
        return frame

    made = taken(clips.write(tmp_path / "shades.mp4", paint=paint, bars=0))
    # Half of a picture has the shade s, the other is black: it deviates by s / 2.
    assert [frame.deviation for frame in made.frames] == pytest.approx(
        [3 * (10 * at + 5) / 2 for at in range(8)], abs=1.5
    )


def test_a_turned_video_has_the_print_of_what_is_shown(tmp_path: Path, taken: Take) -> None:
    film = clips.write(tmp_path / "a.mp4", frames=8)
    upright = taken(film).frames[0].hash
    turned = taken(other_clips.turn(film, (-1, 0, 0, -1))).frames[0].hash
    # Upside down, rows come in the other order, and what got darker gets brighter.
    upside_down = mirrored(int.from_bytes(upright.to_bytes(8, "big"), "little"))
    assert (turned ^ upside_down).bit_count() <= 4
    assert (turned ^ upright).bit_count() > 16


@pytest.mark.parametrize("frames", [1, 3])
def test_few_frames_give_a_print(tmp_path: Path, taken: Take, frames: int) -> None:
    made = taken(clips.write(tmp_path / "a.mp4", frames=frames))
    assert all(frame.is_there for frame in made.frames)


def test_a_file_that_nobody_can_seek_in_is_read_through(
    film: Path, film_print: PicturePrint, taken: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(frames: pictures._Frames, _seconds: float) -> None:
        frames.failed_to_seek = True

    monkeypatch.setattr(pictures._Frames, "_seek", fail)
    assert taken(film) == film_print


def test_a_cut_file_has_the_pictures_that_are_there(
    film_print: PicturePrint, tmp_path: Path, taken: Take
) -> None:
    path = clips.write(tmp_path / "a.ts", codec="mpeg2video", key_every=15)
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])
    made = taken(path, 3.2)
    assert sum(frame.is_there for frame in made.frames) >= 4


def _junk(path: Path) -> Path:
    path.write_bytes(bytes(range(256)) * 100)
    return path


def _bare(path: Path) -> Path:
    return other_clips.write(path, frames=5)


@pytest.mark.parametrize(
    ("name", "make", "code"),
    [
        ("cover.mp4", other_clips.with_cover, "preview.no_video"),
        ("refused.mkv", other_clips.refused_by_its_decoder, "preview.damaged"),
        ("a.mp4", _junk, "preview.damaged"),
        ("bare.h264", _bare, "print.no_length"),
    ],
)
def test_a_file_without_a_print_has_a_reason(
    tmp_path: Path, taken: Take, name: str, make: Callable[[Path], Path], code: str
) -> None:
    with pytest.raises(NoPicture) as none:
        taken(make(tmp_path / name))
    assert none.value.reason.code == code
    assert "{" not in str(none.value.reason)


def test_a_file_that_takes_too_long_is_not_compared(film: Path, taken: Take) -> None:
    with pytest.raises(NoPicture) as none:
        taken(film, cpu_clock=itertools.count(0, pictures.CPU_SECONDS / 3).__next__)
    assert none.value.reason.code == "print.too_slow"


def test_a_file_that_is_read_too_much_is_not_compared(
    film: Path, taken: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "BUDGET", film.stat().st_size // 2)
    with pytest.raises(NoPicture) as none:
        taken(film)
    assert none.value.reason.code in {"print.too_much", "preview.damaged"}
