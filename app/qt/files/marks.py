"""Marks problems of files OK, of one file or of many, so that it can be undone."""

from asyncio import wrap_future
from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal

from app.core.errors import ChangedMeanwhile
from app.core.file.record import FileRecord
from app.core.problems.catalogue import BY_CODE
from app.core.text.names import display, split
from app.library import Library
from app.library.query import problems
from app.qt.base.formatting import Formatter
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.base.undo import UndoEntry, UndoStack

SLICE: Final = 5000
"""Number of files that are marked in one transaction."""


class Marks(Loader):
    """The marks that say that a problem of a file is fine, until the file changes."""

    changed = Signal(object)
    """The ids of files whose marks have changed."""
    told = Signal(str)
    """A sentence for the notice bar."""

    def __init__(
        self, library: Library, undo: UndoStack, texts: Formatter, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._undo = undo
        self._texts = texts

    @background
    async def mark(self, record: FileRecord, code: str, *, ok: bool) -> None:
        """Mark a problem of a file OK, or remove the mark."""
        marks = [(record.id, BY_CODE[code].bit)]
        await self._set(marks, ok=ok)
        words = self.tr("mark of “{}” as OK") if ok else self.tr("removal of the mark of “{}”")
        self._push(words.format(display(split(record.path)[1])), marks, ok=ok)

    @background
    async def mark_all(self, ids: Sequence[int], hidden: int) -> None:
        """Mark all problems of these files OK, but hints and those of the set `hidden`."""
        marks: list[tuple[int, int]] = []
        for start in range(0, len(ids), SLICE):
            part = ids[start : start + SLICE]
            marks += await wrap_future(self._library.write(problems.mark_all, part, hidden))
        if not marks:
            self.told.emit(self.tr("The selected files have no problems."))
            return
        self.changed.emit([id_ for id_, _ in marks])
        files = self._texts.files(len(marks))
        said = self.tr("The problems of {files} are marked OK.").format(files=files)
        self._push(self.tr("mark of {} as OK").format(files), marks, ok=True, said=said)

    def _push(self, words: str, marks: Sequence[tuple[int, int]], *, ok: bool, said: str = "") -> None:
        undo, redo = partial(self._set, marks, ok=not ok), partial(self._set, marks, ok=ok)
        self._undo.push(UndoEntry(words=words, undo=undo, redo=redo), said)

    async def _set(self, marks: Sequence[tuple[int, int]], *, ok: bool) -> None:
        """Set or remove marks. Raises `ChangedMeanwhile` if all of the files have changed since."""
        changed: list[int] = []
        for start in range(0, len(marks), SLICE):
            part = marks[start : start + SLICE]
            changed += await wrap_future(self._library.write(problems.set_marks, part, ok=ok))
        if not changed:
            raise ChangedMeanwhile
        self.changed.emit(changed)
