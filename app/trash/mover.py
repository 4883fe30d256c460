"""The interface to the trash of the system. The window and the commands pass one that uses Qt."""

from collections.abc import Callable

from app.core.message import Message

Mover = Callable[[bytes], bytes | None]
"""Moves a file to the trash, and returns its path there; None if the system does not tell.

It is a function of a module, since a child process calls it. It never deletes. Raises `NotMoved`.
"""


class NotMoved(Exception):
    """The file is where it was."""

    def __init__(self, reason: Message) -> None:
        super().__init__(str(reason))
        self.reason = reason


def no_trash(_path: bytes) -> bytes | None:
    """Refuse to move a file, where no trash is known."""
    raise NotMoved(Message("trash.unavailable"))
