"""Damage of DV, which decodes to pictures whatever its blocks hold."""

import random
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import av
import pytest

from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence, Sign
from app.core.damage.rules import judge
from app.core.damage.verdict import DamageVerdict
from app.damage.examination import examine
from app.damage.layout.frames import has_wrong_blocks

FRAMES = 50
BYTES = 64 * 1024


def made(path: Path) -> Path:
    noise = random.Random(5)  # noqa: S311 - not for secrets
    container: Any
    with av.open(str(path), "w") as container:
        picture = container.add_stream("dvvideo", rate=25)
        picture.width, picture.height, picture.pix_fmt = 720, 576, "yuv420p"
        for _ in range(FRAMES):
            frame = av.VideoFrame(720, 576, "yuv420p")
            for plane in frame.planes:
                plane.update(noise.randbytes(plane.buffer_size))
            container.mux(picture.encode(frame))
        container.mux(picture.encode(None))
    return path


@pytest.fixture(scope="module")
def make_master(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Return what makes a video with an ending, each one once: the encoder takes a second."""
    folder = tmp_path_factory.mktemp("dv")
    return cache(lambda ending: made(folder / f"a.{ending}"))


@pytest.fixture(params=["dv", "avi", "mov"])
def master(make_master: Callable[[str], Path], request: pytest.FixtureRequest) -> Path:
    return make_master(str(request.param))


@pytest.fixture
def bare(make_master: Callable[[str], Path]) -> bytes:
    return make_master("dv").read_bytes()


def look(path: Path, depth: Depth = Depth.FULL) -> Evidence:
    with path.open("rb", buffering=0) as file:
        return examine(file, path.stat().st_size, depth)


@pytest.mark.parametrize("depth", [Depth.INDEX, Depth.FULL])
def test_intact_dv_is_clean(master: Path, depth: Depth) -> None:
    evidence = look(master, depth)
    assert judge(evidence).verdict is DamageVerdict.CLEAN, evidence


@pytest.mark.parametrize("share", [0.3, 0.55, 0.7])
@pytest.mark.parametrize("fill", [bytes, random.Random(6).randbytes])  # noqa: S311 - not for secrets
def test_overwritten_blocks_are_found(master: Path, tmp_path: Path, share: float, fill: Any) -> None:  # noqa: ANN401
    contents = bytearray(master.read_bytes())
    at = int(len(contents) * share)
    contents[at : at + BYTES] = fill(BYTES)
    path = tmp_path / master.name
    path.write_bytes(contents)
    for depth in (Depth.INDEX, Depth.FULL):
        evidence = look(path, depth)
        assert judge(evidence).verdict in {DamageVerdict.SUSPICIOUS, DamageVerdict.DAMAGED}, evidence


@pytest.mark.parametrize("master", ["dv"], indirect=True)
def test_a_tape_may_end_within_a_frame(master: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.dv"
    path.write_bytes(master.read_bytes()[:-50_000])
    assert judge(look(path)).verdict is not DamageVerdict.DAMAGED


def test_the_time_of_wrong_blocks_is_told(tmp_path: Path, master: Path) -> None:
    if master.suffix == ".mov":
        return
    contents = bytearray(master.read_bytes())
    at = len(contents) // 2
    contents[at : at + BYTES] = bytes(BYTES)
    path = tmp_path / master.name
    path.write_bytes(contents)
    spans = [span for span in look(path).spans if span.sign is Sign.BLOCKS]
    assert spans
    assert all(0.8 < span.start <= span.end < 1.2 for span in spans)


def test_a_frame_of_another_length_is_not_judged() -> None:
    assert not has_wrong_blocks(b"")
    assert not has_wrong_blocks(bytes(100))
    assert has_wrong_blocks(bytes(144_000))


@pytest.mark.parametrize("fill", [bytes, random.Random(6).randbytes])  # noqa: S311 - not for secrets
def test_a_bare_frame_whose_beginning_was_overwritten_is_found(
    bare: bytes, tmp_path: Path, fill: Callable[[int], bytes]
) -> None:
    frame = len(bare) // FRAMES
    for number in (0, FRAMES // 3, FRAMES // 2):
        at = number * frame
        path = tmp_path / "a.dv"
        path.write_bytes(bare[:at] + fill(BYTES) + bare[at + BYTES :])
        assert judge(look(path)).verdict in {DamageVerdict.SUSPICIOUS, DamageVerdict.DAMAGED}, number


def test_a_bare_frame_that_is_no_frame_any_more_is_found(bare: bytes, tmp_path: Path) -> None:
    frame, path = len(bare) // FRAMES, tmp_path / "a.dv"
    at = 20 * frame
    # The head of 1080 lines: the reader takes four frames for one, and drops it.
    path.write_bytes(bare[:at] + bytes((0x1F, 0x07, 0x00, 0xBF)) + b"\x94" * BYTES + bare[at + 4 + BYTES :])
    assert judge(look(path, Depth.INDEX)).verdict is DamageVerdict.SUSPICIOUS


@pytest.mark.parametrize("depth", [Depth.INDEX, Depth.FULL])
def test_bare_frames_of_which_the_last_is_cut_are_suspicious(
    bare: bytes, tmp_path: Path, depth: Depth
) -> None:
    path = tmp_path / "a.dv"
    frame = len(bare) // FRAMES
    path.write_bytes(bare[: frame * 30 - 33_333])
    assert judge(look(path, depth)).verdict is DamageVerdict.SUSPICIOUS
    path.write_bytes(bare[: frame * 30])
    assert judge(look(path, depth)).verdict is DamageVerdict.CLEAN
