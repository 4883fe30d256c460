"""Tells whether a selected file has another copy, and shows where the copies are."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.file.record import FileRecord
from app.qt.base.desk import Desk
from app.qt.copies.feature import COPIED, KEY

_PAUSE_MS: Final = 60
"""Pause after which a selection is looked at, in ms: a moving one reads nothing."""
_LOOKED_AT: Final = 1000
"""Largest number of selected files that are looked at; of more, some may have copies."""


class CopiedFiles(QObject):
    """The acts on selected files with copies, and the need that one is selected."""

    _changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._some = False
        """Whether a selected file has another copy."""
        self._pause = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._pause.timeout.connect(self._look)
        for change in (desk.selection.changed, desk.jobs_changed):
            change.connect(self._look_soon)
        desk.menu.follow({COPIED: lambda: self._some}, self._changed)
        desk.menu["show_copies"].triggered.connect(self._show)

    @Slot()
    def _look_soon(self) -> None:
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        count = self._desk.selection.count()
        if 0 < count <= _LOOKED_AT:
            self._desk.files.with_records(self._desk.selection.chosen(), self._take)
        else:
            self._set(some=count > 0)

    def _take(self, records: Sequence[FileRecord]) -> None:
        self._set(some=any((record.copies or 0) > 1 for record in records))

    def _set(self, *, some: bool) -> None:
        if some != self._some:
            self._some = some
            self._changed.emit()

    @Slot()
    def _show(self) -> None:
        ids = self._desk.selection.chosen()[:_LOOKED_AT]
        self._desk.files.with_records(ids, self._show_copies)

    def _show_copies(self, records: Sequence[FileRecord]) -> None:
        self._desk.window.show_page(KEY)
        self._desk.browse.show_within(tuple(record.path for record in records), frozenset({KEY}))
