"""News of the program: what an update has brought, and whether there is a new version."""

import logging
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from msgspec.structs import replace
from PySide6.QtCore import QDate, QLocale, Qt, QTimer, Slot

from app import __version__
from app.config import news
from app.config.news import ASKED_AT_START, HOME_PAGE, NewsMemory
from app.core.errors import NewsFailed
from app.qt.base.desk import Desk
from app.qt.base.tasks import Latest, Loader, background
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.news.release_file import Release

log = logging.getLogger(__name__)

FIRST_LOOK_MS: Final = 60_000
"""Milliseconds from the start to the first look, which must not lengthen the start."""
AGAIN_MS: Final = 3_600_000
"""Milliseconds between two looks at the clock, whether a week is over."""


class NewVersions(Loader):
    """Asks at the third start whether to look for new versions, and does so each week if that is wanted."""

    _regular = Latest()
    _asked = Latest()

    def __init__(self, desk: Desk, show_news: Callable[[], None]) -> None:
        """Take what shows the page with the news of this version."""
        super().__init__(desk.tasks, desk.window)
        self._desk = desk
        self._path = desk.user_files.news
        self._show_news = show_news
        self._question = Notice("")
        self._shown = Notice("")
        """The notice of the last look."""
        self._timer = QTimer(self, singleShot=True, interval=FIRST_LOOK_MS)
        self._timer.timeout.connect(self.look_if_due)
        desk.preferences.changed.connect(self._withdraw)
        desk.menu["check_updates"].triggered.connect(self.look_now)

    @background
    async def begin(self) -> None:
        """Count the start, say what an update has brought, and ask whether to look for new versions."""
        before = await self._tasks.away(news.load, self._path)
        memory = replace(before, starts=before.starts + 1, program=__version__)
        await self._tasks.away(news.save, self._path, memory)
        if before.program not in {"", __version__}:
            text = self.tr("Cinventory was updated to version {version}.").format(version=__version__)
            self._desk.notice.announce(Notice(text, self.tr("What's new"), self._show_news, done=True))
        if memory.starts >= ASKED_AT_START and not (
            memory.is_answered or self._desk.preferences.settings.news
        ):
            self._ask()
        self._timer.start()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _ask(self) -> None:
        text = self.tr(
            "Shall Cinventory look once a week whether there is a new version? It asks {host}, and sends "
            "nothing but its own version."
        ).format(host=self._host)
        self._question = Notice(
            text,
            self.tr("Yes"),
            lambda: self.answer(wanted=True),
            declined=lambda: self.answer(wanted=False),
            decline=self.tr("No"),
        )
        self._desk.notice.announce(self._question)

    @background
    async def answer(self, *, wanted: bool) -> None:
        """Keep the answer of the user, and look if it is wanted."""
        self._desk.preferences.keep(replace(self._desk.preferences.settings, news=wanted))
        memory = await self._tasks.away(news.load, self._path)
        await self._tasks.away(news.save, self._path, replace(memory, is_answered=True))
        if wanted:
            self.look_if_due()

    @Slot()
    def _withdraw(self) -> None:
        """Withdraw the question once the preferences answer it."""
        if self._desk.preferences.settings.news:
            self._desk.notice.withdraw(self._question)

    @Slot()
    @_regular.background
    async def look_if_due(self) -> None:
        """Look if the user wants that and the last look was a week ago. Only a new version is told."""
        self._timer.start(AGAIN_MS)
        memory = await self._tasks.away(news.load, self._path)
        if not (self._desk.preferences.settings.news and memory.is_due(time.time())):
            return
        try:
            release = await self._look(memory, must_note=True)
        except NewsFailed as error:
            log.info("no look for a new version: %s", error)
            return
        if release.is_after(__version__):
            self._tell(self._new(release))

    @Slot()
    @_asked.background
    async def look_now(self) -> None:
        """Look at once, as the user asks, and tell what comes of it."""
        self._tell(Notice(self.tr("{host} is asked for the newest version…").format(host=self._host)))
        memory = await self._tasks.away(news.load, self._path)
        try:
            release = await self._look(memory, must_note=False)
        except NewsFailed as error:
            self._tell(Notice(self._desk.texts.error(error)))
            return
        if release.is_after(__version__):
            self._tell(self._new(release))
        else:
            text = self.tr("There is no later version than this one, {version}.")
            self._tell(Notice(text.format(version=__version__), done=True))

    async def _look(self, memory: NewsMemory, *, must_note: bool) -> "Release":
        """Return the newest version. The time is noted before, so that a crash leads to no second request."""
        noted = replace(memory, looked=time.time())
        if not await self._tasks.away(news.save, self._path, noted) and must_note:
            raise NewsFailed("news.no_answer", detail=str(self._path))
        find = self._desk.environment.find_release
        if find is None:
            find = await self._tasks.away(_load_look)
        release = await find(self._desk.preferences.settings.news_address, memory.serial)
        await self._tasks.away(_note_serial, self._path, release.serial)
        return release

    def _new(self, release: "Release") -> Notice:
        text = self.tr("Version {version} of Cinventory is there, since {date}.").format(
            version=release.version, date=_day(release.date, self._desk.texts.localization.language)
        )
        return Notice(text, self.tr("What's new"), lambda: self._desk.opener.open_page(HOME_PAGE))

    def _tell(self, notice: Notice) -> None:
        self._desk.notice.withdraw(self._shown)
        self._shown = notice
        self._desk.notice.announce(notice)

    @property
    def _host(self) -> str:
        try:
            return urlsplit(self._desk.preferences.settings.news_address).hostname or ""
        except ValueError:
            return ""


def _day(date: str, language: str) -> str:
    """Return a date (ISO 8601) in words of a language."""
    day = QDate.fromString(date, Qt.DateFormat.ISODate)
    return QLocale(language).toString(day, "d MMM yyyy") if day.isValid() else date


def _load_look() -> "Callable[[str, int], Awaitable[Release]]":
    from app.news.look import look  # noqa: PLC0415 - loads aiohttp and cryptography, in the reader's thread

    return look


def _note_serial(path: Path, serial: int) -> None:
    memory = news.load(path)
    news.save(path, replace(memory, serial=max(memory.serial, serial)))
