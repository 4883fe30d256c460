"""Help as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.place import In

_ACTS: Final = (
    Act(
        key="help",
        text="Help",
        hint="Read how things are done, by task",
        keys=("F1",),
        places=(In.HELP.at(1, 10),),
    ),
    Act(
        key="search_help",
        text="Search help",
        hint="Read how files are found, with all filters",
        places=(In.HELP.at(1, 30),),
    ),
    Act(
        key="whats_new",
        text="What's new",
        hint="Read what this version brings",
        places=(In.HELP.at(2, 10),),
    ),
    Act(
        key="check_updates",
        text="Check for updates",
        hint="Ask the page of the program for its newest version; nothing is sent but that of this one",
        places=(In.HELP.at(2, 20),),
    ),
    Act(
        key="self_test",
        text="Self-test…",
        hint="Check whether each part of the program works on this computer",
        places=(In.HELP.at(3, 10),),
    ),
    Act(
        key="report_problem",
        text="Report a problem…",
        hint="Make a text for those who can help; nothing is sent",
        places=(In.HELP.at(3, 20),),
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.help.commands", "open_help"),
    preferences=(Named("app.qt.help.preferences_pages", "NewsPreferences"),),
)
