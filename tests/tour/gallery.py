"""Stops: the files as pictures."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.tour.stage import Stage

_CARDS: Final = 360, 150
"""A place in the first card, and how far the third one is from it, from the corner of the window."""
_ACROSS: Final = 560


def gallery(stage: Stage, **preferences: object) -> None:
    """Cards of all sizes; the pointer runs through the pictures of one, and several are chosen with keys."""
    stage.start(preferences=preferences)
    stage.fill_screen()
    stage.reads("Dateien" if preferences.get("language") == "de" else "files")
    stage.screen.after(lambda: stage.screen.keys("ctrl+2"), "the gallery")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.click(stage.at(*_CARDS)), "the details of a file")
    stage.screen.after(lambda: stage.screen.keys("shift+Right", "shift+Right"), "several files")
    stage.screen.still()
    stage.picture("chosen")
    x, y = stage.at(*_CARDS)
    stage.screen.after(lambda: stage.screen.point((x + _ACROSS, y)), "another picture of a file")
    stage.screen.after(lambda: stage.screen.point((x + _ACROSS + 50, y)), "a later one")
    stage.screen.still()
    stage.picture("pointed")
    stage.screen.after(lambda: stage.screen.keys("ctrl+minus"), "small pictures")
    stage.screen.still()
    stage.picture("small")
    stage.screen.after(lambda: stage.screen.keys("End"), "the last files")
    stage.screen.still()
    stage.picture("end")
    stage.screen.keys("ctrl+plus")
    stage.screen.after(lambda: stage.screen.keys("ctrl+plus"), "large pictures")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.keys("Home"), "the first files")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.keys("alt+Right"), "a later picture")
    stage.screen.still()
    stage.picture("large")
    stage.screen.after(lambda: stage.screen.keys("F10"), "the menu")
    stage.picture("menu")


def made(stage: Stage) -> None:
    """The menu of a source makes its pictures, as a job whose end is told."""
    stage.start()
    stage.fill_screen()
    stage.reads("files")
    stage.screen.after(lambda: stage.screen.click(stage.source(1), button=3), "the menu of a source")
    stage.picture("menu")
    stage.screen.keys("Up", "Up", "Up", "Return")
    stage.reads("Finished", "Pictures")
    stage.screen.after(lambda: stage.screen.keys("ctrl+2"), "the gallery")
    stage.screen.still()
    stage.picture()


def doubled(stage: Stage) -> None:
    """Twice as large, and as sharp as the screen."""
    stage.start(environ={"QT_SCALE_FACTOR": "2"}, size=(1432, 860))
    stage.screen.after(lambda: stage.screen.keys("ctrl+2"), "the gallery")
    stage.screen.still()
    stage.picture()


def narrow(stage: Stage) -> None:
    """720 px: fewer cards a row, and none cut."""
    stage.start(size=(720, 800))
    stage.screen.after(lambda: stage.screen.keys("ctrl+2"), "the gallery")
    stage.screen.still()
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "gallery": gallery,
    "gallery-dark": partial(gallery, theme="dark"),
    "gallery-german": partial(gallery, language="de"),
    "gallery-made": made,
    "gallery-doubled": doubled,
    "gallery-narrow": narrow,
}
