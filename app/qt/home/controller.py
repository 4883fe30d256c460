"""Reads the figures of Home, shows them, and does what its buttons ask for."""

import os
import time
from asyncio import wrap_future
from collections.abc import Callable, Mapping
from functools import partial
from threading import Event
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.config import paths as places
from app.config.mounted import user_disks
from app.config.paths import backup_folder
from app.core.backup.job import BackupRequest
from app.core.checksum.job import ChecksumRequest
from app.core.coverage import Question
from app.core.home.figures import Figures
from app.core.home.rules import NOT_CHECKED, Item
from app.core.query.collections import OF_NEED, SmartGroup
from app.core.scan.since import NewsSince, Period
from app.core.sources.overdue import OverdueLimits
from app.core.sources.source import may_continue
from app.disk_pool.presence import connected_disks
from app.jobs.types.backup import BACKUP
from app.jobs.types.checksum import CHECKSUM
from app.library import Library
from app.library.checks import news
from app.library.home import figures, visits
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.feature import Closing
from app.qt.base.library_reads import LibraryReads
from app.qt.base.list_pages import TABLE
from app.qt.base.tasks import Latest, Loader, Tasks, background
from app.qt.home.cards import ShownFiles
from app.qt.home.feature import KEY
from app.qt.home.health import HealthCards
from app.qt.home.page import HomePage
from app.qt.home.welcome import StepsCard, WelcomeCards

_DISKS_SECONDS: Final = 3.0
"""Seconds after which a disk that does not answer is offered without its room."""
_PAUSE_MS: Final = 1000
"""Pause after a change of the library until the figures are read again."""


class HomeLoader(Loader):
    """Reads the figures, and stores the looks of the user."""

    read = Signal(object, object)
    """The `Figures`, and the `NewsSince` a moment; None since the last visit, of which the figures tell."""
    visited = Signal()
    """The first look of a visit: other files are new from now on."""
    pairs_read = Signal(object)
    """The paths of rotten files, each with a good copy of it."""
    disks_read = Signal(object)
    """The `DiskFacts` of the user's disks, by their mount points."""
    _latest = Latest()

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._reads = LibraryReads(library, "home")

    @_latest.background
    async def load(self, hidden: int, moment: Period | float | None, limits: OverdueLimits) -> None:
        """Read the figures without the problems in the set `hidden`, and what is new since a moment.

        `limits` tell which disks are overdue.
        """
        is_left = Event()

        def read(reader: Reader) -> tuple[Figures, NewsSince | None]:
            now = time.time()
            since = None if moment is None else reader.insight(news.read, moment, now)
            return figures.read(self._library, now, hidden, is_left.is_set, limits), since

        try:
            self.read.emit(*await self._reads.ask(read))
        finally:
            is_left.set()

    def leave(self) -> None:
        """Stop reading figures that nobody sees: the read would slow down that of the page that is shown."""
        self._latest.cancel()

    @background
    async def find_pairs(self, hidden: int) -> None:
        """Find rotten files with good copies, without the problems in the set `hidden`."""
        pairs = await self._reads.ask(lambda reader: reader.insight(figures.rotten_beside_good, hidden))
        self.pairs_read.emit(pairs)

    @background
    async def look(self) -> None:
        """Note that the user looks at what is new."""
        if await wrap_future(self._library.write(visits.look, time.time())):
            self.visited.emit()

    @background
    async def find_disks(self) -> None:
        """Find the disks that are connected."""
        self.disks_read.emit(
            await self._tasks.away(lambda: connected_disks(user_disks(), patience=_DISKS_SECONDS))
        )

    @property
    def busy(self) -> bool:
        """Return whether figures are being read."""
        return self._latest.running

    def close(self) -> None:
        """End the reads."""
        self._reads.close()


class HomeController(QObject):
    """The controller of the page. While the page is hidden, nothing is read."""

    def __init__(self, desk: Desk, loader: HomeLoader) -> None:
        super().__init__(desk.window)
        self._desk = desk
        self._loader = loader
        self._page: HomePage | None = None
        self._health: HealthCards | None = None
        self._welcome: WelcomeCards | None = None
        self._steps: StepsCard | None = None
        self._figures: Figures | None = None
        self._news: NewsSince | None = None
        saved = desk.window.saved
        self._done, self._hidden = set(saved.steps_done), set(saved.steps_hidden)
        desk.window.kept["steps_done"] = lambda: tuple(sorted(self._done))
        desk.window.kept["steps_hidden"] = lambda: tuple(sorted(self._hidden))
        self._first_scan = False
        """Whether the first scan of the library runs, after which Home is shown."""
        self._again = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._again.timeout.connect(self._refresh)
        loader.read.connect(self._show)
        loader.visited.connect(desk.files.refresh_totals)
        loader.pairs_read.connect(self._compare)
        for changed in (desk.sources.sources_changed, desk.jobs_changed, desk.files.problems_changed):
            changed.connect(self._refresh_soon)
        for changed in (desk.batch, desk.browse.hidden_problems_changed):
            changed.connect(self._refresh_soon)
        desk.browse.changed.connect(self._note_group)
        desk.jobs.scanning_changed.connect(self._follow_scan)
        desk.jobs.scan_ended.connect(self._end_scan)
        desk.menu["getting_started"].triggered.connect(self._start_again)
        desk.window.page_changed.connect(self._enter)
        self._enter(desk.window.page)

    @Slot(str)
    def _enter(self, key: str) -> None:
        """Fill the page if it is shown from now on."""
        if key != KEY:
            self._loader.leave()
        else:
            self._page = self._desk.part(HomePage)
            self._look()
            self._refresh()

    def _look(self) -> None:
        if self._desk.writable:
            self._loader.look()

    @Slot()
    def _note_group(self) -> None:
        state = self._desk.browse.state
        if state.group is SmartGroup.NEW:
            self._look()
        if state.only_problems or state.failures_of or state.group in OF_NEED or "problem:" in state.text:
            self._done.add("wrong")

    @Slot()
    def _refresh_soon(self, *_: object) -> None:
        if not self._again.isActive():
            self._again.start()

    @Slot()
    def _refresh(self) -> None:
        """Read the figures again, but never in place of a running read, which would not come to its end."""
        if self._desk.window.page == KEY:
            if self._loader.busy:
                self._again.start()
            else:
                moment = self._health.news.moment if self._health else None
                limits = self._desk.preferences.settings.overdue_limits
                self._loader.load(self._desk.browse.state.hidden_problems, moment, limits)

    # Showing

    @Slot(object, object)
    def _show(self, read: Figures, news: NewsSince | None) -> None:
        self._figures, self._news = read, news
        page = self._page
        if page is None:
            return
        if not read.sources:
            page.show_head(self.tr("Welcome"), "")
            self._show_welcome(page)
        else:
            health = self._health or self._make_health(page)
            page.show_head(self._name(), health.head(read))
            self._show_steps(read)
            health.show(read, news)
        if self._health is not None:
            self._health.widget.setVisible(bool(read.sources))
        if self._steps is not None and not read.sources:
            self._steps.hide()
        if self._welcome is not None:
            self._welcome.widget.setVisible(not read.sources)

    def _name(self) -> str:
        name = self._desk.library.path.stem
        return self.tr("Your library") if name == "library" else name

    def _make_health(self, page: HomePage) -> HealthCards:
        window = self._desk.window
        health = HealthCards(self._desk.texts, self._desk.menu, window.saved.news_since, self)
        self._health = health
        window.kept["news_since"] = lambda: health.news.since.saved
        health.news.since.chosen.connect(self._refresh)
        health.files_requested.connect(self._show_files)
        health.act_requested.connect(lambda item: self._once_known(partial(self._act, item)))
        health.question_asked.connect(self._desk.window.question_asked)
        health.comparison_requested.connect(
            lambda: self._loader.find_pairs(self._desk.browse.state.hidden_problems)
        )
        self._steps = steps = StepsCard()
        steps.step_requested.connect(lambda key: self._once_known(partial(self._take_step, key)))
        steps.hide_requested.connect(self._hide_steps)
        page.add(steps)
        page.add(health.widget)
        return health

    def _show_steps(self, read: Figures) -> None:
        if self._steps is not None:
            self._steps.show_steps(read, self._done, self._hidden)

    def _show_welcome(self, page: HomePage) -> None:
        if self._welcome is None:
            self._welcome = welcome = WelcomeCards(self._desk.texts, self._desk.menu, self)
            welcome.scan_requested.connect(self._desk.jobs.scan)
            welcome.sample_requested.connect(self._add_sample)
            self._loader.disks_read.connect(welcome.show_disks)
            page.add(welcome.widget)
        self._loader.find_disks()

    # Acts

    @Slot(object)
    def _show_files(self, shown: ShownFiles) -> None:
        browse = self._desk.browse
        if shown.found is not None:
            browse.show_found(shown.found)
        else:
            browse.search_everywhere("")
            browse.choose(shown.choice)
            browse.set_text(shown.text)

    @Slot(object)
    def _compare(self, paths: tuple[bytes, ...]) -> None:
        """Show these files alone, and select them: the details show selected files side by side."""
        if not paths:
            return
        desk, before = self._desk, self._desk.browse.state
        desk.browse.show_within(paths)
        if desk.browse.state == before:
            desk.menu["select_all"].trigger()
        else:
            later = Qt.ConnectionType.SingleShotConnection
            desk.files.found.connect(desk.menu["select_all"].trigger, later)

    def _once_known(self, act: Callable[[], None]) -> None:
        """Do what a button asks for once the window knows the sources: Home may be read before them."""
        sources = self._desk.sources
        if sources.known:
            act()
        else:
            sources.sources_changed.connect(lambda *_: act(), Qt.ConnectionType.SingleShotConnection)

    def _act(self, item: Item) -> None:
        desk = self._desk
        acts: Mapping[str, Callable[[], object]] = {
            "continue_scan": lambda: desk.jobs.scan(desk.sources.paths(item.source)),
            "check_damage": lambda: desk.window.question_asked.emit(Question.DAMAGE),
            "find_copies": lambda: desk.window.question_asked.emit(Question.COPIES),
            "checksum": lambda: self._store_checksums(item.source),
            "look_after": self._look_after,
            "": self._back_up,
        }
        acts[item.act]() if item.act in acts else desk.menu[item.act].trigger()

    def _back_up(self) -> None:
        folder = backup_folder(self._desk.library.path)
        self._desk.submit(BACKUP, BackupRequest(path=os.fsencode(folder)))

    def _store_checksums(self, source: int | None) -> None:
        paths = self._desk.sources.paths(source)
        if paths and self._desk.writable:
            self._desk.submit(CHECKSUM, ChecksumRequest(paths=paths, query=NOT_CHECKED))

    def _look_after(self) -> None:
        """Open the sheet for all sources, whichever the side bar had chosen."""
        if self._desk.browse.state.source_id is not None:
            self._desk.browse.choose(None)
        self._desk.menu["look_after"].trigger()

    def _add_sample(self) -> None:
        self._desk.jobs.scan((bytes(places.resource("samples/sample.mp4")),))

    # First steps

    def _take_step(self, key: str) -> None:
        desk = self._desk
        if key == "read":
            unread = tuple(source.path for source in desk.sources.sources if may_continue(source))
            if unread:
                desk.jobs.scan(unread)
        elif key == "wrong":
            desk.browse.show_problems()
        elif key == "copies":
            desk.window.question_asked.emit(Question.COPIES)
        elif key == "checksums":
            self._store_checksums(None)
        else:
            self._look_after()

    @Slot(object)
    def _hide_steps(self, keys: tuple[str, ...]) -> None:
        self._hidden.update(keys)
        if self._figures is not None:
            self._show(self._figures, self._news)

    @Slot()
    def _start_again(self) -> None:
        self._hidden.clear()
        self._done.clear()
        self._desk.window.show_page(KEY)
        if self._figures is not None:
            self._show(self._figures, self._news)

    @Slot(object)
    def _follow_scan(self, running: object) -> None:
        """Show the table while the first scan fills it."""
        is_first = self._figures is not None and not self._figures.sources
        if running and is_first and self._desk.window.page == KEY:
            self._first_scan = True
            self._desk.window.show_page(TABLE)

    @Slot(object, object)
    def _end_scan(self, *_: object) -> None:
        """Show Home once after the first scan."""
        if self._first_scan:
            self._first_scan = False
            self._desk.window.show_page(KEY)


def open_home(desk: Desk) -> Closing:
    """Connect the page with the library."""
    loader = HomeLoader(desk.library, desk.tasks, desk.window)
    HomeController(desk, loader)
    return Closing(loader.close)
