"""The description by which the window knows a feature, before it loads what the feature is made of."""

from collections.abc import Awaitable, Callable, Iterable, Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from app.qt.base.action import Act
from app.qt.base.find import Find
from app.qt.base.page import Page
from app.qt.base.panel import Panel

if TYPE_CHECKING:
    from app.qt.base.desk import Desk, OpenFrame
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


class SharedParts(Struct, frozen=True, kw_only=True):
    """The parts of a feature that all features work with while a library is open."""

    fields: Mapping[str, Any]
    """Fields of the `Desk`, by their names."""
    begin: Callable[[], None] | None = None
    """Called once all features are open."""
    close: Callable[[], Awaitable[None]] | None = None
    """Called once all features are closed, or cannot be opened."""


class Named:
    """A function or class by its name, whose module is imported when it is first called or loaded."""

    def __init__(self, module: str, name: str) -> None:
        self._module = module
        self._name = name

    def load(self) -> Callable[..., Any]:
        """Return the function itself."""
        found: Callable[..., Any] = getattr(import_module(self._module), self._name)
        return found

    def __call__(self, *args: object) -> Any:  # noqa: ANN401 - as the function returns
        """Call the function."""
        return self.load()(*args)


class Feature(Struct, frozen=True, kw_only=True):
    """A feature of the window: its acts, pages and panels, and what it does with a library.

    What it is made of is named only, so that the window is painted before it is loaded.
    """

    acts: tuple[Act, ...]
    open: "Callable[[Desk], Closing]"
    """Connects the feature with an open library, behind the painted window."""
    share: "Callable[[OpenFrame], Awaitable[SharedParts]] | None" = None
    """Makes what all features work with, before any of them opens."""
    pages: tuple[Page, ...] = ()
    """The pages in the middle of the window."""
    panels: tuple[Panel, ...] = ()
    """The panels around them."""
    finds: "tuple[Callable[[Desk], Iterable[Find]], ...]" = ()
    """Sources of what the palette finds by its words, asked whenever it opens."""
    late_finds: "tuple[Callable[[Desk], Iterable[Find]], ...]" = ()
    """More such sources, which take so long that they are asked once the palette is shown."""
    answers: "tuple[Callable[[Desk, str], Iterable[Find]], ...]" = ()
    """Sources of what the palette offers for a text as a whole."""
    preferences: "tuple[Callable[[], PreferencesPage], ...]" = ()
    """Makers of the pages of the preferences, called for each dialog."""
