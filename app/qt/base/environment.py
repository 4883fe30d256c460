"""The environment of a window, which tests can replace: its files and the services of the computer."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from msgspec import Struct
from PySide6.QtCore import SignalInstance

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QIcon

    from app.jobs.sleep_inhibitor import Hold
    from app.news.release_file import Release
    from app.probe.base import Prober
    from app.qt.desktop.notifier import Notifier
    from app.trash.mover import Mover


class UserFiles(Struct, frozen=True):
    """The files of a window besides the library."""

    settings: Path
    window: Path
    token: Path
    """The token of the local API."""
    previews: Path
    """The folder of previews."""

    @property
    def recent(self) -> Path:
        """Return the file with the libraries of before, as `paths.recent_file` does."""
        return self.window.with_name("libraries.json")

    @property
    def news(self) -> Path:
        """Return the file with what is remembered of news, as `paths.news_file` does."""
        return self.window.with_name("versions.json")

    @property
    def profiles(self) -> Path:
        """Return the folder of the user's profiles, as `paths.profile_folder` does."""
        return self.settings.parent / "profiles"


class Tray(Protocol):
    """An icon that brings the window back."""

    @property
    def shown_again(self) -> SignalInstance:
        """The user wants the window."""

    @property
    def quit_requested(self) -> SignalInstance:
        """The user ends the program."""

    def name(self, text: str) -> None:
        """Say what the icon stands for."""

    def say(self, title: str, text: str) -> None:
        """Show a message beside the icon."""

    def remove(self) -> None:
        """Take the icon away."""


def _no_badge(_number: int) -> None:
    pass


class Environment(Struct, frozen=True, kw_only=True):
    """The services of the computer. None means the system's own."""

    badge: Callable[[int], None] = _no_badge
    """A function that shows a number on the program's icon; 0 removes the number."""
    notifier: "Notifier | None" = None
    make_tray: "Callable[[QIcon, QObject], Tray | None] | None" = None
    """A function that makes the icon in the tray, None where there is no place for it."""
    hold: "Hold | None" = None
    mover: "Mover | None" = None
    """A function that moves a file to the trash."""
    find_release: "Callable[[str, int], Awaitable[Release]] | None" = None
    """A function that asks an address for the newest version, as `app.news.look` does."""
    preview_prober: "Callable[[], Prober] | None" = None
    """A factory of probers for single files."""
