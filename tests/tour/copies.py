"""Stops: which files exist several times."""

import shutil
from collections.abc import Callable, Mapping
from typing import Final

from tests import samples
from tests.tour.stage import Stage
from tests.tour.waiting import wait_for


def copies(stage: Stage) -> None:
    """A search for copies is begun where there was none; its groups are narrowed; a file is found again."""
    rushes, backup = stage.room / "Rushes", stage.room / "Backup"
    made = samples.make(rushes)
    shutil.copytree(rushes, backup / "Day 01")
    shutil.copyfile(made["plain.mp4"], backup / "plain and simple.mp4")
    stage.know(rushes, backup)
    stage.start(known=False)
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "the details of a file")
    stage.screen.keys("ctrl+shift+k")
    window = stage.screen.window("^Copies")
    stage.screen.still()
    dialog = stage.screen.area(window)
    stage.picture("never")
    stage.screen.after(lambda: stage.screen.keys("space"), "a search for copies")
    wait_for(lambda: "reclaim" in stage.screen.text(dialog), "groups of copies")
    stage.screen.still()
    stage.picture()
    stage.screen.click((dialog.x + 200, dialog.y + 76))
    stage.screen.after(lambda: stage.screen.type("plain"), "fewer groups")
    stage.picture("narrowed")
    file = dialog.x + 300, dialog.y + dialog.height - 196
    stage.screen.after(lambda: stage.screen.click(file, 3), "what can be done")
    stage.picture("menu")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "no menu")
    places = dialog.x + 130, dialog.y + 26
    stage.screen.after(lambda: stage.screen.click(places), "two places")
    stage.picture("places")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {"copies": copies}
