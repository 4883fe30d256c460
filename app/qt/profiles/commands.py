"""Opens the dialog of profiles, and connects it with the store and the counter."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from app.qt.base.formatting import Formatter
from app.qt.profiles.dialog import ProfileDialog
from app.qt.profiles.store import ProfileStore

if TYPE_CHECKING:
    from app.qt.profiles.counter import RuleCounter


class ProfileCommands(QObject):
    """Opens at most one dialog; a second request brings the open dialog to the front."""

    search_requested = Signal(str)
    """A search text for the window."""
    chosen_changed = Signal(object)
    """The names of the profiles that the details of files show."""

    def __init__(
        self, store: ProfileStore, counter: "RuleCounter", texts: Formatter, window: QWidget
    ) -> None:
        super().__init__(window)
        self._texts = texts
        self._store = store
        self._counter = counter
        self._window = window
        self.chosen: tuple[str, ...] = ()
        """The names of the profiles that the details of files show."""
        self.dialog: ProfileDialog | None = None
        """The open dialog; None while there is none."""

    @Slot()
    def show(self) -> None:
        """Show all profiles."""
        if self.dialog is None:
            self.dialog = dialog = ProfileDialog(
                self._store, self._texts.number, self._window, message=self._texts.message
            )
            dialog.chosen = self.chosen
            dialog.chosen_changed.connect(self.chosen_changed)
            dialog.counts_wanted.connect(self._counter.count)
            dialog.search_requested.connect(self.search_requested)
            self._counter.counted.connect(dialog.show_counts)
            dialog.finished.connect(self._forget)
            dialog.show()
            dialog.renew()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def close(self) -> None:
        """Close the dialog with the window."""
        if self.dialog is not None:
            self.dialog.close()

    @Slot()
    def _forget(self) -> None:
        self.dialog = None
