"""Stops: files are checked for damage, and the pictures where it lies are looked at."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from msgspec.structs import replace

from tests import samples
from tests.damage.damage import cut, overwrite
from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.waiting import wait_for

_REDS: Final = {"dark": "ff7b72"}
_RED: Final = "b3261e"
_ABOVE_THE_CARDS: Final = 300
"""Height of the pictures and the strip in the details, px."""


def damage(stage: Stage, **preferences: object) -> None:
    """The depth is chosen with keys; the group, the reasons, and the picture at a place of damage."""
    rushes = stage.room / "Rushes"
    samples.make(rushes)
    for name in ("Interview", "Harbour"):
        samples.video(rushes / f"{name}.mp4", codec="mpeg4", pixels="yuv420p", seconds=40.0)
    overwrite(rushes / "Interview.mp4", fraction=0.4, share=0.05)
    cut(rushes / "Harbour.mp4", 0.9)
    stage.know(rushes)
    stage.start(known=False, preferences=preferences)
    stage.reads("13")
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.screen.after(lambda: stage.screen.keys("ctrl+a"), "all files chosen")
    stage.act("check for damage")
    stage.screen.window("^(Check for damage|Auf Schäden prüfen)$")
    stage.screen.still()
    stage.picture("depth")
    stage.screen.after(lambda: stage.screen.keys("Down", "Down"), "another depth")
    stage.screen.keys("Return")
    wait_for(lambda: len(stage.home.files("verdict:damaged")) > 0, "damaged files")
    stage.screen.still()
    stage.picture("checked")
    _place(stage, _REDS.get(str(preferences.get("theme")), _RED))


def _place(stage: Stage, red: str) -> None:
    """Search for the file with a place of damage, and click on the place."""
    stage.screen.keys("ctrl+f")
    stage.screen.type("Interview")
    stage.screen.keys("Return")
    wait_for(lambda: stage.screen.text(stage.status).startswith("1 "), "one file")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.pictured()
    stage.screen.still()
    stage.picture("found")
    place = wait_for(
        lambda: stage.screen.blot(red, replace(stage.details, height=_ABOVE_THE_CARDS)), "the mark"
    )
    stage.screen.after(lambda: stage.screen.click(place.middle), "the picture there")
    stage.screen.still()
    stage.picture("place")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **in_both({"damage": damage}),
    "damage-german": partial(damage, language="de"),
}
