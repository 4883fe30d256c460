"""The window for tests: opened on the Qt loop as in life, closed in order, nothing left."""

import asyncio
import gc
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from importlib.abc import MetaPathFinder
from pathlib import Path
from typing import Final, Protocol

import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from qasync import QEventLoop

from app.config import news, window_state
from app.config import settings as kept
from app.config.settings import TextSize, ThemeChoice
from app.core.file.record import FileStatus
from app.core.message import Message
from app.core.message.number import ENGLISH
from app.probe.base import ProbeAnswer, Prober
from app.qt.base.environment import Environment, Tray, UserFiles
from app.qt.base.tasks import Tasks
from app.qt.base.theme import Theme
from app.qt.libraries.opening import Opening
from app.qt.startup import translation
from app.qt.startup.application import Desktop
from app.qt.startup.first_window import FirstWindow
from app.qt.startup.qt_application import show_painted
from tests.doubles import FakeProber
from tests.qt.scanning import Gate
from tests.qt.stand_ins import FakeHold, FakeNotifier
from tests.trash.bins import to_folder

_PATIENCE: Final = 180_000
"""Milliseconds for a fact to come: a machine that others use may stand still for seconds."""


Install = Callable[[str], QLocale]
"""Has the application speak a language."""


class OpenDesktop(Protocol):
    """Opens a window on a library beside the test's files, and waits until it has settled."""

    def __call__(
        self,
        make_prober: Callable[..., Prober],
        *,
        paths: tuple[bytes, ...] = (),
        preview_prober: Callable[[], Prober] = ...,
    ) -> Desktop: ...


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """Return the bot of pytest-qt, whose waits fail after three minutes in place of five seconds."""
    bot = QtBot(request)
    for name in ("waitUntil", "waitSignal", "waitActive", "waitExposed"):
        setattr(bot, name, partial(getattr(bot, name), timeout=_PATIENCE))
    return bot


@pytest.fixture
def loop(qapp: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """An asyncio loop that turns whenever Qt's does."""
    loop = QEventLoop(qapp, already_running=True)
    yield loop
    qapp.aboutToQuit.disconnect(loop._after_run_forever)
    # Its stop() would leave the application quitting, and no event loop would start any more.
    loop._QEventLoop__is_running = False
    loop.close()
    asyncio.events._set_running_loop(None)


@pytest.fixture
def tasks(loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Iterator[Tasks]:
    """The coroutines of a window, ended in order."""
    with ThreadPoolExecutor(1) as reader:
        tasks = Tasks(reader)
        yield tasks
        closing = loop.create_task(tasks.close())
        qtbot.waitUntil(closing.done)


@pytest.fixture
def library_path(tmp_path: Path) -> Path:
    """Where the window's library will be."""
    return tmp_path / "library.sqlite3"


@pytest.fixture
def files(tmp_path: Path) -> UserFiles:
    """Where the window's settings and its state are: it was left at the table, and asks for no news."""
    files = UserFiles(
        tmp_path / "settings.json", tmp_path / "window.json", tmp_path / "api-token", tmp_path / "previews"
    )
    window_state.save_window(files.window, window_state.WindowState(page="table_view"))
    news.save(files.news, news.NewsMemory(is_answered=True))
    return files


@pytest.fixture(scope="session", autouse=True)
def no_double_click(qapp: QApplication) -> None:
    """Have the details follow a selection without the pause in which a second click may come.

    And let a list take keys for one word that a busy machine brings it late.
    """
    qapp.setDoubleClickInterval(0)
    qapp.setKeyboardInputInterval(10_000)


@pytest.fixture(scope="session", autouse=True)
def one_theme(qapp: QApplication) -> Theme:
    """The theme of all tests: Qt takes a twentieth of a second to apply it."""
    return Theme(qapp)


@pytest.fixture
def theme(one_theme: Theme) -> Iterator[Theme]:
    """The theme, which is again as at the start after the test."""
    yield one_theme
    one_theme.prefer(ThemeChoice.SYSTEM)
    one_theme.fit(TextSize.NORMAL, compact=False)


@pytest.fixture
def install(qapp: QApplication) -> Iterator[Install]:
    """See `Install`: the application speaks English again after the test."""
    before = QLocale()
    yield lambda language: translation.install(qapp, language)
    translation.install(qapp, ENGLISH)
    QLocale.setDefault(before)


def blind() -> Prober:
    """Return what looks at single files and sees nothing: no child is started for them."""
    return FakeProber(
        lambda task: ProbeAnswer(key=task.key, status=FileStatus.FAILED, reason=Message("preview.no_video"))
    )


@pytest.fixture
def gate() -> Gate:
    """What holds back each file of a scan until the test releases it."""
    return Gate()


Lives = dict[Desktop, asyncio.Task[None]]
"""Each window with the task that ends when it has closed in order."""


@pytest.fixture
def lives() -> Lives:
    """See `Lives`."""
    return {}


class MakeDesktop(Protocol):
    """Makes a window that has no library yet."""

    def __call__(
        self,
        make_prober: Callable[..., Prober] = FakeProber,
        preview_prober: Callable[[], Prober] = ...,
        *,
        tray: Tray | None = None,
    ) -> Desktop: ...


@pytest.fixture
def make_desktop(
    theme: Theme,
    qtbot: QtBot,
    loop: asyncio.AbstractEventLoop,
    files: UserFiles,
    lives: Lives,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[MakeDesktop]:
    """See `MakeDesktop`; all that have a life are closed afterwards, as a user would.

    No library is due for its weekly backup, a job that would begin beside whatever is tested.
    """
    monkeypatch.setattr("app.jobs.automation.last_backup", lambda _library: time.time())

    def make(
        make_prober: Callable[..., Prober] = FakeProber,
        preview_prober: Callable[[], Prober] = blind,
        *,
        tray: Tray | None = None,
    ) -> Desktop:
        loaded = kept.load(files.settings)
        around = Environment(
            notifier=FakeNotifier(),
            hold=FakeHold(),
            preview_prober=preview_prober,
            mover=to_folder,
            make_tray=lambda _icon, _parent: tray,
        )
        first = FirstWindow(theme, files, loaded, QLocale("en_US"))
        show_painted(first.window)
        return Desktop(first, make_prober, environment=around)

    yield make
    for desktop, life in lives.items():
        desktop.window.close()
        qtbot.waitUntil(life.done)
        life.result()
        desktop.window.deleteLater()
    lives.clear()


@pytest.fixture
def open_desktop(
    make_desktop: MakeDesktop,
    qtbot: QtBot,
    loop: asyncio.AbstractEventLoop,
    library_path: Path,
    lives: Lives,
) -> OpenDesktop:
    """See `OpenDesktop`."""

    def open_(
        make_prober: Callable[..., Prober],
        *,
        paths: tuple[bytes, ...] = (),
        preview_prober: Callable[[], Prober] = blind,
    ) -> Desktop:
        desktop = make_desktop(make_prober, preview_prober)
        lives[desktop] = loop.create_task(desktop.run(Opening(library_path), paths))
        qtbot.waitUntil(lambda: desktop.window.settled)
        return desktop

    return open_


@pytest.fixture(autouse=True)
def no_start_at_login(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the switch in the preferences from the desktop of whoever runs the tests."""
    monkeypatch.setattr("app.config.autostart.autostart_file", lambda: tmp_path / "autostart.desktop")


@pytest.fixture(autouse=True)
def no_widget_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a window on the screen.

    What is left in cycles goes at the end, in this thread, as in life (`GarbageCollector`): collected in
    the thread of a scan, or in that in which pytest-xdist listens, it takes Qt down. What stays is not
    looked at again, and hidden widgets go: each window of a later test would style them anew.
    """
    gc.disable()
    yield
    gc.collect()
    gc.freeze()
    gc.enable()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    widgets = QApplication.topLevelWidgets()
    left = [widget for widget in widgets if widget.isVisible()]
    assert not left, f"windows left behind: {left}"
    for widget in widgets:
        widget.deleteLater()


class _OtherThreads(MetaPathFinder):
    """Notes modules that are imported in other threads than that of the window; finds none."""

    def __init__(self) -> None:
        self.modules: list[str] = []

    def find_spec(self, fullname: str, *_: object) -> None:
        if threading.current_thread() is not threading.main_thread() and fullname.startswith(
            ("app.qt.", "PySide6.")
        ):
            self.modules.append(fullname)


@pytest.fixture(autouse=True)
def no_class_of_qt_made_in_another_thread() -> Iterator[None]:
    """Fail a test in which a thread loads modules of the window: see `app.qt.startup.features.loads`."""
    watch = _OtherThreads()
    sys.meta_path.insert(0, watch)
    yield
    sys.meta_path.remove(watch)
    assert watch.modules == []


@pytest.fixture(autouse=True)
def no_modifier_left_behind(qapp: QApplication) -> Iterator[None]:
    """Release Shift and Ctrl: Qt takes those of QTest for pressed, and a view selects otherwise then."""
    yield
    if QGuiApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Shift)
    assert QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier


@pytest.fixture(autouse=True)
def no_button_left_behind(qapp: QApplication) -> Iterator[None]:
    """Release the mouse button: Qt takes that of a drag or a double click of QTest for pressed.

    A column would not adapt to the table then, as if its edge were being dragged.
    """
    yield
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        QTest.mouseRelease(QWidget(), Qt.MouseButton.LeftButton)
    assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture(autouse=True)
def nothing_held_of_the_desktop(qapp: QApplication) -> Iterator[None]:
    """Empty the clipboard: a later test would take what it holds for its own, or wait for nothing.

    Fail a test that leaves another pointer, locale, direction of reading or time of a double click, or a
    widget that takes all keys or clicks.
    """
    before = _desktop(qapp)
    yield
    QGuiApplication.clipboard().clear()
    assert _desktop(qapp) == before


def _desktop(qapp: QApplication) -> tuple[object, ...]:
    return (
        QApplication.overrideCursor(),
        QWidget.mouseGrabber(),
        QWidget.keyboardGrabber(),
        QLocale().name(),
        qapp.layoutDirection(),
        qapp.quitOnLastWindowClosed(),
        qapp.doubleClickInterval(),
        qapp.cursorFlashTime(),
    )


@pytest.fixture(autouse=True)
def forget_ended_pool_threads(nothing_left_behind: None) -> Iterator[None]:
    """Python keeps a stand-in for each thread of Qt's that ran it, also when the thread has ended."""
    yield
    stand_ins = [each for each in threading.enumerate() if isinstance(each, threading._DummyThread)]
    alive = {thread.id for thread in psutil.Process().threads()} if stand_ins else set()
    for thread in stand_ins:
        if thread.native_id not in alive:
            threading._active.pop(thread.ident, None)  # type: ignore[attr-defined]
