"""Stops: files that have problems, what is said of them, and that they are all right all the same."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from tests import samples
from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.waiting import wait_for

_WRONG: Final = 6
"""Files that it shows."""


def problems(stage: Stage, **preferences: object) -> None:
    """The group shows them; each has its cards; what is marked OK is counted no more."""
    stage.know(_card(stage.room / "Card 07"))
    stage.start(known=False, preferences=preferences)
    stage.screen.after(lambda: stage.screen.click(stage.group("problems")), "files with problems")
    stage.reads("of")
    stage.picture("group")
    for number in range(_WRONG):
        stage.screen.after(lambda: stage.screen.click(stage.row(number)), "what is wrong")  # noqa: B023 - at once
        stage.pictured()
        stage.picture(str(number))
    stage.screen.after(lambda: stage.screen.click(stage.row(3)), "a single problem")
    stage.screen.after(
        lambda: stage.screen.click(stage.screen.find("Mark", stage.details)), "one problem less"
    )
    wait_for(lambda: _count(stage) == _WRONG - 1, "one problem less in the library")
    stage.screen.still()
    stage.picture("marked")


def _count(stage: Stage) -> int:
    return len(stage.home.files("problem:error,warning"))


def _card(folder: Path) -> Path:
    """Fill a folder with files that are all right, and others that are not."""
    made = samples.make(folder)
    whole = made["timecode.mov"].read_bytes()
    (folder / "cut off.mov").write_bytes(whole[: len(whole) // 2])
    (folder / "empty.mov").touch()
    (folder / "download(3).mp4").write_bytes(b"<html>not found</html>" * 400)
    made["languages.mkv"].rename(folder / "extension of another.mp4")
    made["plain.mp4"].rename(folder / "interview: Meyer?.mp4")
    samples.video(folder / "unusual codec.avi", codec="libx264", audio="aac")
    return folder


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = in_both({"problems": problems})
