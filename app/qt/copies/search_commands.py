"""Submits the jobs that look for copies: among the files that are shown, of a source, and of all files."""

from PySide6.QtCore import QObject, Slot

from app.core.copies.job import CopiesRequest
from app.core.coverage import Question
from app.jobs.types.copies import COPIES
from app.qt.base.desk import Desk


class SearchCommands(QObject):
    """Submits jobs that look for copies."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.window)
        self._desk = desk
        desk.menu["find_copies"].triggered.connect(
            lambda: self._submit(desk.shown_paths(), str(desk.browse.state.query))
        )
        desk.menu["find_copies_source"].triggered.connect(lambda: self._submit(desk.chosen_source()))
        desk.window.question_asked.connect(self._answer)

    @Slot(object)
    def _answer(self, question: Question) -> None:
        if question is Question.COPIES:
            self._submit(self._desk.sources.paths(None))

    def _submit(self, paths: tuple[bytes, ...], query: str = "") -> None:
        if paths and self._desk.writable:
            self._desk.submit(COPIES, CopiesRequest(paths=paths, query=query))
