"""Where the open corpus lies, which is no part of the project, and what its tables say."""

import csv
import os
from pathlib import Path
from typing import Final

import app

CORPUS: Final = Path(
    os.environ.get("CINVENTORY_CORPUS") or Path(app.__file__).parents[2] / "shared" / "corpus"
)
"""Its README says what is in it; `CINVENTORY_CORPUS` names another place."""


def table(name: str) -> dict[str, dict[str, str]]:
    """Return the rows of one of its tables, by the path of the file."""
    with (CORPUS / name).open(encoding="utf-8", newline="") as file:
        return {row["path"]: row for row in csv.DictReader(file, delimiter="\t")}
