"""Shows every page and dialog in other languages: python -m tests.tour.languages OUT [LANGUAGE ...].

Makes the library of the help's pictures, or takes that of an earlier run, and opens the window on it in each
language: its code, or `test` for English that is longer and reads from the right. Keeps a picture of each
page and dialog in OUT, and prints what is cut, and in the test language what is on the wrong side.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from app.qt.startup.mirrored_english import VARIABLE
from tests.tour.guide.library import NAMES, lay_out, make_footage
from tests.tour.stage import HERE, Home

TEST: Final = "test"
_LANGUAGES: Final = (TEST, "de", "fr", "pl", "ja")
_PATIENCE: Final = 3600


def main() -> int:
    """Return 1 where something is cut or on the wrong side."""
    parser = argparse.ArgumentParser(
        prog="tests.tour.languages", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("out", type=Path, metavar="OUT", help="folder for the library and the pictures")
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", default=_LANGUAGES)
    parser.add_argument("--sizes", nargs="+", default=["1440x900", "1024x700"], metavar="WIDTHxHEIGHT")
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help="pages and dialogs by their keys"
    )
    asked = parser.parse_args()
    known = asked.out / "known"
    if not known.exists():
        make_footage(asked.out / "footage")
        lay_out(asked.out / "footage", Home(known, os.environ), asked.out / "Media",
                asked.out / "Other", NAMES["en"])  # fmt: skip
    clean = [_look(asked.out, language, asked.sizes, asked.only) for language in asked.languages]
    return 0 if all(clean) else 1


def _look(out: Path, language: str, sizes: Sequence[str], only: Sequence[str]) -> bool:
    """Look at the window in a language, in a process of its own; return whether all is as it should be."""
    room = out / language
    shutil.rmtree(room, ignore_errors=True)
    room.mkdir()
    home = Home(room / "home", os.environ)
    for kept in ("data", "cache"):
        shutil.copytree(out / "known" / kept, home.folder / kept)
    home.prefer(theme="light", language="en" if language == TEST else language)
    chosen = {VARIABLE: "1"} if language == TEST else {}
    command = [sys.executable, "-m", "tests.tour.languages.window", str(room), ",".join(sizes), *only]
    environ = {**home.environ, **chosen, "QT_QPA_PLATFORM": "offscreen"}
    return not subprocess.run(command, env=environ, cwd=HERE, check=False, timeout=_PATIENCE).returncode


if __name__ == "__main__":
    sys.exit(main())
