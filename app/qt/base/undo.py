"""The one stack of what the user can undo and redo, over all features of the window."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, Signal, Slot

from app.core.errors import CinventoryError, JobError, LibraryError
from app.core.text.names import one_line
from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.need import Need
from app.qt.base.tasks import Loader, Tasks
from app.qt.widgets.announcement import announce
from app.qt.widgets.notice_bar import Notice, NoticeBar

MOST: Final = 100
"""Largest number of acts that can be undone; older ones are dropped without a word."""
_LONGEST: Final = 60
"""Largest number of characters of an act in a menu."""

Step = Callable[[], Awaitable[None]]
"""Takes an act back, or does it again. Raises `CinventoryError` if that cannot be done."""


class UndoEntry(Struct, frozen=True, kw_only=True, eq=False):
    """An act that was done, and how it is undone and done again."""

    words: str
    """The name of the act, already translated, as in “Undo move of 12 files to the trash”."""
    undo: Step
    redo: Step


_Side = list[UndoEntry]


class UndoStack(Loader):
    """The acts that were done, and those that were undone, the last one last.

    It is none of Qt's `QUndoStack`, whose commands end before they return: its index moves before a write in
    another thread has ended, a command that fails later can neither keep its place nor leave it, and the
    button of a notice cannot undo an earlier act than the last.

    Steps run one after another, in the order in which they were asked for. Entries change sides at once, so
    that the menu follows the keys. An entry whose step raises is dropped, with a notice; after an error that
    may pass, a `LibraryError` or `JobError`, the entry goes back to where it was.
    """

    changed = Signal()

    def __init__(
        self, notice: NoticeBar, texts: Formatter, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._notice = notice
        self._texts = texts
        self._done: _Side = []
        self._undone: _Side = []
        self._offers: dict[UndoEntry, Notice] = {}
        """The notices that offer to undo entries."""
        self._waiting: list[UndoEntry] = []
        """An entry for each step that waits for its turn."""
        self._turn = asyncio.Lock()

    @property
    def last_done(self) -> UndoEntry | None:
        """Return what `undo` would undo."""
        return self._done[-1] if self._done else None

    @property
    def last_undone(self) -> UndoEntry | None:
        """Return what `redo` would do again."""
        return self._undone[-1] if self._undone else None

    def is_done(self, entry: UndoEntry) -> bool:
        """Return whether an act can be undone."""
        return entry in self._done

    def push(self, entry: UndoEntry, said: str = "") -> None:
        """Add an act that was done; what was undone can no longer be redone. Announce `said`, with Undo."""
        self._done.append(entry)
        self._undone.clear()
        if said:
            self._offers[entry] = Notice(said, self.tr("Undo"), partial(self.undo_entry, entry), done=True)
            self._notice.announce(self._offers[entry])
        for old in self._done[:-MOST]:
            self._withdraw(old)
        del self._done[:-MOST]
        self.changed.emit()

    def renew(self, before: UndoEntry, now: UndoEntry) -> bool:
        """Put `now` in the place of `before`, if that is the last act; else return False."""
        if self.last_done is not before or self._undone:
            return False
        self._done[-1] = now
        self.changed.emit()
        return True

    def drop(self, entry: UndoEntry, reason: str) -> None:
        """Drop an act that can no longer be undone, or done again, and say why."""
        if entry in self._done or entry in self._undone:
            self._forget(entry)
            self._tell(entry, reason)

    def note_undone(self, entry: UndoEntry) -> None:
        """Move an act that was undone by other means to those that can be redone."""
        self._move(entry, self._done, self._undone)

    def note_redone(self, entry: UndoEntry) -> None:
        """Move an act back to those that can be undone, because its undo has come to nothing."""
        self._move(entry, self._undone, self._done)

    @Slot()
    def undo(self) -> None:
        """Undo the last act."""
        if self._done:
            self.undo_entry(self._done[-1])

    def undo_entry(self, entry: UndoEntry) -> None:
        """Undo an act, which need not be the last one; nothing happens if it was dropped or undone."""
        if self._move(entry, self._done, self._undone):
            self._begin(entry, entry.undo, self._undone, self._done)

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        if self._undone:
            entry = self._undone[-1]
            self._move(entry, self._undone, self._done)
            self._begin(entry, entry.redo, self._done, self._undone)

    def _begin(self, entry: UndoEntry, step: Step, now: _Side, before: _Side) -> None:
        self._waiting.append(entry)
        self.start(self._run(entry, step, now, before))

    async def _run(self, entry: UndoEntry, step: Step, now: _Side, before: _Side) -> None:
        async with self._turn:
            if entry not in self._waiting:
                return  # an earlier step has failed
            self._waiting.remove(entry)
            try:
                await step()
            except (LibraryError, JobError) as error:
                self._waiting = [each for each in self._waiting if each is not entry]
                self._move(entry, now, before)
                self._notice.announce(self._texts.error(error))
            except CinventoryError as error:
                self._forget(entry)
                self._tell(entry, self._texts.error(error))
            else:
                said = self.tr("Undone: {}") if now is self._undone else self.tr("Done again: {}")
                announce(self._notice, said.format(entry.words))

    def _move(self, entry: UndoEntry, now: _Side, then: _Side) -> bool:
        if entry not in now:
            return False
        now.remove(entry)
        then.append(entry)
        self._withdraw(entry)
        self.changed.emit()
        return True

    def _forget(self, entry: UndoEntry) -> None:
        """Remove an entry, and all of its steps that wait."""
        for entries in (self._done, self._undone):
            if entry in entries:
                entries.remove(entry)
        self._waiting = [each for each in self._waiting if each is not entry]
        self._withdraw(entry)
        self.changed.emit()

    def _tell(self, entry: UndoEntry, reason: str) -> None:
        text = self.tr("This can no longer be undone: {0}. {1}")
        self._notice.announce(text.format(entry.words, reason))

    def _withdraw(self, entry: UndoEntry) -> None:
        if entry in self._offers:
            self._notice.withdraw(self._offers.pop(entry))


class UndoActs(QObject):
    """The acts Undo and Redo of the window, which say what they would undo and redo."""

    def __init__(self, menu: Menu, stack: UndoStack) -> None:
        super().__init__(stack)
        self._menu = menu
        self._stack = stack
        menu["undo"].triggered.connect(stack.undo)
        menu["redo"].triggered.connect(stack.redo)
        menu.follow(
            {
                Need.DONE: lambda: stack.last_done is not None,
                Need.UNDONE: lambda: stack.last_undone is not None,
            },
            stack.changed,
        )
        stack.changed.connect(self._name)

    @Slot()
    def _name(self) -> None:
        for key, entry, plain, text in (
            ("undo", self._stack.last_done, self.tr("Undo"), self.tr("Undo {}")),
            ("redo", self._stack.last_undone, self.tr("Redo"), self.tr("Redo {}")),
        ):
            self._menu[key].setText(plain if entry is None else text.format(_short(entry.words)))


def _short(words: str) -> str:
    """Return words for a menu, in which an ampersand would mark a key."""
    line = one_line(words)
    return (line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…").replace("&", "&&")
