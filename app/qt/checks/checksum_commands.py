"""Submits the jobs on checksums: of the selected files, of a source, and of all files."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, Slot

from app.core.checksum.job import ChecksumRequest
from app.core.coverage import Question
from app.core.file.record import FileRecord
from app.jobs.types.checksum import CHECKSUM, VERIFY, ChecksumType
from app.qt.base.desk import Desk

SELECTED: Final = 1000
"""Largest number of files that are named one by one; of more, a whole source is checked."""


class ChecksumCommands(QObject):
    """Submits jobs that compute or verify checksums."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.menu["checksum"].triggered.connect(lambda: self._check_files(CHECKSUM))
        desk.menu["verify"].triggered.connect(lambda: self._check_files(VERIFY))
        desk.menu["checksum_source"].triggered.connect(lambda: self._submit(CHECKSUM, desk.chosen_source()))
        desk.menu["verify_source"].triggered.connect(lambda: self._submit(VERIFY, desk.chosen_source()))
        desk.window.question_asked.connect(self._answer)

    def _check_files(self, job_type: ChecksumType) -> None:
        count = self._desk.selection.count()
        if count > SELECTED:
            text = self.tr("{} files are too many to choose one by one: choose a source in the side bar.")
            self._desk.notice.announce(text.format(self._desk.texts.number(count)))
            return

        def submit(records: Sequence[FileRecord]) -> None:
            self._submit(job_type, tuple(record.path for record in records))

        self._desk.files.with_records(self._desk.selection.chosen(), submit)

    @Slot(object)
    def _answer(self, question: Question) -> None:
        if question is Question.ROT:
            self._submit(VERIFY, self._desk.sources.paths(None))

    def _submit(self, job_type: ChecksumType, paths: tuple[bytes, ...]) -> None:
        if paths and self._desk.writable:
            self._desk.submit(job_type, ChecksumRequest(paths=paths))
