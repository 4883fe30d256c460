"""Stops: the library as a file; one that cannot be read, and its backup."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import TITLE, Stage
from tests.tour.themes import in_both
from tests.tour.waiting import insist, wait_for

_DAMAGE: Final = b"\xff" * 64


def unreadable(stage: Stage, **preferences: object) -> None:
    """A damaged library is left as it is; its backup takes its place by two keys."""
    stage.start(preferences=preferences)
    stage.screen.keys("ctrl+q")
    wait_for(lambda: not stage.screen.windows(TITLE), "no window")
    insist(not stage.home.command("library", "backup").returncode, "no backup")
    library = stage.home.library
    damaged = library.read_bytes()[:4096] + _DAMAGE * 1000
    library.write_bytes(damaged)
    stage.start(known=False)
    said = ("cannot be opened", "nicht geöffnet")
    wait_for(lambda: any(each in stage.screen.text(stage.window) for each in said), "the page")
    stage.screen.still()
    stage.picture("page")
    stage.screen.keys("Return")
    stage.screen.window("^Restore|^Sicherung")
    stage.screen.still()
    stage.picture("backups")
    stage.screen.keys("Return")
    wait_for(lambda: library.read_bytes() != damaged, "the backup in its place")
    stage.reads("MB")
    stage.screen.still()
    stage.picture("restored")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = in_both({"unreadable": unreadable})
