"""Stops: a video is looked at inside the program."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from msgspec.structs import replace

from tests.tour.footage import Clip, shoot
from tests.tour.screen import Area
from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.waiting import insist, wait_for

_TITLE: Final = "^Interview"
_COMPARED: Final = "^(Compare|Vergleichen)"
CARD: Final = 360, 230
"""A place in the first card of the gallery, from the corner of the window."""
_PICTURED: Final = 16
"""Colours from which on a part of a window is a picture and no ground."""
_SAID: Final = (
    "1\n00:00:00,000 --> 00:00:20,000\n<i>Did you see what happened down at the harbour,</i>\n"
    "before the ships came in?\n"
)


def quick_look(stage: Stage, **preferences: object) -> None:
    """Space plays the chosen file; it stands still, goes on by a picture, fills the screen, and closes."""
    _take_in(stage, preferences, Clip("Interview.mp4", width=1280, height=720, seconds=40))
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.pictured()
    stage.screen.keys("space")
    look = _playing(stage, _TITLE)
    _stand_still(stage, look)
    stage.screen.after(lambda: stage.screen.keys("Right"), "a later picture")
    stage.picture()
    _choose_subtitles(stage)
    stage.picture("subtitles")
    stage.screen.after(lambda: stage.screen.keys("f"), "the full screen")
    stage.picture("full")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "the window")
    stage.screen.after(lambda: stage.screen.keys("space"), "the table")
    stage.picture("closed")


def in_place(stage: Stage, **preferences: object) -> None:
    """A file is played in its card of the gallery, and in its picture in the details."""
    clips = [Clip(f"Interview {take}.mp4", width=1280, height=720, seconds=6) for take in (1, 2)]
    _take_in(stage, preferences, *clips)
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.pictured()
    _play_in_place(stage, "details")
    stage.screen.after(lambda: stage.screen.keys("ctrl+3"), "the gallery")
    stage.screen.still()
    _play_in_place(stage, "gallery")
    stage.screen.after(lambda: stage.screen.point(stage.at(*CARD)), "the button of a card")
    stage.screen.still()
    stage.picture("button")


def _play_in_place(stage: Stage, name: str) -> None:
    """Play the file to its end, where it stands still."""
    stage.screen.after(lambda: stage.screen.keys("k"), "the small player")
    stage.screen.still()
    stage.picture(name)
    stage.screen.after(lambda: stage.screen.keys("Escape"), "the picture")


def compare(stage: Stage, **preferences: object) -> None:
    """Two versions are played in step: side by side, with a wipe, and as their difference."""
    versions = (
        Clip("Interview graded.mp4", width=1280, height=720, seconds=40, grain=8),
        Clip("Interview.mp4", seconds=42),
    )
    _take_in(stage, preferences, *versions)
    stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
    stage.screen.after(lambda: stage.screen.click(stage.row(1), holding="shift"), "two chosen files")
    stage.screen.keys("shift+space")
    look = _playing(stage, _COMPARED, across=2)
    _stand_still(stage, look)
    stage.screen.after(lambda: stage.screen.keys("Right"), "a later picture")
    stage.picture()
    for view in ("wipe", "difference"):
        stage.screen.after(lambda: stage.screen.keys("w"), "another view")
        stage.picture(view)
    stage.screen.after(lambda: stage.screen.keys("space"), "the table")


def _take_in(stage: Stage, preferences: Mapping[str, object], *clips: Clip) -> None:
    """Start the program with clips of the same scenes, which have subtitles beside them."""
    rushes = stage.room / "Rushes"
    rushes.mkdir()
    for clip in clips:
        shoot(rushes, (clip,))
    (rushes / "Interview.en.srt").write_text(_SAID, "utf-8")
    stage.know(rushes)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()


def _playing(stage: Stage, title: str, across: int = 1) -> Area:
    """Wait until each of the players in a window shows its picture, and return where the window is."""
    look = stage.screen.area(stage.screen.window(title))
    wide, y = look.width // across, look.y + look.height // 3
    for number in range(across):
        middle = Area(look.x + number * wide + wide // 3, y, wide // 3, 40)
        wait_for(partial(_is_pictured, stage, middle), "the picture of a player")
    return look


def _is_pictured(stage: Stage, area: Area) -> bool:
    return stage.screen.colours(area) > _PICTURED


def _stand_still(stage: Stage, look: Area) -> None:
    """Pause what plays: until it stands, no picture of the screen is like the one before."""
    moving = replace(look, height=look.height // 2)
    stage.screen.keys("k")
    stage.screen.still()
    insist(_is_pictured(stage, moving), "a player shows nothing once it stands still")


def _choose_subtitles(stage: Stage) -> None:
    """Choose the file of subtitles beside the video: the last entry, which is above the first one."""
    stage.screen.after(lambda: stage.screen.keys("t"), "the tracks")
    stage.picture("tracks")
    stage.screen.keys("Up")
    stage.screen.after(lambda: stage.screen.keys("Return"), "a subtitle")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **in_both({"quick-look": quick_look}),
    **in_both({"compare": compare}),
    **in_both({"play-in-place": in_place}),
    "quick-look-german": partial(quick_look, language="de"),
    "compare-german": partial(compare, language="de"),
}
