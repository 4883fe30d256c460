"""The facts about the disk of a path that a program without rights can read: name, kind, room, drive.

A dead mount blocks each call: children make them. What a system does not tell is left empty.
"""

import os
import shutil
import sys

from msgspec.structs import replace

from app.core.sources.disk import DiskFacts
from app.core.text.names import verbatim

if sys.platform == "win32":
    from app.config.disk_facts_windows import facts_of
elif sys.platform == "darwin":
    from app.config.volumes_macos import facts_of
else:
    from app.config.disk_facts_linux import facts_of


def disk_facts(path: bytes) -> DiskFacts:
    """Return what is known of the disk of a file or folder. Raises no error."""
    try:
        found = facts_of(path)
    except (OSError, UnicodeError, ValueError):  # pseudo file systems, odd drivers
        found = DiskFacts()
    if found.point == b"/" and not (found.label or found.model):
        found = replace(found, label=_computer())  # nobody knows a disk by the name "/"
    try:
        space = shutil.disk_usage(os.fsdecode(verbatim(path)))
    except OSError:
        return found
    if not space.total:  # a virtual file system may tell 0
        return found
    return replace(found, free=space.free, total=space.total)


def _computer() -> str:
    """Return the name by which people know this computer."""
    name = "" if sys.platform == "win32" else os.uname().nodename.partition(".")[0]
    return name if name not in {"", "localhost"} else "This computer"
