"""The controller of a page that shows one answer of the library, read in a thread of its own."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.library_reads import LibraryReads
from app.qt.base.page import PageView, after_paint
from app.qt.base.tasks import Latest, Loader

P = TypeVar("P", bound=QWidget)


class PageController(Loader, Generic[P]):
    """The controller of a page, which it makes. While the page is hidden, nothing is read.

    A subclass connects what changes the answer with `refresh`.
    """

    key: str
    """The key of the page, which names its threads as well."""
    threads = 1
    """Number of questions that are asked side by side."""
    asks_first = False
    """Whether the first answer is read while the page is painted for the first time: both take long."""
    shown = Signal()
    """The page shows the answer to the last question."""
    _latest = Latest()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._page: P | None = None
        self._is_asked = False
        """Whether what is to be shown first is being read, or was, and nothing has changed since."""
        self._reads = LibraryReads(desk.library, self.key, self.threads)
        self._kept: tuple[object, object] | None = None
        """The last answer behind what it holds for, if it is kept."""

    def view(self) -> PageView:
        """Return the page."""
        if self._page is None and self.asks_first:
            self._is_asked = True
            self._read()
        self._page = page = self._page or self.make()
        return PageView(
            widget=page,
            focus=self.main_part(page).setFocus,
            entered=after_paint(page, self._enter),
            left=self._leave,
        )

    @Slot()
    def _enter(self) -> None:
        """Read, unless that has begun before the page was made."""
        is_asked, self._is_asked = self._is_asked, False
        if not is_asked:
            self.refresh()

    @Slot()
    def _leave(self) -> None:
        self._is_asked = False
        self._latest.cancel()

    @Slot()
    def refresh(self, *_: object) -> None:
        """Read again while the page is shown."""
        self._is_asked = False
        if self._desk.window.page == self.key:
            self._read()

    @_latest.background
    async def _read(self) -> None:
        answer = await self._answer_now()
        if self._page is not None:
            self.show_answer(self._page, answer)
            self.shown.emit()

    async def _answer_now(self) -> object:
        facts = self.holds_for()
        if facts is None:
            return await self.answer(self._reads)
        # The number of changes before the read: a change meanwhile has the next read ask again.
        holds_for = await self._tasks.away(self._desk.library.changes), facts
        if self._kept is None or self._kept[0] != holds_for:
            self._kept = holds_for, await self.answer(self._reads)
        return self._kept[1]

    def close(self) -> None:
        """End the reads."""
        self._reads.close()

    def make(self) -> P:
        """Make the page."""
        raise NotImplementedError

    def main_part(self, page: P) -> QWidget:
        """Return the part of the page that keys act on."""
        raise NotImplementedError

    def holds_for(self) -> object | None:
        """Return what the answer depends on besides the library; None: it is not kept.

        It is kept until this or the library has changed.
        """
        return None

    async def answer(self, reads: LibraryReads) -> object:
        """Return what is to be shown now. Raise `LibraryError`."""
        return await reads.ask(self.question())

    def question(self) -> Callable[[Reader], object]:
        """Return what is to be read now, unless `answer` asks several questions."""
        raise NotImplementedError

    def show_answer(self, page: P, answer: Any) -> None:  # noqa: ANN401 - what `answer` returns
        """Show the answer."""
        raise NotImplementedError
