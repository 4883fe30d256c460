"""Stops: an order by several columns, columns that are pinned or kept as a set, and saved searches."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import Stage
from tests.tour.themes import in_both


def sorted_by_several(stage: Stage, **preferences: object) -> None:
    """A click on a heading sorts, one with Shift sorts what is alike."""
    stage.start(preferences=preferences)
    video, size = (stage.screen.find(name, stage.table_header) for name in ("Video", "Size"))
    stage.screen.after(lambda: stage.screen.click(video), "another order")
    stage.screen.after(lambda: stage.screen.click(size, holding="shift"), "an order within")
    stage.screen.after(lambda: stage.screen.click(size, holding="shift"), "that order reversed")
    stage.screen.point(stage.status.middle)
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.click(size, 3), "a menu")
    stage.picture("menu")


def pinned(stage: Stage, **preferences: object) -> None:
    """A column stays at the left while the others go by; the columns are kept as a set."""
    stage.start(preferences=preferences)
    stage.screen.click(stage.row(4))
    _columns(stage)
    stage.screen.after(lambda: stage.screen.keys("alt+p"), "a pinned column")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "the table alone")
    stage.screen.after(lambda: stage.screen.keys("End"), "the last column")
    stage.picture()
    _columns(stage)
    stage.screen.after(lambda: stage.screen.keys("alt+t", "Down", "Down"), "technical columns")
    stage.picture("technical")
    stage.screen.keys("alt+s")
    stage.screen.window("^Save column")
    stage.screen.still()
    stage.picture("asked")


def _columns(stage: Stage) -> None:
    stage.screen.keys("ctrl+l")
    stage.screen.window("^Columns")
    stage.screen.still()


def saved_search(stage: Stage, **preferences: object) -> None:
    """A search is kept by a name, chosen, renamed and deleted; groups are counted."""
    stage.start(preferences=preferences)
    stage.save_search("AVC in German", "codec:avc audio:deu", "asked")
    stage.screen.after(lambda: stage.screen.click(stage.group("copies")), "a group")
    stage.picture("group")
    stage.screen.after(lambda: stage.screen.click(stage.saved(0)), "the saved search")
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("shift+F10"), "a menu")
    stage.picture("menu")
    stage.screen.keys("Escape")
    stage.screen.after(lambda: stage.screen.keys("Delete"), "no search any more")
    stage.picture("deleted")
    stage.screen.after(lambda: stage.screen.click(stage.screen.find("Undo", stage.notice)), "an undo")
    stage.picture("undone")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = in_both(
    {"sorted-by-several": sorted_by_several, "pinned": pinned, "saved-search": saved_search}
)
