"""The wheel and the source distribution, for `pipx` and `uv tool`."""

import sys
from pathlib import Path

import project
import toolbox


def make() -> list[Path]:
    """Return both, made by the locked hatchling."""
    name = f"cinventory-{project.version()}"
    made = [project.DIST / f"{name}-py3-none-any.whl", project.DIST / f"{name}.tar.gz"]
    for file in made:
        file.unlink(missing_ok=True)
    toolbox.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist", "-d", project.DIST]
    )
    return made
