"""Submits the jobs that check for damage: the selected or the shown files, a source, or all files."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.core.coverage import Question
from app.core.damage.depth import Depth
from app.core.damage.job import DamageRequest
from app.core.file.record import FileRecord
from app.core.text.names import display
from app.jobs.types.damage import CHECK
from app.qt.base.desk import Desk
from app.qt.checks.checksum_commands import SELECTED
from app.qt.checks.damage_dialog import DamageDialog


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
