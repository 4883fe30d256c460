"""Folders of videos for the tour: a few with names as people have them, and many small ones."""

import os
import shutil
from collections.abc import Sequence
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from msgspec import Struct

from tests import samples

MANY: Final = 15_000
"""Enough for a scan that can be looked at, and cancelled."""
_MOST: Final = 400
"""Files of a given folder that are taken for one of ours."""
_DAYS: Final = ("Day 01", "Day 02", "Day 03/Drohne ü #1 100%")


class Videos(Struct, frozen=True):
    """Where they lie."""

    sources: tuple[Path, ...]
    """Folders that the library of most stops knows; the last one is not there any more."""
    dropped: Path
    """A folder of a few videos that no library knows, alone in its own."""
    many: Path
    """A folder of many that no library knows."""


def lay_out(room: Path, given: Path | None) -> Videos:
    """Fill `room` with videos of ours, or with links to those below the `given` folder."""
    masters = _given(given) if given else list(samples.make(room / "masters").values())
    rushes, archive, travel = (room / name for name in ("Rushes 2026", "Archive NAS", "Travel SSD"))
    fill(rushes, masters, 120)
    _spoil(rushes / "Inbox")
    fill(archive, masters[::-1], 40)
    fill(travel, masters[1:], 15)
    dropped, many = room / "dropped" / "Hochzeit Köln #2", room / "many" / "Archiv 1998"
    fill(dropped, masters, 20)
    fill(many, masters, MANY)
    return Videos((rushes, archive, travel), dropped, many)


def _given(folder: Path) -> list[Path]:
    files = (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())
    found = list(islice((path for path in files if path.suffix.lower() in _SUFFIXES), _MOST))
    if not found:
        raise SystemExit(f"tour: no videos below {folder}")
    return found


def fill(folder: Path, masters: Sequence[Path], count: int) -> None:
    """Link so many videos into a folder, by names and folders as a camera has them."""
    for number, (master, day) in enumerate(zip(islice(cycle(masters), count), cycle(_DAYS), strict=False)):
        place = folder / day
        place.mkdir(parents=True, exist_ok=True)
        _link(master, place / f"A{number // 100 + 1:03}_C{number % 100 + 1:03} {master.name}")


def _link(master: Path, path: Path) -> None:
    try:
        os.link(master, path)
    except OSError:  # another disk, or too many links
        shutil.copyfile(master, path)


def _spoil(folder: Path) -> None:
    """Make files that are no videos, whatever their names say."""
    folder.mkdir()
    (folder / "download(3).mp4").write_bytes(b"<html>not found</html>" * 400)
    (folder / "empty.mov").touch()


_SUFFIXES: Final = frozenset({*(Path(name).suffix for name in samples.SAMPLES), ".mts", ".m4v", ".3gp"})
