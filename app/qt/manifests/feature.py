"""The manifests as a feature of the window."""

from typing import Final

from app.qt.base.action import Act
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need
from app.qt.base.place import MANIFEST, In

_ACTS: Final = (
    Act(
        key="verify_manifest",
        text="Verify manifest…",
        hint="Compare a folder with a list of checksums, a history or a bag that came with it",
        places=(In.CHECK.at(4, 20, MANIFEST),),
        needs=Need.WRITABLE,
    ),
    Act(
        key="create_manifest",
        text="Create manifest…",
        hint="Write a list of all files of a folder with their checksums",
        places=(In.CHECK.at(4, 21, MANIFEST),),
        needs=Need.WRITABLE,
    ),
)


FEATURE: Final = Feature(acts=_ACTS, open=Named("app.qt.manifests.job_commands", "open_manifests"))
