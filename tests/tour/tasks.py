"""Stops: the tasks that a user has, each with the number of acts that it may take at most.

An act is a click, a key with its modifiers, a typed word or a drag. The screen counts them, so that nothing
is done without being counted.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tests import samples
from tests.damage.damage import cut
from tests.tour.drag_source import TITLE as DRAG_SOURCE
from tests.tour.screen import Area
from tests.tour.stage import Stage
from tests.tour.trash import RED
from tests.tour.videos import fill
from tests.tour.waiting import insist, wait_for

_MEMORY: Final = "/dev/shm"  # noqa: S108 - a disk beside that of the folder for scratch files
_FILES: Final = 4000
"""Files of a folder whose scan can be cancelled."""


@contextmanager
def _counted(stage: Stage, limit: int) -> Iterator[None]:
    """Count the acts of a block, keep a picture of its end, and say how many there were."""
    before = stage.screen.acts
    yield
    acts = stage.screen.acts - before
    stage.screen.still()
    stage.figures = f"{acts} of {limit} acts"
    stage.picture(f"{acts}-of-{limit}")
    insist(acts <= limit, f"{acts} acts, and {limit} are allowed")


def _open(stage: Stage, *folders: Path, **preferences: object) -> None:
    """Open the window at Home, with these folders scanned."""
    stage.home.window.unlink()
    if folders:
        stage.know(*folders)
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.reads("files" if folders else "Ready")
    stage.screen.still()


def add(stage: Stage) -> None:
    """Two folders are added and watched; the scan is cancelled, and goes on."""
    masters = list(samples.make(stage.room / "masters").values())
    folders = [stage.room / "disks" / name for name in ("Archive", "Holidays")]
    for folder in folders:
        fill(folder, masters, _FILES)
    stage.home.window.unlink()
    stage.start(known=False, size=(1000, 760), at=(430, 60))
    stage.reads("Ready")
    stage.run([sys.executable, "-m", "tests.tour.drag_source", *map(str, folders)])
    start = stage.screen.place(stage.screen.window(DRAG_SOURCE), 60, 300, 260, 160).middle
    with _counted(stage, 5):
        with stage.screen.dragging(start, stage.at(500, 380)):
            pass
        stage.reads("Scanning", "left")
        stage.screen.click(stage.screen.find("Cancel", stage.activity))
        stage.reads("Cancelled")
        stage.screen.still()
        stage.picture("cancelled")
        stage.screen.click(stage.accent(stage.activity).middle)
        stage.reads("Scanning")
        stage.screen.click(stage.screen.find("Look", stage.page))
        stage.screen.window("^Look after")
        stage.screen.still()
        stage.picture("sheet")
        stage.screen.keys("Return")
        wait_for(lambda: "looked after" in stage.screen.text(stage.notice), "watched folders")
    stage.holds(2 * _FILES)


def broken(stage: Stage) -> None:
    """Which files are broken, by kind."""
    rushes = stage.room / "Rushes"
    made = samples.make(rushes)
    cut(made["plain.mp4"])
    (rushes / "download(3).mp4").write_bytes(b"<html>not found</html>" * 400)
    (rushes / "empty.mov").touch()
    stage.know(rushes)
    stage.home.command("check", rushes)
    _open(stage, rushes)
    with _counted(stage, 1):
        stage.screen.after(lambda: stage.screen.keys("ctrl+7"), "the problems")
        wait_for(lambda: "Empty" in stage.screen.text(stage.page), "the kinds")


@contextmanager
def _two_disks(stage: Stage) -> Iterator[tuple[Path, Path]]:
    """Give a folder on each of two disks, the second of which is in memory."""
    with tempfile.TemporaryDirectory(prefix="tour-disk-", dir=_MEMORY) as other:
        archive, backup = stage.room / "Archive", Path(other) / "Backup"
        made = samples.make(archive)
        backup.mkdir()
        for name in ("plain.mp4", "disc.mpg", "camera.mxf"):
            shutil.copyfile(made[name], backup / name)
        samples.video(backup / "only here.mp4", codec="mpeg4", seconds=2.0)
        yield archive, backup


def single(stage: Stage) -> None:
    """What exists once, over two disks."""
    with _two_disks(stage) as (archive, backup):
        stage.know(archive, backup)
        stage.home.command("copies")
        _open(stage, archive, backup)
        with _counted(stage, 2):
            stage.screen.after(lambda: stage.screen.click(stage.group("one")), "the files")
            wait_for(lambda: stage.screen.text(stage.status).startswith("9 of"), "nine files")


def superfluous(stage: Stage) -> None:
    """Which copies can go within a disk; they are moved, and come back."""
    rushes = stage.room / "Rushes"
    made = samples.make(rushes)
    shutil.copytree(rushes, stage.room / "Backup" / "Day 01")
    stage.know(rushes, stage.room / "Backup")
    stage.home.command("copies")
    _open(stage, rushes, stage.room / "Backup")
    page = stage.page
    with _counted(stage, 5):
        stage.screen.after(lambda: stage.screen.keys("ctrl+5"), "the page of copies")
        tabs = Area(page.x, page.y, page.width, 110)
        stage.screen.after(lambda: stage.screen.click(stage.screen.find("Trash", tabs)), "the plan")
        wait_for(lambda: "plain" in stage.screen.text(page), "the files")
        stage.screen.still()
        stage.picture("plan")
        stage.screen.click(stage.screen.find("Allow", page))
        below = Area(page.x, page.y + page.height - 48, page.width, 48)
        stage.screen.click(wait_for(lambda: stage.screen.blot(RED, below), "the red button").middle)
        undo = stage.screen.find("Undo", stage.notice)
        insist(len(stage.home.files("status:trash")) == len(made), "not all copies have gone")
        stage.picture("moved")
        stage.screen.click(undo)
        wait_for(lambda: not stage.home.files("status:trash"), "files back in their places")


def changed(stage: Stage) -> None:
    """What changed or rotted since last month."""
    rushes = stage.room / "Rushes"
    made = samples.make(rushes)
    stage.know(rushes)
    stage.home.command("checksum")
    _rot(made["disc.mpg"])
    stage.home.command("verify")
    made["old.flv"].unlink()
    samples.video(made["plain.mp4"], codec="mpeg4", audio="aac", seconds=3)
    _open(stage, rushes)
    with _counted(stage, 2):
        stage.screen.after(lambda: stage.screen.keys("ctrl+6"), "what changed")
        wait_for(lambda: "unnoticed" in stage.screen.text(stage.page), "the sums")


def _rot(path: Path) -> None:
    """Change a byte, and nothing else."""
    before = path.stat()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=(before.st_atime_ns, before.st_mtime_ns))


def listed(stage: Stage) -> None:
    """A list of what is not 4K HEVC, with the columns of the table."""
    rushes = stage.room / "Rushes"
    samples.make(rushes)
    _open(stage, rushes)
    with _counted(stage, 5):
        stage.screen.after(lambda: stage.screen.type("-codec:hevc -res:4k "), "the files")
        stage.screen.keys("ctrl+e")
        stage.screen.window("^Export")
        stage.screen.still()
        stage.picture("sheet")
        stage.screen.after(lambda: stage.screen.keys("Return"), "the dialog for the file")
        stage.screen.keys("Return")
        stage.reads("Exported")
    lines = (stage.home.documents / "videos.csv").read_text("utf-8").splitlines()
    insist(len(lines) == len(stage.home.files()) + 1, f"{len(lines)} lines")


def television(stage: Stage) -> None:
    """What fails on the television, and why."""
    rushes = stage.room / "Rushes"
    samples.make(rushes)
    _open(stage, rushes)
    with _counted(stage, 2):
        stage.screen.after(lambda: stage.screen.keys("ctrl+8"), "the profiles")
        stage.screen.still()
        stage.picture("profiles")
        stage.screen.after(
            lambda: stage.screen.click(stage.screen.find("DLNA", stage.page)), "the television"
        )
        wait_for(lambda: "—" not in stage.screen.text(stage.page), "the reasons")


def consists(stage: Stage) -> None:
    """What the archive consists of; a click filters."""
    _open(stage, *stage.videos.sources[:2])
    with _counted(stage, 2):
        stage.screen.after(lambda: stage.screen.keys("ctrl+4"), "the treemap")
        stage.screen.still()
        stage.picture("shown")
        stage.screen.after(lambda: stage.screen.click(stage.screen.find("WMV2", stage.page)), "a filter")
        wait_for(lambda: " of " in stage.screen.text(stage.status), "fewer files")


def looked_after(stage: Stage) -> None:
    """All is watched, verified every month, told of, and in the background."""
    rushes = stage.room / "Rushes"
    samples.make(rushes)
    _open(stage, rushes)
    home = stage.page
    with _counted(stage, 3):
        stage.screen.click(stage.screen.find("Look", home))
        stage.screen.window("^Look after")
        stage.screen.still()
        stage.screen.keys("alt+b")
        stage.screen.still()
        stage.picture("sheet")
        stage.screen.after(lambda: stage.screen.keys("Return"), "a notice")
    wait_for(lambda: "looked after" in stage.screen.text(stage.notice), "what is done from now on")
    told = stage.home.command("schedule", "list")
    insist("month" in told.stdout.lower(), f"schedules: {told.stdout}")
    settings = json.loads(stage.home.settings.read_text("utf-8"))
    insist(settings["background"] and settings.get("desktop_alerts", True), f"settings: {settings}")


def unplugged(stage: Stage) -> None:
    """A disk goes and comes back by itself."""
    travel, rushes = stage.room / "Travel SSD", stage.room / "Rushes"
    travel.mkdir()
    samples.make(rushes)
    with tempfile.TemporaryDirectory(prefix="tour-disk-", dir=_MEMORY) as disk:
        samples.make(Path(disk))
        with _plugged(disk, travel):
            _open(stage, travel, rushes)
        with _counted(stage, 0):
            stage.reads("Travel SSD is offline")
            stage.screen.still()
            stage.picture("away")
            with _plugged(disk, travel):
                wait_for(lambda: "offline" not in stage.screen.text(stage.status), "the disk")
                stage.screen.still()
                stage.picture("back")


@contextmanager
def _plugged(disk: str, place: Path) -> Iterator[None]:
    """Mount a disk while the block lasts, which only the administrator may."""
    subprocess.run(["mount", "--bind", disk, str(place)], check=True)
    try:
        yield
    finally:
        subprocess.run(["umount", "--lazy", str(place)], check=True)


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "task-a": add,
    "task-b": broken,
    "task-c": single,
    "task-d": superfluous,
    "task-e": changed,
    "task-f": listed,
    "task-g": television,
    "task-h": consists,
    "task-j": looked_after,
    "task-k": unplugged,
}
"""By the letters of the list of tasks."""
