"""Codecs that decode whatever was overwritten, and whose packets a check looks into."""

import random
from pathlib import Path
from typing import Any

import av
import pytest

from app.core.decoding.depth import Depth
from app.core.decoding.rules import judge
from app.core.decoding.verdict import DecodeVerdict
from app.decoding.examination import examine
from app.decoding.layout.dnxhd import has_hole
from app.decoding.layout.ffv1 import has_checksums

SIZE = (640, 360)
FRAMES = 12
LENGTH = 16 * 1024


def made(path: Path, codec: str, pixels: str, options: dict[str, str]) -> Path:
    noise = random.Random(5)  # noqa: S311 - not for secrets
    container: Any
    with av.open(str(path), "w") as container:
        picture = container.add_stream(codec, rate=25, options=options)
        picture.width, picture.height = SIZE
        picture.pix_fmt = pixels
        for _ in range(FRAMES):
            frame = av.VideoFrame(*SIZE, pixels)
            for plane in frame.planes:
                plane.update(noise.randbytes(plane.buffer_size))
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
    return path


def verdict(path: Path) -> DecodeVerdict:
    with path.open("rb", buffering=0) as file:
        return judge(examine(file, path.stat().st_size, Depth.FULL)).verdict


def spoil(path: Path, share: float) -> None:
    contents = path.read_bytes()
    at = int(len(contents) * share)
    path.write_bytes(contents[:at] + bytes(LENGTH) + contents[at + LENGTH :])


@pytest.mark.parametrize("level", ["1", "3"])
def test_ffv1_without_checksums_is_not_clean(tmp_path: Path, level: str) -> None:
    path = made(tmp_path / "a.mkv", "ffv1", "yuv420p", {"level": level, "slicecrc": "0"})
    assert verdict(path) is DecodeVerdict.CANNOT_TELL
    spoil(path, 0.5)
    assert verdict(path) is not DecodeVerdict.CLEAN


def test_ffv1_with_checksums_is_clean_until_it_is_spoilt(tmp_path: Path) -> None:
    path = made(tmp_path / "a.mkv", "ffv1", "yuv420p", {"level": "3", "slicecrc": "1"})
    assert verdict(path) is DecodeVerdict.CLEAN
    spoil(path, 0.5)
    assert verdict(path) is DecodeVerdict.DAMAGED


def test_dnxhd_is_never_clean_with_a_hole(tmp_path: Path) -> None:
    told = {"profile": "dnxhr_sq"}
    path = made(tmp_path / "a.mov", "dnxhd", "yuv422p", told)
    assert verdict(path) is DecodeVerdict.CLEAN
    contents = path.read_bytes()
    for share in (0.3, 0.42, 0.5, 0.61, 0.7):
        path.write_bytes(contents)
        spoil(path, share)
        assert verdict(path) is not DecodeVerdict.CLEAN, share


def test_zeros_that_fill_up_a_frame_are_no_hole() -> None:
    frame = random.Random(6).randbytes(50_000).replace(b"\0", b"\1")  # noqa: S311 - not for secrets
    assert not has_hole(frame + bytes(10_000))
    assert has_hole(frame + bytes(10_000) + b"\1")
    assert not has_hole(b"")


@pytest.mark.parametrize("frame", [b"", b"abc", bytes(7), bytes(100), b"\xff" * 40])
def test_what_is_no_frame_of_ffv1_has_no_checksums(frame: bytes) -> None:
    assert not has_checksums(frame)
