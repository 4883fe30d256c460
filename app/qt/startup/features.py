"""The features of the window: each says what it can do, before the library is open."""

from collections.abc import Iterator
from typing import Final

from app.qt.base.action import Act
from app.qt.checks import feature as checks
from app.qt.copies import feature as copies
from app.qt.details import feature as details
from app.qt.files import feature as files
from app.qt.gallery import feature as gallery
from app.qt.history import feature as history
from app.qt.insights import feature as insights
from app.qt.jobs import feature as jobs
from app.qt.manifests import feature as manifests
from app.qt.preferences import feature as preferences
from app.qt.profiles import feature as profiles
from app.qt.schedules import feature as schedules
from app.qt.search import feature as search
from app.qt.sources import feature as sources

FEATURES: Final = (
    *(sources, files, search, details, jobs, gallery, insights, checks),
    *(copies, manifests, history, profiles, schedules, preferences),
)
"""In the order in which they open and close."""


def acts() -> Iterator[Act]:
    """Yield the acts of all features."""
    for feature in FEATURES:
        yield from feature.ACTS
