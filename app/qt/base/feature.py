"""The description by which the window knows a feature, before it loads what the feature is made of."""

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from msgspec import Struct

from app.qt.base.action import Act

if TYPE_CHECKING:
    from app.qt.base.desk import Desk
    from app.qt.widgets.preferences_page import PreferencesPage


class Closing:
    """The end of a feature: `close` ends in order what the feature has opened, and waits."""

    def __init__(self, *ends: Callable[[], Awaitable[None] | None]) -> None:
        self._ends = ends

    async def close(self) -> None:
        """End everything."""
        for end in self._ends:
            done = end()
            if done is not None:
                await done


class Feature(Struct, frozen=True, kw_only=True):
    """A feature of the window: its acts, its pages of the preferences, and what it does with a library."""

    acts: tuple[Act, ...]
    open: "Callable[[Desk], Closing]"
    """Connects the feature with an open library, behind the painted window."""
    pages: "Callable[[], tuple[PreferencesPage, ...]]" = tuple
    """Makes the pages for a dialog of the preferences."""
