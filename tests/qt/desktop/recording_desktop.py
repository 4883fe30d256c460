"""A desktop that notes what it is asked for."""

from collections.abc import Callable

from app.qt.desktop.opener import (
    Command,
)


class Desk:
    """A desktop that takes down what it is asked for."""

    def __init__(self, *, installed: bool = True, manager: bool = True) -> None:
        self.started: list[Command] = []
        self.asked: list[tuple[str, str]] = []
        self._installed = installed
        self._manager = manager

    def launch(self, command: Command) -> bool:
        self.started.append(command)
        return self._installed

    def ask(self, method: str, uri: str, otherwise: Callable[[], None]) -> None:
        self.asked.append((method, uri))
        if not self._manager:
            otherwise()
