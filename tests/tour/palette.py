"""The palette: found by words, used by keys."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.tour.stage import Stage


def palette(stage: Stage, **preferences: object) -> None:
    """What was used last, what words find, and why some of it is not possible."""
    stage.start(preferences=preferences)
    stage.screen.after(lambda: stage.screen.keys("ctrl+k"), "the palette")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.type("codec hevc"), "a filter in words")
    stage.picture("filter")
    stage.screen.keys("ctrl+a")
    stage.screen.after(lambda: stage.screen.type("search"), "acts that are not possible")
    stage.picture("reasons")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "no palette")
    stage.screen.after(lambda: stage.act("menu bar"), "no menu bar")
    stage.screen.after(lambda: stage.screen.keys("F10"), "the menus below the button")
    stage.picture("button")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "palette": palette,
    "palette-dark": partial(palette, theme="dark"),
}
