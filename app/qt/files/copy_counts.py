"""Has the copies of shown rows read again when the library has counted them anew."""

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from app.core.file.record import FileRecord
from app.qt.files.row_records import RowRecords


class CopyCounts(QObject):
    """The numbers of copies in the held records of the table.

    Of thousands of held rows, only those that a view shows are read, and all else in them stays: a job may
    have told of a newer change meanwhile.
    """

    wanted = Signal(object)
    """Ids of files whose copies are to be read; `take` answers."""
    changed = Signal()
    """A change of held records."""

    def __init__(self, held: RowRecords, parent: QObject) -> None:
        super().__init__(parent)
        self._held = held
        self._outdated: set[int] = set()
        """Ids of files whose copies were counted anew since they were read."""
        self._seen: list[int] = []
        self._asking = QTimer(self, interval=0, singleShot=True)
        self._asking.timeout.connect(self._ask)

    def outdate(self) -> None:
        """Have the copies of each held file read once a view shows it, and those of recordings at once."""
        self._outdated = set(self._held.files.ids())
        self._held.forget_wholes()
        self.changed.emit()

    def see(self, id_: int) -> None:
        """Tell that a view shows the row of this id."""
        if id_ in self._outdated:
            self._outdated.discard(id_)
            self._seen.append(id_)
            self._asking.start()

    def _ask(self) -> None:
        seen, self._seen = self._seen, []
        self.wanted.emit(seen)

    def take(self, records: Iterable[FileRecord]) -> None:
        """Take the copies of these files, as far as their records are still held."""
        is_changed = False
        for record in records:
            before = self._held.files.get(record.id)
            if before is None:
                continue
            after = replace(
                before, copies=record.copies, copy_disks=record.copy_disks, only_on=record.only_on
            )
            if after != before:
                self._held.files.put((after,))
                is_changed = True
        if is_changed:
            self.changed.emit()
