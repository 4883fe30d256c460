"""Submits the checks: of the selected or the shown files, of a source, and of all files."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.core.checksum.job import ChecksumRequest
from app.core.coverage import Question
from app.core.damage.depth import Depth
from app.core.damage.job import DamageRequest
from app.core.file.record import FileRecord
from app.core.home.rules import NOT_DECODED
from app.core.text.names import display
from app.jobs.types.checksum import CHECKSUM, VERIFY, ChecksumType
from app.jobs.types.damage import CHECK
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import TABLE
from app.qt.checks.accept_commands import AcceptCommands
from app.qt.checks.damage_dialog import DamageDialog
from app.qt.checks.feature import SELECTED


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


class DamageCommands(QObject):
    """Asks for the depth, and submits the jobs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.menu["check_damage"].triggered.connect(self._ask_for_files)
        desk.menu["check_damage_source"].triggered.connect(self._ask_for_source)
        desk.window.question_asked.connect(self._answer)

    @Slot()
    def _ask_for_files(self) -> None:
        """Ask for the depth for the selected files; for none or very many, for all that are shown."""
        desk, count = self._desk, self._desk.selection.count()
        if not 0 < count <= SELECTED:
            text = self.tr("All files that are shown will be checked.")
            self._ask(text, desk.shown_paths(), str(desk.browse.state.query))
            return
        text = self.tr("Selected files that will be checked: {}").format(desk.texts.number(count))

        def ask(records: Sequence[FileRecord]) -> None:
            self._ask(text, tuple(record.path for record in records))

        desk.files.with_records(desk.selection.chosen(), ask)

    @Slot()
    def _ask_for_source(self) -> None:
        for path in self._desk.chosen_source():
            self._ask(self.tr("All files in {} will be checked.").format(display(path)), (path,))

    @Slot(object)
    def _answer(self, question: Question) -> None:
        if question is Question.DAMAGE:
            self._ask(self.tr("All files of the library will be checked."), self._desk.sources.paths(None))

    def _ask(self, files: str, paths: tuple[bytes, ...], query: str = "") -> None:
        if not paths or not self._desk.writable:
            return
        dialog = DamageDialog(files, self._desk.window)

        def submit(depth: Depth, again: bool) -> None:  # noqa: FBT001 - a signal's argument
            self._desk.submit(CHECK, DamageRequest(paths=paths, query=query, depth=depth, again=again))

        dialog.chosen.connect(submit)
        dialog.open()


def _show_never_checked(desk: Desk) -> None:
    desk.window.show_page(TABLE)
    desk.browse.search_everywhere(NOT_DECODED)


def open_checks(desk: Desk) -> Closing:
    """Connect the acts with the jobs."""
    ChecksumCommands(desk)
    DamageCommands(desk)
    desk.menu["never_checked"].triggered.connect(lambda: _show_never_checked(desk))
    return Closing(AcceptCommands(desk).close)
