"""The manifests as a feature of the window."""

from typing import Final

from app.qt.base.action import Act, Group
from app.qt.base.feature import Feature, Named
from app.qt.base.need import Need

_ACTS: Final = (
    Act(
        key="verify_manifest",
        text="Verify manifest…",
        hint="Compare a folder with a list of checksums, a history or a bag that came with it",
        keys=("Ctrl+Shift+Y",),
        menu=(Group.MANIFESTS, 10),
        needs=Need.WRITABLE,
    ),
    Act(
        key="create_manifest",
        text="Create manifest…",
        hint="Write a list of all files of a folder with their checksums",
        keys=("Ctrl+Shift+N",),
        menu=(Group.MANIFESTS, 20),
        needs=Need.WRITABLE,
    ),
)


FEATURE: Final = Feature(acts=_ACTS, open=Named("app.qt.manifests.job_commands", "open_manifests"))
