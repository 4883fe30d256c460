"""The selection of files on the page that is shown."""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance

MOST_PARTS: Final = 100
"""Most unbroken runs of rows of a selection that is inverted. Of 1,000 runs among a million rows, Qt makes
a selection in a second, during which the window would not answer."""


class ListedGroups(NamedTuple):
    """The groups of equal files on a page, by the ids of their contents."""

    selected: Sequence[int] = ()
    listed: Sequence[int] = ()
    """The ids of all groups on the page."""


class Selection(Protocol):
    """The selected files of a page that shows files."""

    @property
    def changed(self) -> SignalInstance:
        """A change of the selection, or of the files among which it is made."""

    def chosen(self) -> Sequence[int]:
        """Return the ids of the selected files, in the order of their rows."""

    def count(self) -> int:
        """Return the number of selected files."""

    def is_one(self) -> bool:
        """Return whether one file is selected, or one recording of several files."""

    def shown(self) -> Sequence[int]:
        """Return the ids of all files that are shown, in the order of their rows."""

    def shown_count(self) -> int:
        """Return the number of files that are shown."""

    def group(self) -> Sequence[int]:
        """Return the ids of the files that are shown, if they are copies of each other; else none."""

    def groups(self) -> ListedGroups:
        """Return the groups of equal files that are shown, of which each has more files than are shown."""

    def moments(self) -> Mapping[int, float]:
        """Return the times at which files show the same, in seconds by their ids; others begin together."""

    def select_everything(self) -> None:
        """Select all files that are shown."""

    def select_nothing(self) -> None:
        """Select no file."""

    def invert(self) -> bool:
        """Select the files that are not selected, in place of those that are.

        Return False, and change nothing, if the selection has more than `MOST_PARTS` parts.
        """


class CurrentSelection(QObject):
    """The selection of the current page, whichever it is; empty on a page without files."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._of: Selection | None = None

    def follow(self, selection: Selection | None) -> None:
        """Be the selection of another page from now on; None: of one without files."""
        if selection is self._of:
            return
        if self._of is not None:
            self._of.changed.disconnect(self.changed)
        self._of = selection
        if selection is not None:
            selection.changed.connect(self.changed)
        self.changed.emit()

    def chosen(self) -> Sequence[int]:
        """Return the ids of the selected files, in the order of their rows."""
        return () if self._of is None else self._of.chosen()

    def count(self) -> int:
        """Return the number of selected files."""
        return 0 if self._of is None else self._of.count()

    def is_one(self) -> bool:
        """Return whether one file is selected, or one recording of several files."""
        return self._of is not None and self._of.is_one()

    def shown(self) -> Sequence[int]:
        """Return the ids of all files that are shown, in the order of their rows."""
        return () if self._of is None else self._of.shown()

    def group(self) -> Sequence[int]:
        """Return the ids of the files that are shown, if they are copies of each other; else none."""
        return () if self._of is None else self._of.group()

    def groups(self) -> ListedGroups:
        """Return the groups of equal files that are shown."""
        return ListedGroups() if self._of is None else self._of.groups()

    def moments(self) -> Mapping[int, float]:
        """Return the times at which files show the same, in seconds by their ids."""
        return {} if self._of is None else self._of.moments()

    def shown_count(self) -> int:
        """Return the number of files that are shown."""
        return 0 if self._of is None else self._of.shown_count()

    def select_everything(self) -> None:
        """Select all files that are shown."""
        if self._of is not None:
            self._of.select_everything()

    def select_nothing(self) -> None:
        """Select no file."""
        if self._of is not None:
            self._of.select_nothing()

    def invert(self) -> bool:
        """Select the files that are not selected, unless the selection has too many parts: return False."""
        return self._of is None or self._of.invert()
