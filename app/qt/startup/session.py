"""The session with an open library.

The module is loaded after the first paint, because the import takes as long as everything before.
"""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from msgspec.structs import asdict
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.core.errors import LibraryGone
from app.library import Library
from app.preview.cache import Cache
from app.preview.previewer import Previewer, preview_prober
from app.qt.base.desk import Desk, OpenFrame, Preferences
from app.qt.base.environment import Environment, UserFiles
from app.qt.base.feature import SharedParts
from app.qt.base.need import Need
from app.qt.base.source_store import SourceStore
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.base.undo import UndoActs, UndoStack
from app.qt.desktop.opener import Opener
from app.qt.shell.main_window import MainWindow
from app.qt.startup.features import FEATURES

if TYPE_CHECKING:
    from app.jobs.blocking_job import MakeProber

LOOK_MS: Final = 2000
"""Milliseconds between two looks whether the library is still there."""


class LibrarySession(QObject):
    """The open library in the window, and the features that work with it."""

    def __init__(self, window: MainWindow, frame: OpenFrame, shared: Sequence[SharedParts]) -> None:
        """Open the features, with what they share."""
        super().__init__()
        self._shared = shared
        self.watch = LibraryWatch(frame.library, frame.tasks, self)
        fields: dict[str, Any] = {name: value for each in shared for name, value in each.fields.items()}
        self.desk = Desk(**asdict(frame), **fields)
        self._follow_needs()
        UndoActs(frame.menu, frame.undo)
        frame.opener.failed.connect(frame.notice.announce)
        window.make_late_panels(self.desk)
        self._open = [feature.open(self.desk) for feature in FEATURES]
        window.open(self.desk)
        for each in shared:
            if each.begin is not None:
                each.begin()

    def _follow_needs(self) -> None:
        """Have the acts enabled whose needs are met."""
        desk = self.desk
        sources, selection, browse = desk.sources, desk.selection, desk.browse
        desk.menu.follow(
            {
                Need.LIBRARY: lambda: True,
                Need.WRITABLE: lambda: desk.writable and not desk.window.leaving,
                Need.SOURCES: lambda: bool(sources.paths(None)),
                Need.CHOSEN_SOURCE: lambda: sources.source(browse.state.source_id) is not None,
                Need.FOLDERS: lambda: bool(sources.paths(browse.state.source_id)),
                Need.SHOWN: lambda: selection.shown_count() > 0,
                Need.SELECTED: lambda: selection.count() > 0,
            },
            *(selection.changed, desk.totals.changed, browse.changed, sources.sources_changed),
            desk.window.close_requested,
        )

    def scan(self, paths: tuple[bytes, ...]) -> None:
        """Scan paths from outside the window, if the library can be changed."""
        if self.desk.writable:
            self.desk.jobs.scan(paths)

    async def close(self) -> None:
        """Stop the jobs, save their results for the next start, and close the library."""
        self.watch.close()
        for each in self._open:
            await each.close()
        await _close(self._shared)


async def open_session(
    window: MainWindow,
    library: Library,
    tasks: Tasks,
    preferences: Preferences,
    user_files: UserFiles,
    environment: Environment,
    make_prober: "MakeProber | None",
) -> LibrarySession:
    """Return the session of an open library, once the jobs of an earlier start are restored."""
    cache = Cache(user_files.previews, preferences.settings.preview_cache_bytes)
    prober = environment.preview_prober or preview_prober
    first = window.frame
    frame = OpenFrame(
        **asdict(first),
        library=library,
        tasks=tasks,
        undo=UndoStack(first.notice, first.texts, tasks, window),
        sources=SourceStore(
            library=library,
            totals_changed=first.totals.changed,
            texts=first.texts,
            tasks=tasks,
            parent=window,
        ),
        preferences=preferences,
        opener=Opener(parent=window),
        user_files=user_files,
        environment=environment,
        make_prober=make_prober,
        make_previewer=partial(Previewer, cache, prober, roots=library.source_paths),
        reports={},
        finds=[source for feature in FEATURES for source in feature.finds],
        late_finds=[source for feature in FEATURES for source in feature.late_finds],
        answers=[source for feature in FEATURES for source in feature.answers],
    )
    shared: list[SharedParts] = []
    try:
        for share in filter(None, (feature.share for feature in FEATURES)):
            shared.append(await share(frame))  # noqa: PERF401 - those made so far are closed on an error
        return LibrarySession(window, frame, shared)
    except BaseException:
        await _close(shared)
        raise


async def _close(shared: Sequence[SharedParts]) -> None:
    for each in shared:
        if each.close is not None:
            await each.close()


class LibraryWatch(Loader):
    """A watch that emits once when the library has gone, and once when it is back."""

    gone = Signal(object)
    """The `LibraryGone` error with the reason."""
    back = Signal()
    """The return of the file that was opened."""

    def __init__(self, library: Library, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._library = library
        self._gone = False
        self._pause = QTimer(self, interval=LOOK_MS, singleShot=True)
        self._pause.timeout.connect(self.look)
        self._pause.start()

    @Slot()
    @background
    async def look(self) -> None:
        """Check now. The next check follows `LOOK_MS` after the answer."""
        try:
            await self._tasks.away(self._library.check_presence)
        except LibraryGone as error:
            if not self._gone:
                self._gone = True
                self.gone.emit(error)
        else:
            if self._gone:
                self._gone = False
                self.back.emit()
        self._pause.start()

    def note_gone(self) -> None:
        """Note that the library is gone, as another request has found out."""
        self._gone = True

    def close(self) -> None:
        """Stop the checks."""
        self._pause.stop()
