"""Stops: a video is looked at inside the program."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests import samples
from tests.tour.stage import Stage
from tests.tour.themes import in_both

_TITLE: Final = "^Interview"
_COMPARED: Final = "^(Compare|Vergleichen)"


def quick_look(stage: Stage, **preferences: object) -> None:
    """Space plays the chosen file; it stands still, goes on by a picture, fills the screen, and closes."""
    rushes = stage.room / "Rushes"
    rushes.mkdir()
    samples.video(rushes / "Interview.mp4", seconds=40.0, chapters=True)
    stage.know(rushes)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.pictured()
    stage.screen.keys("space")
    stage.screen.window(_TITLE)
    stage.screen.after(lambda: stage.screen.keys("Right"), "a later picture")
    stage.screen.keys("k")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("f"), "the full screen")
    stage.screen.still()
    stage.picture("full")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "the window")
    stage.screen.after(lambda: stage.screen.keys("space"), "the table")
    stage.screen.still()
    stage.picture("closed")


def compare(stage: Stage, **preferences: object) -> None:
    """Two versions are played in step: side by side, with a wipe, and as their difference."""
    rushes = stage.room / "Rushes"
    rushes.mkdir()
    for name, seconds in (("Interview graded.mp4", 40.0), ("Interview.mp4", 42.0)):
        samples.video(rushes / name, seconds=seconds, chapters=True)
    stage.know(rushes)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.screen.after(lambda: stage.screen.click(stage.row(1), holding="shift"), "two chosen files")
    stage.screen.keys("shift+space")
    stage.screen.window(_COMPARED)
    stage.screen.after(lambda: stage.screen.keys("Right"), "a later picture")
    stage.screen.keys("k")
    stage.screen.still()
    stage.picture()
    for look in ("wipe", "difference"):
        stage.screen.after(lambda: stage.screen.keys("w"), "another view")
        stage.screen.still()
        stage.picture(look)
    stage.screen.after(lambda: stage.screen.keys("space"), "the table")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **in_both({"quick-look": quick_look}),
    **in_both({"compare": compare}),
    "quick-look-german": partial(quick_look, language="de"),
}
