"""Makes videos of moving pictures with ffmpeg, versions of them, and videos that only seem to be alike.

Films are cut from shots: moving crops of noise in which, as in photographs, large shapes are stronger than
small ones, and what ffmpeg draws by itself. They flatter less than one of these drawings alone would, and
more than films do: there are no faces, and few dark scenes.
"""

import random
import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

SECONDS: Final = 24.0
_SIZE: Final = "320x180"
ENCODED: Final = ("-an", "-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")
_FONT: Final = Path("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf")
AT_ONCE: Final = 2
Random = random.Random

TRANSFORMS: Final[dict[str, tuple[str, Sequence[str]]]] = {
    "encoded": ("mp4", ("-crf", "34", "-g", "48")),
    "scaled": ("mp4", ("-vf", "scale=176:100", "-crf", "28")),
    "container": ("avi", ("-c:v", "mpeg4", "-q:v", "6")),
    "rate": ("mp4", ("-vf", "fps=30", "-g", "90")),
    "slowed": ("mp4", ("-vf", "setpts=PTS*25/24", "-r", "24")),
    "letterbox": ("mp4", ("-vf", "pad=320:240:0:30")),
    "pillarbox": ("mp4", ("-vf", "pad=426:180:52:0")),
    "cropped": ("mp4", ("-vf", "crop=iw*0.92:ih*0.92")),
    "logo": ("mp4", ("-vf", "drawbox=x=iw*0.83:y=ih*0.07:w=iw*0.12:h=ih*0.12:color=white@0.9:t=fill")),
    "brightness": ("mp4", ("-vf", "eq=brightness=0.1:contrast=1.15:gamma=1.1")),
    "mirrored": ("mp4", ("-vf", "hflip")),
    "trimmed": ("mp4", ("-ss", "0.5", "-crf", "26")),
}  # fmt: skip
"""The container and the options of ffmpeg of each version of a film."""


def _noise(rng: Random, seconds: float) -> str:
    """Return a crop that moves over a large picture of noise."""
    x, y, back = rng.random(), rng.random(), rng.random() < 0.5
    way = f"(1-t/{seconds:.2f})" if back else f"(t/{seconds:.2f})"
    pace = rng.uniform(0.05, 0.5)
    scale = rng.choice((2, 3, 4, 6))
    return (
        f"perlin=s=640x360:octaves=6:persistence={rng.uniform(0.5, 0.8):.2f}:xscale={scale}:yscale={scale}:"
        f"random_mode=seed:random_seed={rng.getrandbits(31)},trim=end_frame=1,loop=-1:1:0,setpts=N/25/TB,"
        f"crop=320:180:x=(iw-ow)*({x:.2f}*0.4+{pace:.2f}*{way}):y=(ih-oh)*({y:.2f}*0.4+{pace:.2f}*{way}),"
        f"eq=contrast={rng.uniform(1.5, 2.5):.2f}:brightness={rng.uniform(-0.1, 0.1):.2f}"
    )


def _titled(rng: Random, seconds: float) -> str:
    text = " ".join("".join(rng.choices("abcdefghij", k=rng.randint(2, 9))) for _ in range(4))
    title = f"drawtext=fontfile={_FONT}:text='{text}':fontsize=26:fontcolor=white:x=20:y=h-40-t*4"
    return f"{_noise(rng, seconds)},{title}" if _FONT.exists() else _noise(rng, seconds)


def _fractal(rng: Random, _seconds: float) -> str:
    x, y = rng.uniform(-0.8, -0.7), rng.uniform(0.1, 0.3)
    scale = rng.uniform(0.01, 0.2)
    return f"mandelbrot=s={_SIZE}:r=25:start_x={-x:.4f}:start_y={-y:.4f}:start_scale={scale:.4f}:maxiter=300"


# What follows is another picture every two seconds, as if it were cut.


def _life(rng: Random, _seconds: float) -> str:
    seed = rng.getrandbits(31)
    return f"life=s=32x18:r=0.5:seed={seed}:ratio=0.4:mold=5,scale={_SIZE}:flags=bicubic,fps=25"


def _automaton(rng: Random, _seconds: float) -> str:
    seed, rule = rng.getrandbits(31), rng.choice((30, 90, 110, 150))
    return f"cellauto=s=40x22:r=0.5:seed={seed}:rule={rule}:full=1,scale={_SIZE}:flags=bicubic,fps=25"


def _gradient(rng: Random, _seconds: float) -> str:
    seed = rng.getrandbits(31)
    return f"gradients=s={_SIZE}:r=25:n=5:seed={seed}:speed=0.03:type={rng.choice(('linear', 'radial'))}"


_SHOTS: Final[Sequence[Callable[[Random, float], str]]] = (
    *(_noise, _noise, _noise, _titled),
    *(_titled, _fractal, _life, _automaton, _gradient),
)


def shots(rng: Random, seconds: float) -> list[str]:
    """Return the parts of a film of that length."""
    found, left = [], seconds
    while left > 0:
        length = rng.uniform(2.0, 6.0)
        length = left if left - length < 2 else length
        shot = rng.choice(_SHOTS)(rng, length)
        found.append(f"{shot},trim=duration={length:.2f},setpts=PTS-STARTPTS,format=yuv420p,fps=25,setsar=1")
        left -= length
    return found


def ffmpeg(*arguments: str) -> None:
    """Run ffmpeg without a word, one thread for each."""
    command = ("nice", "ffmpeg", "-v", "error", "-nostdin", "-y", "-threads", "1", "-filter_threads", "1")
    subprocess.run((*command, *arguments), check=True, timeout=600)


def length(path: Path) -> float:
    """Return the length of a video in seconds; 0.0 if it is unknown."""
    entry = ("-show_entries", "format=duration", "-of", "csv=p=0")
    told = subprocess.run(("ffprobe", "-v", "error", *entry, str(path)), capture_output=True, check=False)
    try:
        return float(told.stdout)
    except ValueError:
        return 0.0


def join(path: Path, pieces: Sequence[Path], options: Sequence[str]) -> None:
    """Make a video of others that lie beside it."""
    listed = path.with_name(f".{path.stem}.txt")
    listed.write_text("".join(f"file '{piece.name}'\n" for piece in pieces))
    ffmpeg("-f", "concat", "-safe", "0", "-i", str(listed), *options, str(path))
    listed.unlink()


def film(path: Path, parts: Sequence[str]) -> None:
    """Make a video of parts, one after the other."""
    graph = ";".join(f"{part}[v{at}]" for at, part in enumerate(parts))
    joined = "".join(f"[v{at}]" for at in range(len(parts)))
    graph = f"{graph};{joined}concat=n={len(parts)}:v=1:a=0[out]"
    ffmpeg("-filter_complex", graph, "-map", "[out]", *ENCODED, "-crf", "18", str(path))


def version(source: Path, name: str) -> Path:
    """Make a version of a film beside it, and return its path."""
    container, options = TRANSFORMS[name]
    made = source.with_name(f"{source.stem}.{name}.{container}")
    codec = () if "-c:v" in options else ("-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p")
    before = ("-ss", options[1]) if options[0] == "-ss" else ()
    after = options[2:] if before else options
    ffmpeg(*before, "-i", str(source), "-an", *codec, *after, str(made))
    return made


def make_films(folder: Path, count: int) -> list[Path]:
    """Make films with all their versions; return the films."""

    def one(number: int) -> Path:
        path = folder / f"film{number:02}.mp4"
        film(path, shots(Random(f"film {number}"), SECONDS))
        for name in TRANSFORMS:
            version(path, name)
        return path

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, range(count)))


def make_episodes(folder: Path, count: int) -> list[Path]:
    """Make episodes that share a beginning and an end: half of them a short one, half a long one."""
    opening = shots(Random("opening"), SECONDS * 0.55)
    short, end = opening[:1], shots(Random("end"), SECONDS * 0.1)

    def one(number: int) -> Path:
        path = folder / f"episode{number:02}.mp4"
        rng = Random(f"episode {number}")
        begin = short if number % 2 else opening
        middle = SECONDS * (0.75 if number % 2 else 0.35)
        film(path, [*begin, *shots(rng, middle), *end])
        return path

    with ThreadPoolExecutor(AT_ONCE) as pool:
        return list(pool.map(one, range(count)))


def make_flats(folder: Path, again: int) -> list[Path]:
    """Make clips that show next to nothing: black, flat, bars, stills; several of each."""
    size = f"s={_SIZE}:r=25:d={SECONDS:g}"
    still = _noise(Random("still"), SECONDS).partition("crop=")[0] + "crop=320:180:0:0"
    looks = {
        "black": f"color=black:{size}",
        "grey": f"color=gray:{size}",
        "blue": f"color=blue:{size}",
        "logo": f"color=black:{size},drawbox=x=260:y=12:w=40:h=20:color=white:t=fill",
        "grain": f"color=gray:{size},noise=alls=20:allf=t",
        "bars": f"smptebars={size}",
        "hdbars": f"smptehdbars={size}",
        "test": f"testsrc2={size}",
        "still": f"{still},trim=duration={SECONDS:g}",
    }
    made = []
    for name, look in looks.items():
        for number in range(again):
            path = folder / f"{name}.{number}.mp4"
            ffmpeg("-f", "lavfi", "-i", look, *ENCODED, "-crf", str(20 + 4 * number), str(path))
            made.append(path)
    return made


def make_parts(folder: Path, count: int) -> list[Path]:
    """Make parts of one recording, of equal length, which show the same place."""
    place = shots(Random("place"), SECONDS)
    made = []
    for number in range(count):
        path = folder / f"GX{number + 1:02}0042.mp4"
        film(path, place)
        made.append(path)
    return made
