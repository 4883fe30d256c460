"""Reads what the page of languages shows, and leads from there to the files."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.core.query import Query
from app.library.insights.languages import languages
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.page import TABLE, PageView, after_paint
from app.qt.base.page_loader import PageLoader
from app.qt.insights.languages.feature import KEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.insights.languages import LanguageFiles
    from app.qt.insights.languages.page import LanguagesPage


def _languages(query: Query, reader: Reader) -> "Sequence[LanguageFiles]":
    return reader.insight(languages, query)


class LanguagesController(QObject):
    """The controller of the page, which it makes. While the page is hidden, nothing is read."""

    def __init__(self, desk: Desk, loader: PageLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._loader = loader
        self._page: LanguagesPage | None = None
        loader.read.connect(self._show)
        for changed in (desk.jobs_changed, desk.browse.changed, desk.files.found):
            changed.connect(self.refresh)

    def view(self) -> PageView:
        """Return the page."""
        page = self._page or self._make()
        return PageView(
            widget=page,
            focus=page.table.setFocus,
            entered=after_paint(page, self.refresh),
            left=self._loader.pause,
        )

    def _make(self) -> "LanguagesPage":
        from app.qt.insights.languages.page import LanguagesPage  # noqa: PLC0415 - not needed at the start

        self._page = page = LanguagesPage(self._desk.texts)
        page.search_requested.connect(self._narrow)
        return page

    @Slot()
    def refresh(self, *_: object) -> None:
        """Count again while the page is shown."""
        if self._desk.window.page == KEY:
            self._loader.load(partial(_languages, self._desk.browse.state.query))

    @Slot(object)
    def _show(self, found: "Sequence[LanguageFiles]") -> None:
        if self._page is not None:
            self._page.show_languages(found)

    @Slot(str)
    def _narrow(self, search: str) -> None:
        """Ask only for the files of a number, among those that were shown."""
        query = self._desk.browse.state.query
        self._desk.browse.set_text(str(query.only(Query.parse(search).terms)))
        self._desk.window.show_page(TABLE)


def open_languages(desk: Desk) -> Closing:
    """Connect the page with the library."""
    loader = PageLoader(desk.library, desk.tasks, "languages", desk.window)
    LanguagesController(desk, loader)
    return Closing(loader.close)


def make_languages(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(LanguagesController).view()
