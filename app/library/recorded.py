"""Changes of small tables with what they have changed, so that they can be taken back."""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from msgspec import Struct

T = TypeVar("T")


class RowChange(Struct, Generic[T], frozen=True):
    """The rows that a change has replaced, removed or added."""

    before: tuple[T, ...]
    """The rows as they were; empty if all are new."""
    after: tuple[T, ...]
    """The rows as they are now; empty if all were removed."""

    @property
    def back(self) -> "RowChange[T]":
        """The change that takes this one back."""
        return RowChange(self.after, self.before)


def recorded(
    db: sqlite3.Connection,
    read: Callable[[sqlite3.Connection], Sequence[T]],
    change: Callable[..., Any],
    *values: object,
) -> RowChange[T]:
    """Call `change(db, *values)`, and return what it has changed in the rows that `read` reads."""
    before = read(db)
    change(db, *values)
    after = read(db)
    gone = tuple(each for each in before if each not in after)
    return RowChange(gone, tuple(each for each in after if each not in before))
