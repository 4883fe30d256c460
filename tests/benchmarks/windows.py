"""The real window, painted on an offscreen platform, on its real loop."""

import asyncio
import gc
import os
import sys
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final, Self, TypeVar

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from qasync import QEventLoop

from app.config import settings as kept
from app.config import window_state
from app.jobs.blocking_job import MakeProber
from app.qt.base.environment import UserFiles
from app.qt.base.theme import Theme
from app.qt.files.query_runner import QueryRunner
from app.qt.libraries.opening import Opening
from app.qt.startup.application import Desktop
from app.qt.startup.first_window import FirstWindow
from app.qt.startup.qt_application import Application, GarbageCollector

T = TypeVar("T")

_TICK: Final = 0.005


class Windows:
    """Opens windows, one after the other, until it is closed. There can be one of these in a process."""

    def __init__(self) -> None:
        app = Application([sys.argv[0]])
        app.setQuitOnLastWindowClosed(False)
        self.theme = Theme(app)
        self._loop = QEventLoop(app)
        self._collector = GarbageCollector(app)
        gc.freeze()  # as `startup.launch` does: else each full collection takes three times as long

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._collector.close()
        self._loop.close()

    def run(self, act: Coroutine[None, None, T]) -> T:
        """Run a coroutine on the loop, and let the windows that it has closed go.

        In this thread: collected in a scan's thread they would take Qt down.
        """
        result: T = self._loop.run_until_complete(act)
        gc.collect()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return result

    @staticmethod
    async def settle(desktop: Desktop) -> None:
        """Wait until the table has all rows, and the totals are read."""
        assert desktop.session is not None
        while desktop.session.desk.part(QueryRunner).busy:  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(_TICK)

    @asynccontextmanager
    async def open(self, library: Path, make_prober: MakeProber | None = None) -> AsyncIterator[Desktop]:
        """Yield a window on this library, settled; close it in order. Its files are beside the library."""
        files = UserFiles(
            *(library.with_name(name) for name in ("settings.json", "window.json", "token", "previews"))
        )
        if not files.window.exists():  # else Home is shown, whose figures would be read beside all others
            window_state.save_window(files.window, window_state.WindowState(page="table_view"))
        loaded = kept.load(files.settings)
        first = FirstWindow(self.theme, files, loaded, QLocale("en_US"))
        first.window.show()
        desktop = Desktop(first, make_prober)
        life = asyncio.create_task(desktop.run(Opening(library), ()))
        try:
            while not (desktop.window.settled or life.done()):  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.01)
            yield desktop
        finally:
            desktop.window.close()
            await life
