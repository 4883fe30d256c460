"""News in the window: asked for at the third start, once a week, and told in notices."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from app import __version__
from app.config import news
from app.config import settings as kept
from app.config.news import HOME_PAGE, PAUSE_SECONDS, NewsMemory
from app.core.errors import NewsFailed
from app.news.look import look
from app.news.release_file import Release
from app.qt.base.environment import UserFiles
from app.qt.desktop.opener import Command
from app.qt.help.new_versions import NewVersions
from app.qt.help.window import HelpWindow
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.news.servers import NEWER, public, says, server
from tests.qt.conftest import OpenDesktop

Find = Callable[[str, int], Awaitable[Release]]


class Asked:
    """Answers looks for a new version, and notes them."""

    def __init__(self, answer: Release | NewsFailed = NEWER) -> None:
        self.answer = answer
        self.looks: list[tuple[str, int]] = []

    async def __call__(self, address: str, serial: int) -> Release:
        self.looks.append((address, serial))
        if isinstance(self.answer, NewsFailed):
            raise self.answer
        return self.answer


def remember(files: UserFiles, **fields: object) -> None:
    memory = replace(NewsMemory(), program=__version__, **fields)
    assert news.save(files.news, memory)


def begun(desktop: Desktop, files: UserFiles, qtbot: QtBot, starts: int) -> NewVersions:
    """Return what looks for news, once the start is counted."""
    versions = desktop.window.findChild(NewVersions)
    assert versions is not None
    qtbot.waitUntil(lambda: versions._timer.isActive() and news.load(files.news).starts == starts)
    return versions


def use(desktop: Desktop, find: Find) -> None:
    """Have looks answered by `find`."""
    versions = desktop.window.findChild(NewVersions)
    assert versions is not None
    around = replace(versions._desk.environment, find_release=find)
    versions._desk = replace(versions._desk, environment=around)


def notices(desktop: Desktop) -> str:
    return "\n".join(desktop.window.notice.notices())


def test_the_third_start_asks_and_no_start_before(
    open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot
) -> None:
    remember(files, starts=1)
    desktop = open_desktop(FakeProber)
    asked = Asked()
    use(desktop, asked)
    versions = begun(desktop, files, qtbot, 2)
    assert notices(desktop) == ""
    versions.look_if_due()
    versions.begin()
    qtbot.waitUntil(lambda: "look once a week" in notices(desktop))
    assert "cinventory.org" in notices(desktop)
    assert asked.looks == []
    bar = desktop.window.notice
    assert (bar.offer.text(), bar.dismiss.text()) == ("Yes", "No")


def test_no_is_remembered(open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot) -> None:
    remember(files, starts=2)
    desktop = open_desktop(FakeProber)
    asked = Asked()
    use(desktop, asked)
    versions = begun(desktop, files, qtbot, 3)
    desktop.window.notice.dismiss.click()
    qtbot.waitUntil(lambda: news.load(files.news).is_answered)
    versions.begin()
    qtbot.waitUntil(lambda: news.load(files.news).starts == 4)
    versions.look_if_due()
    assert notices(desktop) == ""
    assert not kept.load(files.settings).settings.news
    assert asked.looks == []


def test_yes_looks_once_a_week_and_tells(open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot) -> None:
    remember(files, starts=2, serial=3)
    desktop = open_desktop(FakeProber)
    asked = Asked()
    use(desktop, asked)
    versions = begun(desktop, files, qtbot, 3)
    desktop.window.notice.offer.click()
    qtbot.waitUntil(lambda: "Version 9.1 of Cinventory is there, since 2 Jan 2030." in notices(desktop))
    assert asked.looks == [(news.NEWS_ADDRESS, 3)]
    assert kept.load(files.settings).settings.news
    memory = news.load(files.news)
    assert (memory.serial, memory.is_answered, memory.is_due(time.time())) == (NEWER.serial, True, False)
    opened: list[Command] = []

    def launch(command: Command) -> bool:
        opened.append(command)
        return True

    versions._desk.opener._launch = launch
    desktop.window.notice.offer.click()
    assert HOME_PAGE in opened[0].arguments
    versions.look_if_due()
    qtbot.waitUntil(lambda: versions.place(NewVersions._regular).running is False)
    assert len(asked.looks) == 1


def test_a_look_that_fails_is_told_only_if_the_user_asked(
    open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot
) -> None:
    remember(files, is_answered=True)
    kept.save(files.settings, kept.Settings(news=True))
    desktop = open_desktop(FakeProber)
    asked = Asked(NewsFailed("news.not_signed"))
    use(desktop, asked)
    versions = begun(desktop, files, qtbot, 1)
    versions.look_if_due()
    qtbot.waitUntil(lambda: len(asked.looks) == 1)
    qtbot.waitUntil(lambda: not versions.place(NewVersions._regular).running)
    assert notices(desktop) == ""
    desktop.window.menu["check_updates"].trigger()
    qtbot.waitUntil(lambda: "no valid signature" in notices(desktop))
    assert len(desktop.window.notice.notices()) == 1
    asked.answer = replace(NEWER, version=__version__)
    desktop.window.menu["check_updates"].trigger()
    qtbot.waitUntil(lambda: "no later version than this one" in notices(desktop))


def test_an_update_is_told_once_with_its_news(
    open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot
) -> None:
    news.save(files.news, NewsMemory(program="0.0.1"))
    desktop = open_desktop(FakeProber)
    qtbot.waitUntil(lambda: f"updated to version {__version__}" in notices(desktop))
    desktop.window.notice.offer.click()
    (window,) = desktop.window.findChildren(HelpWindow)
    assert window.list.currentItem().text() == "What's new"
    window.close()
    assert news.load(files.news).program == __version__


def test_a_real_server_is_asked_beside_the_window(
    open_desktop: OpenDesktop, files: UserFiles, qtbot: QtBot, loop: asyncio.AbstractEventLoop
) -> None:
    desktop = open_desktop(FakeProber)
    use(desktop, partial(look, keys=(public(),)))
    done = asyncio.Event()

    async def serve() -> None:
        async with server(says()) as running:
            address = str(running.make_url("/release"))
            desktop.preferences.keep(replace(desktop.preferences.settings, news_address=address))
            desktop.window.menu["check_updates"].trigger()
            await done.wait()

    serving = loop.create_task(serve())
    qtbot.waitUntil(lambda: "Version 9.1" in notices(desktop))
    done.set()
    qtbot.waitUntil(serving.done)
    serving.result()


@pytest.mark.parametrize(
    ("passed", "due"), [(0.0, False), (PAUSE_SECONDS - 1, False), (PAUSE_SECONDS, True), (-1.0, True)]
)
def test_a_week_is_a_week(passed: float, *, due: bool) -> None:
    assert NewsMemory(looked=1e9).is_due(1e9 + passed) is due


def test_a_damaged_memory_is_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "news.json"
    path.write_text("{")
    assert news.load(path) == NewsMemory()
    assert [each.read_text() for each in tmp_path.glob("news.json.damaged-*")] == ["{"]
    assert news.save(path, NewsMemory(starts=1))
    assert news.load(path).starts == 1
    assert not news.save(path / "below", NewsMemory())
