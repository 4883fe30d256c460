"""The messages of a job about files and sources, the gravest first."""

from collections.abc import Sequence
from itertools import chain, islice

from app.core.job import MOST_NAMED_FILES, PathError
from app.core.message import Message


class JobMessages:
    """Keeps the first messages of each gravity: a later, graver one is not lost behind many others."""

    def __init__(self, gravest: Sequence[object]) -> None:
        """Take the verdicts that are told before others, the gravest first."""
        self._ranks = {verdict: rank for rank, verdict in enumerate(gravest)}
        self._messages: list[list[PathError]] = [[] for _ in range(len(gravest) + 1)]

    def add(self, path: bytes, reason: Message, verdict: object = None) -> None:
        """Note a message about a file with a verdict, or about a source."""
        messages = self._messages[self._ranks.get(verdict, -1)]
        if len(messages) < MOST_NAMED_FILES:
            messages.append(PathError(path, reason))

    def first(self) -> tuple[PathError, ...]:
        """Return the messages of an outcome."""
        return tuple(islice(chain.from_iterable(self._messages), MOST_NAMED_FILES))
