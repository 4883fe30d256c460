"""The window's life: shown first, then the library behind it; at the end everything in its order."""

import asyncio
import logging
import os
import signal
import sys
from argparse import ArgumentParser
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from qasync import QEventLoop

from app import compose
from app.config import paths as places
from app.core.errors import LibraryDamaged, LibraryError
from app.jobs.handlers import MakeProber
from app.library import Library, open_library
from app.qt.controller import Controller
from app.qt.main_window import MainWindow
from app.qt.pool_runner import PoolRunner
from app.qt.texts import Texts
from app.qt.theme import Theme

log = logging.getLogger(__name__)

DONE: Final = 0


def run(arguments: Sequence[str]) -> int:
    """Show the window as the command line asks for; raises `SystemExit` where that makes no sense."""
    parser = ArgumentParser(prog="cinventory", description="Open the window, and scan PATH at once.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="folders and files to scan")
    parser.add_argument("--library", metavar="FILE", type=Path, help="another library than the usual one")
    asked = parser.parse_args(arguments)
    paths = tuple(os.path.abspath(os.fsencode(path)) for path in asked.paths)  # noqa: PTH100 - bytes
    return show(asked.library or places.default_library(), paths)


def show(library_path: Path, paths: tuple[bytes, ...]) -> int:
    """Show the window and return the exit status once it has closed and all is saved.

    `paths` are absolute (`os.fsencode`), and scanned at once.
    """
    app = QApplication([sys.argv[0]])
    app.setApplicationName("cinventory")
    app.setApplicationDisplayName("Cinventory")
    app.setDesktopFileName("cinventory")
    app.setQuitOnLastWindowClosed(False)
    with QEventLoop(app) as loop:
        desktop = Desktop(Theme(app))
        desktop.guard(loop)
        loop.run_until_complete(desktop.live(library_path, paths))
    return DONE


class Desktop:
    """Everything that belongs to one window, from its first paint to its last commit."""

    def __init__(self, theme: Theme, make_prober: MakeProber | None = None) -> None:
        """`make_prober` stands in for the real one in tests."""
        self.texts = Texts(_locale())
        self.window = MainWindow(self.texts, theme, QIcon(str(places.resource("icons/cinventory.svg"))))
        self.runner = PoolRunner()
        self.controller: Controller | None = None
        self.parts: compose.Parts | None = None
        self._make_prober = make_prober
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="library-reader")
        self._closing = asyncio.Event()
        self.window.close_requested.connect(self._closing.set)

    def guard(self, loop: asyncio.AbstractEventLoop) -> None:
        """Have what goes wrong told rather than kill the loop, and a signal close the window."""
        loop.set_exception_handler(self._report)
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError, ValueError):
                loop.add_signal_handler(number, self.window.close)

    async def live(self, library_path: Path, paths: tuple[bytes, ...]) -> None:
        """Open, wait for the user to leave, and close in order."""
        self.window.show()
        try:
            await self.open(library_path, paths)
            await self._closing.wait()
        finally:
            await self.close()

    async def open(self, library_path: Path, paths: tuple[bytes, ...] = ()) -> None:
        """Open the library off the window's thread, fill the table, and scan what was asked for."""
        library = await self._open_library(library_path)
        if library is None:
            self.window.settle()
            return
        self.parts = compose.build(self.runner, library, self._make_prober)
        self.controller = Controller(
            queue=self.parts.queue,
            library=library,
            runner=self.runner,
            model=self.window.model,
            texts=self.texts,
            reader=self._reader,
        )
        self.window.serve(self.controller)
        if library.notice is not None:
            self.window.notice.announce(self.texts.message(library.notice))
        self.controller.load()
        self.controller.scan(paths)

    async def close(self) -> None:
        """Cancel, wait, and let go: the scans, the library, the threads, the window."""
        if self.controller is not None:
            await self.controller.close()
        if self.parts is not None:
            await self.parts.close()
        self.runner.close()
        self._reader.shutdown()
        self.window.leave()

    async def _open_library(self, path: Path) -> Library | None:
        """Return the library, or None and a notice where there is none to work with."""
        loop = asyncio.get_running_loop()
        try:
            try:
                return await loop.run_in_executor(self._reader, open_library, path)
            except LibraryDamaged as error:
                self.window.notice.announce(self.texts.error(error))
                return await loop.run_in_executor(self._reader, open_library, path)
        except LibraryError as error:
            self.window.notice.announce(self.texts.error(error))
            return None

    def _report(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception") or RuntimeError(context.get("message", ""))
        log.error("in the event loop: %s", context.get("message"), exc_info=error)
        self.window.notice.announce(self.texts.error(error))


def _locale() -> QLocale:
    """Return the user's locale; where none is set, that of the English texts."""
    locale = QLocale()
    return QLocale(QLocale.Language.English) if locale.language() is QLocale.Language.C else locale
