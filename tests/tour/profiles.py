"""Stops: which files play on a device, and the conditions of it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.tour.stage import Stage
from tests.tour.waiting import wait_for


def profiles(stage: Stage, **preferences: object) -> None:
    """A file fails a chosen profile. Another is copied and renamed with keys; the files are shown."""
    stage.start(preferences={"chosen_profiles": ["chromecast", "web-webm"], **preferences})
    wait_for(lambda: "mp4" in stage.screen.text(stage.window), "the library")
    stage.screen.after(lambda: stage.screen.click(stage.row(1)), "details")
    stage.screen.still()
    stage.picture("problem")
    stage.act("profiles")
    window = stage.screen.window("^Profil")
    stage.screen.still()
    dialog = stage.screen.area(window)
    stage.picture("list")
    stage.screen.after(lambda: stage.screen.keys("Down", "Down", "Down", "Down"), "another profile")
    wait_for(lambda: "—" not in stage.screen.text(dialog), "numbers of files")
    stage.picture("shipped")
    stage.screen.after(lambda: stage.screen.keys("Tab", "space"), "a copy of the profile")
    stage.screen.after(lambda: stage.screen.type("Living room"), "another title")
    stage.screen.still()
    stage.picture("copy")
    passing = dialog.x + 350, dialog.y + 107
    stage.screen.after(lambda: stage.screen.click(passing), "the files that pass")
    stage.screen.still()
    stage.picture("found")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "profiles": profiles,
    "profiles-dark": partial(profiles, theme="dark"),
    "profiles-german": partial(profiles, language="de"),
}
