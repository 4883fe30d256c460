"""The way back through what was shown: pages, with the files that were asked for."""

from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from app.qt.base.browse_state import BrowseState
from app.qt.base.frame import Frame
from app.qt.shell.feature import BACK, FORWARD
from app.qt.shell.pages import Pages

_LONGEST: Final = 100
"""Largest number of steps back."""


class ShownPage(NamedTuple):
    """A page with the browse state that it was shown for."""

    page: str
    state: BrowseState


class Trail(QObject):
    """The steps of the user through the window. A text that is typed on is one step."""

    _changed = Signal()

    def __init__(self, frame: Frame, pages: Pages) -> None:
        super().__init__(frame.window)
        self._browse = frame.browse
        self._pages = pages
        self._steps = [ShownPage(pages.key, frame.browse.state)]
        self._at = 0
        self._going = False
        """Whether an earlier step is being shown again."""
        frame.browse.changed.connect(self._note)
        pages.changed.connect(self._note)
        frame.menu["back"].triggered.connect(lambda: self._go(-1))
        frame.menu["forward"].triggered.connect(lambda: self._go(1))
        frame.menu.follow(
            {BACK: lambda: self._at > 0, FORWARD: lambda: self._at < len(self._steps) - 1}, self._changed
        )

    @Slot()
    def _note(self) -> None:
        last, now = self._steps[self._at], ShownPage(self._pages.key, self._browse.state)
        if self._going or (now.page, now.state.subject) == (last.page, last.state.subject):
            return
        kept = self._at if _is_typed_on(last, now) else self._at + 1
        self._steps = [*self._steps[:kept], now][-_LONGEST:]
        self._at = len(self._steps) - 1
        self._changed.emit()

    def _go(self, by: int) -> None:
        self._at += by
        page, state = self._steps[self._at]
        self._going = True
        try:
            self._browse.show(state)
            self._pages.show(page)
        finally:
            self._going = False
        self._changed.emit()


def _is_typed_on(last: ShownPage, now: ShownPage) -> bool:
    """Return whether only the text of a search has changed."""
    texts = last.state.text and now.state.text
    return bool(texts) and (last.page, last.state.subject[1:]) == (now.page, now.state.subject[1:])
