"""The quick look at one file alone, without a library and without the main window."""

import asyncio
import os
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Final

from PySide6.QtGui import QIcon
from qasync import QEventLoop

from app.config import paths as places
from app.config import settings as kept
from app.core.file.record import FileRecord, FileStatus
from app.core.message import Message
from app.core.text.names import display, split
from app.player.beside_video import subtitles_beside
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.player.link import PlayerLink
from app.qt.player.quick_look import QuickLook
from app.qt.player.texts_beside import TextsBeside
from app.qt.player.view import PlayerView
from app.qt.startup import translation
from app.qt.startup.first_window import end_signals
from app.qt.startup.qt_application import Application
from app.qt.startup.show import APP_ID

_SCREENS: Final = "DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"


def play(path: bytes, start: float) -> str | None:
    """Show a file in a window from a time on, in seconds, until the user closes it.

    Return the sentence that says why it could not be played, or not to its end; None if it could.
    """
    if sys.platform == "linux" and not any(map(os.environ.get, _SCREENS)):
        return "There is no screen here for a window."  # Qt would abort
    app = Application([sys.argv[0]])
    app.setApplicationName("cinventory")
    app.setApplicationDisplayName("Cinventory")
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(QIcon(str(places.resource("icons/cinventory.svg"))))
    settings = kept.load(places.settings_file()).settings
    theme = Theme(app)
    theme.prefer(settings.theme)
    texts = Formatter(translation.install(app, settings.language), app)
    with QEventLoop(app) as loop, ThreadPoolExecutor(1) as reader:
        link = PlayerLink(Tasks(reader))
        view = PlayerView(link, texts, theme)
        view.sound.set_volume(settings.volume)
        failure: Message | None = loop.run_until_complete(_play(path, start, link, QuickLook(view, None)))
    return None if failure is None else str(failure)


def _find_subtitles(path: bytes, loop: asyncio.AbstractEventLoop, beside: TextsBeside) -> None:
    """Offer the subtitles beside a file once they are found: nobody waits for a disk that gives no answer."""

    def find() -> None:
        found = subtitles_beside(path)
        with suppress(RuntimeError):  # the window was closed meanwhile
            loop.call_soon_threadsafe(beside.offer, found)

    threading.Thread(target=find, name="subtitles", daemon=True).start()


async def _play(path: bytes, start: float, link: PlayerLink, look: QuickLook) -> Message | None:
    """Return why the file could not be played, once the window is closed."""
    closed, failures = asyncio.Event(), list[Message]()
    link.failed.connect(failures.append)
    link.opened.connect(failures.clear)  # the user has tried it again
    look.finished.connect(closed.set)
    for number in end_signals():
        with suppress(NotImplementedError, ValueError):
            asyncio.get_running_loop().add_signal_handler(number, look.close)
    folder, name = split(path)
    record = FileRecord(id=0, folder=folder, name=name, size=0, mtime_ns=0, status=FileStatus.OK)
    look.setWindowTitle(display(name))
    look.view.show_alone()
    look.show()
    look.view.show_file(record, b"", start)
    beside = TextsBeside(link, look.view.tracks, lambda _path: b"")
    _find_subtitles(path, asyncio.get_running_loop(), beside)
    await closed.wait()
    await link.close()
    return failures[-1] if failures else None
