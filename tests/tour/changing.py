"""Stops: what scans found different, and a source that has moved."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from tests import samples
from tests.tour.stage import Stage
from tests.tour.themes import in_both
from tests.tour.waiting import wait_for


def what_changed(stage: Stage, **preferences: object) -> None:
    """Each scan tells, by kind; two are compared; a line leads to its file."""
    folder = stage.room / "Rushes"
    made = samples.make(folder)
    stage.know(folder)
    _change(folder, made)
    stage.start(known=False, preferences=preferences)
    stage.rescan()
    stage.reads("unchanged")
    stage.screen.still()
    stage.picture("found")
    stage.screen.after(lambda: stage.screen.keys("ctrl+6"), "the page of changes")
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("Tab"), "the kinds")
    for number in range(1, 4):
        stage.screen.after(lambda: stage.screen.keys("Right"), "the next kind")
        stage.picture(str(number))
    stage.screen.keys("shift+Tab")
    stage.screen.after(lambda: stage.screen.keys("Down"), "the scan before")
    stage.picture("before")
    stage.screen.after(lambda: stage.screen.keys("shift+Up"), "both")
    stage.picture("compared")
    stage.screen.keys("Tab", "Tab")
    stage.screen.after(lambda: stage.screen.keys("Return"), "the file in the table")
    stage.picture("shown")


def since(stage: Stage, **preferences: object) -> None:
    """What changed or rotted since last month: one key. Nobody has checked: a button asks."""
    _since(stage, None, preferences)
    stage.screen.after(lambda: stage.screen.keys("shift+Tab", "shift+Tab", "space"), "a check")
    stage.reads("Finished")
    stage.screen.still()
    stage.picture("verified")


def since_small(stage: Stage) -> None:
    """640 x 480: nothing is cut."""
    _since(stage, (640, 480), {})


def since_german(stage: Stage) -> None:
    """In German, where the words are longer."""
    _since(stage, None, {"language": "de"})


def _since(stage: Stage, size: tuple[int, int] | None, preferences: Mapping[str, object]) -> None:
    folder = stage.room / "Rushes"
    made = samples.make(folder)
    stage.know(folder)
    _change(folder, made)
    stage.know(folder)
    stage.start(known=False, size=size, preferences={**preferences})
    stage.screen.still()
    stage.screen.after(lambda: stage.screen.keys("ctrl+6"), "the sums of a month")
    stage.screen.still()
    stage.picture()


def _change(folder: Path, made: Mapping[str, Path]) -> None:
    made["old.flv"].unlink()
    made["windows.wmv"].rename(folder / "renamed.wmv")
    (folder / "Day 02").mkdir()
    made["disc.mpg"].rename(folder / "Day 02" / "disc.mpg")
    samples.video(made["plain.mp4"], codec="mpeg4", audio="aac", seconds=3)
    samples.video(folder / "new.mp4", audio="aac", seconds=2)
    samples.video(folder / "new too.mkv", audio="aac")


def relocated(stage: Stage, **preferences: object) -> None:
    """A source has gone elsewhere: offline it is searched all the same, and it comes back from there."""
    before, now = stage.room / "Travel SSD", stage.room / "Backup" / "Travel SSD 2026"
    made = samples.make(before)
    samples.make(stage.room / "Archive")
    stage.know(before, stage.room / "Archive")
    now.parent.mkdir()
    before.rename(now)
    stage.start(known=False, preferences=preferences)
    stage.rescan()
    stage.reads("offline")
    stage.screen.still()
    stage.screen.keys("ctrl+f")
    stage.screen.after(lambda: stage.screen.type("subtitles"), "files of both")
    stage.picture("offline")
    stage.screen.after(lambda: stage.act("show all files"), "all files")
    stage.screen.after(lambda: stage.screen.click(stage.source(1)), "the source alone")
    stage.screen.after(lambda: stage.screen.click(stage.source(1), 3), "a menu")
    stage.picture("menu")
    stage.screen.keys("Up", "Up", "Return")
    stage.screen.window("^Where is")
    stage.screen.still()
    stage.screen.keys("ctrl+a")
    stage.screen.type(str(now))
    stage.screen.still()
    stage.picture("asked")
    stage.screen.after(lambda: stage.screen.keys("Return"), "an offer")
    stage.picture("offer")
    stage.screen.after(
        lambda: stage.screen.click(stage.screen.find("Relocate", stage.notice)), "a source back"
    )
    found = f"{now}/"
    wait_for(
        lambda: sum(str(file["path"]).startswith(found) for file in stage.home.files()) == len(made),
        "files at their new place",
    )
    stage.screen.still()
    stage.picture("back")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    **in_both({"what-changed": what_changed, "changed-since": since, "relocated": relocated}),
    "changed-since-german": since_german,
    "changed-since-small": since_small,
}
