"""Stops: what a file looks like, all that is said of it, and several of them beside each other."""

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Final

from tests.tour.footage import FILM, VIDEO, Clip, shoot
from tests.tour.stage import Stage
from tests.tour.themes import in_both

_FAST: Final = {"preset": "veryfast"}
_CLIPS: Final = (
    Clip(
        "A001_C014.mov", "prores_ks", 1920, 1080, FILM, "yuv422p10le", seconds=8, audio="pcm_s24le", hdr="hlg"
    ),
    Clip("GX010482.mp4", rate=VIDEO, seconds=40, grain=4, options=_FAST),
    Clip("Interview Meyer.mkv", seconds=90, audio="ac3", language="ger", options=_FAST),
    Clip("Portrait.mp4", width=608, height=1080, rate=Fraction(30), seconds=20, options=_FAST),
)


def pictures(stage: Stage, **preferences: object) -> None:
    """One large, some small; a click and a key choose among these."""
    _open(stage, preferences)
    stage.screen.after(lambda: stage.screen.click(stage.row(1)), "details")
    stage.pictured()
    stage.picture()
    stage.screen.after(
        lambda: stage.screen.click((stage.details.middle[0], stage.details.y + 240)), "another one"
    )
    stage.picture("small")
    stage.screen.after(lambda: stage.screen.click(stage.row(3)), "an upright one")
    stage.pictured()
    stage.picture("upright")


def long_report(stage: Stage, **preferences: object) -> None:
    """As a tree, searched, and as text."""
    _open(stage, preferences)
    stage.screen.after(lambda: stage.screen.click(stage.row(1)), "details")
    stage.screen.after(
        lambda: stage.screen.click((stage.details.x + 100, stage.details.y + 16)), "the report"
    )
    stage.picture("tree")
    stage.screen.click((stage.details.middle[0], stage.details.y + 62))
    stage.screen.after(lambda: stage.screen.type("bit"), "fewer lines")
    stage.picture("searched")
    left, bottom = stage.details.x + 60, stage.details.y + stage.details.height - 28
    stage.screen.after(lambda: stage.screen.click((left, bottom)), "the report as text")
    stage.picture("text")
    stage.screen.click((stage.details.middle[0], stage.details.y + 62))
    stage.screen.after(lambda: stage.screen.type(" parsecs"), "no lines")
    stage.picture("nothing")


def beside(stage: Stage, **preferences: object) -> None:
    """What several come to, and where they differ."""
    _open(stage, preferences)
    stage.screen.click(stage.row(0))
    stage.screen.after(lambda: stage.screen.click(stage.row(1), holding="ctrl"), "two files")
    stage.picture("two")
    stage.screen.after(lambda: stage.screen.click(stage.row(3), holding="shift"), "more files")
    stage.screen.after(
        lambda: stage.screen.click((stage.details.x + 28, stage.details.y + 100)), "the differences"
    )
    stage.picture("differences")
    edge = stage.details.x - 1, stage.details.middle[1]
    with stage.screen.dragging(edge, (edge[0] - 320, edge[1])):
        pass
    stage.screen.still()
    stage.picture("wide")


def _open(stage: Stage, preferences: Mapping[str, object]) -> None:
    folder = stage.room / "Shoot"
    shoot(folder, _CLIPS)
    stage.know(folder)
    stage.start(known=False, preferences=preferences)
    stage.reads("MB")  # the files are there


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = in_both(
    {"pictures": pictures, "long-report": long_report, "beside": beside}
)
