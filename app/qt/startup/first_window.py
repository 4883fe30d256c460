"""The window as it is first painted. What belongs to the library and to asyncio is loaded behind it."""

import signal
from collections.abc import Iterator

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon

from app.config import paths as places
from app.config import settings as kept
from app.config import window_state
from app.qt.base.environment import UserFiles
from app.qt.base.formatting import Formatter
from app.qt.base.theme import Theme
from app.qt.shell.main_window import MainWindow
from app.qt.startup.features import acts, pages, panels


class FirstWindow:
    """The window without a library, and what it was made of."""

    def __init__(self, theme: Theme, files: UserFiles, loaded: kept.Loaded, locale: QLocale) -> None:
        theme.prefer(loaded.settings.theme)  # before the window exists, which would be styled twice
        theme.fit(loaded.settings.text_size, compact=loaded.settings.compact_rows)
        self.theme = theme
        self.files = files
        self.loaded = loaded
        self.texts = Formatter(locale)
        icon = QIcon(str(places.resource("icons/cinventory.svg")))
        with theme.unstyled():
            self.window = MainWindow(
                acts(), pages(), panels(), self.texts, theme, icon, window_state.load_window(files.window)
            )
        self.window.menu.use_keys(loaded.settings.keys)


def end_signals() -> Iterator[int]:
    """Yield the signals that close the window."""
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no SIGHUP
        # A SIGHUP that is ignored stays so: `nohup` starts the program this way.
        if number is not None and not (name == "SIGHUP" and signal.getsignal(number) is signal.SIG_IGN):
            yield number
