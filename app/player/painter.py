"""Makes the picture of a decoded frame for the window: upright, scaled, in blue, green, red."""

from contextlib import suppress
from fractions import Fraction
from typing import Final, NamedTuple

import av
from av.filter import Graph
from av.filter.context import FilterContext
from av.video.frame import VideoFrame
from av.video.reformatter import VideoReformatter

from app.libav.display import TURNS, credible_aspect, turn_of
from app.player import tone_map
from app.player.shared_pictures import HEIGHT, WIDTH

_FORMAT: Final = "bgra"
_MATRICES: Final = {1: "bt709", 4: "fcc", 5: "bt601", 6: "bt601", 7: "smpte240m", 9: "bt2020", 10: "bt2020"}
"""Names of colour matrices by their code points of ITU-T H.273, which swscale has too."""
_CODES: Final = {"bt709": 1, "fcc": 4, "bt601": 5, "smpte240m": 7, "bt2020": 9}
_HD: Final = 720
_BASE: Final = Fraction(1, 1000)
_FAST, _FINE = "fast_bilinear", "bicubic"


class Painted(NamedTuple):
    """The shape of a picture in a slot."""

    width: int
    height: int
    stride: int


class FrameShape(NamedTuple):
    """The values on which the filters of a frame depend."""

    width: int
    height: int
    format: str
    shown: tuple[int, int]
    """Size before the rotation, px."""
    turn: int
    matrix: str
    range: int
    transfer: int
    interlaced: bool
    fine: bool


class Filters(NamedTuple):
    """A chain of filters with its ends, which do not keep it alive."""

    graph: Graph
    first: FilterContext
    last: FilterContext


class Painter:
    """Makes pictures; used by one thread."""

    def __init__(self, aspect: Fraction | None) -> None:
        """Take the width of a pixel over its height, as the file tells it."""
        self._aspect = aspect
        self._reformatter = VideoReformatter()
        self._shape: FrameShape | None = None
        self._filters: Filters | None = None
        self._count = 0
        self._last: VideoFrame | None = None
        """The frame that the filters got last."""

    def paint(
        self,
        frame: VideoFrame,
        room: tuple[int, int],
        slot: memoryview,
        *,
        fine: bool,
        before: VideoFrame | None = None,
    ) -> Painted:
        """Lay the picture of a frame into a slot, as large as it fits into `room`.

        `fine` is for a still picture: it costs more. `before` is the frame before an interlaced one.
        Raises `av.FFmpegError` for a frame that cannot be.
        """
        shape = self._shape_of(frame, room, fine=fine)
        made = self._filtered(frame, shape, before) if _needs_filters(shape) else self._scaled(frame, shape)
        (plane,) = made.planes
        size = plane.line_size * made.height
        slot[:size] = memoryview(plane)[:size]
        return Painted(made.width, made.height, plane.line_size)

    def _shape_of(self, frame: VideoFrame, room: tuple[int, int], *, fine: bool) -> FrameShape:
        turn = turn_of(frame.rotation)
        return FrameShape(
            width=frame.width,
            height=frame.height,
            format=frame.format.name,
            shown=_fitted(frame, self._aspect, room if turn % 180 == 0 else (room[1], room[0])),
            turn=turn,
            matrix=_matrix(frame),
            range=int(frame.color_range),
            transfer=int(frame.color_trc),
            interlaced=bool(frame.interlaced_frame),
            fine=fine,
        )

    def _scaled(self, frame: VideoFrame, shape: FrameShape) -> VideoFrame:
        return self._reformatter.reformat(
            frame,
            *shape.shown,
            _FORMAT,
            src_colorspace=_CODES[shape.matrix],
            interpolation=(_FINE if shape.fine else _FAST).upper(),
            threads=1,
        )

    def _filtered(self, frame: VideoFrame, shape: FrameShape, before: VideoFrame | None) -> VideoFrame:
        if shape != self._shape or self._filters is None:
            self._filters, self._shape = _filters(shape), shape
            self._last = None
        filters, made = self._filters, None
        # `yadif` gives a frame once it has the next one. With the frame itself as the next, nothing is late.
        pushed = [frame, frame] if shape.interlaced else [frame]
        if before is not None and before is not self._last and _is_alike(before, shape):
            pushed.insert(0, before)
        self._last = frame
        for each in pushed:
            self._count += 1
            each.pts, each.time_base = self._count, _BASE  # the filters expect that times rise
            filters.first.push(each)
            with suppress(av.BlockingIOError):
                while True:
                    made = filters.last.pull()
        if not isinstance(made, VideoFrame):
            raise TypeError("no picture")
        return made


def _needs_filters(shape: FrameShape) -> bool:
    return bool(shape.turn or shape.interlaced or tone_map.is_hdr(shape.transfer))


def _is_alike(frame: VideoFrame, shape: FrameShape) -> bool:
    return (frame.width, frame.height, frame.format.name) == (shape.width, shape.height, shape.format)


def _matrix(frame: VideoFrame) -> str:
    """Return the name of the frame's colour matrix; if the file names none, that usual for its height."""
    return _MATRICES.get(int(frame.colorspace), "bt709" if frame.height >= _HD else "bt601")


def _fitted(frame: VideoFrame, aspect: Fraction | None, room: tuple[int, int]) -> tuple[int, int]:
    """Return the size at which a frame fits into a room, px; even, within what a slot holds."""
    width, height = float(frame.width * credible_aspect(aspect)), float(frame.height)
    most = (WIDTH, HEIGHT) if room[0] >= room[1] else (HEIGHT, WIDTH)
    scale = min(min(room[0], most[0]) / width, min(room[1], most[1]) / height)
    return max(2, int(width * scale + 0.5) & ~1), max(2, int(height * scale + 0.5) & ~1)


def _filters(shape: FrameShape) -> Filters:
    """Return the filters for frames of a shape."""
    graph = Graph()
    graph.threads = 1
    first = last = graph.add_buffer(
        width=shape.width, height=shape.height, format=av.VideoFormat(shape.format), time_base=_BASE
    )
    kind = _FINE if shape.fine else _FAST
    width, height = shape.shown
    steps = ["yadif=mode=send_frame:deint=interlaced"] if shape.interlaced else []
    steps.append(f"scale={width}:{height}:flags={kind}:in_color_matrix={shape.matrix}")
    hdr = tone_map.is_hdr(shape.transfer)
    steps += ["format=gbrp10le", "haldclut=interp=tetrahedral"] if hdr else []
    steps += [*TURNS.get(shape.turn, ()), f"format={_FORMAT}", "buffersink"]
    for step in steps:
        name, _, arguments = step.partition("=")
        node = graph.add(name, arguments or None)
        last.link_to(node)
        if name == "haldclut":
            cube = tone_map.cube(shape.transfer)
            colours = graph.add_buffer(
                width=cube.width, height=cube.height, format=cube.format, time_base=_BASE
            )
            colours.link_to(node, 0, 1)
        last = node
    graph.configure()
    if hdr:
        cube.pts, cube.time_base = 0, _BASE
        colours.push(cube)
        colours.push(None)
    return Filters(graph, first, last)
