"""Builds what people install: `python packaging/build.py TARGET...`, on the system that it is for."""

import argparse
from pathlib import Path
from typing import Final

import toolbox

_TARGETS: Final = ("app", "deb", "rpm", "windows", "macos")


def main() -> None:
    """Read what is wanted, and make it inside the virtual environment."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="+", metavar="TARGET", choices=_TARGETS, help=", ".join(_TARGETS))
    parser.add_argument(
        "--app", type=Path, metavar="FOLDER", help="package this frozen folder, and freeze none"
    )
    asked = parser.parse_args()
    toolbox.enter()
    import recipes  # noqa: PLC0415 - needs what lies in the virtual environment

    recipes.make(asked.targets, asked.app.resolve() if asked.app else None)


if __name__ == "__main__":
    main()
