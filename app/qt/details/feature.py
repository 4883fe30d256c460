"""The details as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk
    from app.qt.widgets.preferences_page import PreferencesPage

_ACTS: Final = (
    Act(
        key="details",
        text="Details",
        hint="Show or hide the details",
        keys=("Ctrl+I",),
        menu=(Group.PANELS, 30),
        needs=Need.NOTHING,
        checkable=True,
    ),
)


def open(desk: "Desk") -> Closing:
    """Connect the panel with the selection, and with the pictures of the file."""
    from app.qt.details.controller import DetailsController
    from app.qt.details.loader import DetailsLoader
    from app.qt.details.panel import DetailsPanel
    from app.qt.pictures.preview_loader import PreviewLoader

    panel, preferences = desk.part(DetailsPanel), desk.preferences
    loader = DetailsLoader(desk.library, desk.tasks, desk.window)
    DetailsController(desk, panel, loader)
    previews = PreviewLoader(
        desk.make_previewer(),
        settings=preferences.settings,
        texts=desk.texts,
        tasks=desk.tasks,
        parent=desk.window,
    )
    preferences.changed.connect(previews.prefer)
    previews.pictured.connect(panel.show_pictured)
    previews.reported.connect(panel.show_report)
    previews.switched.connect(panel.show_pictures)
    previews.moment_pictured.connect(panel.show_moment)
    panel.looked_at.connect(previews.look)
    panel.moment_requested.connect(previews.look_at)
    panel.show_pictures(previews.on)
    return Closing(loader.close, previews.close)


def pages() -> "tuple[PreferencesPage, ...]":
    """Return new pages about problems and pictures."""
    from app.qt.details.preferences_pages import PicturesPage, ProblemsPage

    return ProblemsPage(), PicturesPage()


FEATURE: Final = Feature(acts=_ACTS, open=open, pages=pages)
