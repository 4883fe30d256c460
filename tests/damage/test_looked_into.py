"""Codecs that decode whatever was overwritten, and whose packets a check looks into."""

import io
import random
from pathlib import Path
from typing import Any

import av
import pytest

from app.core.damage.depth import Depth
from app.core.damage.rules import judge
from app.core.damage.verdict import DamageVerdict
from app.damage.examination import examine
from app.damage.layout.frames import has_checksums, has_hole

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


def black_frame(options: dict[str, str]) -> bytes:
    """Return a frame of DNxHD that is mostly filled up."""
    with av.open(io.BytesIO(), "w", format="mov") as container:
        picture: Any = container.add_stream("dnxhd", rate=25, options=options)
        picture.width, picture.height, picture.pix_fmt, picture.bit_rate = 1920, 1080, "yuv422p", 120_000_000
        frame = av.VideoFrame(1920, 1080, "yuv422p")
        for plane, value in zip(frame.planes, (16, 128, 128), strict=True):
            plane.update(bytes([value]) * plane.buffer_size)
        return b"".join(map(bytes, [*picture.encode(frame), *picture.encode(None)]))


def verdict(path: Path) -> DamageVerdict:
    with path.open("rb", buffering=0) as file:
        return judge(examine(file, path.stat().st_size, Depth.FULL)).verdict


def spoil(path: Path, share: float) -> None:
    contents = path.read_bytes()
    at = int(len(contents) * share)
    path.write_bytes(contents[:at] + bytes(LENGTH) + contents[at + LENGTH :])


@pytest.mark.parametrize("level", ["1", "3"])
def test_ffv1_without_checksums_is_not_clean(tmp_path: Path, level: str) -> None:
    path = made(tmp_path / "a.mkv", "ffv1", "yuv420p", {"level": level, "slicecrc": "0"})
    assert verdict(path) is DamageVerdict.CANNOT_TELL
    spoil(path, 0.5)
    assert verdict(path) is not DamageVerdict.CLEAN


def test_ffv1_with_checksums_is_clean_until_it_is_spoilt(tmp_path: Path) -> None:
    path = made(tmp_path / "a.mkv", "ffv1", "yuv420p", {"level": "3", "slicecrc": "1"})
    assert verdict(path) is DamageVerdict.CLEAN
    spoil(path, 0.5)
    assert verdict(path) is DamageVerdict.DAMAGED


def test_dnxhd_is_never_clean_with_a_hole(tmp_path: Path) -> None:
    told = {"profile": "dnxhr_sq"}
    path = made(tmp_path / "a.mov", "dnxhd", "yuv422p", told)
    assert verdict(path) is DamageVerdict.CLEAN
    contents = path.read_bytes()
    for share in (0.3, 0.42, 0.5, 0.61, 0.7):
        path.write_bytes(contents)
        spoil(path, share)
        assert verdict(path) is not DamageVerdict.CLEAN, share


@pytest.mark.parametrize("fields", [{}, {"flags": "+ildct"}], ids=["frame", "fields"])
def test_zeros_that_fill_up_a_frame_are_no_hole(fields: dict[str, str]) -> None:
    frame = black_frame(fields)
    assert bytes(LENGTH) in frame
    assert not has_hole(frame)
    assert not has_hole(frame + bytes(LENGTH))
    for at in (0x280, 10_000, 25_000):
        assert has_hole(frame[:at] + bytes(LENGTH) + frame[at + LENGTH :]), at


@pytest.mark.parametrize(
    ("packet", "told"),
    [
        (b"", False),
        (b"\1", False),
        (bytes(9000), False),
        (bytes(9000) + b"\1", True),
        (b"\xff" * 9000, False),
    ],
)
def test_what_is_no_frame_of_dnxhd_has_no_hole_without_zeros(packet: bytes, told: bool) -> None:  # noqa: FBT001
    assert has_hole(packet) is told


@pytest.mark.parametrize("frame", [b"", b"abc", bytes(7), bytes(100), b"\xff" * 40])
def test_what_is_no_frame_of_ffv1_has_no_checksums(frame: bytes) -> None:
    assert not has_checksums(frame)
