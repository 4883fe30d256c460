"""Stops: copies go to the trash, and come back."""

import shutil
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, NamedTuple

from tests import samples
from tests.tour.screen import Area
from tests.tour.stage import LIST_LINE, Stage
from tests.tour.waiting import wait_for

RED: Final = "b3261e"
"""The light theme's colour of what cannot be undone at once."""


class _Words(NamedTuple):
    """The words of a language that the stops look for."""

    files: str = "files"
    trash: str = "Trash"
    moved: str = "In the trash"
    journal: str = "Journal"


_ENGLISH: Final = _Words()
_GERMAN: Final = _Words("Dateien", "Papierkorb-Plan", "Im Papierkorb", "Journal")


def _preview(stage: Stage, words: _Words = _ENGLISH, **preferences: object) -> None:
    """Show the plan for all copies within a disk."""
    rushes, backup = stage.room / "Rushes", stage.room / "Backup"
    samples.make(rushes)
    shutil.copytree(rushes, backup / "Day 01")
    stage.know(rushes, backup)
    stage.home.command("copies")
    stage.start(known=False, preferences=preferences)
    stage.reads(words.files)  # the library is open
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "the details of a file")
    stage.screen.after(lambda: stage.screen.keys("ctrl+5"), "the page of copies")
    page = stage.page
    tabs = Area(page.x, page.y, page.width, LIST_LINE + 60)
    stage.screen.after(lambda: stage.screen.click(stage.screen.find(words.trash, tabs)), "the plan")
    wait_for(lambda: "plain" in stage.screen.text(page), "the files")
    stage.screen.still()
    stage.picture("preview")


def trash(stage: Stage, words: _Words = _ENGLISH, **preferences: object) -> None:
    """A preview names what goes and what stays; the files go, and the journal has them."""
    _preview(stage, words, trash=True, **preferences)
    page = stage.page
    below = Area(page.x, page.y + page.height - 48, page.width, 48)
    move = wait_for(lambda: stage.screen.blot(RED, below), "the red button")
    stage.screen.click(move.middle)
    wait_for(lambda: words.moved in stage.screen.text(stage.window), "the offer of an undo")
    stage.screen.still()
    stage.picture("moved")
    stage.screen.click(stage.screen.find(words.journal, stage.window))
    wait_for(lambda: "plain" in stage.screen.text(stage.window), "the journal")
    stage.screen.still()
    stage.picture("journal")


def read_only(stage: Stage) -> None:
    """Without leave in the preferences, the preview moves nothing."""
    _preview(stage, theme="dark")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "trash": trash,
    "trash-dark": read_only,
    "trash-german": partial(trash, words=_GERMAN, language="de"),
}
