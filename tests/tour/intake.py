"""Stops: the empty window, folders dragged onto it, and scans that run, are cancelled and go on."""

import re
import shutil
import sys
from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.drag_source import TITLE
from tests.tour.screen import Area
from tests.tour.stage import SIDE_BAR, TOOL_ROW, Stage
from tests.tour.videos import MANY
from tests.tour.waiting import Missed, insist, wait_for

_TALL: Final = 760
_WIDE: Final = 770
_LEFT: Final = 660
"""A window that leaves room for another one beside it."""


def empty(stage: Stage) -> None:
    """Nothing is there yet, and what to do is said."""
    stage.start(known=False)
    stage.reads("Ready")
    stage.picture()


def dragged(stage: Stage) -> None:
    """A folder comes from another program."""
    stage.start(known=False, size=(_WIDE, _TALL), at=(_LEFT, 60))
    _drag(stage, _source(stage))


def dragged_again(stage: Stage) -> None:
    """A folder comes to others that are there."""
    stage.start(size=(_WIDE, _TALL), at=(_LEFT, 60))
    _drag(stage, _source(stage), before=len(stage.home.files()))


def _source(stage: Stage) -> tuple[int, int]:
    """Open a window with a folder in it, and return where that is."""
    stage.run([sys.executable, "-m", "tests.tour.drag_source", str(stage.videos.dropped)])
    return stage.screen.place(stage.screen.window(TITLE), 60, 300, 260, 160).middle


def file_manager(program: str) -> Callable[[Stage], None]:
    """Return the stop at which a folder comes from a file manager."""

    def stop(stage: Stage) -> None:
        if shutil.which(program) is None:
            stage.start(known=False)
            stage.picture("not-installed")
            return
        folder = stage.videos.dropped
        stage.start(known=False, size=(_WIDE, _TALL), at=(_LEFT, 60))
        stage.run(["dbus-run-session", "--", program, str(folder.parent)])
        window = stage.screen.window(f"^{folder.parent.name}")
        stage.screen.place(window, 4, 200, 620, 420)
        _drag(stage, stage.screen.find(folder.name.split()[0], stage.screen.area(window)))

    return stop


def _drag(stage: Stage, start: tuple[int, int], before: int = 0) -> None:
    with stage.screen.dragging(start, stage.at(500, 380)):
        frame = stage.accent(Area(stage.window.x + SIDE_BAR, stage.window.y + TOOL_ROW, 500, 250))
        insist(frame.width > 300, "nothing shows where to drop")
        stage.picture("dragging")
    dropped = stage.videos.dropped
    stage.holds(before + sum(1 for path in dropped.rglob("*") if path.is_file()))
    stage.reads("Finished")
    stage.screen.still()
    stage.picture("dropped")


def scanning(stage: Stage) -> None:
    """The bar moves, the table fills, everything can be used."""
    stage.start()
    stage.scan()
    stage.reads("Scanning", "left")
    stage.picture()


def cancelled(stage: Stage) -> None:
    """Escape stops it, and what is there stays: on the screen as in the library. Then it goes on."""
    stage.start(known=False)
    stage.scan()
    stage.reads("Scanning", "of")
    stage.screen.keys("Escape", "Tab", "space")
    said = stage.reads("Cancelled", "kept")
    stage.screen.still()
    stage.picture()
    shown = re.search(r"Cancelled: ([\d,.]+) of ([\d,.]+) kept", said)
    if shown is None:
        raise Missed(f"no figures in “{said}”")
    kept, found = (int(re.sub(r"\D", "", figure)) for figure in shown.groups())
    known = len(stage.home.files())
    insist(found == MANY, f"{found} found and not {MANY}")
    insist(kept == known, f"{kept} kept on the screen, {known} in the library")
    insist(kept < MANY, "nothing was left to cancel")
    stage.screen.click(stage.accent(stage.activity).middle)
    stage.reads("Finished")
    stage.holds(MANY)
    stage.screen.still()
    stage.picture("continued")


def rescanned(stage: Stage) -> None:
    """F5 looks again, and says what has changed; the offline source is told of."""
    stage.start()
    stage.rescan()
    stage.reads("unchanged")
    stage.screen.still()
    stage.picture()


def leaving(stage: Stage) -> None:
    """Closing while a scan runs ends it in order, and what was found is kept."""
    program = stage.start(known=False)
    stage.scan()
    stage.reads("Scanning", "left")
    stage.screen.keys("ctrl+q")
    wait_for(lambda: program.poll() is not None, "the program's end")
    insist(program.returncode == 0, f"it ended with {program.returncode}")
    insist(0 < len(stage.home.files()) < MANY, "nothing was kept, or nothing was left")
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "empty": empty,
    "dragged": dragged,
    "dragged-again": dragged_again,
    "thunar": file_manager("thunar"),
    "pcmanfm": file_manager("pcmanfm"),
    "scanning": scanning,
    "cancelled": cancelled,
    "rescanned": rescanned,
    "leaving": leaving,
}
