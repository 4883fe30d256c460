"""Stops: the disks, as a table and as cards, and the room of one over time."""

import json
import time
from collections.abc import Callable, Mapping
from contextlib import closing
from functools import partial
from typing import Final

from app.core.sources.disk import Space
from app.core.sources.disk_forecast import DAY
from app.library import open_library
from app.library.scan import disk_room
from tests.tour.stage import Stage
from tests.tour.waiting import wait_for

_DAYS: Final = 90


def disks(stage: Stage, titles: tuple[str, str] = ("Place", "Cards"), **settings: object) -> None:
    """The disks are looked at as table and as cards, and how the room of one went."""
    size = settings.pop("size", None)
    title, cards = titles
    stage.know(stage.videos.dropped)
    _fill(stage)
    stage.start(known=False, preferences=settings, size=size)  # type: ignore[arg-type] # two numbers
    screen = stage.screen
    stage.reads("kB")  # the window is still before the files are there, too
    screen.after(lambda: screen.keys("ctrl+9"), "the disks")
    wait_for(lambda: title in screen.text(stage.window), f"the column {title}")
    screen.still()
    stage.picture()
    screen.after(lambda: screen.click(screen.find(cards, stage.page)), "the cards")
    screen.still()
    stage.picture("cards")


def _fill(stage: Stage) -> None:
    """Give the disk a name, a place and three months of looks, and add disks that are away."""
    (disk,) = json.loads(stage.home.command("disks", "--format", "json").stdout)
    stage.home.command("disks", disk["code"], "--name", "Blue 3", "--place", "attic, box 2")
    total, now = 4 * 10**12, time.time()
    with closing(open_library(stage.home.library)) as library:
        looks = [
            Space(10**12 - day * 6 * 10**9 - day % 7 * 10**9, total, now - (_DAYS - day) * DAY)
            for day in range(_DAYS)
        ]
        library.write(disk_room.note, 1, looks).result()
        library.write(
            lambda db: db.execute(
                "INSERT INTO disk (code, name, given, place, free, total, measured, first_seen, last_seen) "
                "VALUES ('7K2M9Q4X', 'Holidays 2019', 'Holidays 2019', 'with my sister', ?, ?, ?, 1, ?)",
                (2 * 10**11, 10**12, now - 400 * DAY, now - 400 * DAY),
            )
        ).result()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "disks": disks,
    "disks-dark": partial(disks, theme="dark"),
    "disks-small": partial(disks, size=(1300, 700)),
    "disks-german": partial(disks, titles=("Ort", "Karten"), language="de"),
}
