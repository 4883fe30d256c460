"""Submits the checks: of the selected or the shown files, of a source, and of all files."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Slot

from app.core.checksum.job import ChecksumRequest
from app.core.coverage import Question
from app.core.damage.depth import Depth
from app.core.damage.job import DamageRequest
from app.core.home.rules import NOT_DECODED
from app.jobs.types.checksum import CHECKSUM, VERIFY, ChecksumType
from app.jobs.types.damage import CHECK
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader
from app.qt.checks.accept_commands import AcceptCommands
from app.qt.checks.check_dialog import ChecksumDialog
from app.qt.checks.damage_dialog import DamageDialog
from app.qt.checks.file_sets import FileSet, FilesInView, of_all, of_source, read_sets

ReadSets = Callable[[Reader], tuple[FileSet, ...]]
Ask = Callable[[Sequence[FileSet]], None]


class CheckCommands(Loader):
    """Asks which files to check, and submits the jobs. The questions differ, the choice of files does not."""

    _reading = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._reads = LibraryReads(desk.library, "checks")
        for key, ask in (
            ("checksum", partial(self._ask_for_checksums, job_type=CHECKSUM, verify=False)),
            ("verify", partial(self._ask_for_checksums, job_type=VERIFY, verify=True)),
            ("check_damage", self._ask_for_depth),
        ):
            desk.menu[key].triggered.connect(partial(self._ask_for_files, ask))
            desk.menu[f"{key}_source"].triggered.connect(partial(self._ask_for_source, ask))
        desk.window.question_asked.connect(self._answer)

    def close(self) -> None:
        """End the reads."""
        self._reading.cancel()
        self._reads.close()

    def _ask_for_files(self, ask: Ask, *_: object) -> None:
        """Ask about what is selected, what is shown, and all files."""
        self._read(partial(read_sets, FilesInView.of(self._desk)), ask)

    def _ask_for_source(self, ask: Ask, *_: object) -> None:
        for path in self._desk.chosen_source():
            self._read(partial(of_source, path), ask)

    @Slot(object)
    def _answer(self, question: Question) -> None:
        sources = self._desk.sources.paths(None)
        if not self._desk.writable:
            return
        if question is Question.DAMAGE:
            self._read(partial(of_all, sources), self._ask_for_depth)
        elif question is Question.ROT and sources:
            self._desk.submit(VERIFY, ChecksumRequest(paths=sources))  # beside the button stands its cost
        elif question is Question.ROT:
            self._say_none()

    @_reading.background
    async def _read(self, read: ReadSets, ask: Ask) -> None:
        """Count the files, and ask."""
        sets = await self._reads.ask(read)
        if any(each.is_possible for each in sets):
            ask(sets)
        else:
            self._say_none()

    def _say_none(self) -> None:
        sentence = self.tr(
            "There is no file to check. Files that are missing, in a trash or imported cannot be read."
        )
        self._desk.notice.announce(sentence)

    def _ask_for_checksums(self, sets: Sequence[FileSet], *, job_type: ChecksumType, verify: bool) -> None:
        desk = self._desk
        dialog = ChecksumDialog(sets, desk.texts, desk.window, verify=verify)
        dialog.chosen.connect(
            lambda files: desk.submit(job_type, ChecksumRequest(paths=files.paths, query=files.search))
        )
        dialog.open()

    def _ask_for_depth(self, sets: Sequence[FileSet]) -> None:
        desk = self._desk
        dialog = DamageDialog(sets, desk.texts, desk.window)

        def submit(files: FileSet, depth: Depth, again: bool) -> None:  # noqa: FBT001 - a signal's argument
            desk.submit(CHECK, DamageRequest(paths=files.paths, query=files.search, depth=depth, again=again))

        dialog.chosen.connect(submit)
        dialog.open()


def open_checks(desk: Desk) -> Closing:
    """Connect the acts with the jobs."""
    checks = CheckCommands(desk)
    desk.menu["never_checked"].triggered.connect(lambda: desk.browse.search_everywhere(NOT_DECODED))
    return Closing(AcceptCommands(desk).close, checks.close)
