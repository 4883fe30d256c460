"""The lifecycle of a window that is painted: the library behind it, then an orderly end."""

import asyncio
import logging
import os
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication
from qasync import QEventLoop

from app.config import recent, window_state
from app.config.paths import default_library, runtime_folder
from app.core.errors import CinventoryError, LibraryError, LibraryGone, UpdateNotBackedUp
from app.core.message import Message
from app.core.text.names import display
from app.qt.base.environment import Environment
from app.qt.base.tasks import Tasks
from app.qt.desktop.activation import bring_to_front
from app.qt.libraries.commands import LeaveQuestion, LibraryCommands
from app.qt.libraries.opening import Opening, UpdateQuestion
from app.qt.libraries.unreadable_page import UnreadablePage
from app.qt.preferences.commands import SizeActs
from app.qt.preferences.controller import PreferencesController
from app.qt.startup.background import Background, system_tray
from app.qt.startup.features import loads, preferences_pages
from app.qt.startup.first_window import FirstWindow, end_signals
from app.qt.startup.instance_lock import InstanceLock
from app.qt.startup.qt_application import Application
from app.qt.startup.quit_question import Stopping
from app.qt.startup.single_instance import OpenRequest, SingleInstance, hand_over
from app.qt.startup.unexpected_errors import UnexpectedErrors
from app.qt.widgets.announcement import announce
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from app.jobs.blocking_job import MakeProber
    from app.library import Library
    from app.qt.help.error_dialog import Kept
    from app.qt.startup.session import LibrarySession

    OpenLibrary = Callable[[Path], Library]

log = logging.getLogger(__name__)

_USUAL: Final = Environment()


def run(
    app: Application,
    first: FirstWindow,
    opening: Opening,
    paths: tuple[bytes, ...],
    claim: InstanceLock,
    *,
    hidden: bool,
) -> Opening | None:
    """Open a library behind a painted window, and return after both have closed: the library to open next."""
    with QEventLoop(app) as loop:
        desktop = Desktop(first, environment=Environment(badge=app.setBadgeNumber), hidden=hidden)
        desktop.guard(loop)
        desktop.listen(claim)
        app.paths_opened.connect(desktop.scan)
        loop.run_until_complete(desktop.run(opening, paths))
        app.paths_opened.disconnect(desktop.scan)
    desktop.window.deleteLater()
    return desktop.following


class Desktop:
    """The objects behind one window, from its first paint to its last commit."""

    def __init__(
        self,
        first: FirstWindow,
        make_prober: "MakeProber | None" = None,
        *,
        environment: Environment = _USUAL,
        hidden: bool = False,
    ) -> None:
        """Take the window, which may be `hidden`. In tests, `make_prober` replaces the real prober."""
        loaded, files, theme = first.loaded, first.files, first.theme
        self.texts = first.texts
        self.window = first.window
        self.preferences = PreferencesController(
            loaded.settings,
            files.settings,
            theme,
            self.texts,
            self.window,
            self.window.menu,
            pages=preferences_pages,
        )
        self.session: LibrarySession | None = None
        """The open library; None before it is open, and if it cannot be opened."""
        self._gone = Notice("")
        """The notice that the library is gone."""
        self.following: Opening | None = None
        """The library for another window after this one has closed; None if there is to be none."""
        self._opening = Opening(Path())
        self._claim: InstanceLock | None = None
        self._theme = theme
        self._files = files
        self._make_prober = make_prober
        self._environment = environment
        self._waiting: list[tuple[bytes, ...]] = []
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="library-reader")
        self._tasks = Tasks(self._reader)
        self._closing = asyncio.Event()
        self.libraries = LibraryCommands(self.window.frame, self._tasks, files.recent)
        make_tray = environment.make_tray or system_tray
        self.background = Background(
            self.window,
            self.preferences,
            self._tasks,
            make_tray=lambda: make_tray(self.window.windowIcon(), self.window),
            stopping=self._what_stops,
            hidden=hidden,
        )
        self.errors = UnexpectedErrors(self.window, self._kept)
        self._connect()
        if loaded.notice is not None:
            self._announce(loaded.notice)

    def _connect(self) -> None:
        window, preferences = self.window, self.preferences
        self._tasks.failed.connect(self._say_failure)
        self.errors.quit_requested.connect(window.close)
        window.close_requested.connect(self._begin_close)
        SizeActs(window.menu, preferences)
        window.menu["preferences"].triggered.connect(lambda _checked: preferences.open())
        window.browse.hide_problems(preferences.settings.hidden_problems)
        preferences.changed.connect(lambda settings: window.browse.hide_problems(settings.hidden_problems))
        preferences.changed.connect(lambda settings: window.menu.use_keys(settings.keys))
        preferences.notice_raised.connect(window.notice.announce)
        preferences.notice_outdated.connect(window.notice.withdraw)
        preferences.reopen_requested.connect(lambda: self._leave_for(Opening(self._opening.path)))
        self.libraries.chosen.connect(self._change)
        if window.leaving:  # a signal has come since the first paint
            self._begin_close()

    def listen(self, claim: InstanceLock) -> None:
        """Accept requests of later starts, if this process is the first."""
        self._claim = claim
        claim.take()
        instance = SingleInstance(claim, self.window)
        instance.asked.connect(self.answer)
        instance.listen()
        self.window.close_requested.connect(instance.close)

    def guard(self, loop: asyncio.AbstractEventLoop) -> None:
        """Show unexpected errors instead of ending the loop, and close the window on a signal."""
        self.errors.listen()
        loop.set_exception_handler(self._report)
        for number in end_signals():
            with suppress(NotImplementedError, ValueError):
                loop.add_signal_handler(number, self.window.close)

    async def run(self, opening: Opening, paths: tuple[bytes, ...]) -> None:
        """Open the library, wait until the user closes the window, and close everything in order."""
        try:
            try:
                await self.open(opening, paths)
            except Exception:
                log.exception("the library was not opened")
                self.window.settle()
            await self._closing.wait()
        finally:
            await self.close()

    async def open(self, opening: Opening, paths: tuple[bytes, ...] = ()) -> None:
        """Open the library in another thread, fill the table, and scan `paths`.

        A backup takes its place before, if one was chosen.
        """
        self._opening = opening
        self.libraries.show(opening.path)
        self.window.setWindowTitle(f"{self._name(opening.path)} \N{EN DASH} Cinventory")
        self.background.name(self.window.windowTitle())
        open_library = await self._tasks.away(_load_library_modules)
        for load in (_load_details, *loads()):  # here, and not away: see `loads`
            load()
            await asyncio.sleep(0)
        if opening.backup is not None:
            await self._restore(opening.path, opening.backup)
        library = await self._open_library(open_library, opening.path)
        if library is None:
            self.window.settle()
            return
        await self._tasks.away(recent.note, self._files.recent, library.path)
        self.session = session = await self._open_session(library)
        session.watch.gone.connect(self._announce)
        session.watch.back.connect(self._show_library_back)
        if library.notice is not None:
            self._announce(library.notice)
        for asked in (paths, *self._waiting):
            session.scan(asked)

    async def _open_session(self, library: "Library") -> "LibrarySession":
        from app.qt.startup.session import open_session  # noqa: PLC0415 - behind the painted window

        return await open_session(
            self.window,
            library,
            self._tasks,
            self.preferences,
            self._files,
            self._environment,
            self._make_prober,
        )

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan paths from outside the window, once the library is open."""
        if self.session is None:
            self._waiting.append(paths)
        else:
            self.session.scan(paths)

    def answer(self, asked: OpenRequest) -> None:
        """Handle the request of a later start: bring the window to the front, and scan the paths."""
        bring_to_front(self.window, asked.token)
        self.scan(asked.paths)

    def _begin_close(self) -> None:
        """Hide the window, unless it has to show how its jobs end."""
        if self.session is None or not self.session.desk.jobs.busy:
            self.window.hide()
        self._closing.set()

    async def close(self) -> None:
        """Close in order: the coroutines, the scans, the library, the threads, the window."""
        window_state.save_window(self._files.window, self.window.state())
        self.background.close()
        await self._tasks.close()
        if self.session is not None:
            await self.session.close()
        self._reader.shutdown()
        self.errors.close()
        self.window.leave()

    def _name(self, library: Path) -> str:
        is_default = library == default_library()
        return QCoreApplication.translate("Desktop", "Library") if is_default else recent.name_of(library)

    def _change(self, opening: Opening) -> None:
        """Show another library, or a backup of this one."""
        if opening != Opening(self._opening.path):
            self._tasks.spawn(self._go_to(opening))

    async def _go_to(self, opening: Opening) -> None:
        """Bring the window to the front that shows a library, or leave this one; ask before, if jobs run."""
        if self._claim is not None and opening.path != self._opening.path:
            other = InstanceLock(opening.path, runtime_folder())
            if not await self._tasks.away(other.take) and await self._tasks.away(hand_over, other, ()):
                return
            other.release()
        if self.session is None or not self.session.desk.jobs.busy:
            self._leave_for(opening)
            return
        question = LeaveQuestion(self.window, may_open_window=opening.backup is None)
        question.leaves.connect(lambda: self._leave_for(opening))
        question.window_requested.connect(lambda: self.libraries.open_window(opening.path))
        question.open()

    def _leave_for(self, opening: Opening) -> None:
        self.following = opening
        self.window.close()

    async def _what_stops(self) -> Stopping:
        """Return the things of the library that stop with the program."""
        if self.session is None:
            return Stopping()
        library = self.session.desk.library
        schedules, watched = await self._tasks.away(_automatic, library)
        return Stopping(jobs=self.session.desk.jobs.busy, schedules=schedules, watched=watched)

    async def _restore(self, library: Path, backup: Path) -> None:
        """Put a backup in the place of the library, and say what came of it."""
        waits = Notice(
            QCoreApplication.translate("Desktop", "The backup is put in the place of the library…")
        )
        self.window.notice.announce(waits)
        try:
            kept_as = await self._tasks.away(_restore, library, backup)
        except CinventoryError as error:
            self._announce(error)
        else:
            name = "" if kept_as is None else display(os.fsencode(kept_as.name))
            code = "backup.restored" if name else "backup.restored_new"
            self._announce(Message(code, {"backup": display(os.fsencode(backup.name)), "kept": name}))
        self.window.notice.withdraw(waits)

    async def _open_library(self, open_library: "OpenLibrary", path: Path) -> "Library | None":
        """Return the library, or show a page with the reason and what can be done, and return None."""
        try:
            return await self._tasks.away(open_library, path)
        except LibraryError as error:
            if isinstance(error, UpdateNotBackedUp) and await self._updates_anyway(error):
                return await self._open_library(_update_without_backup, path)
            backup, written = await self._tasks.away(_last_times, path)
            reason = self.texts.error(error)
            self.window.show_instead(UnreadablePage(self.window.menu, reason, backup, written))
            announce(self.window, reason)
            return None

    async def _updates_anyway(self, error: UpdateNotBackedUp) -> bool:
        """Ask whether a library may be updated without a backup, and return whether it may."""
        answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        question = UpdateQuestion(self.window, self.texts.error(error))
        question.agreed.connect(partial(_answer, answer, True))
        question.finished.connect(lambda _result: _answer(answer, False))
        question.open()
        return await answer

    def _announce(self, what: Message | BaseException) -> None:
        said = self.texts.message(what) if isinstance(what, Message) else self.texts.error(what)
        notice = Notice(said)
        if isinstance(what, LibraryGone):
            self.window.notice.withdraw(self._gone)
            self._gone = notice
            if self.session is not None:
                self.session.watch.note_gone()
        self.window.notice.announce(notice)

    def _show_library_back(self) -> None:
        """Read the library again, and withdraw the notice that it is gone."""
        self.window.notice.withdraw(self._gone)
        if self.session is not None:
            self.session.desk.files.refresh()

    def _report(self, _loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        error = context.get("exception") or RuntimeError(context.get("message", ""))
        log.error("in the event loop: %s", context.get("message"), exc_info=error)
        self._say_failure(error)

    def _say_failure(self, error: BaseException) -> None:
        """Say why a request was not possible. An error that nobody expected has a dialog."""
        if isinstance(error, CinventoryError):
            self._announce(error)

    def _kept(self) -> "Kept":
        from app.qt.help.error_dialog import Kept  # noqa: PLC0415 - after an error

        if self.session is None:
            return Kept()
        desk = self.session.desk
        return Kept(is_open=True, is_writable=desk.writable, has_jobs=desk.jobs.busy)


def _load_library_modules() -> "OpenLibrary":
    """Import what opens a library, and what the features need most of; nothing of the window, see `loads`."""
    from app.library import open_library  # noqa: PLC0415 - in the reader's thread, behind the painted window
    from app.library.near import near_groups, part_pairs  # noqa: F401, PLC0415 - as above

    return open_library


def _load_details() -> None:
    from app.qt.details import contents  # noqa: F401, PLC0415 - which the first selected file needs


def _update_without_backup(library: Path) -> "Library":
    from app.library import open_library  # noqa: PLC0415 - seldom

    return open_library(library, backed_up=False)


def _answer(waiting: "asyncio.Future[bool]", answer: bool) -> None:  # noqa: FBT001 - of signals
    if not waiting.done():
        waiting.set_result(answer)


def _restore(library: Path, backup: Path) -> Path | None:
    from app.library.open.copying import Unattended  # noqa: PLC0415 - seldom
    from app.library.open.restoring import restore  # noqa: PLC0415 - as above

    return restore(library, backup, Unattended())


def _automatic(library: "Library") -> tuple[int, int]:
    """Return the numbers of schedules that are on, and of watched sources."""
    with library.reader() as reader:
        schedules = sum(each.plan.enabled for each in reader.schedules())
        return schedules, len(reader.watched_sources())


def _last_times(library: Path) -> tuple[float | None, float | None]:
    """Return when a library was backed up and changed last, as far as that is known."""
    from app.library.open.backups import last_backup  # noqa: PLC0415 - seldom

    try:
        written = library.stat().st_mtime
    except OSError:
        written = None
    return last_backup(library), written
