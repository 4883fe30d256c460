"""The checks as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Scope
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import CHECKS, In

SELECTED: Final = 1000
"""Largest number of files that a request names one by one."""
FEW: Final = Need("Needs at most 1,000 selected files", after=(Need.CHANGEABLE,))

_ACTS: Final = (
    Act(
        key="never_checked",
        text="Never checked",
        hint="Show the files in which no check has looked for damage",
        places=(In.CHECK.at(1, 10),),
        needs=Need.LIBRARY,
    ),
    Act(
        key="checksum",
        text="Store checksums…",
        hint="Keep a checksum of files, to tell later whether they changed: of those selected, shown, or all",
        places=(In.CHECK.at(2, 10), In.OF_FILES.at(4, 10, CHECKS)),
        scope=Scope.FILES,
        needs=Need.SOURCES,
    ),
    Act(
        key="verify",
        text="Verify checksums…",
        hint="Compare files with their stored checksums: those selected, shown, or all",
        places=(In.CHECK.at(2, 20), In.OF_FILES.at(4, 11, CHECKS)),
        scope=Scope.FILES,
        needs=Need.SOURCES,
    ),
    Act(
        key="accept",
        text="Accept contents…",
        hint="Take what the last check found in the selected files as good",
        places=(In.VIDEO.at(3, 20), In.OF_FILES.at(3, 40)),
        scope=Scope.FILES,
        needs=FEW,
    ),
    Act(
        key="check_damage",
        text="Check for damage…",
        hint="Decode files to find damage: those selected, shown, or all",
        places=(In.CHECK.at(2, 30), In.OF_FILES.at(4, 12, CHECKS), In.OF_SEARCH.at(1, 30)),
        scope=Scope.FILES,
        needs=Need.SOURCES,
    ),
    Act(
        key="checksum_source",
        text="Store checksums…",
        hint="Read the files here without a checksum, and keep one, to tell later whether they changed",
        places=(In.OF_SOURCE.at(2, 10, CHECKS),),
        twin="checksum",
        scope=Scope.SOURCE,
        needs=Need.FOLDER,
    ),
    Act(
        key="verify_source",
        text="Verify checksums…",
        hint="Read the files here again, and compare them with their stored checksums",
        places=(In.OF_SOURCE.at(2, 11, CHECKS),),
        twin="verify",
        scope=Scope.SOURCE,
        needs=Need.FOLDER,
    ),
    Act(
        key="check_damage_source",
        text="Check for damage…",
        hint="Decode the files here to find damage",
        places=(In.OF_SOURCE.at(2, 12, CHECKS),),
        twin="check_damage",
        scope=Scope.SOURCE,
        needs=Need.FOLDER,
    ),
)


FEATURE: Final = Feature(acts=_ACTS, open=Named("app.qt.checks.commands", "open_checks"))
