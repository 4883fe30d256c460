"""The main window, as features know it."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from PySide6.QtCore import QByteArray, Signal, SignalInstance
from PySide6.QtWidgets import QHeaderView, QMainWindow, QSplitter, QTableView, QWidget

from app.config.window_state import WindowState

Part = QHeaderView | QSplitter


class PageLayouts:
    """The layouts of pages by the object names of their parts, as Qt saves them, in base64."""

    def __init__(self) -> None:
        self._layouts: dict[str, str] = {}

    def layouts(self) -> Mapping[str, str]:
        """Return the layouts for the next start."""
        return dict(self._layouts)

    def load(self, layouts: Mapping[str, str]) -> None:
        """Use the layouts of an earlier start."""
        self._layouts = dict(layouts)

    def keep(self, page: QWidget, closed: SignalInstance) -> None:
        """Restore the layout of a page, and save it when `closed` is emitted.

        The user can move the columns of all lists that have an object name.
        """
        self.restore(page, page)
        closed.connect(lambda: self._save(page))

    def restore(self, page: QWidget, view: QWidget) -> None:
        """Restore the layout of a view of a page that is kept, when it is made later."""
        for name, part in _parts(page, view):
            if isinstance(part, QHeaderView):
                part.setSectionsMovable(True)
            state = QByteArray.fromBase64(self._layouts.get(name, "").encode("ascii", "ignore"))
            if not state.isEmpty():
                part.restoreState(state)

    def _save(self, page: QWidget) -> None:
        for name, part in _parts(page, page):
            self._layouts[name] = bytes(part.saveState().toBase64().data()).decode()


def _parts(page: QWidget, view: QWidget) -> Iterator[tuple[str, Part]]:
    """Yield the lists and splitters of a view of a page that have a name, each with a key."""
    name = page.objectName()
    for table in view.findChildren(QTableView):
        if table.objectName():
            # Qt would apply the widths of a version with other columns to the wrong ones.
            yield f"{name}/{table.objectName()}/{table.model().columnCount()}", table.horizontalHeader()
    for splitter in view.findChildren(QSplitter):
        if splitter.objectName():
            yield f"{name}/{splitter.objectName()}", splitter


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
    help_wanted = Signal(str)
    """The name of a page of the help (`docs/guide`), which is to be shown."""
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

    @property
    def guide(self) -> str:
        """Return the name of the page of the help that fits the page that is shown; empty for none."""
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
