"""The objects that every part of a session is built from."""

from typing import TYPE_CHECKING

from msgspec import Struct

from app.library import Library
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.preferences.controller import PreferencesController
from app.qt.shell.main_window import MainWindow
from app.qt.startup.environment import Environment, Files

if TYPE_CHECKING:
    from app.jobs.blocking_job import MakeProber


class SessionContext(Struct, frozen=True, kw_only=True):
    """An open library, the window that shows it, and what both of them use."""

    library: Library
    window: MainWindow
    texts: Formatter
    theme: Theme
    tasks: Tasks
    preferences: PreferencesController
    files: Files
    environment: Environment
    make_prober: "MakeProber | None" = None
    """A replacement for the real prober, in tests."""

    @property
    def writable(self) -> bool:
        """Return whether the library can be changed."""
        return not self.library.read_only
