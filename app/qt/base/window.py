"""The main window, as features know it."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from app.config.settings import WindowState
from app.qt.widgets.page_layouts import PageLayouts


class Window(QMainWindow):
    """The base of the main window. A request to close comes once."""

    close_requested = Signal()
    """The user's request to close. The window stays, hidden or without input, until its jobs have ended."""
    question_asked = Signal(object)
    """A `Question` about all files, whose answers the shown group needs."""
    anything_asked = Signal(str)
    """A text for the palette, which the user has begun to type elsewhere."""
    drag_begun = Signal(object)
    """The widget out of which the user drags the selected files."""
    page_changed = Signal(str)
    """The key of the page that is shown from now on."""
    idle_changed = Signal(bool)
    """Whether no more files are expected: the library is loaded, and no job runs."""
    dropping_changed = Signal(bool)
    """Whether a drag is over the window whose files and folders can be dropped."""
    restored = Signal()
    """The window has the size and the panels that it was left with."""

    def __init__(self, saved: WindowState) -> None:
        super().__init__()
        self.saved: Final = saved
        """The state in which the window was left."""
        self.kept: Final[dict[str, Callable[[], object]]] = {}
        """Sources of further fields of the state that is saved, by their names."""
        self.panels: Final[dict[str, QWidget]] = {}
        """The panels that were made, by their keys."""
        self.hides_on_close: Callable[[], bool] = lambda: False
        """Hides the window that the user closes, if the program is to go on; returns whether it did."""
        self.may_quit: Callable[[], bool] = lambda: True
        """Returns whether the program may end at once; otherwise it asks the user."""
        self.leaving = False
        """Whether the user has requested to close the window."""
        self.dialogs = PageLayouts()

    @property
    def page(self) -> str:
        """Return the key of the page that is shown."""
        raise NotImplementedError

    def show_page(self, key: str) -> None:
        """Show a page in the middle, and give it the focus."""
        raise NotImplementedError

    def settle(self) -> None:
        """Mark the first load of the library as ended: without rows it is empty, and no longer loading."""
        raise NotImplementedError

    def show_running(self, *, running: bool) -> None:
        """Show whether a job runs: more rows may come."""
        raise NotImplementedError
