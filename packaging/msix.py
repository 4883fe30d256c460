"""The MSIX for Windows: the frozen folder, a manifest and pictures, packed by makeappx of the Windows SDK.

Windows installs it only signed, and keeps what the program writes in the folder of the package.
"""

import shutil
import sys
from pathlib import Path
from typing import Final

import project
import toolbox

STAGE: Final = project.WORK / "msix"
ASSETS: Final = {"StoreLogo": 50, "Square44x44Logo": 44, "Square150x150Logo": 150}
"""The pictures that the manifest names, with their sizes in pixels."""


def make(frozen: Path) -> Path:
    """Return the unsigned package of the frozen folder."""
    import icons  # noqa: PLC0415 - needs Qt

    shutil.rmtree(STAGE, ignore_errors=True)
    shutil.copytree(frozen, STAGE)
    assets = STAGE / "Assets"
    assets.mkdir()
    for name, size in ASSETS.items():
        icons.draw_png(size, assets / f"{name}.png")
    write_manifest(STAGE / "AppxManifest.xml")
    target = project.DIST / f"cinventory-{project.version()}.msix"
    project.DIST.mkdir(exist_ok=True)
    toolbox.run([toolbox.tool("makeappx"), "pack", "/o", "/d", STAGE, "/p", target])
    return target


def write_manifest(target: Path) -> None:
    """Fill the manifest and write it to `target`."""
    sys.path.insert(0, str(project.ROOT))
    from app.core.file.filetypes import VIDEO_EXTENSIONS  # noqa: PLC0415 - of the checkout

    names = sorted(extension.decode("ascii") for extension in VIDEO_EXTENSIONS)
    project.fill(
        project.HERE / "windows" / target.name,
        target,
        ID=project.APP_ID,
        PUBLISHER=project.WINDOWS_PUBLISHER,
        VERSION=project.version(),
        DEVELOPER=project.DEVELOPER,
        SUMMARY=project.SUMMARY["en"],
        TYPES="\n".join(f"              <uap:FileType>{name}</uap:FileType>" for name in names),
    )
