"""Stops: what is wrong, by kind, and which files it is."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.tour.stage import Stage


def problems(stage: Stage, files: str = "files", **settings: object) -> None:
    """The kinds of problems are looked at, and lead to their files."""
    size = settings.pop("size", None)
    stage.start(preferences=settings, size=size)  # type: ignore[arg-type] # two numbers
    stage.reads(files)
    stage.screen.after(lambda: stage.screen.keys("ctrl+7"), "the problems")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("Return"), "the files of a kind")
    stage.screen.still()
    stage.picture("files")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "problems": problems,
    "problems-dark": partial(problems, theme="dark"),
    "problems-small": partial(problems, size=(640, 480)),
    "problems-german": partial(problems, files="Dateien", language="de"),
}
