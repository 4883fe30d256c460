"""Stops: a video is looked at inside the program."""

import os
import shutil
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from app.config.programs.program import path_uri
from tests import samples
from tests.tour.drop_receiver import TITLE as RECEIVER
from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.waiting import insist, wait_for

_TITLE: Final = "^Interview"
_COMPARED: Final = "^(Compare|Vergleichen)"


def quick_look(stage: Stage, **preferences: object) -> None:
    """Space plays the chosen file; it stands still, goes on by a picture, fills the screen, and closes."""
    rushes = stage.room / "Rushes"
    rushes.mkdir()
    samples.video(rushes / "Interview.mp4", seconds=40.0, chapters=True)
    stage.know(rushes)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.pictured()
    stage.screen.keys("space")
    stage.screen.window(_TITLE)
    stage.screen.after(lambda: stage.screen.keys("Right"), "a later picture")
    stage.screen.keys("k")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("f"), "the full screen")
    stage.screen.still()
    stage.picture("full")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "the window")
    stage.screen.after(lambda: stage.screen.keys("space"), "the table")
    stage.screen.still()
    stage.picture("closed")


def compare(stage: Stage, **preferences: object) -> None:
    """Two versions are played in step: side by side, with a wipe, and as their difference."""
    rushes = stage.room / "Rushes"
    rushes.mkdir()
    for name, seconds in (("Interview graded.mp4", 40.0), ("Interview.mp4", 42.0)):
        samples.video(rushes / name, seconds=seconds, chapters=True)
    stage.know(rushes)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.screen.after(lambda: stage.screen.click(stage.row(1), holding="shift"), "two chosen files")
    stage.screen.keys("shift+space")
    stage.screen.window(_COMPARED)
    stage.screen.after(lambda: stage.screen.keys("Right"), "a later picture")
    stage.screen.keys("k")
    stage.screen.still()
    stage.picture()
    for look in ("wipe", "difference"):
        stage.screen.after(lambda: stage.screen.keys("w"), "another view")
        stage.screen.still()
        stage.picture(look)
    stage.screen.after(lambda: stage.screen.keys("space"), "the table")


def handed_out(stage: Stage) -> None:
    """Two files are dragged to another program, one with a name that is no text: it gets copies of both."""
    rushes, told = stage.room / "Rushes", stage.room / "dropped"
    rushes.mkdir()
    odd = os.fsdecode(bytes(rushes) + b"/Caf\xe9 100%.mp4")
    samples.video(rushes / "Interview.mp4", seconds=2.0)
    shutil.copy(rushes / "Interview.mp4", odd)
    stage.know(rushes)
    stage.start(known=False, size=(770, 760), at=(0, 24))
    stage.run([sys.executable, "-m", "tests.tour.drop_receiver", str(told)])
    target = stage.screen.place(stage.screen.window(RECEIVER), 900, 300, 260, 160).middle
    start = stage.screen.find("Interview.mp4", stage.window)
    stage.screen.after(lambda: stage.screen.click(start), "a chosen file")
    stage.screen.after(lambda: stage.screen.keys("ctrl+a"), "all files")
    with stage.screen.dragging(start, target):
        stage.picture()
    wait_for(told.exists, "what was dropped")
    actions, *uris = told.read_bytes().split()
    insist(actions == b"1", f"more than a copy was offered: {actions!r}")
    insist(sorted(uris) == sorted(map(str.encode, map(path_uri, _paths(rushes)))), f"other files: {uris}")
    insist(len(_paths(rushes)) == 2, "a file was moved")


def _paths(folder: Path) -> list[bytes]:
    return [bytes(path) for path in folder.iterdir()]


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **in_both({"quick-look": quick_look}),
    **in_both({"compare": compare}),
    "handed-out": handed_out,
    "quick-look-german": partial(quick_look, language="de"),
}
