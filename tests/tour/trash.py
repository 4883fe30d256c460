"""Stops: copies go to the trash, and come back."""

import shutil
from collections.abc import Callable, Mapping
from typing import Final

from tests import samples
from tests.tour.screen import Area
from tests.tour.stage import Stage
from tests.tour.waiting import wait_for


def _preview(stage: Stage, **preferences: object) -> tuple[Area, Area]:
    """Open the preview; return the dialog of copies and the preview."""
    rushes, backup = stage.room / "Rushes", stage.room / "Backup"
    samples.make(rushes)
    shutil.copytree(rushes, backup / "Day 01")
    stage.know(rushes, backup)
    stage.home.command("copies")
    stage.start(known=False, preferences=preferences)
    stage.screen.keys("ctrl+shift+k")
    dialog = stage.screen.area(stage.screen.window("^Copies"))
    stage.screen.still()
    stage.screen.click(stage.screen.find("Trash", dialog))
    preview = stage.screen.area(stage.screen.window("^Move to Trash"))
    wait_for(lambda: "plain.mp4" in stage.screen.text(preview), "the files")
    stage.screen.still()
    stage.picture("preview")
    return dialog, preview


def trash(stage: Stage) -> None:
    """A preview names what goes and what stays; the files go, and the journal has them."""
    dialog, preview = _preview(stage, trash=True)
    stage.screen.click(stage.screen.find("Trash", preview))
    wait_for(lambda: "Undo" in stage.screen.text(stage.window), "the offer of an undo")
    stage.screen.still()
    stage.picture("moved")
    stage.screen.click(stage.screen.find("Journal", dialog))
    journal = stage.screen.area(stage.screen.window("^Journal"))
    wait_for(lambda: "plain.mp4" in stage.screen.text(journal), "the journal")
    stage.screen.still()
    stage.picture("journal")


def read_only(stage: Stage) -> None:
    """Without leave in the preferences, the preview moves nothing."""
    _preview(stage, theme="dark")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {"trash": trash, "trash-dark": read_only}
