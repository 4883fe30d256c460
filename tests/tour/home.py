"""Stops: Home, as a new user and as one with a library sees it."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Final

from tests.tour.stage import Stage
from tests.tour.waiting import insist

_SMALL: Final = 640, 480


def home(stage: Stage, **preferences: object) -> None:
    """A library opens at Home; a figure there leads to its files, and a key leads back."""
    stage.home.window.unlink()
    stage.start(preferences=preferences)
    stage.fill_screen()
    stage.reads("Dateien" if preferences.get("language") == "de" else "files")
    stage.screen.still()
    stage.picture()
    stage.screen.after(lambda: stage.screen.keys("ctrl+2"), "the table")
    stage.screen.after(lambda: stage.screen.keys("alt+Home"), "Home again")
    stage.screen.still()
    stage.picture("again")


def small(stage: Stage) -> None:
    """Home in the smallest window."""
    stage.home.window.unlink()
    stage.start(size=_SMALL)
    stage.screen.still()
    stage.picture()


def welcome(stage: Stage, **preferences: object) -> None:
    """An empty library offers ways to begin; after the first scan Home comes with the next steps."""
    stage.home.window.unlink()
    stage.start(known=False, preferences=preferences)
    stage.fill_screen()
    stage.reads("Bereit" if preferences.get("language") == "de" else "Ready")
    stage.screen.still()
    stage.picture()
    insist(not stage.home.library.exists() or not stage.home.files(), "the library is not empty")


STOPS: Final[Mapping[str, Callable[[Stage], None]]] = {
    "home": home,
    "home-dark": partial(home, theme="dark"),
    "home-german": partial(home, language="de"),
    "home-small": small,
    "welcome": welcome,
    "welcome-dark": partial(welcome, theme="dark"),
}
