"""Stops: files are dragged and copied to other programs."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

from app.core.text.uris import file_uri
from tests import samples
from tests.tour.drop_receiver import TITLE as RECEIVER
from tests.tour.playing import CARD
from tests.tour.stage import Stage
from tests.tour.waiting import insist, wait_for

_NAME: Final = "Interview.mp4"


def handed_out(stage: Stage) -> None:
    """Two files are dragged to another program, one with a name that is no text: it gets copies of both."""
    rushes, told = stage.room / "Rushes", stage.room / "dropped"
    rushes.mkdir()
    odd = os.fsdecode(bytes(rushes) + b"/Caf\xe9 100%.mp4")
    samples.video(rushes / "Interview.mp4", seconds=2.0)
    shutil.copy(rushes / "Interview.mp4", odd)
    stage.know(rushes)
    stage.start(known=False, size=(770, 760), at=(0, 24))
    stage.run([sys.executable, "-m", "tests.tour.drop_receiver", str(told)])
    target = stage.screen.place(stage.screen.window(RECEIVER), 900, 300, 260, 160).middle
    start = stage.screen.find("Interview.mp4", stage.window)
    stage.screen.after(lambda: stage.screen.click(start), "a chosen file")
    stage.screen.after(lambda: stage.screen.keys("ctrl+a"), "all files")
    with stage.screen.dragging(start, target):
        stage.picture()
    wait_for(told.exists, "what was dropped")
    actions, *uris = told.read_bytes().split()
    insist(actions == b"1", f"more than a copy was offered: {actions!r}")
    insist(sorted(uris) == sorted(map(str.encode, map(file_uri, _paths(rushes)))), f"other files: {uris}")
    insist(len(_paths(rushes)) == 2, "a file was moved")


def _paths(folder: Path) -> list[bytes]:
    return [bytes(path) for path in folder.iterdir()]


def to_file_manager(program: str) -> Callable[[Stage], None]:
    """Return the stop at which a file manager gets a file from table, gallery and copies.

    It gets each by a drag, and then by Copy and Paste: dragging must leave the clipboard as it was.
    """

    def stop(stage: Stage) -> None:
        if shutil.which(program) is None:
            stage.start(known=False)
            stage.picture("not-installed")
            return
        rushes, backup, target = (stage.room / name for name in ("Rushes", "Backup", "Edit"))
        for folder in (rushes, backup, target):
            folder.mkdir()
        samples.video(rushes / _NAME, seconds=2.0)
        shutil.copy(rushes / _NAME, backup)
        stage.know(rushes, backup)
        stage.start(known=False, size=(770, 760), at=(0, 24))
        stage.run(["dbus-run-session", "--", program, str(target)])
        area = stage.screen.place(stage.screen.window("^Edit"), 800, 200, 620, 420)
        hand = partial(_hand, stage, target / _NAME, (area.x + 450, area.y + 300))
        stage.screen.after(lambda: stage.screen.click(stage.row(0)), "a chosen file")
        hand("table", stage.row(0))
        stage.screen.after(lambda: stage.screen.keys("ctrl+3"), "the gallery")
        hand("gallery", stage.at(*CARD))
        stage.screen.after(lambda: stage.screen.keys("ctrl+5"), "the page of copies")
        stage.screen.keys("space")
        hand("copies", stage.screen.find("Keep:", stage.window))

    return stop


def _hand(stage: Stage, file: Path, room: tuple[int, int], page: str, start: tuple[int, int]) -> None:
    """Drag a file from somewhere to free room of a file manager, then copy and paste it there."""
    stage.screen.still()
    with stage.screen.dragging(start, room):
        # A hand does not stand still: PCManFM is answered only when it asks for the files a second time.
        for _ in range(4):
            stage.screen.point((room[0] + 8, room[1]))
            stage.screen.point(room)
        stage.screen.still()
        stage.picture(page)
    _arrives(stage, file, f"what was dragged from the page {page}")
    stage.screen.click(start)
    stage.screen.still()
    stage.screen.keys("ctrl+c")
    stage.screen.click(room)
    stage.screen.still()
    stage.screen.keys("ctrl+v")
    _arrives(stage, file, f"what was copied from the page {page}")
    stage.screen.click(start)


def _arrives(stage: Stage, file: Path, what: str) -> None:
    original = (file.parent.parent / "Rushes" / file.name).read_bytes()
    wait_for(lambda: file.exists() and file.read_bytes() == original, what)
    file.unlink()
    stage.screen.still()


def labels(stage: Stage) -> None:
    """Labels of disks are looked at and written as PDF; a scan of one then shows its disk."""
    rushes, target = stage.room / "Rushes", stage.room / "labels.pdf"
    rushes.mkdir()
    samples.video(rushes / "Interview.mp4", seconds=2.0)
    stage.know(rushes)
    (disk,) = json.loads(stage.home.command("disks", "--format", "json").stdout)
    stage.home.command("disks", disk["code"], "--name", "Blue 3", "--place", "attic, upper shelf")
    written = stage.home.command("disks", "label", "Blue 3", "--pdf", target, "--sheet", "5163")
    insist(target.exists(), f"no labels: {written.stderr}")
    stage.start(known=False)
    stage.reads("kB")
    stage.screen.still()
    stage.act("print labels")
    stage.screen.window("^Print labels")
    stage.screen.still()
    stage.picture("dialog")
    stage.screen.after(lambda: stage.screen.keys("Escape"), "no dialog")
    stage.act("by its label")
    stage.screen.window("^Find a disk")
    stage.screen.still()
    stage.screen.type(f"CINV:{disk['code']}")
    stage.screen.still()
    stage.picture("scanned")
    stage.screen.keys("Return")
    wait_for(lambda: "Blue 3" in stage.screen.text(stage.page), "the disk")
    stage.screen.still()
    stage.picture("disk")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "handed-out": handed_out,
    "labels": labels,
    "to-pcmanfm": to_file_manager("pcmanfm"),
    "to-thunar": to_file_manager("thunar"),
}
