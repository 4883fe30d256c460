"""Cancel by a click on the button in the window, which is a real one on an offscreen platform.

Acknowledged is when the activity bar has been painted with the words for it, final when it has been
painted with how the scan ended.
"""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from app.core.job import Job
from app.qt.startup.application import Desktop
from tests.benchmarks.cancelling.course import PATIENCE, Course, Try, Way
from tests.benchmarks.cancelling.scenes import Scene
from tests.benchmarks.windows import Windows
from tests.qt.parts import parts


class Paints(QObject):
    """What a line of words has shown, and since when."""

    def __init__(self, line: QWidget) -> None:
        super().__init__(line)
        self._times: dict[str, float] = {}
        line.installEventFilter(self)

    def eventFilter(self, line: QObject, event: QEvent) -> bool:
        """Let everything pass; the paint itself comes after this, so that it is noted a turn later."""
        if event.type() is QEvent.Type.Paint and isinstance(line, QWidget):
            asyncio.get_running_loop().call_soon(self._note, line.accessibleName())
        return False

    def _note(self, text: str) -> None:
        self._times.setdefault(text, perf_counter())

    async def first(self, beginning: str) -> float:
        """Return when a text that begins so was shown first, once it was."""
        while True:
            for text, at in self._times.items():
                if text.startswith(beginning):
                    return at
            await asyncio.sleep(0)


@contextmanager
def clicking() -> Iterator[Way]:
    """Yield a way that opens a window for each try."""
    with Windows() as windows:

        def attempt(scene: Scene, delay: float) -> Try | None:
            with scene.library() as path:
                return windows.run(_attempt(windows, scene, delay, path))

        yield attempt


async def _attempt(windows: Windows, scene: Scene, delay: float, library: Path) -> Try | None:
    async with asyncio.timeout(PATIENCE), windows.open(library, scene.make_prober) as desktop:
        return await _cancel(desktop, scene, delay)


async def _cancel(desktop: Desktop, scene: Scene, delay: float) -> Try | None:
    bar, course = parts(desktop.window).activity, Course(scene)
    assert desktop.session is not None

    def follow(job: Job) -> None:
        course.hear(job.state, job.progress.phase if job.progress else None)

    desktop.session.desk.queue.subscribe(follow)
    paints = Paints(bar.heading)
    desktop.scan((os.fsencode(scene.folder),))
    due = await course.moment(delay)
    if due is None or not bar.cancel.isEnabled():
        return None
    QTest.mouseClick(bar.cancel, Qt.MouseButton.LeftButton)
    await course.ended.wait()
    if not course.cancelled:
        return None
    final = await paints.first("Cancelled")
    return Try(await paints.first("Cancel") - due, final - due)
