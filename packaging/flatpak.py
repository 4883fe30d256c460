"""The manifest for flatpak-builder, with the locked wheels as its sources, in build/flatpak.

Which addresses the wheels have says the registry that pip is set up for, at the time of the build. What is
fetched is what the hashes of the lock name.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import linux
import locked
import project
import python_packages

STAGE: Final = project.WORK / "flatpak"
_RUNTIME: Final = "25.08"
_PYTHON: Final = "3.13"
"""The Python of that runtime."""
_PLATFORMS: Final = [*(f"manylinux_2_{glibc}_x86_64" for glibc in (34, 28, 27, 17)), "manylinux2014_x86_64"]
_SYSTEM: Final = {
    "os_name": "posix",
    "sys_platform": "linux",
    "platform_system": "Linux",
    "platform_machine": "x86_64",
    "platform_python_implementation": "CPython",
    "implementation_name": "cpython",
    "python_version": _PYTHON,
    "python_full_version": f"{_PYTHON}.5",
}
_NOT_RUN: Final = {"hatchling", "editables", "pathspec", "pluggy", "trove-classifiers", "tomlkit"}
"""Locked to build the wheel, which is a source here."""


def make() -> list[Path]:
    """Return the manifest, which names the wheel of Cinventory and the files of the desktop beside it."""
    (wheel, _) = python_packages.make()
    linux.stage()
    shutil.rmtree(STAGE, ignore_errors=True)
    STAGE.mkdir(parents=True)
    shutil.copy(wheel, STAGE)
    for file in (*linux.STAGE.glob(f"{project.APP_ID}.*"), project.ICON):
        shutil.copy(file, STAGE)
    target = STAGE / f"{project.APP_ID}.json"
    target.write_text(json.dumps(manifest(wheel.name, _wheels()), indent=2) + "\n", "utf-8")
    return [target]


def manifest(wheel: str, wheels: list[dict[str, str]]) -> dict[str, Any]:
    """Return the manifest for the wheel of Cinventory, and (url, sha256) of those that it needs.

    The program reads the user's files, and writes only its own: it has no trash, and no network.
    """
    name = project.APP_ID
    return {
        "id": name,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": _RUNTIME,
        "sdk": "org.freedesktop.Sdk",
        "command": "cinventory",
        "finish-args": [
            "--share=ipc",
            "--socket=wayland",
            "--socket=fallback-x11",
            "--socket=pulseaudio",
            "--device=dri",
            "--filesystem=host:ro",
        ],
        "cleanup": ["/share/man"],
        "modules": [
            _module("packages", ["*.whl"], [{"type": "file", **each} for each in wheels]),
            _module(
                "cinventory",
                [wheel],
                [
                    {"type": "file", "path": each}
                    for each in (wheel, f"{name}.desktop", f"{name}.metainfo.xml", project.ICON.name)
                ],
                f"install -Dm644 {name}.desktop -t /app/share/applications",
                f"install -Dm644 {name}.metainfo.xml -t /app/share/metainfo",
                f"install -Dm644 {project.ICON.name} /app/share/icons/hicolor/scalable/apps/{name}.svg",
            ),
        ],
    }


def _module(name: str, wheels: list[str], sources: list[dict[str, str]], *more: str) -> dict[str, Any]:
    install = f"pip3 install --no-index --no-deps --prefix=/app {' '.join(wheels)}"
    return {"name": name, "buildsystem": "simple", "build-commands": [install, *more], "sources": sources}


def _wheels() -> list[dict[str, str]]:
    """Return address and hash of each locked wheel for the runtime, as pip resolves them."""
    target = STAGE / "resolved.json"
    platforms = [word for name in _PLATFORMS for word in ("--platform", name)]
    how = ["--only-binary", ":all:", "--require-hashes", "--no-deps", "--python-version", _PYTHON]
    how += ["--ignore-requires-python"]  # pip compares that of its own; the lock has chosen
    pip = (sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", "install", "--dry-run")
    where = ("--ignore-installed", "--target", STAGE / "none", "--report", target)
    listed = STAGE / "wheels.txt"
    needed = locked.required([project.ROOT / "requirements.lock"], _SYSTEM, _NOT_RUN)
    listed.write_text("\n".join(line for _, line in needed), "utf-8")
    subprocess.run([*pip, *how, *platforms, *where, "--requirement", listed], check=True)
    report = json.loads(target.read_text("utf-8"))
    target.unlink()
    listed.unlink()
    return [
        {
            "url": each["download_info"]["url"],
            "sha256": each["download_info"]["archive_info"]["hashes"]["sha256"],
        }
        for each in report["install"]
    ]
