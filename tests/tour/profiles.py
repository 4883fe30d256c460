"""Stops: which files play on a device, and the conditions of it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.tour.screen import Area
from tests.tour.stage import Stage
from tests.tour.waiting import wait_for


def profiles(stage: Stage, **preferences: object) -> None:
    """A file fails a chosen profile. Another is copied and renamed with keys; the files are shown."""
    stage.start(preferences={"chosen_profiles": ["chromecast", "web-webm"], **preferences})
    wait_for(lambda: "mp4" in stage.screen.text(stage.window), "the library")
    stage.screen.after(lambda: stage.screen.click(stage.row(1)), "details")
    stage.screen.still()
    stage.picture("problem")
    stage.screen.after(lambda: stage.screen.keys("ctrl+8"), "the profiles")
    stage.screen.still()
    page = stage.page
    stage.picture("list")
    stage.screen.after(lambda: stage.screen.keys("Down", "Down", "Down", "Down"), "another profile")
    top = Area(page.x, page.y, 820, 300)
    wait_for(lambda: "—" not in stage.screen.text(top), "numbers of files")
    stage.picture("shipped")
    stage.screen.after(lambda: stage.screen.keys("Tab", "space"), "a copy of the profile")
    stage.screen.after(lambda: stage.screen.type("Living room"), "another title")
    stage.screen.still()
    stage.picture("copy")
    passing = page.x + 350, page.y + 103
    stage.screen.after(lambda: stage.screen.click(passing), "the files that pass")
    stage.screen.still()
    stage.picture("found")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "profiles": profiles,
    "profiles-dark": partial(profiles, theme="dark"),
    "profiles-german": partial(profiles, language="de"),
}
