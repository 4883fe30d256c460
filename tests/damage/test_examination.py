"""What is found in intact files of many containers, and in the same files after damage."""

import errno
import io
import os
import random
from pathlib import Path
from typing import Any

import av
import pytest

from app.core.damage.depth import Depth
from app.core.damage.evidence import Evidence, FactCode, Sign
from app.core.damage.rules import judge
from app.core.damage.verdict import DamageVerdict
from app.core.references.refusal import NotAVideo
from app.damage.examination import examine
from app.library.checks.damage import packed, unpacked
from tests.damage.damage import cut, overwrite, rename_index
from tests.elsewhere.containers import box
from tests.preview.clips import refused_by_its_decoder
from tests.probe.not_videos import picture

RATE = 25
FAST = {"libx264": {"preset": "ultrafast"}, "libvpx": {"deadline": "realtime", "cpu-used": "8"}}
SECONDS = 4
CONTAINERS = {
    "a.mp4": ("libx264", "aac"),
    "b.mkv": ("libx264", "aac"),
    "c.ts": ("libx264", "mp2"),
    "d.avi": ("mpeg4", "mp2"),
    "e.mov": ("prores_ks", "pcm_s16le"),
    "f.flv": ("flv", "aac"),
    "g.mpg": ("mpeg2video", "mp2"),
    "h.webm": ("libvpx", "libopus"),
}
STREAMS = ("c.ts", "g.mpg")
TABLED = tuple(name for name in CONTAINERS if name not in STREAMS)


def write(path: Path) -> None:
    """Write a video of noise, whose packets are large enough to be hit."""
    noise = random.Random(5)  # noqa: S311 - not for secrets
    video, audio = CONTAINERS[path.name]
    container: Any
    with av.open(str(path), "w") as container:
        picture = container.add_stream(video, rate=RATE)
        picture.width, picture.height = 128, 96
        picture.pix_fmt = "yuv422p10le" if video == "prores_ks" else "yuv420p"
        picture.gop_size = RATE
        picture.options = FAST.get(video, {})
        sound = container.add_stream(audio, rate=48_000)
        for _ in range(SECONDS * RATE):
            frame = av.VideoFrame(128, 96, "yuv420p")
            for plane in frame.planes:
                plane.update(noise.randbytes(plane.buffer_size))
            container.mux(picture.encode(frame.reformat(format=picture.pix_fmt)))
        for at in range(SECONDS * 48):
            samples = av.AudioFrame("s16", "stereo", 1000)
            samples.sample_rate, samples.pts = 48_000, at * 1000
            samples.planes[0].update(noise.randbytes(samples.planes[0].buffer_size))
            container.mux(sound.encode(samples))
        container.mux(picture.encode(None))
        container.mux(sound.encode(None))


@pytest.fixture(scope="module")
def masters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("masters")
    for name in CONTAINERS:
        write(folder / name)
    return folder


@pytest.fixture(params=CONTAINERS)
def path(masters: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    copy = tmp_path / str(request.param)
    copy.write_bytes((masters / copy.name).read_bytes())
    return copy


def look(path: Path, depth: Depth = Depth.FULL) -> Evidence:
    with path.open("rb", buffering=0) as file:
        return examine(file, path.stat().st_size, depth)


@pytest.mark.parametrize("depth", Depth)
def test_an_intact_file_is_clean_at_every_depth(path: Path, depth: Depth) -> None:
    evidence = look(path, depth)
    assert judge(evidence).verdict is DamageVerdict.CLEAN, evidence
    assert bool(sum(track.frames for track in evidence.tracks)) is (depth is not Depth.INDEX)
    if depth is Depth.FULL:
        assert [track.frames for track in evidence.tracks if track.is_video] == [SECONDS * RATE]


@pytest.mark.parametrize("path", TABLED, indirect=True)
def test_a_cut_is_found(path: Path) -> None:
    cut(path)
    assert judge(look(path)).verdict is DamageVerdict.DAMAGED


def test_an_overwritten_part_is_found(path: Path) -> None:
    overwrite(path)
    assert judge(look(path)).verdict is DamageVerdict.DAMAGED


@pytest.mark.parametrize("path", STREAMS, indirect=True)
@pytest.mark.parametrize("share", [0.6, 0.75, 1.0])
@pytest.mark.parametrize("depth", Depth)
def test_a_recording_of_a_broadcast_has_ragged_ends(path: Path, share: float, depth: Depth) -> None:
    contents = path.read_bytes()
    path.write_bytes(contents[int(share / 4 * len(contents)) : int(share * len(contents)) - 77])
    evidence = look(path, depth)
    assert judge(evidence).verdict is DamageVerdict.CLEAN, evidence


@pytest.mark.parametrize("path", TABLED, indirect=True)
def test_a_cut_is_found_without_decoding(path: Path) -> None:
    cut(path)
    evidence = look(path, Depth.INDEX)
    assert judge(evidence).verdict is DamageVerdict.DAMAGED
    assert FactCode.CUT in {fact.code for fact in evidence.facts}


@pytest.mark.parametrize("path", ["a.mp4", "b.mkv", "d.avi", "e.mov", "h.webm"], indirect=True)
@pytest.mark.parametrize("depth", Depth)
def test_a_missing_index_is_found(path: Path, depth: Depth) -> None:
    rename_index(path)
    assert judge(look(path, depth)).verdict is DamageVerdict.DAMAGED


@pytest.mark.parametrize("path", ["a.mp4"], indirect=True)
def test_signs_have_times(path: Path) -> None:
    overwrite(path, fraction=0.5, share=0.05)
    evidence = look(path)
    spans = [span for span in evidence.spans if span.sign is Sign.DECODE]
    assert spans
    assert all(0.5 < span.start <= span.end <= SECONDS for span in spans)


def test_progress_is_told_by_time(path: Path) -> None:
    fractions: list[float] = []
    with path.open("rb", buffering=0) as file:
        examine(file, path.stat().st_size, Depth.FULL, fractions.append)
    assert all(0.0 <= fraction <= 1.0 for fraction in fractions)
    assert max(fractions) > 0.5


@pytest.mark.parametrize("path", ["a.mp4"], indirect=True)
def test_evidence_is_stored_compact(path: Path) -> None:
    overwrite(path)
    evidence = look(path)
    stored = packed(evidence)
    assert unpacked(stored) == evidence
    assert len(stored) < 2000
    assert unpacked(b"something else") is None
    assert unpacked(stored[:-10]) is None


def test_a_text_is_refused_and_not_damaged(tmp_path: Path) -> None:
    path = tmp_path / "text.mp4"
    path.write_text("no video\n" * 1000)
    with pytest.raises(NotAVideo):
        look(path)


@pytest.mark.parametrize("path", ["a.mp4"], indirect=True)
def test_too_little_memory_is_no_sign_of_damage(path: Path) -> None:
    def fail(_fraction: float) -> None:
        raise av.error.MemoryError(errno.ENOMEM, "as libav raises it")

    with path.open("rb", buffering=0) as file, pytest.raises(MemoryError):
        examine(file, path.stat().st_size, Depth.FULL, fail)


def test_a_decoder_that_does_not_open_is_asked_once(tmp_path: Path) -> None:
    evidence = look(refused_by_its_decoder(tmp_path / "a.mkv"))

    assert (evidence.error, evidence.tracks[0].packets, evidence.tracks[0].frames) == ("", 5, 0)
    assert [(span.sign, span.count) for span in evidence.spans if span.sign is Sign.DECODE] == [
        (Sign.DECODE, 1)
    ]


class _BadSector(io.FileIO):
    """A file that cannot be read beyond its first half."""

    def read(self, size: int | None = -1) -> bytes:
        if self.tell() > os.fstat(self.fileno()).st_size // 2:
            raise OSError(errno.EIO, "input/output error")
        return super().read(size)


def test_a_failed_read_is_no_sign_of_damage(path: Path) -> None:
    with _BadSector(path) as file, pytest.raises(OSError, match="input/output"):
        examine(file, path.stat().st_size, Depth.FULL)


def _judged(path: Path, contents: bytes, depth: Depth) -> tuple[DamageVerdict, list[str]]:
    path.write_bytes(contents)
    with path.open("rb", buffering=0) as file:
        judged = judge(examine(file, len(contents), depth))
    return judged.verdict, [reason.code for reason in judged.reasons]


@pytest.mark.parametrize("depth", Depth)
def test_a_picture_named_as_a_video_is_not_said_to_be_without_damage(depth: Depth, tmp_path: Path) -> None:
    """Also with the film of a telephone, and with other boxes of cameras."""
    still = picture("libsvtav1", "yuv420p", "avif")
    film = picture("mpeg4", "yuv420p", "mp4", count=25)
    for behind in (b"", box(b"mpvd", film), box(b"sefd", bytes(8))):
        for brand in (b"avif", b"heic", b"mif1"):
            found = _judged(tmp_path / "a.mp4", still.replace(b"avif", brand, 1) + behind, depth)
            assert found == (DamageVerdict.NOT_FINISHED, ["decode.picture"])


def test_moving_pictures_are_checked(tmp_path: Path) -> None:
    """Films that a probe lists in spite of their brand, and formats in which damage does not show."""
    for codec, container in (("libsvtav1", "avif"), ("mpeg4", "mp4")):
        film = picture(codec, "yuv420p", container, count=5)
        for brand in (b"avis", b"hevc", b"mif1"):
            assert _judged(tmp_path / "a.mp4", film[:8] + brand + film[12:], Depth.FULL) == (
                DamageVerdict.CLEAN,
                [],
            )
    for made in (("mjpeg", "yuvj420p", "image2pipe"), ("gif", "rgb8", "gif"), ("apng", "rgb24", "apng")):
        found = _judged(tmp_path / "a.mjpeg", picture(*made, count=25), Depth.FULL)
        assert found == (DamageVerdict.CANNOT_TELL, ["decode.blind"])
