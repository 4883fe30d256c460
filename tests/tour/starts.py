"""Stops: starting it again, and again after a crash."""

import sys
from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import TITLE, Stage
from tests.tour.waiting import insist, wait_for


def twice(stage: Stage) -> None:
    """Two starts, one window, which takes the second one's folder; after kill -9 a third start works."""
    first = stage.start(known=False)
    second = stage.run([sys.executable, "-m", "app", str(stage.videos.dropped)])
    wait_for(lambda: second.poll() is not None, "the second start's end")
    insist(second.returncode == 0, f"the second start ended with {second.returncode}")
    insist(first.poll() is None, "the first window has gone")
    insist(len(stage.screen.windows(TITLE)) == 1, "more than one window")
    count = sum(1 for path in stage.videos.dropped.rglob("*") if path.is_file())
    stage.holds(count)
    stage.reads("Finished")
    stage.picture("handed-over")
    stage.kill(first)
    wait_for(lambda: not stage.screen.windows(TITLE), "no window")
    third = stage.start(known=False)
    insist(third.poll() is None, "the third start has ended")
    stage.reads("files")
    stage.picture("third")


def remembered(stage: Stage) -> None:
    """The window comes back as it was left."""
    program = stage.start(size=(1100, 700), at=(120, 90))
    stage.screen.keys("F9", "ctrl+q")
    wait_for(lambda: program.poll() is not None, "the program's end")
    stage.start(known=False)
    stage.picture()
    insist((stage.window.width, stage.window.height) == (1100, 700), f"it came back as {stage.window}")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {"twice": twice, "remembered": remembered}
