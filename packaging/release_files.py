"""Writes what is made of the packages of a release: `release_files.py FOLDER`, where they lie.

That is SHA256SUMS, the manifests for winget, the cask for Homebrew, and the template for Unraid.
"""

import argparse
import hashlib
import sys
from pathlib import Path
from typing import Final

import project
import winget

SUMS: Final = "SHA256SUMS"


def main() -> None:
    """Read where the packages lie, and write the files beside them."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path, help="the packages, and nothing else")
    write(parser.parse_args().folder)


def write(folder: Path) -> None:
    """Write the files of a release into `folder`; leave without its packages, or a date of the release."""
    version = project.version()
    date = project.release_date(version, (project.ROOT / "CHANGELOG.md").read_text("utf-8"))
    if date is None:
        sys.exit(f"CHANGELOG.md has no date for {version}: it is not released")
    setup = _package(folder, f"cinventory-{version}-setup.exe")
    winget.write(folder, f"{downloads(version)}/{setup.name}", sha256(setup), date)
    project.fill(
        project.HERE / "macos" / "cask.rb",
        folder / "cinventory.rb",
        VERSION=version,
        ARM_SHA256=sha256(_package(folder, f"cinventory-{version}-arm64.dmg")),
        INTEL_SHA256=sha256(_package(folder, f"cinventory-{version}-x86_64.dmg")),
        DOWNLOADS=downloads("#{version}"),
        SUMMARY=project.SUMMARY["en"],
        HOMEPAGE=project.HOMEPAGE,
    )
    project.fill(
        project.HERE / "container" / "unraid.xml",
        folder / "cinventory-unraid.xml",
        IMAGE=f"{project.IMAGE}:{version}",
        SUMMARY=project.SUMMARY["en"],
        HOMEPAGE=project.HOMEPAGE,
        SUPPORT=project.SUPPORT,
    )
    (folder / SUMS).write_text(sums(folder), "utf-8", newline="\n")


def downloads(version: str) -> str:
    """Return the address below which the packages of a version lie."""
    return f"{project.REPOSITORY}/releases/download/v{version}"


def sums(folder: Path) -> str:
    """Return the checksums of all other files in `folder`, as `sha256sum` prints them."""
    files = [file for file in sorted(folder.iterdir()) if file.is_file() and file.stem != SUMS]
    return "".join(f"{sha256(file)}  {file.name}\n" for file in files)


def sha256(file: Path) -> str:
    """Return the checksum of a file, in hexadecimal."""
    with file.open("rb") as data:
        return hashlib.file_digest(data, "sha256").hexdigest()


def _package(folder: Path, name: str) -> Path:
    if not (folder / name).is_file():
        sys.exit(f"{name} is not in {folder}")
    return folder / name


if __name__ == "__main__":
    main()
