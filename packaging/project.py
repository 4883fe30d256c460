"""What is said of Cinventory in more than one package, each fact read from where it belongs."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
HERE: Final = ROOT / "packaging"
WORK: Final = ROOT / "build"
DIST: Final = ROOT / "dist"
LOCKS: Final = (ROOT / "requirements.lock", HERE / "requirements.lock")
"""What the program needs, and what packages it."""
FROZEN: Final = DIST / "cinventory"
"""The folder that PyInstaller makes, and that every package carries."""

APP_ID: Final = "org.cinventory.Cinventory"
"""Desktop file, metainfo and icon are named so, and the window says that it belongs to it."""

ICON: Final = ROOT / "resources" / "icons" / "cinventory.svg"

HOMEPAGE: Final = "https://cinventory.org"
REPOSITORY: Final = "https://repository.cinventory.invalid"
ISSUES: Final = "https://issues.cinventory.invalid"
SUPPORT: Final = "https://support.cinventory.invalid"
DEVELOPER: Final = "Cinventory contributors"
MAINTAINER: Final = f"{DEVELOPER} <contributors@cinventory.invalid>"
IMAGE: Final = "images.cinventory.invalid/cinventory"
"""The name under which a registry has the container."""
WINDOWS_PUBLISHER: Final = "CN=cinventory.invalid"
"""The subject of the certificate that signs the MSIX; Windows compares it letter by letter."""

SUMMARY: Final = {"en": "Take stock of a video library", "de": "Videosammlung inventarisieren"}
"""Shown under the name in menus and stores; at most 35 characters, as Flathub asks."""

EXAMPLES: Final = (HOMEPAGE, "VZnhcadl8QSyldBVSlEn7DUhQUCie1JVntxOST7+sdY=")
"""Values without `.invalid` that nobody owns yet, among them the key in `app/news/release_file.py`.

Who registers the address or makes the key takes the value out of here.
"""


def version() -> str:
    """Return the version that `app/__init__.py` states."""
    text = (ROOT / "app" / "__init__.py").read_text("utf-8")
    found = re.search(r'^__version__ = "(.+)"$', text, re.MULTILINE)
    if found is None:
        sys.exit("app/__init__.py states no version")
    return found[1]


def release_date(wanted: str, changelog: str) -> str | None:
    """Return the ISO date under which `changelog` lists the version, None where it is not released."""
    heading = rf"^## \[?{re.escape(wanted)}\]? - (\d{{4}}-\d\d-\d\d)$"
    found = re.search(heading, changelog, re.MULTILINE)
    return found[1] if found else None


def is_unknown(value: str) -> bool:
    """Return whether an address leads nowhere, by the domain that is reserved for that."""
    return ".invalid" in value


def placeholders() -> list[str]:
    """Return the facts that a release must not state, as "NAME: value"."""
    names = ("HOMEPAGE", "REPOSITORY", "ISSUES", "SUPPORT", "MAINTAINER", "IMAGE", "WINDOWS_PUBLISHER")
    facts = [(name, globals()[name]) for name in names]
    keys = (ROOT / "app" / "news" / "release_file.py").read_text("utf-8")
    facts += [("KEYS", key) for key in re.findall(r'"([A-Za-z0-9+/]{43}=)"', keys)]
    return [f"{name}: {value}" for name, value in facts if is_unknown(value) or value in EXAMPLES]


def source_epoch() -> int:
    """Return the time that packages state for all that is in them, in seconds since 1970.

    SOURCE_DATE_EPOCH decides (https://reproducible-builds.org/specs/source-date-epoch), or else the last
    commit; without a repository it is the begin of 1980, where that of a zip archive is.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    git = ("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    try:
        committed = subprocess.run(git, capture_output=True, text=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        return 315532800
    return int(committed)


def source_time() -> tuple[int, int, int, int, int, int]:
    """Return `source_epoch` as year, month, day, hour, minute, second in UTC."""
    return time.gmtime(source_epoch())[:6]


def languages() -> tuple[str, ...]:
    """Return the languages that the window speaks beside English, by its compiled translations."""
    return tuple(
        sorted(file.stem.partition("_")[2] for file in (ROOT / "resources" / "translations").glob("*_*.qm"))
    )


def fill(template: Path, target: Path, **values: str) -> None:
    """Write `template` to `target` with each @NAME@ replaced by its value."""
    fill_text(template.read_text("utf-8"), target, **values)


def fill_text(text: str, target: Path, **values: str) -> Path:
    """Write a text to `target` with each @NAME@ replaced by its value, and return `target`."""
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    if left := re.search(r"@[A-Z_]+@", text):
        sys.exit(f"{target.name}: no value for {left[0]}")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(text, "utf-8")
    return target
