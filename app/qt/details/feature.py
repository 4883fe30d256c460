"""The details as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.panel import Area, Panel
from app.qt.base.place import PANELS, In

_ACTS: Final = (
    Act(
        key="details",
        text="Details",
        hint="Show or hide pictures, problems and facts of the selected file",
        keys=("F7", "Ctrl+I"),
        places=(In.VIEW.at(4, 12, PANELS),),
        needs=Need.NOTHING,
        checkable=True,
    ),
    Act(
        key="mark_ok",
        text="Mark problems OK",
        hint="Say that the errors and warnings of the selected files are fine, until the files change",
        places=(In.VIDEO.at(3, 10), In.OF_FILES.at(3, 30)),
        scope=Scope.FILES,
        needs=Need.CHANGEABLE,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.details.controller", "open_details"),
    panels=(
        Panel(
            key="details", area=Area.RIGHT, make=Named("app.qt.details.panel", "make_details"), act="details"
        ),
    ),
    preferences=(
        Named("app.qt.details.preferences_pages", "ProblemsPreferences"),
        Named("app.qt.details.preferences_pages", "PicturesPage"),
    ),
)
