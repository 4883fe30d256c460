"""Stops: where the room goes, with a film, its trailer and copies of it."""

import shutil
from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.tour.stage import Stage
from tests.tour.waiting import wait_for

_EXTRAS: Final = ("Harbour (2019)-trailer.mkv", "Harbour-behindthescenes.mkv")


def room(stage: Stage, title: str = "Could free", **settings: object) -> None:
    """The page of room is opened once copies were found."""
    size = settings.pop("size", None)
    _fill(stage)
    stage.start(known=False, preferences=settings, size=size)  # type: ignore[arg-type] # two numbers
    screen = stage.screen
    stage.reads("kB")  # the window is still before the files are there, too
    screen.after(lambda: screen.keys("ctrl+shift+d"), "the room")
    wait_for(lambda: title in screen.text(stage.window), f"the column {title}")
    screen.still()
    stage.picture()


def _fill(stage: Stage) -> None:
    """Have the library know a film with extras, and copies of its files."""
    dropped = stage.videos.dropped
    folder = dropped / "Harbour (2019)"
    if not folder.exists():
        folder.mkdir()
        video = next(path for path in sorted(dropped.rglob("*.mp4")) if path.is_file())
        for name in ("Harbour (2019).mkv", *_EXTRAS):
            shutil.copy(video, folder / name)
        (folder / "Market.srt").write_text("1\n00:00:01,000 --> 00:00:02,000\nOf no video.\n")
    stage.know(dropped)
    stage.home.command("copies", str(dropped))


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "room": room,
    "room-dark": partial(room, theme="dark"),
    "room-german": partial(room, title="freigeben", language="de"),
    "room-narrow": partial(room, size=(1000, 700)),
}
