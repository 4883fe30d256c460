"""Stops: finding files and reading what is known of them."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import LIST_LINE, SIDE_BAR, TOOL_ROW, Stage


def results(stage: Stage) -> None:
    """A library, as it is found at the next start."""
    stage.start()
    stage.reads("files")
    stage.picture()


def filtered(stage: Stage) -> None:
    """What is typed is what is left."""
    stage.start()
    stage.screen.keys("ctrl+f")
    stage.screen.after(lambda: stage.screen.type("day 01 c00"), "fewer files")
    stage.reads("of")
    stage.picture()


def nothing(stage: Stage) -> None:
    """Nothing is found, and what to do is said; the button brings all back."""
    stage.start()
    stage.screen.keys("ctrl+f")
    stage.screen.after(lambda: stage.screen.type("zzzz"), "no files")
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("Escape"), "all files")
    stage.picture("cleared")


def details(stage: Stage) -> None:
    """One file, by track, in words."""
    stage.start()
    _look(stage, lambda: stage.screen.click(stage.row(3)))
    stage.picture()
    _look(stage, lambda: stage.screen.keys("Down"))
    stage.picture("next")


def unreadable(stage: Stage) -> None:
    """A file that could not be read, and why."""
    stage.start()
    stage.screen.keys("ctrl+f")
    stage.screen.after(lambda: stage.screen.type("inbox"), "fewer files")
    _look(stage, lambda: stage.screen.click(stage.row(0)))
    stage.picture()


def several(stage: Stage) -> None:
    """What several files come to; and all of them."""
    stage.start()
    stage.screen.click(stage.row(1))
    _look(stage, lambda: stage.screen.click(stage.row(6), holding="shift"))
    stage.picture()
    _look(stage, lambda: stage.screen.keys("ctrl+a"))
    stage.picture("all")


def report(stage: Stage) -> None:
    """The engine's own report."""
    stage.start()
    _look(stage, lambda: stage.screen.click(stage.row(3)))
    stage.screen.after(lambda: stage.screen.click(stage.at(-236, TOOL_ROW + 16)), "the report")
    stage.picture()


def row_menu(stage: Stage) -> None:
    """What can be done with a file."""
    stage.start()
    _look(stage, lambda: stage.screen.click(stage.row(2)))
    stage.screen.after(lambda: stage.screen.click(stage.row(2), 3), "a menu")
    stage.picture()


def columns(stage: Stage) -> None:
    """Which columns there are, by mouse and by keys."""
    stage.start()
    stage.screen.after(
        lambda: stage.screen.click(stage.at(SIDE_BAR + 240, TOOL_ROW + LIST_LINE + 16), 3), "a menu"
    )
    stage.picture("mouse")
    stage.screen.keys("Escape")
    stage.screen.click(stage.row(0))
    stage.screen.after(lambda: stage.screen.keys("ctrl+l"), "a menu")
    stage.picture("keys")


def sorted_by(stage: Stage) -> None:
    """A click on a heading sorts."""
    stage.start()
    heading = stage.screen.find("Size", stage.table_header)
    stage.screen.after(lambda: stage.screen.click(heading), "another order")
    stage.screen.after(lambda: stage.screen.click(heading), "the order reversed")
    stage.picture()


def keyboard(stage: Stage) -> None:
    """Where the keyboard is can be seen, wherever Tab takes it."""
    stage.start()
    for number in range(1, 9):
        stage.screen.after(lambda: stage.screen.keys("Tab"), f"the keyboard's place {number}")
        stage.picture(str(number))


def _look(stage: Stage, act: Callable[[], object]) -> None:
    stage.screen.after(act, "details")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "results": results,
    "filtered": filtered,
    "nothing": nothing,
    "details": details,
    "unreadable": unreadable,
    "several": several,
    "report": report,
    "row-menu": row_menu,
    "columns": columns,
    "sorted": sorted_by,
    "keyboard": keyboard,
}
