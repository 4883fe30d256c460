"""Stops: the same film in several encodings beside each other, and clips inside a longer one."""

import shutil
from collections.abc import Callable, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import Any, Final

import av
from av.filter import Graph
from msgspec import Struct

from tests.tour.stage import Stage
from tests.tour.waiting import insist, wait_for

_RATE: Final = 10
_SCENE_FRAMES: Final = 25
_SCENES: Final = (
    ((-0.7436, 0.1318), 3.0),
    ((-0.1592, 1.0338), 2.0),
    ((-1.2506, 0.0201), 1.5),
    ((0.2925, 0.0149), 2.5),
    ((-0.5622, 0.6428), 1.0),
    ((-0.8891, 0.2335), 2.2),
    ((-1.7686, 0.0042), 1.2),
    ((0.3601, 0.1003), 1.8),
)
"""Places in the Mandelbrot set, and how far each is seen from: pictures with shapes, as prints need them."""


class _Version(Struct, frozen=True):
    """A version of a film."""

    name: str
    width: int = 1280
    height: int = 720
    codec: str = "libx264"
    quality: str = "18"
    filters: Sequence[tuple[str, str]] = ()
    scenes: Sequence[int] = range(8)
    """The numbers of its scenes."""
    scene_frames: int = _SCENE_FRAMES


_OTHER: Final = (4, 5, 6, 7, 0, 1, 2, 3)
_VERSIONS: Final = (
    _Version("Harbour.mkv"),
    _Version("Harbour small.mp4", 640, 360, quality="32"),
    _Version(
        "Harbour with logo.mkv", 854, 480, filters=[("drawbox", "x=500:y=20:w=80:h=60:color=white:t=fill")]
    ),
    _Version("Harbour mirrored.avi", 640, 360, codec="mpeg4", filters=[("hflip", "")]),
    _Version("Market.mkv", 1280, 720, scenes=_OTHER),
    _Version("Market for phone.mp4", 480, 270, quality="34", scenes=_OTHER),
)


_RECORDING: Final = (
    _Version("Day at the harbour.mkv", scene_frames=80),
    _Version("Ferry.mp4", 640, 360, quality="28", scenes=(2, 3, 4, 5), scene_frames=80),
    _Version("Gulls mirrored.mkv", 854, 480, filters=[("hflip", "")], scenes=(5, 6, 7), scene_frames=80),
)
"""A recording, and clips that were cut out of it."""


def _write(path: Path, version: _Version) -> None:
    container: Any
    with av.open(str(path), "w") as container:
        options = (
            {} if version.codec == "mpeg4" else {"crf": version.quality, "preset": "ultrafast", "g": "20"}
        )
        stream = container.add_stream(version.codec, rate=_RATE, options=options)
        stream.width, stream.height, stream.pix_fmt = version.width, version.height, "yuv420p"
        for at, frame in enumerate(_drawn(version)):
            frame.pts, frame.time_base, frame.pict_type = at, Fraction(1, _RATE), 0
            container.mux(stream.encode(frame))
        container.mux(stream.encode(None))


def _drawn(version: _Version) -> Iterator[av.VideoFrame]:
    for (x, y), scale in map(_SCENES.__getitem__, version.scenes):
        graph: Any = Graph()
        source = f"s=640x360:rate={_RATE}:start_x={x}:start_y={y}:start_scale={scale}:end_scale={scale / 2}"
        chain = [
            graph.add("mandelbrot", f"{source}:end_pts={version.scene_frames * 2}:maxiter=300"),
            *(graph.add(*each) for each in version.filters),
            graph.add("scale", f"{version.width}:{version.height}"),
            graph.add("format", "yuv420p"),
            graph.add("buffersink"),
        ]
        graph.link_nodes(*chain).configure()
        for _ in range(version.scene_frames):
            yield graph.vpull()


class _Words(Struct, frozen=True):
    """What is read on the screen."""

    tab: str = "pictures"
    best: str = "Best"
    same: str = "Not the same"


_GERMAN: Final = _Words("Bilder", "Bestes", "Nicht")


def near(
    stage: Stage,
    words: _Words = _Words(),  # noqa: B008 - a constant
    size: tuple[int, int] | None = None,
    **preferences: object,
) -> None:
    """Videos with the same pictures are listed, the files of one group beside each other."""
    films = stage.room / "Films"
    films.mkdir()
    for version in _VERSIONS:
        _write(films / version.name, version)
    shutil.copyfile(films / "Market.mkv", films / "Market copy.mkv")
    stage.know(films)
    told = stage.home.command("fingerprint")
    insist(not told.returncode, f"fingerprint: {told.stderr}")
    stage.start(known=False, size=size, preferences=preferences)
    stage.reads("MB")  # the window is still before the files are there, too
    stage.screen.after(lambda: stage.screen.keys("ctrl+5"), "the page of copies")
    tab = stage.screen.find(words.tab, stage.window)
    stage.screen.after(lambda: stage.screen.click(tab), "videos with the same pictures")
    wait_for(lambda: words.best in stage.screen.text(stage.window), "groups")
    stage.screen.still()
    stage.picture()


def parts(stage: Stage, tab: str = "longer", **preferences: object) -> None:
    """Clips are listed with their places in a longer video."""
    films = stage.room / "Films"
    films.mkdir()
    for version in _RECORDING:
        _write(films / version.name, version)
    stage.know(films)
    told = stage.home.command("fingerprint", "--parts")
    insist(not told.returncode, f"fingerprint: {told.stderr}")
    stage.start(known=False, preferences=preferences)
    stage.reads("MB")
    stage.screen.after(lambda: stage.screen.keys("ctrl+5"), "the page of copies")
    at = stage.screen.find(tab, stage.window)
    stage.screen.after(lambda: stage.screen.click(at), "videos in longer ones")
    wait_for(lambda: "Ferry" in stage.screen.text(stage.window), "pairs")
    stage.screen.still()
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "near": near,
    "near-dark": partial(near, theme="dark"),
    "near-german": partial(near, words=_GERMAN, language="de"),
    "parts": parts,
    "parts-dark": partial(parts, theme="dark"),
    "parts-german": partial(parts, tab="Videos", language="de"),
    "near-small": partial(near, size=(1366, 720)),
}
