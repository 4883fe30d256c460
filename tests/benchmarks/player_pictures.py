"""The pictures of a player beside those of ffmpeg, in 24 formats that ffmpeg makes.

    python -m tests.benchmarks.player_pictures [--times 10] [--seed 1] [--only NAME ...]

Each file has four seconds of a moving test picture. A player goes to random times; ffmpeg decodes the file
from its beginning, and scales it to the size of the player's pictures. `mean` is the mean difference of blue,
green and red, 0 to 255: of the worst of the times. `wrong` counts pictures of another time, or more than 3
away. The matrix of untagged files is told to ffmpeg, which takes that of small pictures for all. The turned
file has whole colours: ffmpeg turns before it scales, which moves halved ones.
"""

import argparse
import random
import subprocess
import tempfile
from operator import sub
from pathlib import Path
from typing import Any, Final

from msgspec import Struct

from app.process import spawn
from tests.benchmarks.measure import report
from tests.player.viewer import viewing

_RATE: Final = 25
_SECONDS: Final = 4
_ROOM: Final = 320, 180
_LARGEST: Final = 3.0
"""Greatest mean difference that is taken for the same picture."""
_FFMPEG: Final = "ffmpeg", "-loglevel", "error", "-nostdin", "-y"


class Kind(Struct, frozen=True):
    """A format, and what ffmpeg is told to make it and to read it."""

    name: str
    """With the extension of the file."""
    encoder: str
    size: str = "640x360"
    filters: str = "null"
    matrix: str = ""
    """That of an untagged file, which ffmpeg cannot know."""
    interlaced: bool = False
    turned: bool = False


_TAGGED: Final = "setparams=color_primaries={0}:color_trc={0}:colorspace={0}"
_BT709: Final = f"scale=out_color_matrix=bt709,format=yuv420p,{_TAGGED.format('bt709')}"
_KINDS: Final = (
    Kind("h264-hd.mp4", "libx264 -bf 2", "1280x720", _BT709),
    Kind("h264-hd-untagged.mkv", "libx264 -pix_fmt yuv420p", "1280x720", matrix="bt709"),
    Kind("h264-sd.mp4", "libx264 -pix_fmt yuv420p"),
    Kind("h264-full-range.mp4", "libx264 -pix_fmt yuvj420p", filters="scale=out_range=full,format=yuvj420p"),
    Kind("h264-10-bits.mkv", "libx264 -pix_fmt yuv420p10le"),
    Kind("h264-422.mov", "libx264 -pix_fmt yuv422p"),
    Kind("h264-444.mp4", "libx264 -pix_fmt yuv444p"),
    Kind("h264-turned.mp4", "libx264 -pix_fmt yuv444p", turned=True),
    Kind("h264-bare.h264", "libx264 -pix_fmt yuv420p -bf 0"),
    Kind("h264-interlaced.ts", "libx264 -pix_fmt yuv420p -flags +ildct+ilme -x264opts tff=1",
         filters="fps=50,interlace=scan=tff", interlaced=True),
    Kind("hevc-10-bits.mkv", "libx265 -pix_fmt yuv420p10le -x265-params log-level=none"),
    Kind("vp8.webm", "libvpx -b:v 2M -deadline realtime"),
    Kind("vp9.webm", "libvpx-vp9 -b:v 2M -deadline realtime -cpu-used 8"),
    Kind("av1.mkv", "libsvtav1 -preset 10 -pix_fmt yuv420p"),
    Kind("mpeg2-wide-pixels.mpg", "mpeg2video -b:v 6M -bf 2", "720x576", "setsar=64/45"),
    Kind("mpeg4.avi", "mpeg4 -q:v 3 -bf 0"),
    Kind("dv.avi", "dvvideo -pix_fmt yuv420p", "720x576", "setsar=16/15,setfield=bff", interlaced=True),
    Kind("mjpeg.mov", "mjpeg -q:v 3 -pix_fmt yuvj422p", filters="scale=out_range=full,format=yuvj422p"),
    Kind("prores.mov", "prores_ks -profile:v 3", "1280x720", matrix="bt709"),
    Kind("dnxhr.mov", "dnxhd -profile:v dnxhr_sq -pix_fmt yuv422p", "1280x720", matrix="bt709"),
    Kind("ffv1-rgb.mkv", "ffv1 -pix_fmt bgr0"),
    Kind("theora.ogv", "libtheora -q:v 8"),
    Kind("wmv2.wmv", "wmv2 -b:v 4M"),
    Kind("qtrle.mov", "qtrle -pix_fmt rgb24"),
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", nargs="+", choices=[kind.name for kind in _KINDS])
    options = parser.parse_args()
    chance = random.Random(options.seed)  # noqa: S311 - the same ones in each run
    numbers = sorted(range(_SECONDS * _RATE - 2), key=lambda _number: chance.random())[: options.times]
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as folder:
        for kind in _KINDS:
            if not options.only or kind.name in options.only:
                figures[kind.name] = _compared(kind, _made(kind, Path(folder)), numbers)
                print(kind.name, figures[kind.name], flush=True)
    spawn.end_server()
    wrong = sum(figure["wrong"] for figure in figures.values())
    worst = max(figure["mean"] for figure in figures.values())
    report("player_pictures", {"formats": len(figures), "wrong": wrong, "worst": worst, "mean": {
        name: figure["mean"] for name, figure in figures.items()}})  # fmt: skip


def _made(kind: Kind, folder: Path) -> Path:
    path = folder / kind.name
    source = ["-f", "lavfi", "-i", f"testsrc2=s={kind.size}:r={_RATE}:d={_SECONDS}"]
    encoded = ["-vf", kind.filters, "-c:v", *kind.encoder.split(), "-g", "25"]
    _run(*source, *encoded, "-r", str(_RATE), str(path))
    if not kind.turned:
        return path
    turned = path.with_stem("turned")
    _run("-display_rotation", "90", "-i", str(path), "-c", "copy", str(turned))
    return turned


def _compared(kind: Kind, path: Path, numbers: list[int]) -> dict[str, Any]:
    """Return the differences, of pictures with these numbers in a random order."""
    differences, wrong = [], 0
    width, height = _ROOM
    with viewing(path, width=width, height=height) as viewer:
        first = viewer.seek(0.0)
        rows = first.width, first.height
        reference = _decoded(kind, path, rows)
        for number in numbers:
            picture = viewer.seek((number + 0.3) / _RATE)
            made = _packed(viewer.pixels, picture.stride, rows)
            away = _difference(made, reference[number])
            differences.append(away)
            wrong += round(picture.seconds * _RATE) != number or away > _LARGEST
    return {"mean": round(max(differences), 2), "wrong": wrong, "size": f"{rows[0]}x{rows[1]}"}


def _decoded(kind: Kind, path: Path, size: tuple[int, int]) -> list[bytes]:
    """Return all pictures as ffmpeg makes them."""
    matrix = f":in_color_matrix={kind.matrix}" if kind.matrix else ""
    filters = ["yadif=deint=interlaced"] if kind.interlaced else []
    filters += [f"scale={size[0]}:{size[1]}:flags=bicubic{matrix}", "format=bgra"]
    kept = ["-fps_mode", "passthrough", "-f", "rawvideo", "-"]
    told = _run("-i", str(path), "-vf", ",".join(filters), *kept)
    each = size[0] * size[1] * 4
    return [told[at : at + each] for at in range(0, len(told), each)]


def _packed(pixels: bytes, stride: int, size: tuple[int, int]) -> bytes:
    width = size[0] * 4
    return b"".join(pixels[row * stride : row * stride + width] for row in range(size[1]))


def _difference(one: bytes, other: bytes) -> float:
    """Return the mean difference of the colours, without the fourth byte of each pixel."""
    total = sum(sum(map(abs, map(sub, one[at::4], other[at::4]))) for at in range(3))
    return total / (len(other) // 4 * 3)


def _run(*words: str) -> bytes:
    return subprocess.run([*_FFMPEG, *words], check=True, capture_output=True).stdout


if __name__ == "__main__":
    main()
