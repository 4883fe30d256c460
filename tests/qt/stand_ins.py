"""What stands in for the desktop around a window."""

from collections.abc import Callable
from typing import NamedTuple

from msgspec import Struct, field


class Shown(NamedTuple):
    """One notification."""

    heading: str
    detail: str
    click: Callable[[str], None]


class FakeNotifier(Struct):
    """Implements `Notifier` in a list."""

    shown: list[Shown] = field(default_factory=list)
    closed: bool = False

    def show(self, heading: str, detail: str, clicked: Callable[[str], None]) -> None:
        self.shown.append(Shown(heading, detail, clicked))

    def close(self) -> None:
        self.closed = True


class FakeHold(Struct):
    """Implements `Hold`."""

    held: bool = False

    def take(self) -> None:
        self.held = True

    def release(self) -> None:
        self.held = False
