"""Stops: what is found, narrowed down, and put in order."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import Stage
from tests.tour.themes import in_both


def find(stage: Stage, **preferences: object) -> None:
    """A filter is typed, completed, wrong, taken back as a chip."""
    stage.start(preferences=preferences)
    stage.screen.still()
    stage.screen.keys("ctrl+f")
    stage.screen.after(lambda: stage.screen.type("cod"), "what may follow")
    stage.picture("offered")
    stage.screen.after(lambda: stage.screen.keys("Down"), "one of these")
    stage.picture("pointed")
    stage.screen.keys("Escape", "Escape", "ctrl+f")
    stage.screen.after(lambda: stage.screen.type("codec:avc size:>1"), "what is found")
    stage.picture("found")
    stage.screen.after(lambda: stage.screen.type("parsecs"), "what is wrong")
    stage.picture("wrong")
    stage.screen.after(lambda: stage.act("show all files"), "all files")


def narrow_down(stage: Stage, **preferences: object) -> None:
    """Values are counted, and a click on one shows no other."""
    stage.start(preferences=preferences)
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.keys("F8"), "the values")
    stage.screen.still()
    stage.picture("counted")
    stage.screen.after(lambda: stage.screen.keys("Down", "Down", "Return"), "one of them alone")
    stage.screen.still()
    stage.picture("chosen")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = in_both({"find": find, "narrow-down": narrow_down})
