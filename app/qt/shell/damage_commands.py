"""Connects the actions that check files for damage with the jobs: of the selected files, a source, or all."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Slot

from app.core.coverage import Question
from app.core.decoding.depth import Depth
from app.core.decoding.job import DecodeRequest
from app.core.names import display
from app.core.record import FileRecord
from app.jobs.types.damage import CHECK
from app.qt.base.formatting import Formatter
from app.qt.checks.damage_dialog import DamageDialog
from app.qt.files.library_view import LibraryView
from app.qt.jobs.controller import Controller
from app.qt.shell.checksum_commands import SELECTED
from app.qt.shell.main_window import MainWindow
from app.qt.sources.source_store import SourceStore


class DamageCommands(QObject):
    """Asks for the depth, and submits the jobs. Enables the actions that are possible."""

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
        window.commands.check_damage.triggered.connect(self._ask_for_files)
        window.side_bar.check_damage_requested.connect(self._ask_for_source)
        window.question_asked.connect(self._answer)
        source_store.sources_changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        possible = self._library_view.writable and bool(self._source_store.sources)
        self._window.commands.check_damage.setEnabled(possible)

    @Slot()
    def _ask_for_files(self) -> None:
        """Ask for the depth for the selected files; for none or very many, for all that are shown."""
        count = self._selection.count()
        if not 0 < count <= SELECTED:
            state = self._window.browse.state
            paths = state.within or self._source_store.paths(state.source_id)
            self._ask(self.tr("All files that are shown will be checked."), paths, str(state.query))
            return
        text = self.tr("Selected files that will be checked: {}").format(self._texts.number(count))

        def ask(records: Sequence[FileRecord]) -> None:
            self._ask(text, tuple(record.path for record in records))

        self._library_view.with_records(self._selection.chosen(), ask)

    @Slot(object)
    def _ask_for_source(self, source_id: int) -> None:
        if source := self._source_store.source(source_id):
            text = self.tr("All files in {} will be checked.").format(display(source.path))
            self._ask(text, (source.path,))

    @Slot(object)
    def _answer(self, question: Question) -> None:
        if question is Question.DAMAGE:
            self._ask(self.tr("All files of the library will be checked."), self._source_store.paths(None))

    def _ask(self, files: str, paths: tuple[bytes, ...], query: str = "") -> None:
        if not paths or not self._library_view.writable:
            return
        dialog = DamageDialog(files, self._window)

        def submit(depth: Depth, again: bool) -> None:  # noqa: FBT001 - a signal's argument
            self._controller.submit(CHECK, DecodeRequest(paths=paths, query=query, depth=depth, again=again))

        dialog.chosen.connect(submit)
        dialog.open()
