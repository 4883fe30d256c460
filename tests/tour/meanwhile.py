"""Stops: the table is used while a scan fills it."""

import sys
from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.videos import fill

_MANY: Final = 12_000
"""Enough for a scan that lasts while all this is done."""


def meanwhile(stage: Stage, **preferences: object) -> None:
    """What is selected stays so, whatever comes; what came is put in order when asked for."""
    folder = stage.room / "Card archive"
    fill(folder, sorted(path for path in stage.videos.dropped.rglob("*.m*") if path.is_file()), _MANY)
    stage.start(preferences=preferences)
    before = len(stage.home.files())
    heading = stage.screen.find("Size", stage.table_header)
    stage.run([sys.executable, "-m", "app", str(folder)])
    stage.reads("Scanning", "left")
    stage.screen.click(heading)
    stage.screen.keys("ctrl+f")
    stage.screen.type("plain")
    stage.reads("Scanning", "of")
    stage.screen.click(stage.row(2))
    stage.screen.click(stage.row(4), holding="ctrl")
    stage.picture("running")
    stage.reads("Finished", "below")
    stage.screen.still()
    stage.picture("finished")
    stage.screen.after(lambda: stage.screen.click(stage.screen.find("again", stage.status)), "the order")
    stage.picture("sorted")
    stage.holds(before + _MANY)


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = in_both({"meanwhile": meanwhile})
