"""Connects the actions on checksums with the jobs: of the selected files, and of a source."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Slot

from app.core.checksum.job import ChecksumRequest
from app.core.coverage import Question
from app.core.record import FileRecord
from app.jobs.types.checksum import CHECKSUM, VERIFY, ChecksumType
from app.qt.base.formatting import Formatter
from app.qt.files.library_view import LibraryView
from app.qt.jobs.controller import Controller
from app.qt.shell.main_window import MainWindow
from app.qt.sources.source_store import SourceStore

SELECTED: Final = 1000
"""Largest number of files that are named one by one; of more, a whole source is checked."""


class ChecksumCommands(QObject):
    """Submits jobs that compute or verify checksums. Enables the actions that are possible."""

    def __init__(
        self,
        *,
        window: MainWindow,
        controller: Controller,
        library_view: LibraryView,
        source_store: SourceStore,
        texts: Formatter,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._selection = window.selection
        self._controller = controller
        self._library_view = library_view
        self._source_store = source_store
        self._texts = texts
        commands, side_bar = window.commands, window.side_bar
        commands.checksum.triggered.connect(lambda: self._check_files(CHECKSUM))
        commands.verify.triggered.connect(lambda: self._check_files(VERIFY))
        side_bar.checksum_requested.connect(lambda source_id: self._check_source(CHECKSUM, source_id))
        side_bar.verify_requested.connect(lambda source_id: self._check_source(VERIFY, source_id))
        window.question_asked.connect(self._answer)
        self._selection.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        possible = self._library_view.writable and bool(self._selection.count())
        self._window.commands.checksum.setEnabled(possible)
        self._window.commands.verify.setEnabled(possible)

    def _check_files(self, job_type: ChecksumType) -> None:
        count = self._selection.count()
        if count > SELECTED:
            text = self.tr("{} files are too many to choose one by one: choose a source in the side bar.")
            self._window.notice.announce(text.format(self._texts.number(count)))
            return

        def submit(records: Sequence[FileRecord]) -> None:
            self._submit(job_type, tuple(record.path for record in records))

        self._library_view.with_records(self._selection.chosen(), submit)

    @Slot(object)
    def compute(self, paths: tuple[bytes, ...]) -> None:
        """Compute the checksums of files at these paths."""
        self._submit(CHECKSUM, paths)

    def _check_source(self, job_type: ChecksumType, source_id: int) -> None:
        if source := self._source_store.source(source_id):
            self._submit(job_type, (source.path,))

    @Slot(object)
    def _answer(self, question: Question) -> None:
        if question is Question.ROT:
            self._submit(VERIFY, self._source_store.paths(None))

    def _submit(self, job_type: ChecksumType, paths: tuple[bytes, ...]) -> None:
        if paths and self._library_view.writable:
            self._controller.submit(job_type, ChecksumRequest(paths=paths))
