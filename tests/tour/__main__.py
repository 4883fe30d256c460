"""Takes the tour: python -m tests.tour OUT [--only NAME ...] [--videos FOLDER].

Starts a screen of its own (Xvfb, 1440 x 900, openbox) and the program on it, does with mouse and keys what
a person does, waits for what is to be seen, and keeps a picture of it in OUT. Prints a line a stop, and ends
with 1 where one failed. The home of the program is a scratch folder; videos are made, or linked to from
FOLDER.

Needs these Debian packages: xvfb openbox xdotool x11-utils imagemagick tesseract-ocr; and where file
managers are to be dragged from, dbus with thunar or pcmanfm.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.tour.screen import TOOLS, Screen, opened
from tests.tour.stage import Home, Stage, scanned
from tests.tour.stops import STOPS
from tests.tour.videos import Videos, lay_out
from tests.tour.waiting import Missed


def main() -> int:
    """Return the exit status."""
    parser = argparse.ArgumentParser(
        prog="tests.tour", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the pictures")
    parser.add_argument("--only", nargs="+", metavar="NAME", choices=list(STOPS), help=", ".join(STOPS))
    parser.add_argument("--videos", type=Path, metavar="FOLDER", help="take its videos instead of made ones")
    asked = parser.parse_args()
    missing = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if missing:
        parser.error(f"the tour needs these packages: apt-get install {' '.join(missing)}")
    asked.out.mkdir(parents=True, exist_ok=True)
    figures: dict[str, str] = {}
    with tempfile.TemporaryDirectory(prefix="tour-") as scratch, opened() as screen:
        room = Path(scratch)
        videos = lay_out(room / "videos", asked.videos)
        known = scanned(Home(room / "known", screen.environ), videos)
        passed = [
            _stop(name, figures, screen=screen, videos=videos, known=known, out=asked.out, room=room / name)
            for name in asked.only or STOPS
        ]
    for name, told in figures.items():
        print(f"{name:8} {told}", flush=True)
    return 0 if all(passed) else 1


def _stop(
    name: str, figures: dict[str, str], *, screen: Screen, videos: Videos, known: Path, out: Path, room: Path
) -> bool:
    room.mkdir()
    stage = Stage(name=name, screen=screen, videos=videos, known=known, out=out, room=room)
    try:
        with stage:
            STOPS[name](stage)
    except (Missed, subprocess.SubprocessError, OSError) as error:
        why: Exception | None = error
    else:
        why = None
    if stage.figures:
        figures[name] = stage.figures
    pictures = " ".join(map(str, stage.pictures))
    print(f"failed {name} {pictures}: {why}" if why else f"ok {name} {pictures}", flush=True)
    return why is None


if __name__ == "__main__":
    sys.exit(main())
