"""Connects the actions that look for copies with the job: among the files that are shown, and of a source."""

from PySide6.QtCore import QObject, Slot

from app.core.copies.job import CopiesRequest
from app.core.coverage import Question
from app.jobs.types.copies import COPIES
from app.qt.files.library_view import LibraryView
from app.qt.jobs.controller import Controller
from app.qt.shell.main_window import MainWindow
from app.qt.sources.source_store import SourceStore


class CopiesCommands(QObject):
    """Submits jobs that look for copies. Enables the action while there is a source."""

    def __init__(
        self,
        *,
        window: MainWindow,
        controller: Controller,
        library_view: LibraryView,
        source_store: SourceStore,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._library_view = library_view
        self._source_store = source_store
        window.commands.find_copies.triggered.connect(self._find_shown)
        window.side_bar.find_copies_requested.connect(self._find_in_source)
        window.question_asked.connect(self._answer)
        source_store.sources_changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        possible = self._library_view.writable and bool(self._source_store.sources)
        self._window.commands.find_copies.setEnabled(possible)

    @Slot()
    def _find_shown(self) -> None:
        """Look for copies of the files of the search, in the chosen source or in all."""
        state = self._window.browse.state
        self._submit(state.within or self._source_store.paths(state.source_id), str(state.query))

    @Slot(object)
    def _find_in_source(self, source_id: int) -> None:
        if source := self._source_store.source(source_id):
            self._submit((source.path,), "")

    @Slot(object)
    def _answer(self, question: Question) -> None:
        if question is Question.COPIES:
            self._submit(self._source_store.paths(None), "")

    def _submit(self, paths: tuple[bytes, ...], query: str) -> None:
        if paths and self._library_view.writable:
            self._controller.submit(COPIES, CopiesRequest(paths=paths, query=query))
