"""Packages for Linux, each with all of its own in /usr/lib/cinventory; nfpm.yaml says what lies where."""

import gzip
import platform
import re
import shutil
import sys
from pathlib import Path
from typing import Final

import command_tree
import completion
import icons
import man_page
import metainfo
import project
import repack
import toolbox

STAGE: Final = project.WORK / "linux"
_ARCHITECTURES: Final = {"x86_64": "amd64", "aarch64": "arm64"}


def deb(frozen: Path) -> Path:
    """Return a package for Debian and its relatives."""
    package = _package(frozen, "deb", f"cinventory_{project.version()}_{_architecture()}.deb")
    repack.deb(package)
    return package


def rpm(frozen: Path) -> Path:
    """Return a package for Fedora, openSUSE and their relatives."""
    package = _package(frozen, "rpm", f"cinventory-{project.version()}.{platform.machine()}.rpm")
    repack.rpm(package)
    return package


def _package(frozen: Path, form: str, name: str) -> Path:
    if sys.platform != "linux":
        sys.exit(f"a {form} is made on Linux")
    stage()
    target = project.DIST / name
    project.DIST.mkdir(exist_ok=True)
    toolbox.run(
        [
            *(toolbox.tool("nfpm"), "package", "--config", project.HERE / "nfpm.yaml"),
            *("--packager", form, "--target", target),
        ],
        ARCHITECTURE=_architecture(),
        VERSION=project.version(),
        FROZEN=str(frozen),
        GLIBC=glibc(frozen),
        HOMEPAGE=project.HOMEPAGE,
        MAINTAINER=project.MAINTAINER,
    )
    return target


def _architecture() -> str:
    return _ARCHITECTURES[platform.machine()]


def stage() -> None:
    """Write what the packages hold beside the frozen folder."""
    shutil.rmtree(STAGE, ignore_errors=True)
    STAGE.mkdir(parents=True)
    icons.draw()
    source = project.HERE / "linux"
    for file in source.glob("*.desktop"):
        shutil.copy(file, STAGE)
    changelog = project.ROOT / "CHANGELOG.md"
    metainfo.write(STAGE / metainfo.NAME)
    program = command_tree.program()
    for page in man_page.write(program, STAGE / "man"):
        _squeeze(page, page.with_name(f"{page.name}.gz"))
        page.unlink()
    for name, script in completion.SCRIPTS.items():
        (STAGE / name).write_text(script(program), "utf-8")
    _squeeze(changelog, STAGE / "CHANGELOG.md.gz")


def _squeeze(source: Path, target: Path) -> None:
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def glibc(folder: Path) -> str:
    """Return the oldest glibc that all libraries in `folder` can live with, as in "2.34"."""
    needed = {(2, 0)}
    for file in folder.rglob("*"):
        data = file.read_bytes() if file.is_file() and not file.is_symlink() else b""
        if data.startswith(b"\x7fELF"):
            found = re.findall(rb"\0GLIBC_(\d+)\.(\d+)", data)
            needed |= {(int(major), int(minor)) for major, minor in found}
    return "{}.{}".format(*max(needed))
