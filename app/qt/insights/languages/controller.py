"""Reads what the page of languages shows, and leads from there to the files."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from app.core.query import Query
from app.library.insights.languages import languages
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.list_pages import TABLE
from app.qt.base.page import PageView
from app.qt.base.page_controller import PageController
from app.qt.insights.languages.feature import KEY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from app.core.insights.languages import LanguageFiles
    from app.qt.insights.languages.page import LanguagesPage


def _languages(query: Query, reader: Reader) -> "Sequence[LanguageFiles]":
    return reader.insight(languages, query)


class LanguagesController(PageController["LanguagesPage"]):
    """The controller of the page of languages."""

    key = KEY

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        for changed in (desk.jobs_changed, desk.browse.changed, desk.files.found):
            changed.connect(self.refresh)

    def make(self) -> "LanguagesPage":
        from app.qt.insights.languages.page import LanguagesPage  # noqa: PLC0415 - not needed at the start

        page = LanguagesPage(self._desk.texts)
        page.search_requested.connect(self._narrow)
        return page

    def main_part(self, page: "LanguagesPage") -> QWidget:
        return page.table

    def question(self) -> Callable[[Reader], object]:
        return partial(_languages, self._desk.browse.state.query)

    def show_answer(self, page: "LanguagesPage", answer: "Sequence[LanguageFiles]") -> None:
        page.show_languages(answer)

    @Slot(str)
    def _narrow(self, search: str) -> None:
        """Ask only for the files of a number, among those that were shown."""
        query = self._desk.browse.state.query
        self._desk.browse.set_text(str(query.only(Query.parse(search).terms)))
        self._desk.window.show_page(TABLE)


def open_languages(desk: Desk) -> Closing:
    """Connect the page with the library."""
    return Closing(LanguagesController(desk).close)


def make_languages(desk: Desk) -> PageView:
    """Return the page."""
    return desk.part(LanguagesController).view()
