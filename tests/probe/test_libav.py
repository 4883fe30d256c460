"""The second engine in this process: the files are ours and harmless."""

import os
from pathlib import Path

import pytest

from app.core.file.media import VideoFile
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.probe.base import ProbeAnswer, ProbeTask
from app.probe.mediainfo import probe_file
from app.probe.row_probe import probe_row
from app.probe.second_engine import ask_libav
from app.process.limits import Allowance
from app.process.opening import open_file
from tests import samples
from tests.probe.bare_streams import HEIGHT, WIDTH, bare
from tests.probe.not_videos import picture


def ask(path: Path) -> ProbeAnswer:
    return ask_libav(ProbeTask(7, os.fsencode(path), second=True), Allowance(ProbeLimits()), open_file)


def contents(path: Path) -> VideoFile:
    answer = ask(path)
    assert (answer.key, answer.status, answer.reason) == (7, FileStatus.OK, None)
    assert answer.size == path.stat().st_size
    assert answer.media is not None
    return answer.media


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(
    ("codec", "container", "name"), [("libx264", "h264", "AVC"), ("mpeg4", "m4v", "MPEG-4 Visual")]
)
def test_a_bare_stream_has_neither_rate_nor_duration(
    tmp_path: Path, codec: str, container: str, name: str, count: int
) -> None:
    path = tmp_path / "bare"
    path.write_bytes(bare(codec, container, count))
    found = contents(path)
    (video,) = found.video
    assert (found.container, video.codec, video.width, video.height) == (name, name, WIDTH, HEIGHT)
    assert (found.duration, found.bit_rate, video.duration, video.frame_rate) == (None, None, None, None)
    assert (video.bit_depth, video.chroma, video.pixel_aspect) == (8, "4:2:0", 1.0)
    assert (found.engine or "").startswith("libav ")


@pytest.mark.parametrize(
    "name", ["plain.mp4", "languages.mkv", "vp9.webm", "mpeg4.avi", "broadcast.ts", "disc.mpg"]
)
def test_the_fields_have_the_names_of_mediainfo(media: dict[str, Path], name: str) -> None:
    found = contents(media[name])
    told = probe_file(ProbeTask(1, os.fsencode(media[name])), Allowance(ProbeLimits())).media
    assert told is not None
    assert told.engine is None
    assert found.container == told.container
    assert found.duration == pytest.approx(told.duration, abs=0.15)
    assert [(each.codec, each.width, each.height, each.chroma) for each in found.video] == [
        (each.codec, each.width, each.height, each.chroma) for each in told.video
    ]
    assert found.video[0].frame_rate == pytest.approx(samples.RATE, abs=0.1)
    assert [(each.codec, each.channels, each.sample_rate) for each in found.audio] == [
        (each.codec, each.channels, each.sample_rate) for each in told.audio
    ]


def test_the_row_says_which_engine_told(tmp_path: Path) -> None:
    path = tmp_path / "bare.264"
    path.write_bytes(bare())
    row = probe_row(ProbeTask(1, os.fsencode(path), second=True), Allowance(ProbeLimits())).row
    assert row is not None
    assert '"engine":"libav ' in (row.media or "")
    assert (row.summary.video_codec, row.summary.tracks) == ("AVC", 1)


@pytest.mark.parametrize(
    "made",
    [
        b"",
        b"no media\1" * 100,
        picture("mjpeg", "yuvj420p", "mjpeg", 5),
        picture("gif", "rgb8", "gif", 5),
        picture("apng", "rgb24", "apng", 5),
    ],
    ids=["empty", "noise", "pictures in a row", "moving gif", "moving png"],
)
def test_other_files_have_no_tracks(tmp_path: Path, made: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(made)
    answer = ask(path)
    assert (answer.status, answer.reason) == (FileStatus.FAILED, Message("file.no_tracks"))
    assert answer.media is None


def test_a_declared_track_without_packets_does_not_count(media: dict[str, Path], tmp_path: Path) -> None:
    whole = media["languages.mkv"].read_bytes()
    path = tmp_path / "header.mkv"
    path.write_bytes(whole[: whole.index(b"\x1f\x43\xb6\x75")])  # up to the first cluster
    assert ask(path).reason == Message("file.no_tracks")


def test_a_cut_transport_stream_is_read(media: dict[str, Path], tmp_path: Path) -> None:
    path = tmp_path / "cut.ts"
    whole = media["broadcast.ts"].read_bytes()
    path.write_bytes(whole[: len(whole) // 376 * 188 + 7])
    assert [each.codec for each in contents(path).video] == ["AVC"]


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    answer = ask(tmp_path / "gone")
    assert (answer.status, answer.reason) == (FileStatus.FAILED, Message("file.vanished"))
