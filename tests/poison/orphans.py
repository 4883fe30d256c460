"""A parent to be killed: `python -m tests.poison.orphans FOLDER LIBRARY` scans a folder on a dead mount."""

import sys
from pathlib import Path

from app.library import open_library
from app.scan.listing import lister_child
from tests.doubles import FakeProber
from tests.poison import listers
from tests.poison.acts import scan


def main() -> None:
    """Scan until killed."""
    lister_child.run = listers.waits_for_ever
    scan(open_library(Path(sys.argv[2])), Path(sys.argv[1]), prober=FakeProber())


if __name__ == "__main__":
    main()
