"""The changes of profiles in a dialog, which can be undone in their reverse order."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from app.core.profiles.profile import Profile
from app.qt.profiles.store import ProfileStore


class Edit(NamedTuple):
    """A change of one profile; None before: it was added, None after: it was deleted."""

    before: Profile | None
    after: Profile | None


class Edits(QObject):
    """Makes changes, and undoes them. Changes of the same control in a row are undone at once."""

    undoable_changed = Signal(bool)

    def __init__(self, store: ProfileStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._done: list[Edit] = []
        self._control: object = None
        """The control of the last change."""

    def make(self, edit: Edit, control: object = None) -> None:
        """Make a change that a control has made; None: a change that is undone alone."""
        last = self._done[-1] if self._done else None
        if (
            last is not None
            and control is not None
            and control == self._control
            and last.after == edit.before
        ):
            self._done[-1] = Edit(last.before, edit.after)
        else:
            self._done.append(edit)
        self._control = control
        self._store.change(edit.before, edit.after)
        self.undoable_changed.emit(True)

    def undo(self) -> Profile | None:
        """Undo the last change, and return the profile that it leads back to, if there is one."""
        edit = self._done.pop()
        self._control = None
        self._store.change(edit.after, edit.before)
        self.undoable_changed.emit(bool(self._done))
        return edit.before
