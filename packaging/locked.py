"""What the locks name for another system than this one, as lines that pip takes anywhere."""

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from pip._vendor.packaging.requirements import Requirement


def required(
    locks: Collection[Path], system: Mapping[str, str], left_out: Collection[str]
) -> Iterator[tuple[str, str]]:
    """Yield the name and the line of what is locked for a system, by the variables of its markers.

    The lines have hashes and no markers, as pip would read those for the system that it runs on. A package
    of two locks comes twice.
    """
    for lock in locks:
        for line in lock.read_text("utf-8").replace("\\\n", " ").splitlines():
            if not line.strip() or line.startswith("#"):
                continue
            stated, *hashes = re.split(r"\s+--hash=", line.strip())
            requirement = Requirement(stated)
            applies = requirement.marker is None or requirement.marker.evaluate(dict(system))
            if applies and requirement.name not in left_out:
                pins = " ".join(f"--hash={each.strip()}" for each in hashes)
                yield requirement.name, f"{requirement.name}{requirement.specifier} {pins}"
