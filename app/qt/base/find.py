"""The entries of the palette, which the features bring."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct


class Find(Struct, frozen=True, kw_only=True):
    """Something that the palette finds by words, and does."""

    key: str
    """A name that stays the same from start to start, such as `act:rescan`."""
    text: str
    kind: str
    """A word for its kind in the user's language, such as source or act."""
    do: Callable[[], Any]
    detail: str = ""
    """Its keys, or another fact beside its text."""
    words: str = ""
    """Further words by which it is found."""
    reason: str = ""
    """The reason why it is not possible now; empty if it is."""
