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
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from qasync import QEventLoop

from app import compose
from app.config import paths as places
from app.config import settings as kept
from app.core.errors import LibraryDamaged, LibraryError
from app.core.message import Message
from app.jobs.handlers import MakeProber
from app.library import Library, open_library
from app.qt import translation
from app.qt.activities import Activities
from app.qt.awakening import Application, bring_to_front, say_painted
from app.qt.catalogue import Catalogue
from app.qt.claim import Claim
from app.qt.controller import Controller
from app.qt.instance import Asked, Instance, hand_over
from app.qt.main_window import MainWindow
from app.qt.pool_runner import PoolRunner
from app.qt.preferring import Preferring
from app.qt.tasks import Tasks
from app.qt.texts import Texts
from app.qt.theme import Theme

log = logging.getLogger(__name__)

DONE: Final = 0
APP_ID: Final = "org.cinventory.Cinventory"
"""What desktops know the program by: the name of its desktop file, its icon and its metainfo."""


@dataclass(frozen=True, slots=True)
class Files:
    """What a window remembers beside the library."""

    settings: Path
    window: Path


def run(arguments: Sequence[str]) -> int:
    """Show the window as the command line asks for; raises `SystemExit` where that makes no sense."""
    parser = ArgumentParser(prog="cinventory", description="Open the window, and scan PATH at once.")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="folders and files to scan")
    parser.add_argument("--library", metavar="FILE", type=Path, help="another library than the usual one")
    parser.add_argument(
        "--new-window", action="store_true", help="a window of its own, though one is open already"
    )
    asked = parser.parse_args(arguments)
    paths = tuple(os.path.abspath(os.fsencode(path)) for path in asked.paths)  # noqa: PTH100 - bytes
    library = asked.library or places.default_library()
    claim = Claim(library, places.runtime_folder())
    if not asked.new_window and hand_over(claim, paths):
        return DONE
    return show(library, paths, claim)


def show(library_path: Path, paths: tuple[bytes, ...], claim: Claim) -> int:
    """Show the window and return the exit status once it has closed and all is saved.

    `paths` are absolute (`os.fsencode`), and scanned at once.
    """
    app = Application([sys.argv[0]])
    app.setApplicationName("cinventory")
    app.setApplicationDisplayName("Cinventory")
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    files = Files(places.settings_file(), places.window_file())
    theme = Theme(app)
    with QEventLoop(app) as loop:
        reopen = True
        while reopen:
            loaded = kept.load(files.settings)
            locale = translation.install(app, loaded.settings.language)
            desktop = Desktop(theme, files, loaded, locale=locale)
            instance = Instance(claim)
            instance.asked.connect(desktop.answer)
            app.paths_opened.connect(desktop.scan)
            desktop.window.close_requested.connect(instance.close)
            desktop.guard(loop)
            claim.take()
            instance.listen()
            loop.run_until_complete(desktop.live(library_path, paths))
            app.paths_opened.disconnect(desktop.scan)
            reopen, paths = desktop.reopen, ()
    return DONE


class Desktop:
    """Everything that belongs to one window, from its first paint to its last commit."""

    def __init__(
        self,
        theme: Theme,
        files: Files,
        loaded: kept.Loaded,
        make_prober: MakeProber | None = None,
        *,
        locale: QLocale,
    ) -> None:
        """`make_prober` stands in for the real one in tests."""
        self.texts = Texts(locale)
        icon = QIcon(str(places.resource("icons/cinventory.svg")))
        self.window = MainWindow(self.texts, theme, icon, kept.load_window(files.window))
        self.preferring = Preferring(loaded.settings, files.settings, theme, self.texts, self.window)
        self.runner = PoolRunner()
        self.controller: Controller | None = None
        self.catalogue: Catalogue | None = None
        self.parts: compose.Parts | None = None
        self.reopen = False
        """Whether another window is wanted once this one has closed."""
        self._files = files
        self._make_prober = make_prober
        self._waiting: list[tuple[bytes, ...]] = []
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="library-reader")
        self._tasks = Tasks(self._reader)
        self._closing = asyncio.Event()
        theme.prefer(loaded.settings.theme)
        self._connect(loaded.notice)

    def _connect(self, notice: Message | None) -> None:
        announce = self.window.notice.announce
        if notice is not None:
            announce(self.texts.message(notice))
        self._tasks.failed.connect(lambda error: announce(self.texts.error(error)))
        self.window.close_requested.connect(self._closing.set)
        self.window.commands.preferences.triggered.connect(self.preferring.open)
        self.window.follow_preferences(self.preferring)
        self.preferring.reopen_requested.connect(self._reopen)

    def guard(self, loop: asyncio.AbstractEventLoop) -> None:
        """Have what goes wrong told rather than kill the loop, and a signal close the window."""
        loop.set_exception_handler(self._report)
        for number in (signal.SIGINT, signal.SIGTERM):
            with suppress(NotImplementedError, ValueError):
                loop.add_signal_handler(number, self.window.close)

    async def live(self, library_path: Path, paths: tuple[bytes, ...]) -> None:
        """Open, wait for the user to leave, and close in order."""
        say_painted(self.window)
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
        self.catalogue = Catalogue(
            library=library, model=self.window.model, texts=self.texts, tasks=self._tasks
        )
        self.runner.batch.connect(lambda _job_id, batch: self.window.model.take(batch))
        self.controller = Controller(
            queue=self.parts.queue,
            activities=Activities(self.texts),
            tasks=self._tasks,
            settings=self.preferring.settings,
        )
        self.preferring.changed.connect(self.controller.prefer)
        self.window.serve(self.controller, self.catalogue)
        if library.notice is not None:
            self.window.notice.announce(self.texts.message(library.notice))
        self.catalogue.load()
        for asked in (paths, *self._waiting):
            self.scan(asked)

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan what was asked for from outside the window, once there is a library to scan into."""
        if self.controller is None:
            self._waiting.append(paths)
        elif self.catalogue is not None and self.catalogue.writable:
            self.controller.scan(paths)

    def answer(self, asked: Asked) -> None:
        """Do what another start handed over: come to the front, and scan its paths."""
        bring_to_front(self.window, asked.token)
        self.scan(asked.paths)

    async def close(self) -> None:
        """Cancel, wait, and let go: the scans, the library, the threads, the window."""
        kept.save_window(self._files.window, self.window.state())
        if self.controller is not None:
            self.controller.close()
        await self._tasks.close()
        if self.parts is not None:
            await self.parts.close()
        self.runner.close()
        self._reader.shutdown()
        self.window.leave()

    def _reopen(self) -> None:
        self.reopen = True
        self.window.close()

    async def _open_library(self, path: Path) -> Library | None:
        """Return the library, or None and a notice where there is none to work with."""
        try:
            try:
                return await self._tasks.away(open_library, path)
            except LibraryDamaged as error:
                self.window.notice.announce(self.texts.error(error))
                return await self._tasks.away(open_library, path)
        except LibraryError as error:
            self.window.notice.announce(self.texts.error(error))
            return None

    def _report(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception") or RuntimeError(context.get("message", ""))
        log.error("in the event loop: %s", context.get("message"), exc_info=error)
        self.window.notice.announce(self.texts.error(error))
