"""Finds the files of sources, compares them with the library, and has them probed and saved."""

from typing import Final

__all__ = ["CHILD_MODULES", "locate_child", "relocation", "session", "sharing"]
CHILD_MODULES: Final = (
    "app.scan.locate_child",
    "app.scan.listing.lister_child",
    "app.probe.child",
    "app.probe.row_probe",
)
"""Modules of the children of a scan, in the order in which the children start."""
