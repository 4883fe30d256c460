"""What a release is made of, as CycloneDX: the locked packages, and the libraries inside of them."""

import importlib.metadata
import json
import re
import sys
import uuid
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final

import project

_ENTRY: Final = re.compile(r"^(?P<name>[\w.-]+)==(?P<version>\S+)(?: ; (?P<marker>.+?))? \\$", re.MULTILINE)
_TOOLS: Final = {
    *("altgraph", "editables", "hatchling", "macholib", "nfpm", "packaging", "pathspec", "pefile", "pluggy"),
    *("pyinstaller-hooks-contrib", "pywin32-ctypes", "setuptools", "tomlkit", "trove-classifiers"),
}
"""Locked to build packages, and in none of them. PyInstaller is: its loader starts the program."""
_NAMESPACE: Final = uuid.UUID("5f1f8f5a-6f0e-5b0c-9f55-0d6b8f9d8f11")


def make() -> list[Path]:
    """Return the file of the version, the same for the same locks."""
    target = project.DIST / f"cinventory-{project.version()}.cdx.json"
    project.DIST.mkdir(exist_ok=True)
    target.write_text(json.dumps(document(), indent=1, ensure_ascii=False) + "\n", "utf-8")
    return [target]


def document() -> dict[str, Any]:
    """Return the bill of materials. Format: https://cyclonedx.org/docs/1.6/json."""
    version = project.version()
    program = {
        **_component("cinventory", version, {"expression": "GPL-3.0-or-later"}),
        "type": "application",
        "purl": f"pkg:pypi/cinventory@{version}",
        "bom-ref": "cinventory",
    }
    components = [*_locked(), *_libraries()]
    serial = uuid.uuid5(_NAMESPACE, json.dumps([program, components]))
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
        "version": 1,
        "metadata": {"component": program},
        "components": components,
        "dependencies": [{"ref": "cinventory", "dependsOn": sorted(each["bom-ref"] for each in components)}],
    }


def _locked() -> Iterator[dict[str, Any]]:
    """Yield what the locks name, each package once for each version."""
    found = {
        (entry["name"], entry["version"]): entry["marker"]
        for lock in reversed(project.LOCKS)
        for entry in _ENTRY.finditer(lock.read_text("utf-8"))
        if entry["name"] not in _TOOLS
    }
    for (name, version), marker in sorted(found.items()):
        component = _component(name, version, _licence(name))
        purl = f"pkg:pypi/{name}@{version}"
        more: dict[str, Any] = {"purl": purl, "bom-ref": purl}
        if marker:  # not on each system, or not for each Python
            more |= {"scope": "optional", "properties": [{"name": "python:marker", "value": marker}]}
        yield {**component, **more}


def _libraries() -> Iterator[dict[str, Any]]:
    """Yield what wheels bring along and no lock names, with the versions that load here."""
    sys.path.insert(0, str(project.ROOT))
    import av  # noqa: PLC0415 - of the checkout's packages
    from PySide6.QtCore import qVersion  # noqa: PLC0415

    from app.probe.engine import engine  # noqa: PLC0415

    for name, version, licence in (
        ("ffmpeg", av.ffmpeg_version_info, "GPL-3.0-or-later"),
        ("libmediainfo", engine().version, "BSD-2-Clause"),
        ("qt", qVersion(), "LGPL-3.0-only"),
    ):
        component = _component(name, version, {"expression": licence})
        yield {**component, "purl": f"pkg:generic/{name}@{version}", "bom-ref": f"generic/{name}"}


def _component(name: str, version: str, licence: Mapping[str, Any] | None) -> dict[str, Any]:
    licences = {"licenses": [licence]} if licence else {}
    return {"type": "library", "name": name, "version": version, **licences}


def _licence(name: str) -> dict[str, Any] | None:
    """Return what an installed package states: an expression, or the name of its licence."""
    try:
        stated = importlib.metadata.metadata(name)
    except importlib.metadata.PackageNotFoundError:
        return None
    if "License-Expression" in stated:
        return {"expression": stated["License-Expression"]}
    kinds = [each for each in stated.get_all("Classifier", []) if each.startswith("License :: ")]
    names = [each.rpartition(" :: ")[2] for each in kinds] or stated.get_all("License", [])
    return {"license": {"name": names[0].partition("\n")[0]}} if names else None
