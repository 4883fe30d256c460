"""Opens files in other programs: player, file manager. Nothing here blocks or accesses such a file."""

import os
import sys
from collections.abc import Callable, Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal, Slot

from app.config.paths import log_file
from app.config.programs.launch import unbundled
from app.core.text.names import as_text, split
from app.core.text.uris import file_uri

_FILE_MANAGER: Final = "org.freedesktop.FileManager1"
_FILE_MANAGER_PATH: Final = "/org/freedesktop/FileManager1"


class Command(Struct, frozen=True):
    """A program to start, found on the search path."""

    program: str
    arguments: tuple[str, ...] = ()
    native: str = ""
    """Verbatim rest of the command line, for Explorer's own grammar; Windows only."""


Launch = Callable[[Command], bool]
"""Starts a detached program; returns False if the program was not found."""
AskFileManager = Callable[[str, str, Callable[[], None]], None]
"""Calls a method of the file manager with a URI, and the callback if that fails; Linux only."""


class Opener(QObject):
    """Opens files, folders and the log in other programs; returns before they have opened."""

    failed = Signal(object)
    """A sentence for the notice bar."""

    def __init__(
        self,
        launch: Launch | None = None,
        ask: AskFileManager | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take replacements of `launch` and `ask` in tests."""
        super().__init__(parent)
        self._launch = launch or _start_detached
        self._ask = ask or self._ask_on_bus

    def open_file(self, path: bytes) -> None:
        """Open an absolute path in the desktop's default program."""
        self._start(open_command(path))

    def choose_program(self, path: bytes) -> None:
        """Have Windows ask for the program that opens an absolute path."""
        self._start(choose_command(path))

    def start(self, command: Sequence[str]) -> None:
        """Start a program with arguments."""
        self._start(Command(command[0], tuple(command[1:])))

    def reveal(self, path: bytes) -> None:
        """Show an absolute path in the file manager, selected in its folder."""
        if sys.platform == "linux":
            folder = split(path)[0]
            self._ask("ShowItems", file_uri(path), lambda: self._start(open_command(folder)))
        else:
            self._start(reveal_command(path))

    def show_folder(self, path: bytes) -> None:
        """Show the contents of a folder, given by its absolute path."""
        if sys.platform == "linux":
            self._ask("ShowFolders", file_uri(path), lambda: self._start(open_command(path)))
        else:
            self._start(open_command(path))

    @Slot(str)
    def open_page(self, address: str) -> None:
        """Open an address of this computer in the browser."""
        self._start(page_command(address))

    def open_log(self) -> None:
        """Show the program's log in the desktop's default program for text."""
        file = log_file()
        if file.exists():
            self._start(open_command(os.fsencode(file)))
        else:
            self.failed.emit(self.tr("Nothing has been written to the log yet."))

    def _start(self, command: Command) -> None:
        if not self._launch(command):
            sentence = self.tr("It could not be opened: {program} is not installed here.")
            self.failed.emit(sentence.format(program=command.program))

    def _ask_on_bus(self, method: str, uri: str, otherwise: Callable[[], None]) -> None:
        ask_file_manager(method, uri, otherwise, self)


def ask_file_manager(method: str, uri: str, otherwise: Callable[[], None], parent: QObject) -> None:
    """Call `ShowItems` or `ShowFolders` of the file manager on D-Bus; call `otherwise` if that fails.

    Returns before there is an answer.
    """
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher  # noqa: PLC0415

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        otherwise()
        return
    message = QDBusMessage.createMethodCall(_FILE_MANAGER, _FILE_MANAGER_PATH, _FILE_MANAGER, method)
    message.setArguments([[uri], ""])
    watcher = QDBusPendingCallWatcher(bus.asyncCall(message), parent)

    def answered(_watcher: QDBusPendingCallWatcher) -> None:
        if watcher.isError():
            otherwise()
        watcher.deleteLater()

    watcher.finished.connect(answered)


def open_command(path: bytes) -> Command:
    """Return the command that opens a file or folder as a double click does."""
    if sys.platform == "win32":
        return Command("explorer.exe", native=f'"{as_text(path)}"')
    return Command("open" if sys.platform == "darwin" else "xdg-open", (file_uri(path),))


def choose_command(path: bytes) -> Command:
    """Return the command by which Windows asks for the program that opens a file."""
    return Command("rundll32.exe", native=f"shell32.dll,OpenAs_RunDLL {as_text(path)}")


def page_command(address: str) -> Command:
    """Return the command that opens a web page in the user's browser."""
    if sys.platform == "win32":
        return Command("rundll32.exe", native=f"url.dll,FileProtocolHandler {address}")
    return Command("open" if sys.platform == "darwin" else "xdg-open", (address,))


def reveal_command(path: bytes) -> Command:
    """Return the command that shows a file selected in its folder, on Windows or macOS."""
    if sys.platform == "win32":
        return Command("explorer.exe", native=f'/select,"{as_text(path)}"')
    return Command("open", ("-R", as_text(path)))


def _start_detached(command: Command) -> bool:
    process = QProcess()
    process.setProgram(command.program)
    process.setArguments(list(command.arguments))
    if sys.platform == "win32":
        process.setNativeArguments(command.native)
    process.setProcessEnvironment(_environment())
    null = QProcess.nullDevice()  # else a player would keep our caller's pipes open
    process.setStandardInputFile(null)
    process.setStandardOutputFile(null)
    process.setStandardErrorFile(null)
    started: bool | tuple[bool, int] = process.startDetached()
    return started[0] if isinstance(started, tuple) else started


def _environment() -> QProcessEnvironment:
    """Return the environment for other programs, from Qt: its values need not be valid text."""
    environment = QProcessEnvironment.systemEnvironment()
    bundle = getattr(sys, "_MEIPASS", None)
    for name, value in (unbundled(os.environ, bundle) if bundle else {}).items():
        environment.remove(name) if value is None else environment.insert(name, value)
    return environment
