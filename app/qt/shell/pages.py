"""The pages in the middle of the window, of which one is shown."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLineEdit, QStackedWidget

from app.qt.base.frame import Frame
from app.qt.base.list_pages import LISTS
from app.qt.base.need import Need
from app.qt.base.page import Page, PageView

if TYPE_CHECKING:
    from app.qt.base.desk import Desk


class Pages(QObject):
    """The pages, each made when it is first shown. Of their acts, that of the current page is checked."""

    changed = Signal(str)
    """The key of the page that is shown from now on."""

    def __init__(self, frame: Frame, pages: Iterable[Page], stack: QStackedWidget) -> None:
        """Show the first page."""
        super().__init__(frame.window)
        self._frame = frame
        self._desk: Desk | None = None
        self._stack = stack
        self._pages = {page.key: page for page in pages}
        self._made: dict[str, PageView] = {}
        self._acts = QActionGroup(self)
        for key in self._pages:
            self._acts.addAction(frame.menu[key])
        self._acts.triggered.connect(self._show_chosen)
        self._seen = frame.browse.state.subject
        frame.browse.page_wanted.connect(self._bring)
        frame.browse.changed.connect(self._follow)
        self.key = self._of_files = self._of_lists = next(iter(self._pages))
        """The keys of the page that is shown, of the last one with files, and of the last list of them."""
        self.first = self.key
        """The key of the last page that can be shown before the library is open, as at the next start."""
        self._enter(self.key)

    def restore(self, key: str) -> None:
        """Show the page of the start before, if it can be shown without a library."""
        if key in self._pages and self._frame.menu[key].isEnabled() and key != self.key:
            self._enter(key)

    @property
    def guide(self) -> str:
        """Return the name of the page of the help that fits the page that is shown; empty for none."""
        return self._pages[self.key].guide

    def open(self, desk: "Desk") -> None:
        """Have the pages show an open library."""
        self._desk = desk
        for view in self._made.values():
            view.opened(desk)

    def _is_asking(self) -> bool:
        """Return whether the user is at the search or a list beside the page: the next key belongs there."""
        focus = QApplication.focusWidget()
        return isinstance(focus, QLineEdit | QAbstractItemView) and not self._stack.isAncestorOf(focus)

    def show(self, key: str, *, focus: bool = True) -> None:
        """Show a page, unless its act is not possible now, and give it the focus, if wanted."""
        if not self._frame.menu[key].isEnabled():
            return
        if key != self.key:
            self._made[self.key].left()
            self._enter(key)
            self.changed.emit(key)
        if focus:
            self.focus()

    @property
    def has_files(self) -> bool:
        """Return whether files can be selected on the page that is shown."""
        return self._made[self.key].selection is not None

    def focus(self) -> None:
        """Give the focus to the current page."""
        view = self._made[self.key]
        (view.focus or view.widget.setFocus)()

    def _enter(self, key: str) -> None:
        view = self._made.get(key) or self._make(key)
        self.key = key
        self._frame.menu[key].setChecked(True)
        view.entered()
        self._stack.setCurrentWidget(view.widget)
        if view.selection is not None:
            self._of_files = key
        if key in LISTS:
            self._of_lists = key
        if self._frame.menu.act(key).needs is Need.NOTHING:
            self.first = key
        self._frame.selection.follow(view.selection)

    def _make(self, key: str) -> PageView:
        # Without a library, only pages are shown that are content with a frame.
        view = self._pages[key].make(self._desk or cast("Desk", self._frame))
        self._made[key] = view
        if self._stack.indexOf(view.widget) < 0:
            self._stack.addWidget(view.widget)
        if self._desk is not None:
            view.opened(self._desk)
        return view

    @Slot(QAction)
    def _show_chosen(self, action: QAction) -> None:
        for key in self._pages:
            if self._frame.menu[key] is action:
                self.show(key)

    @Slot(object)
    def _bring(self, keys: frozenset[str]) -> None:
        """Show the last list of files, unless one of these pages is shown already or there are none."""
        if keys and self.key not in keys:
            self.show(self._of_lists, focus=not self._is_asking())
        self._seen = self._frame.browse.state.subject

    @Slot()
    def _follow(self) -> None:
        """Leave a page without files for the last one with files when the user asks for others.

        The focus goes with it, unless the user is asking: the next word would be lost.
        """
        subject = self._frame.browse.state.subject
        if subject != self._seen:
            self._seen = subject
            if self._made[self.key].selection is None:
                self.show(self._of_files, focus=not self._is_asking())
