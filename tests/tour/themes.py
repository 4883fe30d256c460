"""A stop in both themes."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Protocol

from tests.tour.stage import Stage


class Dressed(Protocol):
    """A stop that takes the preferences that its window starts with."""

    def __call__(self, stage: Stage, **preferences: object) -> None: ...


def in_both(stops: Mapping[str, Dressed]) -> Mapping[str, Callable[[Stage], None]]:
    """Return each of these stops, and after it the same in the dark."""
    return {
        name: stop
        for light, dressed in stops.items()
        for name, stop in ((light, partial(dressed)), (f"{light}-dark", partial(dressed, theme="dark")))
    }
