"""Stops: a source is watched, and jobs begin by themselves."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.waiting import wait_for


def _wait_for_files(stage: Stage) -> None:
    """Wait until the library is open."""
    words = ("files", "Dateien")
    wait_for(lambda: any(word in stage.screen.text(stage.status) for word in words), "the files")


def watched(stage: Stage, **preferences: object) -> None:
    """The first source is watched by its menu."""
    stage.start(preferences=preferences)
    _wait_for_files(stage)
    stage.screen.after(lambda: stage.screen.click(stage.source(0), 3), "the menu of a source")
    stage.screen.still()
    stage.picture("menu")
    stage.screen.after(lambda: stage.screen.keys("Down", "Down", "Return"), "a notice")
    wait_for(lambda: "watched" in stage.screen.text(stage.notice), "the sentence about the source")
    stage.screen.still()
    stage.picture()


def schedules(stage: Stage, **preferences: object) -> None:
    """A schedule is added, and listed."""
    stage.start(preferences=preferences)
    _wait_for_files(stage)
    stage.act("schedules")
    window = stage.screen.window("^Schedules|^Zeitpläne")
    stage.screen.still()
    dialog = stage.screen.area(window)
    stage.picture("none")
    add = "alt+h" if "language" in preferences else "alt+a"
    stage.screen.after(lambda: stage.screen.keys(add), "a form")
    stage.screen.still()
    stage.picture("form")
    stage.screen.after(lambda: stage.screen.keys("Down", "Down"), "the fields of a check for damage")
    stage.screen.still()
    stage.picture("check")
    stage.screen.after(lambda: stage.screen.keys("Return"), "a schedule")
    wait_for(lambda: "22:00" in stage.screen.text(dialog), "the schedule in the list")
    stage.screen.still()
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **in_both({"watched": watched, "schedules": schedules}),
    "german-schedules": lambda stage: schedules(stage, language="de"),
}
