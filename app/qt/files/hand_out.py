"""Hands the selected files to other programs: by a drag, and as text and files on the clipboard."""

import io
from collections.abc import Callable, Iterable, Sequence
from typing import Final, Protocol

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from app.core.facts.catalogue import BY_KEY
from app.core.file.page import FilePage
from app.core.file.record import AWAY, FileRecord
from app.core.text.names import as_text, display
from app.export import csv as csv_export
from app.qt.base.action import Menu
from app.qt.base.formatting import Formatter
from app.qt.base.selection import Selection
from app.qt.desktop.drop_paths import put_paths
from app.qt.desktop.outgoing_drag import OutgoingDrag
from app.qt.files.header import FileHeader

COPIED: Final = 10_000
"""Largest number of files on the clipboard, or in a drag; more need an export."""


class RecordSource(Protocol):
    """A provider of records."""

    def with_records(self, ids: Sequence[int], act: Callable[[Sequence[FileRecord]], None]) -> None:
        """Call `act` with the records of these files, now or soon."""


class HandOut(QObject):
    """Copies and drags the selected files. Files are never moved, and those that are not there stay out."""

    notice_raised = Signal(object)
    """A sentence for the notice bar."""

    def __init__(
        self,
        *,
        menu: Menu,
        header: FileHeader,
        selection: Selection,
        texts: Formatter,
        records: RecordSource,
        drag: Callable[[QWidget, QMimeData], None] | None = None,
    ) -> None:
        """Take a replacement of the drag in tests."""
        super().__init__(header)
        self._header = header
        self._selection = selection
        self._texts = texts
        self._records = records
        self._drag = drag or OutgoingDrag().run
        for action, act in (
            (menu["copy"], self._copy),
            (menu["copy_csv"], self._copy_csv),
            (menu["copy_path"], self._copy_paths),
        ):
            action.triggered.connect(act)

    @Slot(object)
    def drag(self, source: QWidget) -> None:
        """Drag the selected files out of a widget."""
        refusal = self.tr("{} files are too many to drag: export them to a file.")
        self._with_few(refusal, lambda records: self._drag_files(source, records))

    def _drag_files(self, source: QWidget, records: Sequence[FileRecord]) -> None:
        mime = QMimeData()
        if self._put_files(mime, records):
            # Outside of a coroutine, which may have read the records: a drag runs a loop of its own.
            QTimer.singleShot(0, source, lambda: self._drag(source, mime))

    @Slot()
    def _copy(self) -> None:
        def copy(records: Sequence[FileRecord]) -> None:
            text = "\n".join(csv_export.tabbed(self._cells(record)) for record in records)
            mime = QMimeData()
            mime.setText(_writable(text))
            self._put_files(mime, records)
            QGuiApplication.clipboard().setMimeData(mime)

        self._with_copied(copy)

    @Slot()
    def _copy_csv(self) -> None:
        self._with_copied(lambda records: _put_text(_csv(records)))

    @Slot()
    def _copy_paths(self) -> None:
        self._with_copied(lambda records: _put_text("\n".join(as_text(record.path) for record in records)))

    def _with_copied(self, act: Callable[[Sequence[FileRecord]], None]) -> None:
        self._with_few(self.tr("{} rows are too many for the clipboard: export them to a file."), act)

    def _with_few(self, refusal: str, act: Callable[[Sequence[FileRecord]], None]) -> None:
        count = self._selection.count()
        if count <= COPIED:
            ids = self._selection.chosen()
            self._records.with_records(ids, lambda records: act(records) if records else None)
        else:
            self.notice_raised.emit(refusal.format(self._texts.number(count)))

    def _put_files(self, mime: QMimeData, records: Sequence[FileRecord]) -> bool:
        """Put those files there that are at their places, and tell of the others; return whether any is."""
        there = [record.path for record in records if record.status not in AWAY]
        away = [record for record in records if record.status in AWAY]
        if there:
            put_paths(mime, there)
        if len(away) == 1:
            sentence = self.tr("“{}” is left out: it is missing, or its disk is not connected.")
            self.notice_raised.emit(sentence.format(display(away[0].name)))
        elif away:
            sentence = self.tr("{} files are left out: they are missing, or their disks are not connected.")
            self.notice_raised.emit(sentence.format(self._texts.number(len(away))))
        return bool(there)

    def _cells(self, record: FileRecord) -> Iterable[str]:
        for state in self._header.columns():
            if state.shown and state.key in BY_KEY:
                yield self._texts.cell(BY_KEY[state.key], record)


def _csv(records: Iterable[FileRecord]) -> str:
    out = io.StringIO(newline="")
    csv_export.write(out, [FilePage.of(records)])
    return out.getvalue()


def _put_text(text: str) -> None:
    if text:
        QGuiApplication.clipboard().setText(_writable(text))


def _writable(text: str) -> str:
    """Return a text that can be encoded: surrogates, from names that are not UTF-8, become `?`."""
    return text.encode("utf-8", "replace").decode()
