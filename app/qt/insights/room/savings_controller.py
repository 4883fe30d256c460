"""Reads what encoding files again would save, keeps targets and marks, and has lists handed over."""

from collections.abc import Collection
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import Slot

from app.config.profiles import parse_query
from app.core.advice.named_targets import TargetChoice
from app.core.advice.target import EncodingTarget
from app.core.query import Query
from app.library.advice import listing
from app.library.advice.listing import AdviceList
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.library_reads import LibraryReads
from app.qt.base.tasks import Latest, Loader
from app.qt.base.undo import UndoEntry
from app.qt.insights.room.handed_panel import HandedPanel
from app.qt.insights.room.savings_panel import SavingsPanel

_LISTED = 1000
"""Files of a list: those that save most."""


def _advice(query: Query, target: EncodingTarget, reader: Reader) -> AdviceList:
    return listing.read(reader, query, target, _LISTED)


class SavingsController(Loader):
    """The controller of both views about encoding; `reads` are those of the page."""

    _latest = Latest()

    def __init__(self, desk: Desk, reads: LibraryReads, panel: SavingsPanel, handed: HandedPanel) -> None:
        super().__init__(desk.tasks, panel)
        self._desk = desk
        self._reads = reads
        self._panel = panel
        self._handed = handed
        panel.wanted.connect(self.read)
        panel.marks_changed.connect(self._note_marks)
        panel.hand_over_requested.connect(self._hand_over)
        panel.file_requested.connect(desk.show_file)
        panel.targets.edited.connect(self._keep)

    def leave(self) -> None:
        """Read no longer."""
        self._latest.cancel()

    @_latest.background
    async def read(self) -> None:
        """Read the advice for what is asked, if it is asked in words that can be understood."""
        panel = self._panel
        query = replace(
            parse_query(panel.search.text()), hidden_problems=self._desk.browse.state.hidden_problems
        )
        panel.show_fault(self._desk.texts.message(query.faults[0].message) if query.faults else "")
        if not query.faults:
            panel.show_waiting()
            found = await self._reads.ask(partial(_advice, query, panel.targets.named.target))
            panel.show_found(found)
            self._handed.show_lists(found.handovers)

    @Slot(object, object)
    def _note_marks(self, before: Collection[int], after: Collection[int]) -> None:
        """Have a change of marks be undone."""
        texts = self._desk.texts
        changed = texts.files(len(frozenset(before) ^ frozenset(after)))
        words = self.tr("marks of {}") if len(after) >= len(before) else self.tr("marks taken from {}")

        async def show(ids: Collection[int]) -> None:
            self._panel.show_marked(ids)

        self._desk.undo.push(
            UndoEntry(words=words.format(changed), undo=partial(show, before), redo=partial(show, after))
        )

    @Slot(object, str)
    def _keep(self, choice: TargetChoice, name: str) -> None:
        """Keep other targets, which can be undone."""
        before = self._desk.preferences.settings.targets
        self._use(choice, name)

        async def use(targets: TargetChoice) -> None:
            self._use(targets, name)

        words = self.tr("change of the target “{}”").format(name)
        self._desk.undo.push(UndoEntry(words=words, undo=partial(use, before), redo=partial(use, choice)))

    def _use(self, choice: TargetChoice, name: str) -> None:
        preferences = self._desk.preferences
        preferences.keep_targets(choice)
        self._panel.targets.show_choice(choice, name)
        self.read()

    @Slot()
    def _hand_over(self) -> None:
        """Offer to write a list of the selected files for the chosen target."""
        preferences = self._desk.preferences
        target = self._panel.targets.named.target
        preferences.keep_export(replace(preferences.settings.export, target=target))
        self._desk.menu["hand_over"].trigger()
