"""Makes the pictures of the help anew: python -m tests.tour.guide [--only SCENE ...].

Makes a library of invented films, opens the window on it in each language and theme, and keeps pictures of
its parts in `docs/guide`, with twice the pixels of an ordinary screen and few colours.

Needs these Debian packages: imagemagick.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.tour.guide.library import NAMES, lay_out, make_footage
from tests.tour.guide.scenes import BEGIN, SCENES
from tests.tour.stage import HERE, Home

_GUIDE: Final = HERE / "docs" / "guide"
_THEMES: Final = {"light": Path(), "dark": Path("dark")}
_MEMORY: Final = "/dev/shm"  # noqa: S108 - a disk beside that of the folder for scratch files
_COLOURS: Final = 24, 16, 12
"""As many as all pictures together have room for, and fewer for one that is too large."""
MOST_BYTES: Final = 60_000
"""Size of a picture, at most."""
_SCREEN: Final = {"name": "S", "x": 0, "y": 0, "width": 3600, "height": 3600, "dpr": 1}
_SHARPER: Final = {"logicalDpi": 96, "logicalBaseDpi": 96}
_PATIENCE: Final = 900


def main() -> None:
    """Make the pictures of all scenes, or of some."""
    parser = argparse.ArgumentParser(
        prog="tests.tour.guide", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", metavar="SCENE", choices=list(SCENES), help=", ".join(SCENES))
    scenes = parser.parse_args().only or list(SCENES)
    with (
        tempfile.TemporaryDirectory(prefix="guide-") as scratch,
        tempfile.TemporaryDirectory(prefix="guide-", dir=_MEMORY) as other,
    ):
        room = Path(scratch)
        make_footage(room / "footage")
        for language, names in NAMES.items():
            known = Home(room / language / "home", os.environ)
            lay_out(room / "footage", known, room / language / "Media", Path(other) / language, names)
            for theme in _THEMES:
                _take(room / language / theme, known, language, theme, scenes)


def _take(room: Path, known: Home, language: str, theme: str, scenes: Sequence[str]) -> None:
    """Take the pictures of a language and a theme."""
    pictures = room / "pictures"
    pictures.mkdir(parents=True)
    for scene in scenes:
        home = Home(room / scene, os.environ)
        home.prefer(language=language, theme=theme)
        if scene != BEGIN:
            for kept in ("data", "cache"):
                shutil.copytree(known.folder / kept, home.folder / kept)
        screen = room / f"{scene}.json"
        screen.write_text(json.dumps({"screens": [{**_SCREEN, **_SHARPER}]}), "utf-8")
        seen = {"QT_QPA_PLATFORM": f"offscreen:configfile={screen}", "QT_SCALE_FACTOR": "2"}
        command = [sys.executable, "-m", "tests.tour.guide.window", str(pictures), scene]
        subprocess.run(command, env={**home.environ, **seen}, cwd=HERE, check=True, timeout=_PATIENCE)
    folder = _GUIDE / ("" if language == "en" else language) / "pictures" / _THEMES[theme]
    folder.mkdir(parents=True, exist_ok=True)
    for picture in sorted(pictures.iterdir()):
        print(f"{_reduced(picture, folder / picture.name):6} {folder / picture.name}", flush=True)


def _reduced(picture: Path, to: Path) -> int:
    """Write a picture with as many colours as its size allows, and return that, bytes."""
    for colours in _COLOURS:
        few = ["-dither", "None", "-colors", str(colours), "-define", "png:compression-level=9"]
        subprocess.run(["convert", str(picture), *few, "-strip", f"PNG8:{to}"], check=True)
        if to.stat().st_size <= MOST_BYTES:
            return to.stat().st_size
    raise SystemExit(f"{to} is too large: {to.stat().st_size} bytes with {colours} colours")


if __name__ == "__main__":
    main()
