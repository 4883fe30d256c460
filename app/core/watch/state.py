"""The state of a watched source, as the window, the terminal and the API show it."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

from msgspec import Struct

from app.core.message import Message


class WatchMode(StrEnum):
    """The ways to find changes of a source."""

    STARTING = "starting"
    """Its folders are being added."""
    EVENTS = "events"
    """The system tells of changes; an hourly scan finds what it does not tell."""
    HOURLY = "hourly"
    """Only a scan each hour finds changes."""
    NIGHTLY = "nightly"
    """Only a scan each night finds changes."""
    OFFLINE = "offline"
    """The source is out of reach, and is scanned when it is back."""
    IDLE = "idle"
    """No window and no server runs that could watch it."""


class WatchState(Struct, frozen=True, kw_only=True):
    """The state of one watched source."""

    mode: WatchMode
    reason: Message | None = None
    """The reason why the system tells of no changes."""

    def sentences(self) -> tuple[Message, ...]:
        """Return the sentences that explain the state to the user."""
        told = Message(_SENTENCES[self.mode])
        return (told,) if self.reason is None else (self.reason, told)

    def __str__(self) -> str:
        return " ".join(map(str, self.sentences()))


class WatchedSource(Struct, frozen=True, kw_only=True):
    """A source that the user has put under watch."""

    id: int
    path: bytes
    volume: str
    online: bool
    rescanned: float | None = None
    """Time of the last request to scan all of it, seconds since the epoch."""


_SENTENCES: Final[Mapping[WatchMode, str]] = {
    WatchMode.STARTING: "watch.starting",
    WatchMode.EVENTS: "watch.events",
    WatchMode.HOURLY: "watch.hourly",
    WatchMode.NIGHTLY: "watch.nightly",
    WatchMode.OFFLINE: "watch.offline",
    WatchMode.IDLE: "watch.idle",
}
