"""The index of what is said as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import READ_AHEAD, In

_ACTS: Final = (
    Act(
        key="index_dialogue",
        text="Index what is said",
        hint="Read the subtitles of the files here, so that says: finds where something is said",
        places=(In.LIBRARY.at(2, 25, READ_AHEAD),),
        needs=Need.FOLDERS,
    ),
    Act(
        key="delete_dialogue",
        text="Delete the index of what is said…",
        hint="See how large the index is, and delete it; the subtitles stay as they are",
        places=(In.LIBRARY.at(2, 26, READ_AHEAD),),
        needs=Need.WRITABLE,
    ),
)


FEATURE: Final = Feature(
    acts=_ACTS,
    open=Named("app.qt.search.dialogue.commands", "open_dialogue"),
    preferences=(Named("app.qt.search.dialogue.preferences_pages", "DialoguePreferences"),),
)
