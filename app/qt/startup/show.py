"""Shows the window, first of all, and then what is behind it, until the user has closed the last one."""

import signal
import sys
from pathlib import Path
from typing import Final

from app.config import paths as places
from app.config import settings as kept
from app.qt.base.theme import Theme
from app.qt.startup import translation
from app.qt.startup.environment import Files
from app.qt.startup.first_window import FirstWindow, end_signals
from app.qt.startup.garbage_collector import GarbageCollector
from app.qt.startup.instance_lock import InstanceLock
from app.qt.startup.qt_application import Application, say_painted, show_painted

APP_ID: Final = "org.cinventory.Cinventory"
"""The id of the program for desktops: the name of its desktop file, icon and metainfo."""


def show(library_path: Path, paths: tuple[bytes, ...], claim: InstanceLock) -> None:
    """Show the window, and return after it has closed and everything is saved.

    `paths` are absolute (`os.fsencode`), and are scanned at once.
    """
    app = Application([sys.argv[0]])
    app.setApplicationName("cinventory")
    app.setApplicationDisplayName("Cinventory")
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    theme, sweeper = Theme(app), GarbageCollector(app)
    first = painted(app, theme)
    from app.qt.startup.application import run  # noqa: PLC0415 - behind the painted window

    while run(app, first, library_path, paths, claim):
        first, paths = painted(app, theme), ()
    sweeper.close()
    app.shutdown()  # passes the clipboard to the desktop; the interpreter itself is not shut down


def painted(app: Application, theme: Theme) -> FirstWindow:
    """Return a new window, as the settings say, once it is painted."""
    files = Files(places.settings_file(), places.window_file(), places.token_file(), places.preview_folder())
    loaded = kept.load(files.settings)
    first = FirstWindow(theme, files, loaded, translation.install(app, loaded.settings.language))
    for number in end_signals():
        signal.signal(number, lambda *_: first.window.close())
    say_painted(first.window)
    show_painted(first.window)
    return first
