"""Opens files in the preferred player, and in the programs of the menu “Open with”."""

import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QMenu

from app.config.programs.program import Program
from app.config.settings import INSIDE
from app.core.file.record import FileRecord
from app.core.text.names import display
from app.qt.base.desk import Desk
from app.qt.base.tasks import Loader, Tasks, background
from app.qt.desktop.opener import Opener
from app.qt.widgets.notice_bar import Notice

if TYPE_CHECKING:
    from app.config.programs.installed import Installed

_MOST: Final = 6
"""Most programs of the system in the menu, beside the known tools."""
_LOOK_MS: Final = 3000
"""Time after the start at which the programs are looked for, so that the menu need not wait."""
WithFew = Callable[[Callable[[Sequence[FileRecord]], None]], None]
"""Calls a function with the records of the selected files, unless they are too many."""


Ask = Callable[[Callable[["Installed"], None]], None]
"""Calls a function with the programs on this computer, once they are known."""


def _installed() -> "Installed":
    """Return the programs on this computer, as `programs.installed` does. Reads hundreds of files."""
    from app.config.programs.installed import installed  # noqa: PLC0415 - not needed at the start

    return installed()


class ProgramLook(Loader):
    """Looks once for the programs on this computer, never in the window's thread."""

    def __init__(
        self, tasks: Tasks, look: "Callable[[], Installed]" = _installed, parent: QObject | None = None
    ) -> None:
        super().__init__(tasks, parent)
        self._installed = look
        self._found: Installed | None = None
        self._waiting: list[Callable[[Installed], None]] = []

    def ask(self, then: "Callable[[Installed], None]") -> None:
        """Call `then` with the programs: at once if they are known."""
        if self._found is not None:
            then(self._found)
            return
        self._waiting.append(then)
        if len(self._waiting) == 1:
            self.look()

    @background
    async def look(self) -> None:
        """Find the programs."""
        if self._found is None:
            self._found = await self._tasks.away(self._installed)
        waiting, self._waiting = self._waiting, []
        for then in waiting:
            then(self._found)


class OpenWith(QObject):
    """The programs that open files."""

    notice_raised = Signal(object)
    """A `Notice` that a file may not open, which offers to look at it inside the program."""

    inside_wanted = Signal(object, float)
    """A `FileRecord` that is to be played inside the window, and the time to begin at, seconds."""

    look_wanted = Signal(object, float)
    """A `FileRecord` that is to be shown in the quick look, and the time to begin at, seconds."""

    in_place_wanted = Signal(object, object)
    """A `FileRecord` that is to be played where its picture is, and that `PlayPlace`."""

    def __init__(
        self,
        opener: Opener,
        preferred: Callable[[], str],
        parent: QObject,
        ask: Ask,
        *,
        look_inside: Callable[[], None],
    ) -> None:
        """Take functions that return the key of the preferred player, ask for programs, open Quick look."""
        super().__init__(parent)
        self._opener = opener
        self._preferred = preferred
        self._ask = ask
        self._look_inside = look_inside

    def tell(self, then: "Callable[[Installed], None]") -> None:
        """Call `then` with the programs on this computer, once they are known, unless it has gone by then."""

        def told(found: "Installed") -> None:
            with suppress(RuntimeError):
                then(found)

        self._ask(told)

    def play(self, records: Iterable[FileRecord], at: float = 0.0) -> None:
        """Open files in the preferred player, else in the usual program of the system.

        It begins at the time `at`, in seconds, or the user is told that it cannot.
        """
        if self._preferred() == INSIDE:
            for record in tuple(records)[:1]:
                self.inside_wanted.emit(record, at)
            return
        self._ask(partial(self._play, tuple(records), at))

    def _play(self, records: Iterable[FileRecord], at: float, installed: "Installed") -> None:
        by_player: dict[Program, list[bytes]] = {}
        for record in records:
            try:
                player = installed.player(record.name, self._preferred(), at)
            except LookupError:
                self._tell(
                    self.tr("No player was found for “{}”. Install one, or choose a program by “Open with”."),
                    record,
                )
                continue
            if player is None:
                self._open_by_system(installed, record, at)
            else:
                by_player.setdefault(player, []).append(record.path)
        for player, paths in by_player.items():
            self.open(player, paths, at)

    def _open_by_system(self, installed: "Installed", record: FileRecord, at: float) -> None:
        """Have the system open a file. On Linux it says nothing where it has no program for the file."""
        self._opener.open_file(record.path)
        if sys.platform == "linux" and not installed.for_file(record.name):
            self._tell(
                self.tr(
                    "No player for “{}” is known here, so the system was asked to open it (xdg-open). "
                    "If nothing opens, install a player, or choose a program by “Open with”."
                ),
                record,
            )
        else:
            self._tell_of_start("", at)

    def _tell(self, text: str, record: FileRecord) -> None:
        notice = Notice(text.format(display(record.name)), self.tr("Quick look"), self._look_inside)
        self.notice_raised.emit(notice)

    def open(self, program: Program, paths: Sequence[bytes], at: float = 0.0) -> None:
        """Open files in a program, at a time if it can."""
        if not program.start:
            self._tell_of_start(program.name, at)
        for command in program.commands(paths, at):
            self._opener.start(command)

    def _tell_of_start(self, program: str, at: float) -> None:
        if at > 0:
            sentence = self.tr("{} begins at the beginning: it cannot be told a time.")
            self.notice_raised.emit(sentence.format(program or self.tr("The program of the system")))

    def fill_for(self, menu: QMenu, record: FileRecord, at: Callable[[], float]) -> None:
        """Fill a menu with the programs for one file, which begin at a time if they can."""
        player = menu.addAction(self.tr("Open in the preferred player"))
        player.triggered.connect(lambda: self.play((record,), at()))
        menu.addSeparator()

        def offer(found: "Installed") -> None:
            for programs in _offered(found, record.name):
                for program in programs:
                    action = menu.addAction(_label(program))
                    action.triggered.connect(partial(self._open_at, program, record.path, at))
                menu.addSeparator()

        self.tell(offer)

    def _open_at(self, program: Program, path: bytes, at: Callable[[], float], *_: object) -> None:
        self.open(program, (path,), at())

    def fill(self, desk: Desk, with_few: WithFew, menu: QMenu) -> None:
        """Fill the menu with the programs for the selected file, or for the first of several."""
        menu.addAction(self.tr("Looking for programs…")).setEnabled(False)
        first = desk.selection.chosen()[:1]
        desk.files.with_records(
            first, lambda records: self._ask(lambda found: self._list(desk, with_few, menu, records, found))
        )

    def _list(
        self, desk: Desk, with_few: WithFew, menu: QMenu, records: Sequence[FileRecord], found: "Installed"
    ) -> None:
        menu.clear()
        named, tools = _offered(found, records[0].name if records else b"")
        for programs in (named, tools):
            for program in programs:
                action = menu.addAction(_label(program))
                action.setStatusTip(self.tr("Open the selected files in {}").format(program.name))
                action.triggered.connect(partial(self._open_few, with_few, program))
            menu.addSeparator()
        if not named and not tools and sys.platform == "linux":
            menu.addAction(self.tr("No program for videos was found")).setEnabled(False)
        if sys.platform == "win32":
            other = menu.addAction(self.tr("Another program…"))
            other.triggered.connect(
                lambda: with_few(lambda shown: self._opener.choose_program(shown[0].path))
            )
        choose = menu.addAction(self.tr("Preferred player…"))
        choose.setStatusTip(self.tr("Choose the program that Open uses"))
        choose.triggered.connect(lambda: desk.preferences.open("player"))

    def _open_few(self, with_few: WithFew, program: Program, *_: object) -> None:
        with_few(lambda records: self.open(program, [record.path for record in records]))


def _offered(found: "Installed", name: bytes) -> tuple[Sequence[Program], Sequence[Program]]:
    """Return the programs that the system names for a file, and the known tools."""
    tools = {program.key for program in found.tools}
    named = [program for program in found.for_file(name) if program.key not in tools][:_MOST]
    return named, found.tools


def _label(program: Program) -> str:
    return program.name.replace("&", "&&")


def connect_open_with(desk: Desk) -> OpenWith:
    """Return what opens files; look for the programs a little later, beside the window's thread."""
    look = ProgramLook(desk.tasks, parent=desk.window)
    opening = OpenWith(
        desk.opener,
        lambda: desk.preferences.settings.player,
        desk.window,
        look.ask,
        look_inside=desk.menu["quick_look"].trigger,
    )
    opening.notice_raised.connect(desk.notice.announce)
    QTimer.singleShot(_LOOK_MS, look, look.look)
    return opening
