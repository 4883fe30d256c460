"""Real files through the real engine, in this process: they are ours and harmless."""

import json
import os
import time
import zlib
from fractions import Fraction
from pathlib import Path

import av
import pytest

from app.core.file.media import Chapter
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.run.limits import ProbeLimits
from app.library.query.stored_contents import media_of, media_tree
from app.probe.base import ProbeTask
from app.probe.mediainfo import probe_file, report_file
from app.probe.parse import video_file
from app.probe.pool import MediaInfoProber
from app.probe.row_probe import probe_row
from app.probe.rows import answer_row
from app.process.limits import Allowance
from tests import samples
from tests.probe import transport
from tests.probe.conftest import tasks
from tests.probe.not_videos import picture
from tests.probe.probing import probe
from tests.probe.told import of_json

CONTAINERS = {
    "plain.mp4": ("MPEG-4", "AVC", "AAC LC"),
    "timecode.mov": ("MPEG-4", "AVC", "PCM"),
    "languages.mkv": ("Matroska", "AVC", "AAC LC"),
    "subtitles.mkv": ("Matroska", "AVC", "AC-3"),
    "vp9.webm": ("WebM", "VP9", "Opus"),
    "mpeg4.avi": ("AVI", "MPEG-4 Visual", "MPEG Audio Layer 3"),
    "broadcast.ts": ("MPEG-TS", "AVC", "AAC LC"),
    "disc.mpg": ("MPEG-PS", "MPEG Video", "MPEG Audio Layer 2"),
    "camera.mxf": ("MXF", "MPEG Video", None),
    "old.flv": ("Flash Video", "Sorenson Spark", "MPEG Audio Layer 3"),
    "windows.wmv": ("Windows Media", "WMV2", "WMA"),
}


@pytest.mark.parametrize("name", samples.SAMPLES)
@pytest.mark.parametrize("deep", [False, True])
def test_every_container_is_read(media: dict[str, Path], name: str, deep: bool) -> None:  # noqa: FBT001
    answer = probe(media[name], deep=deep)

    assert (answer.key, answer.status, answer.reason) == (7, FileStatus.OK, None)
    found = answer.media
    assert found is not None
    sound = found.audio[0] if found.audio else None
    assert (found.container, found.video[0].codec, sound and sound.codec) == CONTAINERS[name]
    assert (found.video[0].width, found.video[0].height) == (samples.WIDTH, samples.HEIGHT)
    assert found.duration == pytest.approx(0.4 if name == "old.flv" else 1.0, abs=0.15)
    assert found.truncated is None
    assert sound is None or (sound.channels, sound.sample_rate) == (2, samples.SAMPLE_RATE)


@pytest.mark.parametrize("name", samples.SAMPLES)
@pytest.mark.parametrize("deep", [False, True])
def test_the_fields_are_those_of_the_engines_json(media: dict[str, Path], name: str, deep: bool) -> None:  # noqa: FBT001
    answer = report_file(ProbeTask(7, os.fsencode(media[name]), deep=deep), Allowance(ProbeLimits()))

    assert answer.media == video_file(of_json(zlib.decompress(answer.report).decode()))


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_a_scan_finds_what_a_longer_look_finds(media: dict[str, Path], name: str) -> None:
    """A report is always that of a longer look, where there is one."""
    report = report_file(ProbeTask(7, os.fsencode(media[name])), Allowance(ProbeLimits()))

    assert probe(media[name]).media == report.media


def test_a_scan_makes_no_report(media: dict[str, Path]) -> None:
    assert probe(media["plain.mp4"], deep=True).report == b""


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_size_and_report_are_those_of_the_file(media: dict[str, Path], name: str) -> None:
    task = ProbeTask(7, os.fsencode(media[name]), deep=True)
    answer = report_file(task, Allowance(ProbeLimits()))

    status = media[name].stat()
    assert (answer.size, answer.mtime_ns) == (status.st_size, status.st_mtime_ns)
    assert answer == probe(media[name], deep=True)._replace(report=answer.report)
    report = json.loads(zlib.decompress(answer.report))
    assert report["media"]["track"][0]["FileSize"] == str(status.st_size)
    assert name.encode() not in zlib.decompress(answer.report)


def test_what_is_written_into_a_file_comes_out(media: dict[str, Path]) -> None:
    languages, subtitles = probe(media["languages.mkv"]).media, probe(media["subtitles.mkv"]).media
    plain = probe(media["plain.mp4"]).media
    timecode, camera = probe(media["timecode.mov"]).media, probe(media["camera.mxf"]).media

    assert languages is not None
    assert [track.language for track in languages.audio] == ["de", "en"]
    assert languages.chapters == tuple(Chapter(start=start, title=title) for start, title in samples.CHAPTERS)
    assert subtitles is not None
    assert [(track.codec, track.language) for track in subtitles.text] == [("UTF-8", "fr")]
    assert plain is not None
    assert plain.title == "Plain"
    assert timecode is not None
    assert timecode.start_timecode == "10:00:00:00"
    assert camera is not None
    assert camera.start_timecode == "01:02:03:04"


def test_a_wrong_ending_misleads_nobody(media: dict[str, Path], tmp_path: Path) -> None:
    for name, (container, _, _) in CONTAINERS.items():
        path = tmp_path / f"{name}.mp4"
        path.hardlink_to(media[name])
        found = probe(path).media
        assert found is not None
        assert found.container == container


def test_a_lying_head_falls_back_to_every_parser(media: dict[str, Path], tmp_path: Path) -> None:
    """Four bytes that say Flash before a real transport stream."""
    path = tmp_path / "lie.flv"
    path.write_bytes(b"FLV\x01" + b"\0" * 184 + media["broadcast.ts"].read_bytes())

    found = probe(path).media

    assert found is not None
    assert found.container == "MPEG-TS"


def test_a_cut_file_says_so(media: dict[str, Path], tmp_path: Path) -> None:
    whole = media["mpeg4.avi"].read_bytes()
    (tmp_path / "cut.avi").write_bytes(whole[: len(whole) // 2])

    found = probe(tmp_path / "cut.avi").media

    assert found is not None
    assert found.truncated is True


@pytest.mark.parametrize(
    ("contents", "code"),
    [(b"", "file.empty"), (b"just words", "file.no_tracks"), (b"\x1aE\xdf\xa3", "file.no_tracks")],
)
def test_what_is_no_media_fails_with_a_reason(tmp_path: Path, contents: bytes, code: str) -> None:
    (tmp_path / "a.mkv").write_bytes(contents)

    answer = probe(tmp_path / "a.mkv")

    assert answer.status is FileStatus.FAILED
    assert answer.reason is not None
    assert answer.reason.code == code
    assert answer.size == len(contents)


def test_a_codec_that_the_engine_does_not_know_is_said_to_be_so(tmp_path: Path) -> None:
    for name, before in (("a.ts", b""), ("late.ts", transport.nothing(2500))):
        (tmp_path / name).write_bytes(before + transport.program(transport.AVS3))

        answer = probe(tmp_path / name)

        assert answer.status is FileStatus.FAILED
        assert answer.reason == Message("file.unknown_codec", {"container": "MPEG-TS"})
        assert answer.media is not None
        assert answer.media.container == "MPEG-TS"


@pytest.mark.parametrize("brand", [b"mif1", b"heic", b"avif"])
def test_a_picture_named_as_a_video_is_said_to_be_one(tmp_path: Path, brand: bytes) -> None:
    """Brands of one container."""
    contents = picture("libsvtav1", "yuv420p", "avif").replace(b"avif", brand, 1)
    (tmp_path / "a.mp4").write_bytes(contents)
    (tmp_path / "cut.mp4").write_bytes(contents[:-10])  # in its `mdat`

    for name in ("a.mp4", "cut.mp4"):
        answer = probe(tmp_path / name)
        assert answer.status is FileStatus.FAILED
        assert answer.reason == Message("file.picture", {"format": "AVIF" if brand == b"avif" else "HEIF"})


@pytest.mark.parametrize(
    "made",
    [
        *(("mjpeg", "yuvj420p", "image2pipe"), ("png", "rgb24", "image2pipe")),
        *(("gif", "rgb8", "gif"), ("apng", "rgb24", "apng"), ("libwebp_anim", "yuv420p", "webp")),
    ],
)
def test_moving_pictures_are_not_said_to_be_one_picture(tmp_path: Path, made: tuple[str, str, str]) -> None:
    """Who renamed a raw stream, as that would advise, would lose it from the library."""
    (tmp_path / "a.mp4").write_bytes(picture(*made, count=5))

    assert probe(tmp_path / "a.mp4").reason == Message("file.no_tracks")


def test_a_picture_with_a_movie_in_it_is_not_said_to_be_a_picture(tmp_path: Path) -> None:
    still = picture("libsvtav1", "yuv420p", "avif")
    size = int.from_bytes(still[:4])
    for brand in (b"avis", b"msf1"):
        listed = (size + 4).to_bytes(4) + still[4:size] + brand + still[size:]
        (tmp_path / "sequence.mp4").write_bytes(listed)
        assert probe(tmp_path / "sequence.mp4").reason == Message("file.no_tracks")
    for kind in (b"mpvd", b"moov"):
        (tmp_path / "motion.mp4").write_bytes(still + (1000).to_bytes(4) + kind + bytes(992))
        assert probe(tmp_path / "motion.mp4").reason == Message("file.no_tracks")


def test_the_tables_of_a_transport_stream_may_come_late(tmp_path: Path) -> None:
    (tmp_path / "late.ts").write_bytes(transport.nothing(2500) + transport.program(transport.AVC))

    answer = probe(tmp_path / "late.ts")

    assert answer.status is FileStatus.OK
    assert answer.media is not None
    assert [track.codec for track in answer.media.video] == ["AVC"]


def test_a_transport_stream_of_nothing_has_no_codec_that_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_bytes(transport.nothing(500))

    assert probe(tmp_path / "a.ts").reason == Message("file.no_tracks")


@pytest.mark.parametrize("brand", [b"zzz ", b"zzz\xa0", b"zz \xa0", b"zz \0"])
def test_the_name_of_a_container_ends_with_no_space(
    media: dict[str, Path], tmp_path: Path, brand: bytes
) -> None:
    whole = media["plain.mp4"].read_bytes()
    assert whole[4:8] == b"ftyp"
    (tmp_path / "a.mp4").write_bytes(whole[:8] + brand + whole[12:])

    found = probe(tmp_path / "a.mp4").media

    assert found is not None
    assert found.container in {"zz", "zzz"}


def test_a_rate_that_was_got_from_a_rounded_duration_is_measured(tmp_path: Path) -> None:
    """Of a WebM whose track names no duration of its frames, but its own duration in a tag."""
    made = bytearray(webm(tmp_path / "whole.webm", Fraction(1503, 50), frames=200))
    at = made.index(b"\x23\xe3\x83\x84")  # DefaultDuration, which becomes Void
    made[at : at + 8] = b"\xec\x86" + bytes(6)
    (tmp_path / "a.webm").write_bytes(made)

    found = probe(tmp_path / "a.webm").media

    assert found is not None
    assert found.video[0].frame_rate == pytest.approx(30.131, abs=0.01)


def webm(path: Path, rate: Fraction, frames: int) -> bytes:
    with av.open(str(path), "w", format="webm") as container:
        stream = container.add_stream("libvpx", rate=rate)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        stream.options = {"deadline": "realtime", "cpu-used": "8"}
        for number in range(frames):
            frame = av.VideoFrame(64, 48, "yuv420p")
            for plane in frame.planes:
                plane.update(bytes(plane.buffer_size))
            frame.pts, frame.time_base = round(number * 1000 / rate), Fraction(1, 1000)
            container.mux(stream.encode(frame))
        container.mux(stream.encode())
    return path.read_bytes()


def test_a_file_that_is_gone_fails(tmp_path: Path) -> None:
    answer = probe(tmp_path / "gone.mkv")

    assert answer.reason is not None
    assert (answer.status, answer.reason.code, answer.size) == (FileStatus.FAILED, "file.vanished", None)


def test_listed_formats_are_not_even_opened(tmp_path: Path) -> None:
    answer = probe(tmp_path / "gone.BRAW")

    assert answer.reason is not None
    assert (answer.status, answer.reason.code) == (FileStatus.SKIPPED, "file.not_parsed")
    assert "Blackmagic RAW" in str(answer.reason)


@pytest.mark.parametrize("method", ["read_head", "read_into"])
def test_a_disk_error_while_reading_fails(
    media: dict[str, Path], monkeypatch: pytest.MonkeyPatch, method: str
) -> None:
    def broken(*_: object) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(f"app.probe.mediainfo.BoundedFile.{method}", broken)
    answer = probe(media["plain.mp4"])

    assert answer.reason is not None
    assert answer.reason.code == "file.unreadable"


def test_reading_a_long_film_costs_a_fraction_of_it(tmp_path: Path) -> None:
    samples.video(tmp_path / "film.mpg", codec="mpeg2video", pixels="yuv420p", seconds=1)
    frame = (tmp_path / "film.mpg").read_bytes()
    long = tmp_path / "long.mpg"
    long.write_bytes(frame * (20_000_000 // len(frame)))
    read: list[int] = []

    class Counting(Allowance):
        def on_read(self, count: int) -> None:
            read.append(count)

    answer = probe_file(ProbeTask(0, os.fsencode(long)), Counting(ProbeLimits()))

    assert answer.status is FileStatus.OK
    assert sum(read) < 2_000_000


def test_children_give_the_same_answers(media: dict[str, Path]) -> None:
    paths = list(media.values())
    prober = MediaInfoProber(2)
    answers = {answer.key: answer for answer in prober.probe(tasks(paths)) if answer}
    assert prober.close()

    assert [answers[number].media for number in range(len(paths))] == [probe(path).media for path in paths]
    assert prober.engine.startswith("MediaInfo ")


@pytest.mark.parametrize("name", samples.SAMPLES)
def test_a_scan_gets_the_row_of_a_file(media: dict[str, Path], name: str) -> None:
    task = ProbeTask(7, os.fsencode(media[name]))
    answer = probe_row(task, Allowance(ProbeLimits()))

    whole, status = probe(media[name]), media[name].stat()
    expected = answer_row(whole, os.fsencode(media[name]), status.st_size, status.st_mtime_ns, time.time())
    assert answer == whole._replace(media=None, row=expected)
    assert expected.summary.container == CONTAINERS[name][0]
    assert media_tree(media_of(expected.media)) == media_tree(whole.media)


def test_a_file_that_was_not_opened_has_no_row(tmp_path: Path) -> None:
    """The listing knows its size."""
    answer = probe_row(ProbeTask(7, os.fsencode(tmp_path / "gone.mkv")), Allowance(ProbeLimits()))

    assert (answer.row, answer.size) == (None, None)
