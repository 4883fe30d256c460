"""Builds twice and compares: `twice.py TARGET...`, the targets of build.py.

`twice.py --compare A B` compares two folders of packages.

Prints which files differ, inside packages too, and ends with 1 if any does. The packages of the first time
are left in build/first.
"""

import argparse
import gzip
import hashlib
import lzma
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Final

import project

FIRST: Final = project.WORK / "first"
_AR: Final = b"!<arch>\n"


def main() -> None:
    """Read what is wanted, and do it."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("targets", nargs="*", metavar="TARGET")
    parser.add_argument("--compare", nargs=2, type=Path, metavar=("A", "B"))
    asked = parser.parse_args()
    if not asked.compare:
        build(asked.targets)
        shutil.rmtree(FIRST, ignore_errors=True)
        project.DIST.rename(FIRST)
        build(asked.targets)
    first, second = asked.compare or (FIRST, project.DIST)
    found = differences(first, second)
    print("\n".join(found) if found else f"{first} and {second} are the same")
    sys.exit(1 if found else 0)


def build(targets: list[str]) -> None:
    """Run build.py, or leave the program where it fails."""
    done = subprocess.run([sys.executable, project.HERE / "build.py", *targets], check=False)
    if done.returncode:
        sys.exit(done.returncode)


def differences(first: Path, second: Path) -> list[str]:
    """Return a line for each file of two folders that differs, with its place inside packages."""
    ours, theirs = dict(_files(first)), dict(_files(second))
    return list(_compare("", ours, theirs))


def _files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for file in sorted(folder.rglob("*")):
        if file.is_symlink():
            yield file.relative_to(folder).as_posix(), str(file.readlink()).encode()
        elif file.is_file():
            yield file.relative_to(folder).as_posix(), file.read_bytes()


def _compare(place: str, first: dict[str, bytes], second: dict[str, bytes]) -> Iterator[str]:
    for name in sorted({*first, *second}):
        where, one, other = f"{place}{name}", first.get(name), second.get(name)
        if one is None or other is None:
            yield f"{where}: only the {'second' if one is None else 'first'} time"
        elif one != other:
            inside = list(_compare(f"{where} ▸ ", dict(_members(one)), dict(_members(other))))
            sums = " and ".join(hashlib.sha256(data).hexdigest()[:8] for data in (one, other))
            yield from inside or [f"{where}: {len(one)} and {len(other)} bytes, {sums}"]


def _members(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield what an archive holds, and nothing for what is none."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(BytesIO(data)) as archive:
            yield from ((each.filename, archive.read(each)) for each in archive.infolist())
    elif data.startswith(_AR):
        place = len(_AR)
        while place < len(data):
            name, size = data[place : place + 16].decode().strip(" /"), int(data[place + 48 : place + 58])
            yield name, data[place + 60 : place + 60 + size]
            place += 60 + size + size % 2
    elif data.startswith(b"\x1f\x8b"):
        yield from _of_tar(gzip.decompress(data))
    elif data.startswith(b"\xfd7zXZ"):
        yield from _of_tar(lzma.decompress(data))


def _of_tar(data: bytes) -> Iterator[tuple[str, bytes]]:
    if data[257:262] != b"ustar":
        yield "contents", data
        return
    with tarfile.open(fileobj=BytesIO(data)) as archive:
        for each in archive:
            content = archive.extractfile(each) if each.isfile() else None
            yield (
                each.name,
                f"{each.mode:o} {each.mtime} {each.linkname}\n".encode()
                + (content.read() if content else b""),
            )


if __name__ == "__main__":
    main()
