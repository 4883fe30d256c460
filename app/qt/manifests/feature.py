"""The manifests as a feature of the window."""

from typing import TYPE_CHECKING, Final

from app.qt.base.action import Act, Group, Need
from app.qt.base.feature import Closing, Feature

if TYPE_CHECKING:
    from app.qt.base.desk import Desk

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


def open(desk: "Desk") -> Closing:
    """Connect the acts with the dialogs, and these with the jobs."""
    from app.core.manifest.report import Report
    from app.qt.manifests.dialogs import ManifestDialogs
    from app.qt.manifests.job_commands import ManifestCommands

    dialogs = ManifestDialogs(desk)
    desk.reports[Report] = dialogs.show_report
    return Closing(ManifestCommands(desk, dialogs).close)


FEATURE: Final = Feature(acts=_ACTS, open=open)
