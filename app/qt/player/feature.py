"""The player as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import In

MOST_COMPARED: Final = 4
"""Most files that are played at once."""
COMPARABLE: Final = Need("Needs two to four selected files", after=(Need.SELECTED,))
_ACTS: Final = (
    Act(
        key="quick_look",
        text="Quick look",
        hint="Play the file here, until Space is pressed again",
        keys=("Space",),
        places=(In.VIDEO.at(1, 10), In.OF_FILES.at(1, 10)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="play_in_place",
        text="Play in place",
        hint="Play the file in its picture, in the gallery or in the details",
        keys=("K",),
        places=(In.VIDEO.at(1, 12), In.OF_FILES.at(1, 12)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
    Act(
        key="compare_videos",
        text="Compare",
        hint="Play two to four files in step, or a file and its copies, side by side or over each other",
        keys=("Shift+Space",),
        places=(In.VIDEO.at(2, 10), In.OF_FILES.at(3, 20)),
        scope=Scope.FILES,
        needs=COMPARABLE,
    ),
    Act(
        key="play_from",
        text="Play from",
        hint="Play the file here from a chapter on, or from a place where it is damaged",
        is_menu=True,
        places=(In.VIDEO.at(1, 15), In.OF_FILES.at(1, 15)),
        scope=Scope.FILES,
        needs=Need.SELECTED,
        of_one_file=True,
    ),
)


FEATURE: Final = Feature(acts=_ACTS, open=Named("app.qt.player.controller", "open_player"))
