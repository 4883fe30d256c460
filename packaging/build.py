"""Builds what people install: `python packaging/build.py TARGET...`, on the system that it is for."""

import argparse
import os
import sys
from pathlib import Path
from typing import Final

import project
import toolbox

_TARGETS: Final = (
    *("app", "wheel", "sbom", "deb", "rpm", "appimage", "flatpak"),
    *("windows", "portable", "msix", "macos"),
)


def main() -> None:
    """Read what is wanted, and make it inside the virtual environment."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("targets", nargs="+", metavar="TARGET", choices=_TARGETS, help=", ".join(_TARGETS))
    parser.add_argument(
        "--app", type=Path, metavar="FOLDER", help="package this frozen folder, and freeze none"
    )
    parser.add_argument(
        "--release",
        action="store_true",
        default=os.environ.get("GITHUB_REF_TYPE") == "tag",
        help="refuse placeholders, as on a tag",
    )
    asked = parser.parse_args()
    if asked.release:
        refuse_placeholders()
    toolbox.enter()
    import recipes  # noqa: PLC0415 - needs what lies in the virtual environment

    recipes.make(asked.targets, asked.app.resolve() if asked.app else None)


def refuse_placeholders() -> None:
    """Leave the program while a fact of the project is a placeholder."""
    if standing := project.placeholders():
        sys.exit("\n".join(("these need real values in packaging/project.py before a release:", *standing)))


if __name__ == "__main__":
    main()
