"""Small real videos of many containers, made with PyAV: always the same, in a second."""

import io
from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path
from typing import Any, Final

import av

WIDTH: Final = 128
HEIGHT: Final = 96
RATE: Final = 25
FRAMES: Final = 25
"""One second."""
CHAPTERS: Final = ((0.0, "Opening"), (0.4, "Köln, 東京"))
SAMPLE_RATE: Final = 48_000


def make(folder: Path) -> dict[str, Path]:
    """Fill `folder`; the names are the keys of `SAMPLES`."""
    folder.mkdir(parents=True, exist_ok=True)
    made = {}
    for name, write in SAMPLES.items():
        made[name] = folder / name
        write(made[name])
    return made


def video(
    path: Path,
    *,
    codec: str = "libx264",
    pixels: str = "yuv420p",
    audio: str | None = None,
    languages: Iterable[str] = ("",),
    chapters: bool = False,
    subtitles: str = "",
    tags: dict[str, str] | None = None,
    seconds: float = FRAMES / RATE,
) -> None:
    """Write one video with moving grey, and a silent sound track a language."""
    container: Any
    with av.open(str(path), "w", options={"fflags": "+bitexact"}) as container:
        container.metadata.update(tags or {})
        if chapters:
            container.set_chapters(_chapters(seconds))
        picture = container.add_stream(codec, rate=RATE)
        picture.width, picture.height, picture.pix_fmt = WIDTH, HEIGHT, pixels
        sounds = [add_audio(container, audio, language) for language in languages if audio]
        write_subtitles = _copy_subtitles(container, subtitles) if subtitles else None
        _encode_video(container, picture, round(seconds * RATE))
        for sound in sounds:
            encode_audio(container, sound, round(seconds * SAMPLE_RATE))
        if write_subtitles:
            write_subtitles()


def _chapters(seconds: float) -> list[dict[str, Any]]:
    starts = [start for start, _ in CHAPTERS]
    return [
        {
            "id": number,
            "start": round(start * 1000),
            "end": round(end * 1000),
            "time_base": Fraction(1, 1000),
            "metadata": {"title": title},
        }
        for number, ((start, title), end) in enumerate(zip(CHAPTERS, [*starts[1:], seconds], strict=True))
    ]


def add_audio(container: Any, codec: str, language: str) -> Any:  # noqa: ANN401 - PyAV's own types are partial
    """Add a track of sound to a container that is open for writing."""
    stream = container.add_stream(codec, rate=SAMPLE_RATE, layout="stereo", bit_rate=128_000)
    if language:
        stream.metadata["language"] = language
    return stream


def _copy_subtitles(container: Any, language: str) -> Callable[[], None]:  # noqa: ANN401
    """Add a track of subtitles; call what is returned to write it, after the others are added."""
    words: Any = av.open(io.BytesIO(b"1\n00:00:00,000 --> 00:00:00,500\nWords\n"), format="srt")
    stream = container.add_stream_from_template(words.streams[0])
    stream.metadata["language"] = language

    def write() -> None:
        with words:
            for packet in words.demux(words.streams[0]):
                if packet.dts is not None:
                    packet.stream = stream
                    container.mux(packet)

    return write


def _encode_video(container: Any, stream: Any, frames: int) -> None:  # noqa: ANN401
    for number in range(frames):
        frame = av.VideoFrame(WIDTH, HEIGHT, "gray")
        frame.planes[0].update(bytes([number * 9 % 256]) * frame.planes[0].buffer_size)
        frame.pts, frame.time_base = number, Fraction(1, RATE)
        container.mux(stream.encode(frame.reformat(format=stream.pix_fmt)))
    container.mux(stream.encode(None))


def encode_audio(container: Any, stream: Any, samples: int) -> None:  # noqa: ANN401
    """Write so many samples of silence."""
    step = stream.codec_context.frame_size or 1024
    for start in range(0, samples, step):
        frame = av.AudioFrame(format=stream.format.name, layout="stereo", samples=step)
        for plane in frame.planes:
            plane.update(bytes(plane.buffer_size))
        frame.sample_rate, frame.pts, frame.time_base = SAMPLE_RATE, start, Fraction(1, SAMPLE_RATE)
        container.mux(stream.encode(frame))
    container.mux(stream.encode(None))


SAMPLES: Final[dict[str, Callable[[Path], None]]] = {
    "plain.mp4": lambda path: video(path, audio="aac", tags={"title": "Plain"}),
    "timecode.mov": lambda path: video(path, audio="pcm_s16le", tags={"timecode": "10:00:00:00"}),
    "languages.mkv": lambda path: video(path, audio="aac", languages=("ger", "eng"), chapters=True),
    "subtitles.mkv": lambda path: video(path, audio="ac3", subtitles="fre"),
    "vp9.webm": lambda path: video(path, codec="libvpx-vp9", audio="libopus"),
    "mpeg4.avi": lambda path: video(path, codec="mpeg4", audio="mp3"),
    "broadcast.ts": lambda path: video(path, audio="aac", languages=("swe",)),
    "disc.mpg": lambda path: video(path, codec="mpeg2video", audio="mp2"),
    "camera.mxf": lambda path: video(path, codec="mpeg2video", tags={"timecode": "01:02:03:04"}),
    "old.flv": lambda path: video(path, codec="flv", audio="mp3", seconds=0.4),
    "windows.wmv": lambda path: video(path, codec="wmv2", audio="wmav2"),
}
"""By name: how each is made."""
