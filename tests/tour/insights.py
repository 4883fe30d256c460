"""Stops: the files as a treemap and as charts."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.benchmarks.tables.library import NOW, make
from tests.benchmarks.tables.trends import add_scans
from tests.tour.screen import Area
from tests.tour.stage import Stage
from tests.tour.waiting import wait_for

_CHARTS: Final = 11
"""Charts below the first one."""
_MANY: Final = 100_000
_TREEMAP: Final = 330, 240
"""A place in the treemap, from the corner of the window."""
_WHEEL_DOWN: Final = 5
"""The button that X takes for a turn of the wheel."""


def insights(stage: Stage, **preferences: object) -> None:
    """The folders are looked at as areas, one is opened and left with keys; a bar of a chart filters."""
    stage.start(preferences=preferences)
    stage.fill_screen()
    stage.reads("Dateien" if preferences.get("language") == "de" else "files")
    stage.screen.after(lambda: stage.screen.keys("ctrl+4"), "the treemap")
    stage.screen.still()
    stage.picture("treemap")
    stage.screen.after(lambda: stage.screen.click(stage.at(*_TREEMAP)), "the details of a file")
    stage.screen.still()
    stage.picture("chosen")
    stage.screen.after(lambda: stage.screen.keys("Return"), "a folder")
    stage.screen.still()
    stage.picture("opened")
    stage.screen.after(lambda: stage.screen.keys("BackSpace"), "all folders")
    stage.screen.after(lambda: stage.screen.keys("ctrl+t"), "the table of the same values")
    stage.screen.still()
    stage.picture("table")
    stage.screen.after(lambda: stage.screen.keys("ctrl+t"), "the treemap again")
    stage.screen.after(lambda: stage.screen.keys("ctrl+Tab"), "the charts")
    stage.screen.still()
    stage.picture("charts")


def trends(stage: Stage, **preferences: object) -> None:
    """The trends of a library with a past are looked at; a scan is compared with the last one by a click."""
    stage.home.library.parent.mkdir(parents=True)
    make(stage.home.library, 3000)
    add_scans(stage.home.library, 60, NOW, earlier=6)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.reads("Dateien" if preferences.get("language") == "de" else "files")
    stage.screen.after(lambda: stage.screen.keys("ctrl+4"), "the treemap")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.keys("ctrl+Tab"), "the charts")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.keys("ctrl+Tab"), "the trends")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("Tab", "Right", "Right", "Right", "Return"), "a comparison")
    _turn_wheel(stage)  # to the end of the page, where the comparison is, if it has not brought itself there
    stage.screen.still()
    stage.picture("compared")


def _turn_wheel(stage: Stage) -> None:
    for _ in range(20):
        stage.screen.click(stage.at(*_TREEMAP), _WHEEL_DOWN)


def doubled(stage: Stage) -> None:
    """Treemap and charts twice as large on the same screen."""
    stage.start(environ={"QT_SCALE_FACTOR": "2"}, size=(1432, 860))
    window = stage.window
    line = Area(window.x, window.y + window.height - 60, window.width, 60)
    wait_for(lambda: "files" in stage.screen.text(line), "the files")
    _look(stage)


def narrow(stage: Stage, **preferences: object) -> None:
    """Treemap and charts in a narrow window."""
    stage.start(size=(720, 640), preferences=preferences)
    stage.reads("Dateien" if preferences.get("language") == "de" else "files")
    _look(stage)


def many(stage: Stage, **preferences: object) -> None:
    """A large library: all folders, colours of the ages, and a bar that is chosen."""
    stage.home.library.parent.mkdir(parents=True)
    make(stage.home.library, _MANY)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.reads("files")
    _look(stage)
    stage.screen.after(lambda: stage.screen.keys("Return"), "the files of a point")
    stage.screen.still()
    stage.picture("filtered")


def _look(stage: Stage) -> None:
    """Open the treemap and the charts, to their end."""
    stage.screen.after(lambda: stage.screen.keys("ctrl+4"), "the treemap")
    stage.screen.still()
    stage.picture("treemap")
    stage.screen.after(lambda: stage.screen.keys("ctrl+Tab"), "the charts")
    stage.screen.still()
    stage.picture("charts")
    for _ in range(_CHARTS):
        stage.screen.keys("Tab")
    stage.screen.after(lambda: stage.screen.keys("Down"), "the last chart")
    stage.screen.still()
    stage.picture("points")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "insights": insights,
    "insights-dark": partial(insights, theme="dark"),
    "insights-german": partial(insights, language="de"),
    "trends": trends,
    "trends-dark": partial(trends, theme="dark"),
    "trends-german": partial(trends, language="de"),
    "insights-doubled": doubled,
    "insights-narrow": narrow,
    "insights-narrow-german": partial(narrow, language="de"),
    "insights-many": many,
    "insights-many-dark": partial(many, theme="dark"),
}
