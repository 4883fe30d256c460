"""The labels of disks as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import NAMES, In

FEATURE: Final = Feature(
    acts=(
        Act(
            key="print_labels",
            text="Print labels…",
            hint="Print labels for disks, with a code that a scanner reads",
            places=(In.LIBRARY.at(3, 16, NAMES), In.OF_DISK.at(1, 20)),
            needs=Need.LIBRARY,
        ),
        Act(
            key="scan_label",
            text="Find a disk by its label…",
            hint="Scan the code on the label of a disk, or type its id, and see the disk",
            places=(In.LIBRARY.at(3, 17, NAMES),),
            needs=Need.LIBRARY,
        ),
    ),
    open=Named("app.qt.sources.labels.commands", "open_labels"),
)
