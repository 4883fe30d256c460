"""Submits the job that indexes what is said, deletes the index, and tells while a search lacks it."""

from typing import Final

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from app.core.dialogue.dialogue import IndexFault, IndexState
from app.core.dialogue.job import DialogueRequest
from app.core.job import Job
from app.core.query import Query
from app.jobs.types.dialogue import DIALOGUE
from app.library.dialogue.coverage import lacking
from app.library.dialogue.index import delete_index, index_state
from app.library.query.filter_and_order_sql import SAYS
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.tasks import Latest, Loader
from app.qt.widgets.notice_bar import Notice
from app.qt.widgets.safe_question import SafeQuestion

_NONE: Final = Notice("")


class DialogueCommands(Loader):
    """Submits jobs that index what is said."""

    _latest = Latest()
    _latest_deletion = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._lack = _NONE
        """The notice that a search lacks the index, while there is one."""
        self._known: tuple[IndexState, int] | None = None
        """The index, and the number of files that it lacks; None once that may have changed."""
        desk.menu["index_dialogue"].triggered.connect(self._index)
        desk.menu["delete_dialogue"].triggered.connect(self._ask_to_delete)
        desk.browse.changed.connect(self._look)
        self.close = desk.queue.subscribe(self._follow)

    @Slot()
    def _index(self) -> None:
        self._withdraw()
        settings = self._desk.preferences.settings
        if paths := self._desk.sources.paths(self._desk.browse.state.source_id):
            request = DialogueRequest(
                paths=paths, tracks=settings.dialogue_tracks, limit_mb=settings.dialogue_mb
            )
            self._desk.submit(DIALOGUE, request)

    @_latest_deletion.background
    async def _ask_to_delete(self) -> None:
        state = await self._tasks.away(index_state, self._desk.library.path)
        if not state.size:
            self._desk.notice.announce(self.tr("There is no index of what is said."))
            return
        question = DeletionQuestion(self._desk.texts.size(state.size), self._desk.window)
        question.confirmed.connect(self._delete)
        question.open()

    @_latest_deletion.background
    async def _delete(self) -> None:
        await self._tasks.away(delete_index, self._desk.library.path)
        self._known = None
        self._desk.notice.announce(Notice(self.tr("The index of what is said is deleted."), done=True))
        self._look()
        if self._asks():
            self._desk.files.refresh()

    def _follow(self, job: Job) -> None:
        """Look again after a job that may have changed what is lacking, and search again for what is new."""
        if not job.state.terminal or not (job.type.updates_records or job.outcome_of(DIALOGUE)):
            return
        self._known = None
        self._look()
        if job.outcome_of(DIALOGUE) is not None and self._asks():
            self._desk.files.refresh()

    def _asks(self) -> bool:
        return any(term.key == SAYS for term in self._desk.browse.state.query.terms)

    @Slot()
    def _look(self) -> None:
        if not self._asks():
            self._withdraw()
        elif self._known is None:
            self._read()
        else:
            self._tell(*self._known)

    @_latest.background
    async def _read(self) -> None:
        self._known = await self._tasks.away(self._ask, self._desk.preferences.settings.dialogue_tracks)
        if self._asks():
            self._tell(*self._known)

    def _ask(self, tracks: bool) -> tuple[IndexState, int]:  # noqa: FBT001 - of a call in another thread
        path = self._desk.library.path
        with self._desk.library.reader() as reader:
            return index_state(path), reader.insight(lacking, path, Query(), tracks=tracks)

    def _tell(self, state: IndexState, left: int) -> None:
        text = ""
        if state.fault is not None:
            text = self._faults()[state.fault]
        elif not state.is_there:
            text = self.tr("Nothing was indexed yet, so that says: finds nothing.")
        elif left:
            text = self.tr(
                "{count} {count:file|files} of subtitles {count:is|are} not indexed, or {count:has|have} "
                "changed. What is said there is not found."
            ).format(count=self._desk.texts.number(left))
        if text != self._lack.text:
            self._withdraw()
            if text:
                offer = self.tr("Index what is said") if self._desk.menu["index_dialogue"].isEnabled() else ""
                self._lack = Notice(text, offer, self._index)
                self._desk.notice.announce(self._lack)

    def _faults(self) -> dict[IndexFault, str]:
        return {
            IndexFault.DAMAGED: self.tr("The index of what is said is damaged, and finds nothing."),
            IndexFault.OUTDATED: self.tr(
                "The index of what is said is of another version of the program. It has to be made anew."
            ),
            IndexFault.UNREADABLE: self.tr(
                "The index of what is said cannot be read now, so that says: finds nothing."
            ),
        }

    def _withdraw(self) -> None:
        if self._lack is not _NONE:
            self._desk.notice.withdraw(self._lack)
            self._lack = _NONE


class DeletionQuestion(SafeQuestion):
    """Asks whether to delete the index; Enter and Escape keep it."""

    confirmed = Signal()

    def __init__(self, size: str, parent: QWidget) -> None:
        """Take the size of the index as text."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Delete the index of what is said?"))
        self.setText(self.tr("The index takes {size}.").format(size=size))
        self.setInformativeText(
            self.tr("Subtitles and videos stay as they are. To search what is said again, index it again.")
        )
        self.delete = self.offer(
            self.tr("&Delete the index"),
            self.tr("Deletes the index of what is said; nothing can be found by says: then"),
            QMessageBox.ButtonRole.AcceptRole,
            self.confirmed,
        )


def open_dialogue(desk: Desk) -> Closing:
    """Connect the act with the job, and the search with the notice."""
    return Closing(DialogueCommands(desk).close)
