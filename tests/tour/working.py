"""Stops: the list of jobs, while they run and once they have ended."""

import sys
from collections.abc import Callable, Mapping
from typing import Final

from tests import samples
from tests.tour.screen import Area
from tests.tour.stage import Stage
from tests.tour.videos import MANY

_LIST: Final = 330
"""Height of the list of jobs and all that is below it, px."""


def jobs(stage: Stage) -> None:
    """One runs, others wait; keys change their order; what went wrong is explained, or shown in the table."""
    emptied = stage.room / "emptied"
    made = samples.make(emptied)
    stage.know(emptied)
    for file in made.values():
        file.unlink()
    stage.start(known=False)
    stage.screen.after(lambda: stage.screen.keys("ctrl+j"), "the list of jobs")
    stage.picture("empty")
    stage.scan()
    stage.reads("Scanning", "1 running")
    for folder in (stage.videos.dropped, emptied):
        stage.run([sys.executable, "-m", "app", str(folder)])
    stage.reads("Scanning", "left", "waiting")
    stage.picture("running")
    stage.screen.after(lambda: stage.screen.click(_cell(stage, "Waiting")), "a job that waits")
    stage.screen.keys("alt+Up", "alt+Down")
    stage.picture("waiting")
    dropped = sum(1 for path in stage.videos.dropped.rglob("*") if path.is_file())
    stage.holds(MANY + dropped + len(made))
    stage.reads("offline")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.click(_cell(stage, "attention")), "why that is")
    stage.picture("explained")


def problems(stage: Stage) -> None:
    """A click on the number shows the files, and a key all of them again."""
    stage.start()
    stage.screen.keys("ctrl+j")
    stage.rescan()
    stage.reads("unchanged")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.click(_cell(stage, "problems")), "files with problems")
    stage.picture()
    stage.screen.after(lambda: stage.act("show all files"), "all files")
    stage.picture("all")


def _cell(stage: Stage, text: str) -> tuple[int, int]:
    """Return where a text stands in the list."""
    window = stage.window
    return stage.screen.find(text, Area(window.x, window.y + window.height - _LIST, window.width, _LIST - 90))


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {"jobs": jobs, "job-problems": problems}
