"""Shows the window, first of all, and then what is behind it, until the user has closed the last one."""

import signal
import sys
import time
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer

from app.config import paths as places
from app.config import settings as kept
from app.config.crash_file import CrashFile
from app.qt.base.environment import UserFiles
from app.qt.base.theme import Theme
from app.qt.startup import translation
from app.qt.startup.first_window import FirstWindow, end_signals
from app.qt.startup.instance_lock import InstanceLock
from app.qt.startup.qt_application import Application, GarbageCollector, say_painted, show_painted

_TRAY_SECONDS: Final = 20.0
_LOOK_MS: Final = 500
APP_ID: Final = "org.cinventory.Cinventory"
"""The id of the program for desktops: the name of its desktop file, icon and metainfo."""


def show(library_path: Path, paths: tuple[bytes, ...], claim: InstanceLock, *, hidden: bool = False) -> None:
    """Show the window, and return after it has closed and everything is saved.

    A `hidden` window is not shown until the user asks for it, if the system has a place for an icon.
    `paths` are absolute (`os.fsencode`), and are scanned at once.
    """
    crashes = CrashFile(places.crash_file())
    crashed = crashes.take()
    crashes.watch()
    app = Application([sys.argv[0]])
    app.setApplicationName("cinventory")
    app.setApplicationDisplayName("Cinventory")
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    theme, sweeper = Theme(app), GarbageCollector(app)
    first = painted(app, theme, hidden=hidden)
    from app.process.spawn import work_behind_window  # noqa: PLC0415 - behind the painted window
    from app.qt.libraries.opening import Opening  # noqa: PLC0415 - as above
    from app.qt.startup.application import run  # noqa: PLC0415 - as above
    from app.qt.startup.unexpected_errors import say_crash  # noqa: PLC0415 - as above

    work_behind_window()
    opening = Opening(library_path)
    if crashed:
        say_crash(first.window)
    while (following := run(app, first, opening, paths, claim, hidden=hidden)) is not None:
        if following.path != opening.path:
            claim = InstanceLock(following.path, places.runtime_folder())
        opening, first, paths, hidden = following, painted(app, theme), (), False
    crashes.close()
    sweeper.close()
    app.shutdown()  # passes the clipboard to the desktop; the interpreter itself is not shut down


def painted(app: QCoreApplication, theme: Theme, *, hidden: bool = False) -> FirstWindow:
    """Return a new window, as the settings say, once it is painted; a hidden one is not, or is minimized."""
    files = UserFiles(
        places.settings_file(), places.window_file(), places.token_file(), places.preview_folder()
    )
    loaded = kept.load(files.settings)
    first = FirstWindow(theme, files, loaded, translation.install(app, loaded.settings.language))
    for number in end_signals():
        signal.signal(number, lambda *_: first.window.close())
    if hidden:
        if not await_tray():
            first.window.showMinimized()
        return first
    say_painted(first.window)
    show_painted(first.window)
    return first


def await_tray() -> bool:
    """Return whether there is a tray, as soon as there is: at login, it may begin after this program."""
    from app.qt.desktop.notifier import has_tray  # noqa: PLC0415 - for a start without a window alone

    until = time.monotonic() + _TRAY_SECONDS
    while not has_tray() and time.monotonic() < until:
        loop = QEventLoop()
        QTimer.singleShot(_LOOK_MS, loop.quit)
        loop.exec()
    return has_tray()
