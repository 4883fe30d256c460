"""The features of the window: each says what it can do, before the library is open."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act
from app.qt.base.feature import Named
from app.qt.base.page import Page
from app.qt.base.panel import Panel
from app.qt.checks.feature import FEATURE as CHECKS
from app.qt.copies.feature import FEATURE as COPIES
from app.qt.details.feature import FEATURE as DETAILS
from app.qt.files.feature import FEATURE as FILES
from app.qt.files.gallery.feature import FEATURE as GALLERY
from app.qt.help.feature import FEATURE as HELP
from app.qt.history.feature import FEATURE as HISTORY
from app.qt.home.feature import FEATURE as HOME
from app.qt.insights.feature import FEATURE as INSIGHTS
from app.qt.insights.languages.feature import FEATURE as LANGUAGES
from app.qt.insights.room.feature import FEATURE as ROOM
from app.qt.jobs.feature import FEATURE as JOBS
from app.qt.jobs.schedules.feature import FEATURE as SCHEDULES
from app.qt.libraries.feature import FEATURE as LIBRARIES
from app.qt.manifests.feature import FEATURE as MANIFESTS
from app.qt.player.feature import FEATURE as PLAYER
from app.qt.preferences.feature import FEATURE as PREFERENCES
from app.qt.problems.feature import FEATURE as PROBLEMS
from app.qt.profiles.feature import FEATURE as PROFILES
from app.qt.search.dialogue.feature import FEATURE as DIALOGUE
from app.qt.search.feature import FEATURE as SEARCH
from app.qt.shell.feature import FEATURE as SHELL
from app.qt.sources.catalogue.feature import FEATURE as CATALOGUES
from app.qt.sources.disks.feature import FEATURE as DISKS
from app.qt.sources.feature import FEATURE as SOURCES
from app.qt.sources.labels.feature import FEATURE as LABELS
from app.qt.startup.feature import FEATURE as BACKGROUND

if TYPE_CHECKING:
    from app.qt.widgets.preferences_page import PreferencesPage

FEATURES: Final = (
    *(SOURCES, FILES, SEARCH, DETAILS, PLAYER, JOBS, GALLERY, INSIGHTS, CHECKS),
    *(
        COPIES,
        ROOM,
        DIALOGUE,
        PROBLEMS,
        LANGUAGES,
        DISKS,
        LABELS,
        CATALOGUES,
        MANIFESTS,
        HISTORY,
        PROFILES,
        SCHEDULES,
        PREFERENCES,
        HOME,
        LIBRARIES,
        BACKGROUND,
    ),
    *(SHELL, HELP),
)
"""In the order in which they open and close."""


def acts() -> Iterator[Act]:
    """Yield the acts of all features."""
    for feature in FEATURES:
        yield from feature.acts


def pages() -> Iterator[Page]:
    """Yield the pages of all features."""
    for feature in FEATURES:
        yield from feature.pages


def panels() -> Iterator[Panel]:
    """Yield the panels of all features."""
    for feature in FEATURES:
        yield from feature.panels


def loads() -> Iterator[Callable[[], object]]:
    """Yield functions, each of which imports a part of what the features open with.

    Call them in the window's thread, with events in between. PySide keeps the Python classes made of Qt's in
    a table without a lock, which the window's thread reads without the interpreter's lock, too: a class made
    in another thread at that moment ends the process (seen with PySide 6.11).
    """
    for feature in FEATURES:
        if isinstance(feature.open, Named):
            yield feature.open.load
    yield Named("app.qt.charts.report", "print_report").load  # which jobs and prints call in other threads


def preferences_pages() -> "Iterator[PreferencesPage]":
    """Yield new pages of the preferences of all features."""
    for feature in FEATURES:
        for make in feature.preferences:
            yield make()
