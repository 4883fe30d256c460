"""Stops: other clothes, another language, other sizes."""

from collections.abc import Callable, Mapping
from typing import Final

from tests.tour.stage import Stage

_DARK: Final = {"theme": "dark"}
_GERMAN: Final = {"language": "de"}
_DOUBLE: Final = {"QT_SCALE_FACTOR": "2"}


def dark(stage: Stage) -> None:
    """The dark theme, at rest and at work."""
    stage.start(preferences=_DARK)
    stage.screen.after(lambda: stage.screen.click(stage.row(3)), "details")
    stage.picture()
    stage.screen.keys("ctrl+comma")
    stage.screen.window("^Preferences")
    stage.screen.still()
    stage.picture("preferences")


def dark_empty(stage: Stage) -> None:
    """The dark theme with nothing in it."""
    stage.start(known=False, preferences=_DARK)
    stage.picture()


def dark_scanning(stage: Stage) -> None:
    """The dark theme while a scan runs."""
    stage.start(preferences=_DARK)
    stage.scan()
    stage.reads("Scanning", "left")
    stage.picture()


def german(stage: Stage) -> None:
    """All in German."""
    stage.start(preferences=_GERMAN)
    stage.screen.after(lambda: stage.screen.click(stage.row(3)), "details")
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("F10"), "a menu")
    stage.picture("menu")
    stage.screen.keys("Escape", "ctrl+comma")
    stage.screen.window("^Einstellungen")
    stage.screen.still()
    stage.picture("preferences")


def german_empty(stage: Stage) -> None:
    """The first words a German reads."""
    stage.start(known=False, preferences=_GERMAN)
    stage.picture()


def german_scanning(stage: Stage) -> None:
    """A scan in German, cancelled."""
    stage.start(preferences=_GERMAN)
    stage.scan()
    stage.reads("von")
    stage.picture()
    stage.screen.keys("Escape")
    stage.reads("Abgebrochen")
    stage.screen.still()
    stage.picture("cancelled")


def doubled(stage: Stage) -> None:
    """Everything twice as large on the same screen."""
    stage.start(environ=_DOUBLE, size=(1432, 860))
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("F9"), "the side bar, or none")
    stage.picture("side-bar")
    stage.screen.keys("ctrl+comma")
    stage.screen.window("^Preferences")
    stage.screen.still()
    stage.picture("preferences")


def doubled_empty(stage: Stage) -> None:
    """The empty window, twice as large."""
    stage.start(known=False, environ=_DOUBLE, size=(1432, 860))
    stage.picture()


def narrow(stage: Stage) -> None:
    """720 px: the details have folded away."""
    stage.start(size=(720, 800))
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("ctrl+i"), "the details")
    stage.picture("details")


def smallest(stage: Stage) -> None:
    """640 x 480: nothing is out of reach."""
    stage.start(size=(640, 480))
    stage.scan()
    stage.reads("of")
    stage.picture("scanning")
    stage.screen.keys("Escape")
    stage.reads("Cancelled")
    stage.screen.still()
    stage.picture("cancelled")
    stage.screen.after(lambda: stage.screen.keys("F9"), "the side bar")
    stage.picture("side-bar")
    stage.screen.keys("F9", "ctrl+comma")
    stage.screen.window("^Preferences")
    stage.screen.still()
    stage.picture("preferences")


def smallest_empty(stage: Stage) -> None:
    """640 x 480, and nothing there yet."""
    stage.start(known=False, size=(640, 480))
    stage.picture()


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "dark": dark,
    "dark-empty": dark_empty,
    "dark-scanning": dark_scanning,
    "german": german,
    "german-empty": german_empty,
    "german-scanning": german_scanning,
    "doubled": doubled,
    "doubled-empty": doubled_empty,
    "narrow": narrow,
    "smallest": smallest,
    "smallest-empty": smallest_empty,
}
