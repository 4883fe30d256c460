"""Stops: which files exist several times."""

import shutil
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final, NamedTuple

from tests import samples
from tests.tour.screen import Area
from tests.tour.stage import LIST_LINE, Stage
from tests.tour.waiting import wait_for

_HEAD: Final = 110
"""Height of the tabs of the page with the line below them, px."""


class _Words(NamedTuple):
    """What is read on the screen."""

    reclaim: str = "reclaim"
    beside: str = "^Side by side"
    folders: str = "Folders"
    places: str = "places"
    files: str = "files"


_GERMAN: Final = _Words("frei", "^Nebeneinander", "Ordner", "Orte", "Dateien")


def copies(stage: Stage, words: _Words = _Words(), **preferences: object) -> None:  # noqa: B008 - a constant
    """A search for copies is begun where there was none; its groups are narrowed; a file is found again."""
    rushes, backup = stage.room / "Rushes", stage.room / "Backup"
    made = samples.make(rushes)
    shutil.copytree(rushes, backup / "Day 01")
    shutil.copyfile(made["plain.mp4"], backup / "plain and simple.mp4")
    stage.know(rushes, backup)
    stage.start(known=False, preferences=preferences)
    stage.reads(words.files)  # the library is open
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "the details of a file")
    stage.screen.after(lambda: stage.screen.keys("ctrl+5"), "the page of copies")
    stage.picture("never")
    stage.screen.after(lambda: stage.screen.keys("space"), "a search for copies")
    wait_for(lambda: words.reclaim in stage.screen.text(stage.window), "groups of copies")
    stage.screen.still()
    stage.picture()
    stage.screen.keys("ctrl+f")
    stage.screen.after(lambda: stage.screen.type("plain"), "fewer groups")
    stage.picture("narrowed")
    file = stage.screen.find("online", stage.window)
    stage.screen.after(lambda: stage.screen.click(file, 3), "what can be done")
    stage.picture("menu")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "no menu")
    stage.screen.keys("ctrl+a")
    _beside(stage, words)
    _leave_alone(stage)
    places = stage.screen.find(words.places, _head(stage))
    stage.screen.after(lambda: stage.screen.click(places), "two places")
    stage.picture("places")
    _folders(stage, words)


def _head(stage: Stage) -> Area:
    """Return where the tabs of the page are, with the line below them."""
    return Area(stage.page.x, stage.page.y + LIST_LINE, stage.page.width, _HEAD)


def _beside(stage: Stage, words: _Words) -> None:
    """The files of a group are shown side by side."""
    stage.screen.keys("ctrl+b")
    beside = stage.screen.area(stage.screen.window(words.beside))
    poster = Area(beside.x + 190, beside.y + 60, 180, 20)  # wider than the picture in it
    wait_for(lambda: stage.screen.colours(poster) > 1, "pictures")
    stage.screen.still()
    stage.picture("beside")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "no files side by side")


def _leave_alone(stage: Stage) -> None:
    """A group is left alone, and listed again."""
    stage.screen.after(lambda: stage.screen.keys("ctrl+shift+l"), "one group less")
    stage.screen.still()
    stage.picture("left-alone")
    only = stage.screen.find("(1)", _head(stage))  # the number of groups that are left alone, beside the box
    stage.screen.after(lambda: stage.screen.click(only), "what is left alone")
    stage.screen.still()
    stage.picture("left-alone-only")
    stage.screen.after(lambda: stage.screen.keys("ctrl+shift+l"), "no group left alone")
    stage.screen.still()


def _folders(stage: Stage, words: _Words) -> None:
    """Folders with equal files are listed, and two of them compared."""
    tab = stage.screen.find(words.folders, _head(stage))  # a column below has the same name
    stage.screen.after(lambda: stage.screen.click(tab), "folders")
    stage.screen.still()
    stage.picture("folders")
    stage.screen.click(stage.screen.find("Rushes", stage.window))
    stage.screen.after(lambda: stage.screen.keys("Return"), "two folders compared")
    stage.screen.still()
    stage.picture("folders-compared")


def small(stage: Stage) -> None:
    """The page in a window of 640 x 480."""
    rushes = stage.room / "Rushes"
    made = samples.make(rushes)
    shutil.copyfile(made["plain.mp4"], rushes / "plain and simple.mp4")
    stage.know(rushes)
    stage.home.command("copies")
    stage.start(known=False, size=(640, 480))
    stage.reads("files")
    stage.screen.after(lambda: stage.screen.keys("ctrl+5"), "the copies")
    stage.screen.still()
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "copies": copies,
    "copies-dark": partial(copies, theme="dark"),
    "copies-small": small,
    "copies-german": partial(copies, words=_GERMAN, language="de"),
}
