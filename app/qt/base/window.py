"""The main window, as features know it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow, QWidget

from app.qt.widgets.dialog_layouts import DialogLayouts


class Window(QMainWindow):
    """The base of the main window. A request to close comes once."""

    close_requested = Signal()
    """The user's request to close. The window stays, hidden or without input, until its jobs have ended."""
    question_asked = Signal(object)
    """A `Question` about all files, whose answers the shown group needs."""

    def __init__(self) -> None:
        super().__init__()
        self.leaving = False
        """Whether the user has requested to close the window."""
        self.dialogs = DialogLayouts()

    def show_view(self, view: QWidget) -> None:
        """Show a view of the files in place of the table and the gallery, or these again."""
        raise NotImplementedError

    def show_running(self, *, running: bool) -> None:
        """Show whether a job runs: more rows may come."""
        raise NotImplementedError

    def show_found(self, files: Mapping[str, int]) -> None:
        """Show the numbers of files of saved searches, by their texts."""
        raise NotImplementedError
