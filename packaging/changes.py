"""Collects the files of `packaging/changes` into a section of CHANGELOG.md: a step of a release.

python packaging/changes.py VERSION [--date YYYY-MM-DD]
"""

import argparse
import re
import sys
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

import project

FOLDER: Final = project.HERE / "changes"
KINDS: Final = ("added", "changed", "fixed", "security")
"""Kinds of changes, in the order of the sections."""
_CHANGELOG: Final = project.ROOT / "CHANGELOG.md"
_NAME: Final = re.compile(rf"[\w-]+\.(?P<kind>{'|'.join(KINDS)})\.md")


def kind(name: str) -> str | None:
    """Return the kind of change that a file tells of by its name; None if the name is none."""
    found = _NAME.fullmatch(name)
    return found["kind"] if found else None


def collected(changelog: str, changes: Mapping[str, str], version: str, day: date) -> str:
    """Return the changelog with a section for a version, of the texts of changes by the names of their files.

    Raises `ValueError` if the version has a section, or if there is no change.
    """
    if re.search(rf"^## {re.escape(version)}\b", changelog, re.MULTILINE):
        raise ValueError(f"CHANGELOG.md has a section {version} already")
    if not changes:
        raise ValueError(f"{FOLDER.name} tells of no change")
    parts = [f"## {version} - {day.isoformat()}"]
    for wanted in KINDS:
        items = [_item(text) for name, text in sorted(changes.items()) if kind(name) == wanted]
        if items:
            parts.append(f"### {wanted.capitalize()}\n\n" + "\n".join(items))
    head, mark, rest = changelog.partition("\n## ")
    return f"{head.rstrip()}\n\n" + "\n\n".join(parts) + f"\n{mark}{rest}"


def _item(text: str) -> str:
    return "- " + "\n  ".join(text.strip().splitlines())


def files() -> list[Path]:
    """Return the files that tell of changes."""
    return sorted(file for file in FOLDER.glob("*.md") if file.name != "README.md")


def main() -> None:
    """Collect the changes, and delete their files."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("version")
    parser.add_argument("--date", type=date.fromisoformat, default=datetime.now(UTC).date())
    asked = parser.parse_args()
    told = {file.name: file.read_text("utf-8") for file in files()}
    try:
        text = collected(_CHANGELOG.read_text("utf-8"), told, asked.version, asked.date)
    except ValueError as error:
        sys.exit(str(error))
    _CHANGELOG.write_text(text, "utf-8")
    for file in files():
        file.unlink()


if __name__ == "__main__":
    main()
