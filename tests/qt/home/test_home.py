"""Home in the window: what to do next, what is wrong and new, and the first steps."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QObject, QRect, QSignalBlocker, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.config import window_state
from app.core.checksum.verdict import ChecksumVerdict
from app.core.coverage import Question
from app.core.errors import Cancelled
from app.core.home.figures import Figures, SourceFigures
from app.core.job import JobState
from app.core.problems.evaluate import VERSION
from app.core.query.collections import SmartGroup
from app.core.scan.since import NewsKind, Period
from app.core.sources.disk import KnownDisk
from app.library import Library, open_library
from app.library.home import figures, visits
from app.qt.base.environment import UserFiles
from app.qt.home.cards import Card, CardColumns, Row
from app.qt.home.controller import HomeController
from app.qt.home.page import HomePage
from app.qt.home.welcome import STEPS, StepsCard
from app.qt.jobs.schedules.care_form import LookAfterSheet
from app.qt.startup.application import Desktop
from app.qt.widgets.moment_button import DayDialog, MomentButton
from tests.doubles import FakeProber, make_files
from tests.library.copy_records import add, check
from tests.library.filling import fill, found, run_sql
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import records_in, settle
from tests.qt.parts import parts

T = TypeVar("T", bound=QObject)


@pytest.fixture
def at_home(files: UserFiles) -> None:
    """The window was left at Home, as is a new one."""
    window_state.save_window(files.window, window_state.WindowState())


@pytest.fixture
def filled(library_path: Path) -> None:
    """A library of three files, one of them unreadable."""
    with closing(open_library(library_path)) as library:
        fill(library, b"/films", [(b"/films", [found(b"1.mkv"), found(b"2.mkv"), found(b"3.mkv")])])
        run_sql(library, "UPDATE file SET problems = id = 1")
        run_sql(library, "INSERT OR REPLACE INTO judged VALUES (1, ?, NULL)", VERSION)  # else all are again


def page_of(desktop: Desktop) -> HomePage:
    page = desktop.window.findChild(HomePage)
    assert page is not None
    return page


def texts(page: HomePage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page) and label.text()]


def one(parent: QObject, kind: type[T]) -> T:
    made = parent.findChild(kind)
    assert made is not None
    return made


def named(page: HomePage, key: str) -> QPushButton:
    """Return the button with this key."""
    buttons = page.findChildren(QPushButton)
    (made,) = (each for each in buttons if each.property("key") == key and each.isVisibleTo(page))
    return made


def keys(page: HomePage) -> set[str]:
    return {each.property("key") for each in page.findChildren(QPushButton) if each.isVisibleTo(page)}


def press(qtbot: QtBot, page: HomePage, key: str) -> None:
    qtbot.waitUntil(lambda: key in keys(page))
    QTest.mouseClick(named(page, key), Qt.MouseButton.LeftButton)


def opened(qtbot: QtBot, open_desktop: OpenDesktop, shows: str) -> tuple[Desktop, HomePage]:
    desktop = open_desktop(lambda _request: FakeProber())
    page = page_of(desktop)
    qtbot.waitUntil(lambda: any(shows in text for text in texts(page)))
    return desktop, page


def test_nothing_is_said_before_it_is_known(qtbot: QtBot) -> None:
    page = HomePage()
    qtbot.addWidget(page)
    page.show()
    assert texts(page) == []
    assert keys(page) == set()


@pytest.mark.usefixtures("at_home", "filled")
def test_a_library_with_files_begins_at_home(qtbot: QtBot, open_desktop: OpenDesktop) -> None:
    desktop, page = opened(qtbot, open_desktop, "1 file could not be read")
    assert desktop.window.page == "home"
    assert not parts(desktop.window).filter.isVisible()  # what stands there is not of the files of a list
    qtbot.waitUntil(lambda: "Not known yet: files were not compared." in texts(page))
    said = texts(page)
    assert "3 files were never checked for damage" in said
    assert "Copies were never searched" in said
    assert "Nothing is checked by itself" in said
    assert any(text.startswith("3 files · ") for text in said)
    # What nobody asked is no 0.
    assert {"ask damage", "ask rot"} <= keys(page)
    assert "problem damaged" not in keys(page)


@pytest.mark.usefixtures("at_home", "filled")
def test_each_figure_leads_to_its_files(qtbot: QtBot, open_desktop: OpenDesktop) -> None:
    desktop, page = opened(qtbot, open_desktop, "1 file could not be read")
    browse = desktop.window.browse
    press(qtbot, page, "problem unreadable")
    assert (browse.state.text, desktop.window.page) == ("problem:unreadable", "table_view")
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 1)
    desktop.window.show_page("home")
    press(qtbot, page, "news new")
    assert (browse.state.text, browse.state.choice) == ("", SmartGroup.NEW)
    assert desktop.window.page == "table_view"
    desktop.window.show_page("home")
    press(qtbot, page, "show never-checked")
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 3)
    desktop.window.show_page("home")
    press(qtbot, page, "show never-checked")  # the same files again
    assert desktop.window.page == "table_view"


@pytest.mark.usefixtures("at_home", "filled")
def test_each_button_has_a_name_and_the_keys_reach_it(qtbot: QtBot, open_desktop: OpenDesktop) -> None:
    _, page = opened(qtbot, open_desktop, "1 file could not be read")
    for button in page.findChildren(QPushButton):
        if button.isVisibleTo(page):
            assert button.accessibleName()
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


@pytest.mark.usefixtures("at_home", "filled")
def test_an_item_is_answered_by_its_button(qtbot: QtBot, open_desktop: OpenDesktop) -> None:
    desktop, page = opened(qtbot, open_desktop, "1 file could not be read")
    assert desktop.session is not None
    queue = desktop.session.desk.queue
    submitted: list[str] = []
    unsubscribe = queue.subscribe(
        lambda job: submitted.append(job.type.name) if job.state is JobState.QUEUED else None
    )
    for rule, name in (("no-checksums", "checksum"), ("copies-unknown", "copies"), ("no-backup", "backup")):
        press(qtbot, page, f"act {rule}")
        qtbot.waitUntil(lambda name=name: name in submitted)  # type: ignore[misc]
    unsubscribe()
    assert desktop.window.page == "home"


@pytest.mark.usefixtures("at_home", "filled")
def test_home_asks_for_no_job_of_what_is_only_imported(
    qtbot: QtBot, open_desktop: OpenDesktop, library_path: Path
) -> None:
    with closing(open_library(library_path)) as library:
        fill(library, b"/imported/Bob", [(b"/imported/Bob", [found(b"4.mkv"), found(b"5.mkv")])])
        run_sql(library, "UPDATE source SET imported = 'Bob', online = 0 WHERE path = ?", b"/imported/Bob")
    desktop, page = opened(qtbot, open_desktop, "3 files were never checked for damage")
    assert any(text.startswith("5 files · ") for text in texts(page))
    assert desktop.session is not None
    submitted: dict[str, tuple[bytes, ...]] = {}
    unsubscribe = desktop.session.desk.queue.subscribe(
        lambda job: submitted.__setitem__(job.type.name, job.request.paths)
    )
    for key in ("step checksums", "step copies"):
        press(qtbot, page, key)
    qtbot.waitUntil(lambda: len(submitted) == 2)
    unsubscribe()
    assert submitted == {"checksum": (b"/films",), "copies": (b"/films",)}


@pytest.mark.usefixtures("at_home", "filled")
def test_a_library_of_imports_alone_is_offered_no_job_and_told_why(
    qtbot: QtBot, open_desktop: OpenDesktop, library_path: Path
) -> None:
    with closing(open_library(library_path)) as library:
        run_sql(library, "UPDATE source SET imported = 'Bob', online = 0")
    desktop, page = opened(qtbot, open_desktop, "1 file could not be read")
    offered = {key for key in keys(page) if key.startswith(("step ", "act ")) and key.split()[0] != "steps"}
    assert offered <= {"step read", "step wrong", "act no-backup", "act unreadable"}
    desktop.window.question_asked.emit(Question.COPIES)
    assert "only imported cannot be read" in desktop.window.notice.label.text()


@pytest.mark.usefixtures("at_home", "filled")
def test_home_follows_the_library(qtbot: QtBot, open_desktop: OpenDesktop, library_path: Path) -> None:
    desktop, page = opened(qtbot, open_desktop, "1 file could not be read")
    assert desktop.session is not None
    run_sql(desktop.session.desk.library, "UPDATE file SET problems = 0")
    desktop.session.desk.files.problems_changed.emit()
    qtbot.waitUntil(lambda: "1 file could not be read" not in texts(page))


@pytest.mark.usefixtures("at_home")
def test_what_came_since_the_last_look_is_new(
    qtbot: QtBot, open_desktop: OpenDesktop, library_path: Path
) -> None:
    with closing(open_library(library_path)) as library:
        fill(library, b"/films", [(b"/films", [found(b"1.mkv")])])
        library.write(visits.look, 0.0).result()
        for name in (b"2.mkv", b"3.mkv"):
            fill(library, b"/films", [(b"/films", [found(name)])])
    desktop, page = opened(qtbot, open_desktop, "What is new")
    qtbot.waitUntil(lambda: "news new" in keys(page) and named(page, "news new").text() == "2")
    since = one(page, MomentButton)
    assert since.text().startswith("since you last looked, ")
    qtbot.waitUntil(lambda: parts(desktop.window).model.totals.groups.get(SmartGroup.NEW) == 2)


@pytest.mark.usefixtures("at_home")
def test_news_are_told_since_the_moment_that_is_chosen(
    qtbot: QtBot, open_desktop: OpenDesktop, library_path: Path, files: UserFiles
) -> None:
    with closing(open_library(library_path)) as library:
        for name in (b"1.mkv", b"2.mkv"):
            fill(library, b"/films", [(b"/films", [found(name)])])
        run_sql(library, "UPDATE scan SET started = 1000.0 WHERE id = 1")
    desktop, page = opened(qtbot, open_desktop, "What is new")
    qtbot.waitUntil(lambda: "news new" in keys(page))
    since = one(page, MomentButton)
    acts = {act.data(): act for act in since.menu().actions()}
    acts[Period.WEEK].trigger()
    qtbot.waitUntil(lambda: since.text().startswith("since 20"))
    qtbot.waitUntil(lambda: "news new" in keys(page) and named(page, "news new").text() == "1")
    acts[None].trigger()
    dialog = one(since, DayDialog)
    dialog.day.setDate(QDate(1970, 1, 1))
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: "news new" in keys(page) and named(page, "news new").text() == "2")
    assert desktop.window.state().news_since == "1970-01-01"
    press(qtbot, page, "news new")
    found_since = desktop.window.browse.state.found
    assert found_since is not None
    assert found_since.kind is NewsKind.NEW
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 2)


@pytest.mark.usefixtures("at_home")
def test_a_rotten_file_is_compared_with_its_good_copy(
    qtbot: QtBot, open_desktop: OpenDesktop, library_path: Path
) -> None:
    with closing(open_library(library_path)) as library:
        add(library, b"/a", [b"1.mkv", b"2.mkv"])
        add(library, b"/b", [b"3.mkv"])
        for path in (b"/a/1.mkv", b"/b/3.mkv"):
            check(library, path, b"one")
        check(library, b"/a/1.mkv", b"other", ChecksumVerdict.ROTTEN)
    desktop, page = opened(qtbot, open_desktop, "1 file changed unnoticed")
    press(qtbot, page, "compare rotten")
    panels = parts(desktop.window)
    qtbot.waitUntil(lambda: panels.model.rowCount() == 2)
    qtbot.waitUntil(lambda: panels.files.table.selection.count() == 2)
    assert {record.name for record in records_in(panels.model, qtbot)} == {b"1.mkv", b"3.mkv"}
    desktop.window.show_page("home")
    panels.files.table.selection.select_nothing()
    press(qtbot, page, "compare rotten")  # the same files again
    qtbot.waitUntil(lambda: panels.files.table.selection.count() == 2)


@pytest.mark.usefixtures("at_home", "filled")
def test_a_step_and_an_advice_lead_to_the_sheet_of_all_folders(
    qtbot: QtBot, open_desktop: OpenDesktop
) -> None:
    desktop, page = opened(qtbot, open_desktop, "Getting started")
    for key in ("step nightly", "act no-schedule"):
        press(qtbot, page, key)
        qtbot.waitUntil(lambda: desktop.window.findChild(LookAfterSheet) is not None)
        sheet = one(desktop.window, LookAfterSheet)
        assert sheet.windowTitle() == "Look after all folders"
        sheet.reject()
        qtbot.waitUntil(lambda: desktop.window.findChild(LookAfterSheet) is None)


@pytest.mark.usefixtures("at_home", "filled")
@pytest.mark.parametrize("key", ["step nightly", "act no-schedule"])
def test_a_button_waits_for_the_sources(qtbot: QtBot, open_desktop: OpenDesktop, key: str) -> None:
    desktop, page = opened(qtbot, open_desktop, "Getting started")
    assert desktop.session is not None
    sources = desktop.session.desk.sources
    qtbot.waitUntil(lambda: sources.known)
    with QSignalBlocker(desktop.session.desk.totals):
        sources.known = False  # as at a start where Home is read first
        press(qtbot, page, key)
        settle(desktop, qtbot)
        assert desktop.window.findChild(LookAfterSheet) is None
    sources.known = True
    sources.sources_changed.emit(sources.sources)
    qtbot.waitUntil(lambda: desktop.window.findChild(LookAfterSheet) is not None)
    one(desktop.window, LookAfterSheet).reject()


@pytest.mark.usefixtures("at_home", "filled")
def test_steps_can_be_hidden_and_come_back(qtbot: QtBot, open_desktop: OpenDesktop, files: UserFiles) -> None:
    desktop, page = opened(qtbot, open_desktop, "Getting started")
    assert "step read" not in keys(page)  # it has its tick: the folder is away, but was read to its end
    for step in STEPS:
        press(qtbot, page, f"hide {step.key}")
        assert f"hide {step.key}" not in keys(page)
    assert "Getting started" not in texts(page)
    assert desktop.window.state().steps_hidden == tuple(sorted(step.key for step in STEPS))
    desktop.window.show_page("table_view")
    desktop.window.menu["getting_started"].trigger()
    assert desktop.window.page == "home"
    qtbot.waitUntil(lambda: "Getting started" in texts(page))
    press(qtbot, page, "step wrong")
    assert (desktop.window.page, desktop.window.browse.state.only_problems) == ("table_view", True)
    desktop.window.show_page("home")
    qtbot.waitUntil(lambda: "step wrong" not in keys(page))  # it has its tick


def test_steps_that_are_mostly_done_take_one_line_until_all_are_wanted(qtbot: QtBot) -> None:
    card = StepsCard()
    qtbot.addWidget(card)

    def rows() -> list[str]:
        shown = (row for row in card.findChildren(Row) if not row.isHidden())
        return [sign.text() for row in shown for sign in row.findChildren(QLabel, "homeMark")]

    unread = Figures(time=0.0, sources=())
    card.show_steps(unread, ("wrong",), ())
    qtbot.waitUntil(lambda: rows() == ["✓", "✓", "○", "○", "○"])
    assert card.more.isHidden()
    card.show_steps(unread, ("wrong", "copies", "checksums"), ())
    qtbot.waitUntil(lambda: rows() == ["○"])
    assert card.note.text() == "4 of 5 done"
    card.more.click()
    qtbot.waitUntil(lambda: rows() == ["✓", "✓", "✓", "✓", "○"])
    assert card.more.text() == "Show fewer"
    card.more.click()
    qtbot.waitUntil(lambda: rows() == ["○"])
    with qtbot.waitSignal(card.hide_requested) as closed:
        card.close_all.click()
    assert closed.args == [tuple(step.key for step in STEPS)]
    card.show_steps(unread, (), closed.args[0])
    assert card.isHidden()


@pytest.mark.usefixtures("at_home", "filled")
@pytest.mark.parametrize("way", ["group", "text"])
def test_what_is_wrong_was_seen_by_whatever_way(qtbot: QtBot, open_desktop: OpenDesktop, way: str) -> None:
    desktop, page = opened(qtbot, open_desktop, "Getting started")
    assert "step wrong" in keys(page)
    if way == "group":
        desktop.window.browse.choose(SmartGroup.UNREADABLE)
    else:
        desktop.window.browse.set_text("problem:unreadable")
    desktop.window.show_page("table_view")
    desktop.window.show_page("home")
    qtbot.waitUntil(lambda: "step wrong" not in keys(page))


@pytest.mark.parametrize(("bare", "is_done"), [(65, False), (1, False), (0, True)])
def test_checksums_are_stored_once_no_file_is_without(bare: int, *, is_done: bool) -> None:
    disk = KnownDisk(id=1, code="a", name="A")
    sources = tuple(
        SourceFigures(id=id_, path=b"/%d" % id_, name="a", disk=disk, files=130 * (2 - id_), bare=each)
        for id_, each in ((1, bare), (2, 0))
    )
    (step,) = (each for each in STEPS if each.key == "checksums")
    assert step.is_done(Figures(time=0.0, sources=sources)) is is_done
    assert not step.is_done(Figures(time=0.0, sources=sources[1:]))  # without a file


@pytest.mark.usefixtures("at_home")
def test_an_empty_library_offers_ways_to_begin_and_home_comes_after_the_first_scan(
    qtbot: QtBot, open_desktop: OpenDesktop, videos: Path
) -> None:
    make_files(videos, 2)
    desktop, page = opened(qtbot, open_desktop, "Add your folders")
    assert {"add_folder", "sample"} <= keys(page)
    assert "What to do next" not in texts(page)
    assert desktop.session is not None
    pages: list[str] = []
    desktop.window.page_changed.connect(pages.append)
    desktop.session.desk.jobs.scan((bytes(videos),))
    qtbot.waitUntil(lambda: pages == ["table_view", "home"])
    qtbot.waitUntil(lambda: "Getting started" in texts(page))
    assert "Add your folders" not in texts(page)
    assert named(page, "step copies").isEnabled()


@pytest.mark.usefixtures("at_home")
def test_the_sample_can_be_added(qtbot: QtBot, open_desktop: OpenDesktop) -> None:
    desktop, page = opened(qtbot, open_desktop, "Look at a sample")
    press(qtbot, page, "sample")
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 1)


@pytest.mark.usefixtures("filled")
def test_a_window_that_was_left_at_the_table_begins_there_and_reads_no_figures(
    qtbot: QtBot, open_desktop: OpenDesktop
) -> None:
    desktop = open_desktop(lambda _request: FakeProber())
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 3)
    assert desktop.window.page == "table_view"
    assert desktop.window.findChild(HomePage) is None
    assert desktop.window.findChild(HomeController) is not None


@pytest.mark.usefixtures("at_home", "filled")
def test_figures_are_read_no_longer_once_home_is_left(
    qtbot: QtBot, open_desktop: OpenDesktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, _ = opened(qtbot, open_desktop, "1 file could not be read")
    settle(desktop, qtbot)
    begun, ended, over = Event(), Event(), Event()

    def read(_library: Library, _now: float, _hidden: int, is_left: Callable[[], bool], *_: object) -> None:
        begun.set()
        while not (is_left() or over.is_set()):
            over.wait(0.01)
        ended.set()
        raise Cancelled

    monkeypatch.setattr(figures, "read", read)
    desktop.window.show_page("table_view")
    desktop.window.show_page("home")
    try:
        qtbot.waitUntil(begun.is_set)
        assert not ended.is_set()
        desktop.window.show_page("table_view")
        qtbot.waitUntil(ended.is_set)
    finally:
        over.set()


@pytest.mark.parametrize(("width", "columns"), [(500, 1), (800, 2), (1200, 3)])
def test_cards_stand_in_as_many_columns_as_there_is_room(qtbot: QtBot, width: int, columns: int) -> None:
    cards = [QLabel(name) for name in "abc"]
    area = CardColumns([(cards[0], 0, 0), (cards[1], 1, 1), (cards[2], 1, 2)])
    qtbot.addWidget(area)
    area.resize(width, 400)
    area.show()
    qtbot.waitUntil(lambda: len({card.x() for card in cards}) == columns)


@pytest.mark.usefixtures("at_home", "filled")
@pytest.mark.parametrize("width", [700, 1000, 1280, 1500])
def test_cards_stay_in_place_when_another_moment_is_chosen(
    qtbot: QtBot, open_desktop: OpenDesktop, width: int
) -> None:
    desktop, page = opened(qtbot, open_desktop, "Getting started")
    desktop.window.resize(width, 900)
    qtbot.waitUntil(lambda: "news new" in keys(page))
    settle(desktop, qtbot)
    since = one(page, MomentButton)
    acts = {act.data(): act for act in since.menu().actions()}

    def places() -> dict[str, QRect]:
        QApplication.sendPostedEvents()
        QApplication.processEvents()
        return {
            card.accessibleName(): card.geometry() for card in page.findChildren(Card) if card.isVisible()
        }

    def is_whole() -> bool:
        """Return whether each text has its height, which a layout may give later than its width."""
        wrapped = [each for each in page.findChildren(QLabel) if each.wordWrap() and each.isVisible()]
        return all(each.height() >= each.heightForWidth(each.width()) for each in wrapped)

    def stands() -> bool:
        return len(places()) > 3 and places() == places() and is_whole()

    qtbot.waitUntil(stands)
    before = places()
    for period in (Period.WEEK, Period.LAST_SCAN, Period.MONTH, Period.LAST_VISIT):
        acts[period].trigger()
        settle(desktop, qtbot)
        qtbot.waitUntil(lambda: "news new" in keys(page))
        assert places() == before, period


def test_the_page_stays_where_it_is_when_the_pressed_button_goes(qtbot: QtBot) -> None:
    page, steps, other = HomePage(), Card("Getting started"), Card("What is wrong")
    qtbot.addWidget(page)
    room = QLabel()
    room.setFixedHeight(900)
    look = QPushButton("Look after…")
    look.setProperty("key", "look_after")
    steps.renew([Row(QLabel("Have the library looked after"), look)])
    other.renew([Row(room), Row(QPushButton("not checked"))])
    for card in (steps, other):
        page.add(card)
    page.resize(500, 300)
    page.show()
    look.setFocus()
    qtbot.waitUntil(look.hasFocus)
    steps.renew([Row(QLabel("Have the library looked after"))])
    QApplication.processEvents()
    assert page.verticalScrollBar().value() == 0
