"""The installer for Windows, which needs no administrator; windows/installer.nsi says what it does."""

import sys
from pathlib import Path
from typing import Final

import project
import toolbox

STAGE: Final = project.WORK / "windows"
_TYPES: Final = STAGE / "types.nsh"


def installer(frozen: Path) -> Path:
    """Return a set-up program that installs the frozen folder."""
    import icons  # noqa: PLC0415 - needs Qt

    icons.draw()
    write_types()
    return pack(frozen)


def write_types() -> None:
    """Write the file types of the set-up program. This needs the packages of the program."""
    sys.path.insert(0, str(project.ROOT))
    from app.core.file.filetypes import VIDEO_EXTENSIONS  # noqa: PLC0415 - of the checkout

    STAGE.mkdir(parents=True, exist_ok=True)
    _TYPES.write_text(supported_types(VIDEO_EXTENSIONS), "utf-8")


def pack(frozen: Path) -> Path:
    """Return a set-up program, once the icons were drawn and the file types written.

    Any Python can do it, as where a Windows program is packed on another system.
    """
    project.DIST.mkdir(exist_ok=True)
    target = project.DIST / f"cinventory-{project.version()}-setup.exe"
    facts: dict[str, str | Path] = {
        "VERSION": project.version(),
        "DEVELOPER": project.DEVELOPER,
        **{f"SUMMARY_{language.upper()}": text for language, text in project.SUMMARY.items()},
        "PAYLOAD": frozen,
        "ICON": project.WORK / "icons" / "cinventory.ico",
        "TYPES": _TYPES,
        "TARGET_FILE": target,
    }
    if sys.platform != "win32":
        facts["TARGET"] = "amd64-unicode"  # which NSIS of Windows itself has not
    defines = [f"-D{name}={value}" for name, value in facts.items()]
    script = project.HERE / "windows" / "installer.nsi"
    toolbox.run(
        [toolbox.tool("makensis"), "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, script],
    )
    return target


def supported_types(extensions: frozenset[bytes]) -> str:
    """Return the lines that offer Cinventory under "Open with" for files of these extensions."""
    names = sorted(extension.decode("ascii") for extension in extensions)
    return "".join(f'  WriteRegStr HKCU "${{OPEN_WITH}}\\SupportedTypes" "{name}" ""\n' for name in names)
