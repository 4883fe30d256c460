"""Durations of MPEG streams that the engine gets wrong, or cannot know."""

import random
import re
from pathlib import Path
from typing import Any

import av
import pytest

from app.core.file.media import VideoFile
from app.probe.parse_profiles import MIB
from tests.probe.bare_streams import bare
from tests.probe.probing import probe

SECONDS = 12


def stream(path: Path, form: str, rate: int, seconds: int = SECONDS) -> Path:
    """Write MPEG-2 with groups of 12 pictures."""
    container: Any
    with av.open(str(path), "w", format=form) as container:
        track = container.add_stream("mpeg2video", rate=rate)
        track.width, track.height, track.pix_fmt, track.gop_size = 64, 64, "yuv420p", 12
        noise = random.Random(5)  # noqa: S311 - not for secrets
        for number in range(rate * seconds):
            frame = av.VideoFrame(64, 64, "yuv420p")
            for plane in frame.planes:
                plane.update(noise.randbytes(plane.buffer_size))
            frame.pts = number
            container.mux(track.encode(frame))
        container.mux(track.encode(None))
    return path


def told(path: Path, *, deep: bool = False) -> VideoFile:
    media = probe(path, deep=deep).media
    assert media is not None
    return media


@pytest.mark.parametrize("rate", [1, 2, 3, 5, 6, 8, 10, 12, 15])
@pytest.mark.parametrize("form", ["mpeg", "vob", "mpeg2video"])
def test_the_whole_length_counts_at_any_rate(tmp_path: Path, form: str, rate: int) -> None:
    path = stream(tmp_path / "a.mpg", form, rate)
    media = told(path)
    assert media.duration == pytest.approx(SECONDS, abs=0.001)
    assert media.video[0].duration == media.duration
    assert media.bit_rate == pytest.approx(path.stat().st_size * 8 / SECONDS, rel=0.001)


@pytest.mark.parametrize("rate", [2, 10])
def test_the_length_of_a_transport_stream_is_that_of_its_clock(tmp_path: Path, rate: int) -> None:
    media = told(stream(tmp_path / "a.ts", "mpegts", rate))
    assert media.duration == pytest.approx(SECONDS, abs=0.1)
    assert media.video[0].duration is None


def test_a_clock_that_starts_again_tells_no_length(tmp_path: Path) -> None:
    later, earlier = (stream(tmp_path / f"{seconds}.mpg", "vob", 10, seconds) for seconds in (60, 2))
    first = later.read_bytes()
    path = tmp_path / "joined.vob"
    path.write_bytes(first[-(len(first) // 2048 // 2) * 2048 :] + earlier.read_bytes() * 3)
    assert told(path).duration is None


@pytest.mark.parametrize(("codec", "form"), [("libx264", "h264"), ("mpeg2video", "mpeg2video")])
def test_a_bare_stream_that_is_not_read_to_its_end_has_no_known_length(
    tmp_path: Path, codec: str, form: str
) -> None:
    piece = bare(codec, form, count=20)
    path = tmp_path / f"a.{form}"
    path.write_bytes(piece * (1 + 9 * MIB // len(piece)))
    media = told(path)
    assert (media.duration, media.bit_rate, media.video[0].duration) == (None, None, None)
    path.write_bytes(piece)
    assert told(path).duration == (None if codec == "libx264" else pytest.approx(20 / 30, abs=0.001))


@pytest.mark.parametrize(("codec", "form"), [("libx264", "h264"), ("mpeg4", "m4v")])
@pytest.mark.parametrize("between", ["0", "3"])
def test_a_guessed_rate_of_a_bare_stream_counts_as_unknown(
    tmp_path: Path, codec: str, form: str, between: str
) -> None:
    path = tmp_path / f"a.{form}"
    path.write_bytes(bare(codec, form, count=19, bf=between))
    media = told(path)
    track = media.video[0]
    assert (media.duration, track.duration, track.frame_rate, track.frame_rate_mode) == (None,) * 4
    assert track.width


@pytest.mark.parametrize("form", ["vob", "mpegts", "mpeg2video"])
def test_a_reserved_code_of_the_rate_tells_no_length(tmp_path: Path, form: str) -> None:
    path = stream(tmp_path / "a.mpg", form, 25)
    contents = re.sub(
        rb"(?<=\0\0\x01\xb3...)(.)", lambda found: bytes([found[1][0] & 0xF0 | 11]), path.read_bytes()
    )
    path.write_bytes(contents)
    media = told(path)
    assert media.video[0].frame_rate is None
    assert media.video[0].duration is None
    assert media.duration is None or form == "mpegts"
