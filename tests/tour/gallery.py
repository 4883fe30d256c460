"""Stops: the files as pictures."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from app.qt.base.theme import DARK, LIGHT, Colours
from app.qt.files.columns import THUMBNAIL_WIDTH
from tests.tour.screen import Area
from tests.tour.stage import LIST_LINE, ROW, SIDE_BAR, TABLE_HEADER, TOOL_ROW, Stage
from tests.tour.themes import in_both
from tests.tour.waiting import wait_for

_CARDS: Final = 360, 150
"""A place in the first card, and how far the third one is from it, from the corner of the window."""
_ACROSS: Final = 560
_DOUBLE: Final = {"QT_SCALE_FACTOR": "2"}
_FIRST_COLUMN: Final = "Tab", "Down", "space"
"""The keys to the column of pictures in the dialog of columns: it is the first one."""


def gallery(stage: Stage, **preferences: object) -> None:
    """Cards of all sizes; the pointer runs through the pictures of one, and several are chosen with keys."""
    stage.start(preferences=preferences)
    stage.fill_screen()
    stage.reads("Dateien" if preferences.get("language") == "de" else "files")
    stage.screen.after(lambda: stage.screen.keys("ctrl+3"), "the gallery")
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
    stage.screen.after(lambda: stage.screen.keys("period"), "a later picture")
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
    stage.screen.keys("Escape")
    stage.act("make pictures")
    stage.reads("Finished", "Pictures")
    stage.screen.after(lambda: stage.screen.keys("ctrl+3"), "the gallery")
    stage.screen.still()
    stage.picture()


def doubled(stage: Stage) -> None:
    """Twice as large, and as sharp as the screen."""
    stage.start(environ=_DOUBLE, size=(1432, 860))
    stage.screen.after(lambda: stage.screen.keys("ctrl+3"), "the gallery")
    stage.screen.still()
    stage.picture()


def narrow(stage: Stage) -> None:
    """720 px: fewer cards a row, and none cut."""
    stage.start(size=(720, 800))
    stage.screen.after(lambda: stage.screen.keys("ctrl+3"), "the gallery")
    stage.screen.still()
    stage.picture()


def column(stage: Stage, **preferences: object) -> None:
    """The table has small pictures in a column, larger ones as it becomes wider, until it is hidden again."""
    stage.start(preferences=preferences)
    stage.fill_screen()
    stage.reads("Dateien" if preferences.get("language") == "de" else "files")
    stage.screen.after(lambda: stage.screen.click(stage.row(2)), "the details of a file")
    _choose_column(stage, colours=DARK if preferences.get("theme") == "dark" else LIGHT)
    stage.screen.after(lambda: stage.screen.keys("shift+Down", "shift+Down"), "several files")
    stage.picture()
    x, y = stage.at(SIDE_BAR + THUMBNAIL_WIDTH, TOOL_ROW + LIST_LINE + TABLE_HEADER // 2)
    with stage.screen.dragging((x, y), (x + THUMBNAIL_WIDTH, y)):
        pass
    stage.screen.still()
    stage.picture("larger")
    stage.screen.after(lambda: stage.screen.keys("Next", "Next", "Next"), "other files")
    stage.screen.still()
    stage.picture("scrolled")
    stage.screen.after(lambda: stage.screen.keys("ctrl+3"), "the gallery")
    stage.screen.after(lambda: stage.screen.keys("ctrl+2"), "the table")
    _toggle_column(stage)
    stage.picture("hidden")


def column_doubled(stage: Stage) -> None:
    """Pictures in the table as sharp as the screen."""
    stage.start(environ=_DOUBLE, size=(1432, 860))
    rows = Area(*stage.at(0, 2 * (TOOL_ROW + TABLE_HEADER)), 400, 200)
    wait_for(lambda: stage.screen.colours(rows) > 1, "rows")
    _choose_column(stage, left=0, scale=2)
    stage.picture()


def column_narrow(stage: Stage) -> None:
    """Pictures in the table beside the names in 720 px."""
    stage.start(size=(720, 800))
    stage.reads("files")
    _choose_column(stage)
    stage.picture()


def _choose_column(stage: Stage, *, left: int = SIDE_BAR, scale: int = 1, colours: Colours = LIGHT) -> None:
    """Choose the column, and wait for the picture of the first file."""
    _toggle_column(stage)
    middle = left + THUMBNAIL_WIDTH // 2, TOOL_ROW + LIST_LINE + TABLE_HEADER + ROW
    x, y = stage.at(*(scale * each for each in middle))
    area, room = Area(x - 10, y - 10, 20, 20), colours.side.removeprefix("#")
    wait_for(lambda: not stage.screen.blot(room, area) or stage.screen.colours(area) > 1, "a picture")
    stage.screen.still()


def _toggle_column(stage: Stage) -> None:
    """Show the column by the dialog of columns, or hide it."""
    stage.screen.keys("ctrl+l")
    stage.screen.window("^(Columns|Spalten)")
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.keys(*_FIRST_COLUMN), "another column")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "the table alone")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "gallery": gallery,
    "gallery-dark": partial(gallery, theme="dark"),
    "gallery-german": partial(gallery, language="de"),
    "gallery-made": made,
    "gallery-doubled": doubled,
    "gallery-narrow": narrow,
    **in_both({"pictures-in-table": column}),
    "pictures-in-table-german": partial(column, language="de"),
    "pictures-in-table-doubled": column_doubled,
    "pictures-in-table-narrow": column_narrow,
}
