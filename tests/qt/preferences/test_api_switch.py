"""The local API in a window: on and off at once, its jobs like the window's own, and an orderly end."""

import asyncio
import os
import socket
import threading
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QSpinBox
from pytestqt.qtbot import QtBot

from app.api.access import token
from app.api.server import discovery
from app.config import settings as kept
from app.config.settings import Settings
from app.library import open_library
from app.probe.base import Prober
from app.qt.base.environment import UserFiles
from app.qt.preferences.api_page import ApiPage
from app.qt.preferences.api_switch import ApiState
from app.qt.preferences.dialog import PreferencesDialog
from app.qt.startup.application import Desktop
from tests.api.acts import events
from tests.doubles import FakeProber, make_files
from tests.qt.conftest import Lives, OpenDesktop
from tests.qt.parts import parts
from tests.qt.preferences.pages import control, page

ON = Settings(api=True, api_port=0)
T = TypeVar("T")
Wait = Callable[[Awaitable[T]], T]


def _prober(_request: object) -> Prober:
    return FakeProber()


@pytest.fixture
def wait(loop: asyncio.AbstractEventLoop, qtbot: QtBot) -> Wait[Any]:
    """Returns what a coroutine returns, once the window's loop has run it."""

    def wait_(act: Awaitable[T]) -> T:
        task = asyncio.ensure_future(act, loop=loop)
        qtbot.waitUntil(task.done)
        return task.result()

    return wait_


@pytest.fixture
def desktop(open_desktop: OpenDesktop, files: UserFiles, library_path: Path, qtbot: QtBot) -> Desktop:
    """A window that serves."""
    kept.save(files.settings, ON)
    desktop = open_desktop(_prober)
    qtbot.waitUntil(lambda: discovery.read(library_path) is not None)
    return desktop


def _session(library_path: Path, files: UserFiles) -> aiohttp.ClientSession:
    here = discovery.read(library_path)
    assert here is not None
    headers = {"Authorization": f"Bearer {token.read(files.token)}"}
    return aiohttp.ClientSession(here.address, headers=headers)


def _states(desktop: Desktop) -> list[ApiState]:
    """Return what is told of the API from now on."""
    states: list[ApiState] = []
    desktop.preferences.api_state_changed.connect(states.append)
    return states


def test_it_is_off_unless_it_is_switched_on(
    open_desktop: OpenDesktop, files: UserFiles, library_path: Path
) -> None:
    open_desktop(_prober)
    assert discovery.read(library_path) is None
    assert not files.token.exists()


def test_it_is_switched_on_and_off_at_once(
    open_desktop: OpenDesktop, files: UserFiles, library_path: Path, qtbot: QtBot, wait: Wait[Any]
) -> None:
    desktop = open_desktop(_prober)
    states = _states(desktop)
    desktop.preferences.keep(ON)
    qtbot.waitUntil(lambda: bool(states))
    here = discovery.read(library_path)
    assert here is not None
    shown = [replace(each, page=str) for each in states]
    assert shown == [ApiState(address=here.address, token_file=str(files.token))]

    async def health() -> int:
        async with _session(library_path, files) as session, session.get("/api/v1/health") as answer:
            return answer.status

    assert wait(health()) == 200
    desktop.preferences.keep(replace(ON, csv_bom=True))
    desktop.preferences.keep(Settings())
    qtbot.waitUntil(lambda: states[-1] == ApiState())
    assert len(states) == 2, "what has nothing to do with it leaves it alone"
    assert discovery.read(library_path) is None
    with socket.socket() as client:
        port = int(here.address.rpartition(":")[2])
        assert client.connect_ex(("127.0.0.1", port)) != 0


def test_it_is_switched_on_in_the_preferences(
    open_desktop: OpenDesktop, files: UserFiles, library_path: Path, qtbot: QtBot
) -> None:
    desktop = open_desktop(_prober)
    desktop.window.menu["preferences"].trigger()
    dialog = desktop.window.findChild(PreferencesDialog)
    assert isinstance(dialog, PreferencesDialog)
    form, switch = page(dialog, ApiPage), control(dialog, "api", QCheckBox)
    switch.click()
    control(dialog, "api_port", QSpinBox).setValue(0)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Apply).click()
    qtbot.waitUntil(lambda: form.copy.isVisibleTo(dialog))
    here = discovery.read(library_path)
    assert here is not None
    assert form.address.text() == f"It listens at {here.address}"
    switch.click()
    dialog.accept()
    qtbot.waitUntil(lambda: discovery.read(library_path) is None)
    assert kept.load(files.settings).settings == Settings(api_port=0)


@pytest.fixture
def taken() -> Iterator[socket.socket]:
    """A port that another program listens on."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other


def test_a_port_that_is_taken_is_said_and_can_be_tried_again(
    open_desktop: OpenDesktop, library_path: Path, taken: socket.socket, qtbot: QtBot
) -> None:
    desktop = open_desktop(_prober)
    states, notice = _states(desktop), desktop.window.notice
    port = taken.getsockname()[1]
    desktop.preferences.keep(replace(ON, api_port=port))
    qtbot.waitUntil(lambda: bool(states))
    assert states[0].problem is not None
    assert states[0].problem.code == "api.port_taken"
    assert notice.notices()[-1] == str(states[0].problem)
    assert discovery.read(library_path) is None
    taken.close()
    notice.offer.click()
    qtbot.waitUntil(lambda: bool(states[-1].address))
    assert states[-1].address.endswith(f":{port}")
    assert notice.notices() == ()


@pytest.mark.parametrize("then", [ON, Settings()], ids=["another port", "off"])
def test_that_a_port_is_taken_is_said_no_longer_than_it_matters(
    open_desktop: OpenDesktop, taken: socket.socket, qtbot: QtBot, then: Settings
) -> None:
    desktop = open_desktop(_prober)
    states, notice = _states(desktop), desktop.window.notice
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        for each in (taken, other):
            states.clear()
            desktop.preferences.keep(replace(ON, api_port=each.getsockname()[1]))
            qtbot.waitUntil(lambda: bool(states))
            assert notice.notices() == (str(states[0].problem),)
    desktop.preferences.keep(then)
    qtbot.waitUntil(lambda: states[-1].problem is None)
    assert notice.notices() == ()


def test_where_the_library_can_only_be_read_it_stays_off(
    open_desktop: OpenDesktop, library_path: Path, qtbot: QtBot
) -> None:
    holder = open_library(library_path)
    try:
        desktop = open_desktop(_prober)
        states = _states(desktop)
        desktop.preferences.keep(ON)
        qtbot.waitUntil(lambda: bool(states))
        assert states[0].problem is not None
        assert states[0].problem.code == "api.reading"
        assert discovery.read(library_path) is None
    finally:
        holder.close()


def test_its_jobs_are_shown_like_those_of_the_window(
    desktop: Desktop, files: UserFiles, library_path: Path, videos: Path, qtbot: QtBot, wait: Wait[Any]
) -> None:
    make_files(videos, 3)
    desktop.scan((os.fsencode(videos),))
    activity = parts(desktop.window).activity
    qtbot.waitUntil(lambda: activity.heading.accessibleName().startswith("Finished"))
    make_files(videos / "new", 4)

    async def post() -> int:
        job = {"type": "scan", "paths": [str(videos)]}
        async with (
            _session(library_path, files) as session,
            session.post("/api/v1/jobs", json=job) as answer,
        ):
            return answer.status

    assert wait(post()) == 202
    qtbot.waitUntil(lambda: activity.heading.accessibleName().startswith("Finished: 7 files"))
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 7)


def test_who_follows_a_job_hears_of_the_window_s_end(
    open_desktop: OpenDesktop,
    files: UserFiles,
    lives: Lives,
    library_path: Path,
    videos: Path,
    qtbot: QtBot,
    wait: Wait[Any],
) -> None:
    kept.save(files.settings, ON)
    make_files(videos, 3)
    gate = threading.Semaphore(1)
    desktop = open_desktop(lambda _request: FakeProber(gate=gate), paths=(os.fsencode(videos),))
    qtbot.waitUntil(lambda: parts(desktop.window).model.rowCount() == 1)
    qtbot.waitUntil(lambda: discovery.read(library_path) is not None)

    async def follow() -> list[str]:
        states: list[str] = []
        async with _session(library_path, files) as session, session.get("/api/v1/events") as stream:
            async for job in events(stream.content):
                if not states:
                    desktop.window.close()
                states.append(job["state"])
        return states

    states = wait(follow())
    assert states[0] == "running"
    assert states[-1] == "interrupted"
    qtbot.waitUntil(lives[desktop].done)
    assert discovery.read(library_path) is None
