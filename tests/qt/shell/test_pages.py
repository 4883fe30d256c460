"""The pages in the middle of the window: made when first shown, one at a time, each with its files."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit, QListView, QStackedWidget
from pytestqt.qtbot import QtBot

from app.config.window_state import WindowState
from app.core.query.collections import SavedSearch, SmartGroup
from app.qt.base.action import Act, Menu
from app.qt.base.browse_state import BrowseState
from app.qt.base.browse_store import BrowseStore
from app.qt.base.formatting import Formatter
from app.qt.base.frame import Frame
from app.qt.base.library_totals import LibraryTotals
from app.qt.base.list_pages import TABLE
from app.qt.base.need import Need
from app.qt.base.page import Page, PageView
from app.qt.base.selection import CurrentSelection, ListedGroups
from app.qt.base.theme import Theme
from app.qt.base.window import Window
from app.qt.shell.pages import Pages
from app.qt.widgets.notice_bar import NoticeBar

_KEYS = (TABLE, "gallery", "copies", "home", "shut")
_SHUT = Need("Needs something")


class Some(QObject):
    """A selection of files."""

    changed = Signal()

    def __init__(self, *ids: int) -> None:
        super().__init__()
        self.ids = ids

    def chosen(self) -> tuple[int, ...]:
        return self.ids

    def count(self) -> int:
        return len(self.ids)

    def shown(self) -> tuple[int, ...]:
        return (*self.ids, 99)

    def is_one(self) -> bool:
        return False

    def shown_count(self) -> int:
        return len(self.ids) + 1

    def moments(self) -> dict[int, float]:
        return {}

    def group(self) -> tuple[int, ...]:
        return ()

    def groups(self) -> ListedGroups:
        return ListedGroups()

    def select_everything(self) -> None:
        self.ids = self.shown()

    def select_nothing(self) -> None:
        self.ids = ()

    def invert(self) -> bool:
        self.ids = (99,)
        return True


class Book:
    """Pages of a window: three with files, one without, and one that cannot be shown."""

    def __init__(self, theme: Theme) -> None:
        self.told: list[str] = []
        self.stack = QStackedWidget()
        self.window = Window(WindowState())
        self.window.setCentralWidget(self.stack)
        acts = [
            Act(key=key, text=key, hint="", checkable=True, needs=_SHUT if key == "shut" else Need.NOTHING)
            for key in _KEYS
        ]
        self.frame = Frame(
            window=self.window,
            menu=Menu(acts, theme, self.window),
            browse=BrowseStore(self.window),
            selection=CurrentSelection(self.window),
            totals=LibraryTotals(self.window),
            texts=Formatter(QLocale("en_US")),
            theme=theme,
            notice=NoticeBar(),
        )
        self.files = {TABLE: Some(1, 2), "gallery": Some(3), "copies": Some(4)}
        self.pages = Pages(self.frame, [Page(key=key, make=self._maker(key)) for key in _KEYS], self.stack)

    def _maker(self, key: str) -> Callable[[object], PageView]:
        def make(_desk: object) -> PageView:
            self.told.append(f"make {key}")
            return PageView(
                widget=QLineEdit(key),
                selection=self.files.get(key),
                entered=lambda: self.told.append(f"enter {key}"),
                left=lambda: self.told.append(f"leave {key}"),
            )

        return make

    @property
    def text(self) -> str:
        """Return the name of the page that is seen."""
        field = self.stack.currentWidget()
        assert isinstance(field, QLineEdit)
        return field.text()


@pytest.fixture
def book(theme: Theme, qtbot: QtBot) -> Book:
    book = Book(theme)
    qtbot.addWidget(book.window)
    return book


def test_a_page_is_made_when_it_is_first_shown(book: Book) -> None:
    assert book.told == [f"make {TABLE}", f"enter {TABLE}"]
    book.frame.menu["gallery"].trigger()
    book.frame.menu[TABLE].trigger()
    book.frame.menu["gallery"].trigger()
    assert book.told[2:] == [
        *(f"leave {TABLE}", "make gallery", "enter gallery"),
        *("leave gallery", f"enter {TABLE}"),
        *(f"leave {TABLE}", "enter gallery"),
    ]
    assert book.text == book.pages.key == "gallery"


def test_the_act_of_the_current_page_is_checked(book: Book) -> None:
    changed = QSignalSpy(book.pages.changed)
    book.pages.show("home")
    book.pages.show("home")
    assert [key for key in _KEYS if book.frame.menu[key].isChecked()] == ["home"]
    assert [changed.at(at)[0] for at in range(changed.count())] == ["home"]


def test_a_page_that_is_not_possible_is_not_shown(book: Book) -> None:
    book.pages.show("shut")
    assert book.text == TABLE
    book.pages.restore("shut")
    assert book.text == TABLE
    book.pages.restore("gallery")
    assert book.text == "gallery"


def test_the_selection_is_that_of_the_current_page(book: Book) -> None:
    selection = book.frame.selection
    changed = QSignalSpy(selection.changed)
    assert (selection.chosen(), selection.count(), selection.shown_count()) == ((1, 2), 2, 3)
    book.pages.show("gallery")
    assert (selection.chosen(), list(selection.shown()), changed.count()) == ((3,), [3, 99], 1)
    book.files[TABLE].changed.emit()
    assert changed.count() == 1, "of a page that is not shown"
    book.files["gallery"].changed.emit()
    assert changed.count() == 2
    selection.invert()
    assert book.files["gallery"].ids == (99,)
    book.pages.show("home")
    assert (selection.chosen(), selection.count(), selection.shown(), selection.shown_count()) == (
        (),
        0,
        (),
        0,
    )
    for act in (selection.select_everything, selection.select_nothing, selection.invert):
        act()
    assert book.files["gallery"].ids == (99,), "a page without files selects none"


def test_a_search_leaves_a_page_without_files(book: Book) -> None:
    book.pages.show("gallery")
    book.pages.show("home")
    book.frame.browse.hide_problems(3)
    assert book.text == "home", "a preference is no search"
    book.frame.browse.set_text("clip")
    assert book.text == "gallery"
    book.pages.show(TABLE)
    book.frame.browse.set_text("film")
    assert book.text == TABLE


def test_files_that_are_asked_for_are_seen_as_a_list(book: Book) -> None:
    browse, pages = book.frame.browse, book.pages
    asks: tuple[Callable[[], object], ...] = (
        lambda: browse.show_result((b"/v",), "verdict:rotten"),
        lambda: browse.show_result((b"/v",), ""),
        lambda: browse.search_everywhere("clip"),
        browse.show_problems,
        lambda: browse.show_within((b"/v",)),
        lambda: browse.choose(SmartGroup.DAMAGED),
        lambda: browse.choose(SavedSearch(1, "Clips", "clip")),
    )
    for ask in asks:
        for page in ("copies", "home"):
            pages.show(page)
            ask()
            assert book.text == TABLE, page
            pages.show("copies")
            browse.show(BrowseState())
            assert book.text == "copies"
    pages.show("copies")
    browse.choose(3)
    assert book.text == "copies", "a source narrows the copies"
    pages.show("gallery")
    browse.show_problems()
    assert book.text == "gallery", "a list as well"
    pages.show("copies")
    browse.show_problems()
    assert book.text == "gallery", "what was asked for before, from the last list"


def test_a_choice_that_has_gone_brings_no_page(book: Book) -> None:
    browse = book.frame.browse
    for page in ("copies", "home"):
        browse.choose(SmartGroup.DAMAGED)
        book.pages.show(page)
        browse.replace_choice(None)
        assert (browse.state.choice, book.text) == (None, page)
        browse.hide_problems(browse.state.hidden_problems ^ 1)
        assert book.text == page


def test_a_link_to_files_is_one_step_back(book: Book) -> None:
    book.pages.show("copies")
    seen: list[tuple[str, BrowseState]] = []
    book.pages.changed.connect(lambda key: seen.append((key, book.frame.browse.state)))
    book.frame.browse.search_everywhere("clip")
    assert seen == [(TABLE, book.frame.browse.state)], "the page comes with the new files"


def test_a_list_beside_the_page_keeps_the_focus(book: Book, qtbot: QtBot) -> None:
    side_bar = QListView(book.window)
    book.window.show()
    book.window.activateWindow()
    book.pages.show("copies")
    side_bar.setFocus()
    qtbot.waitUntil(side_bar.hasFocus)
    book.frame.browse.choose(SmartGroup.DAMAGED)
    assert book.text == TABLE
    assert side_bar.hasFocus()


def test_a_search_that_is_typed_keeps_the_focus(book: Book, qtbot: QtBot) -> None:
    search = QLineEdit(book.window)
    book.window.show()
    book.window.activateWindow()
    book.pages.show("home")
    search.setFocus()
    qtbot.waitUntil(search.hasFocus)
    book.frame.browse.set_text("clip")
    assert book.text == TABLE
    assert search.hasFocus()
    book.pages.show("home")
    book.frame.browse.set_text("film")
    assert not search.hasFocus()


def test_an_open_library_is_told_once(book: Book, theme: Theme, qtbot: QtBot) -> None:
    told: list[str] = []
    stack = QStackedWidget()
    qtbot.addWidget(stack)

    def page(key: str) -> Page:
        view = PageView(widget=QLineEdit(key), opened=lambda _desk: told.append(key))
        return Page(key=key, make=lambda _desk: view)

    pages = Pages(book.frame, [page(key) for key in _KEYS], stack)
    pages.open(book.frame)  # type: ignore[arg-type] # it is passed on
    assert told == [TABLE], "the others are not made yet"
    pages.show("home")
    pages.show(TABLE)
    pages.show("home")
    assert told == [TABLE, "home"]
