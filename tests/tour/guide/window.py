"""The window of a child process that takes pictures of itself: python -m tests.tour.guide.window OUT SCENE.

The environment says where its library and preferences are.
"""

import asyncio
import sys
import traceback
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import NoReturn

from qasync import QEventLoop

from app.__main__ import leave
from app.config import paths as places
from app.qt.base.theme import Theme
from app.qt.libraries.opening import Opening
from app.qt.startup.application import Desktop
from app.qt.startup.qt_application import Application, GarbageCollector
from app.qt.startup.show import painted
from tests.tour.guide.photographer import Photographer
from tests.tour.guide.scenes import SCENES

Scene = Callable[[Photographer], Awaitable[None]]


async def _live(desktop: Desktop, camera: Photographer, scene: Scene) -> None:
    """Open the library, take the pictures, and close all in order."""
    life = asyncio.ensure_future(desktop.run(Opening(places.default_library()), ()))
    try:
        await camera.opened()
        await scene(camera)
    finally:
        desktop.window.close()
        await life


def main() -> None:
    """Take the pictures of a scene."""
    out, scene = sys.argv[1:]
    take(Path(out), SCENES[scene])


def take(out: Path, scene: Scene) -> NoReturn:
    """Open the window, take the pictures of a scene, close the window, and end the process."""
    app = Application(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    app.setCursorFlashTime(0)  # or no picture would be like the one before
    theme, _sweeper = Theme(app), GarbageCollector(app)  # else widgets may be deleted in other threads
    first = painted(app, theme)
    with QEventLoop(app) as loop:
        desktop = Desktop(first)
        try:
            loop.run_until_complete(_live(desktop, Photographer(desktop, out), scene))
        except Exception:  # noqa: BLE001 - told, whatever it is
            traceback.print_exc()
            leave(1)  # the shutdown of the interpreter takes Qt down
    leave(0)


if __name__ == "__main__":
    main()
