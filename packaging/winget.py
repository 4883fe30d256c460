"""The manifests by which winget finds and installs a release, made of its set-up program."""

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final

import project

SCHEMA: Final = "1.12.0"
"""The version of Microsoft's schemas that the manifests keep to."""
_ID: Final = "Cinventory.Cinventory"
_LOCALES: Final = {"en": "en-US", "de": "de-DE"}
_DESCRIPTION: Final = {
    "en": "Drop folders on the window: every video in them is read, the table fills. "
    "Your files are only read.",
    "de": "Ordner auf das Fenster ziehen: Jedes Video darin wird gelesen, die Tabelle füllt sich. "
    "Ihre Dateien werden nur gelesen.",
}


def write(folder: Path, setup: str, sha256: str, date: str) -> list[Path]:
    """Write the manifests of a release into `folder` and return them.

    `setup` is the address of the set-up program, `date` the ISO date of the release.
    """
    version = project.version()
    made = []
    for name, manifest in manifests(version, setup, sha256, date).items():
        target = folder / f"{_ID}{name}.yaml"
        text = f"# yaml-language-server: $schema={_schema(manifest['ManifestType'])}\n{_yaml(manifest)}"
        target.write_text(text, "utf-8")
        made.append(target)
    return made


def manifests(version: str, setup: str, sha256: str, date: str) -> dict[str, dict[str, Any]]:
    """Return the manifests by the endings of their names."""
    locales = {f".locale.{_LOCALES[language]}": _locale(language) for language in _LOCALES}
    found: dict[str, dict[str, Any]] = {
        "": {"DefaultLocale": _LOCALES["en"], "ManifestType": "version"},
        ".installer": _installer(setup, sha256, date),
        **locales,
    }
    common = {"PackageIdentifier": _ID, "PackageVersion": version}
    return {name: {**common, **each, "ManifestVersion": SCHEMA} for name, each in found.items()}


def _installer(setup: str, sha256: str, date: str) -> dict[str, Any]:
    installer = {"Architecture": "x64", "InstallerUrl": setup, "InstallerSha256": sha256.upper()}
    return {
        "InstallerType": "nullsoft",
        "Scope": "user",
        "InstallModes": ["interactive", "silent"],
        "UpgradeBehavior": "install",
        "ExpectedReturnCodes": [{"InstallerReturnCode": 3, "ReturnResponse": "packageInUse"}],
        "ProductCode": "Cinventory",
        "ReleaseDate": date,
        "Installers": [installer],
        "ManifestType": "installer",
    }


def _locale(language: str) -> dict[str, Any]:
    is_default = language == "en"
    return {
        "PackageLocale": _LOCALES[language],
        "Publisher": project.DEVELOPER,
        "PublisherSupportUrl": project.SUPPORT,
        "PackageName": "Cinventory",
        "PackageUrl": project.HOMEPAGE,
        "License": "GPL-3.0-or-later",
        "ShortDescription": project.SUMMARY[language],
        "Description": _DESCRIPTION[language],
        **({"Moniker": "cinventory"} if is_default else {}),
        "Tags": ["video", "inventory", "mediainfo"],
        "ManifestType": "defaultLocale" if is_default else "locale",
    }


def _schema(kind: str) -> str:
    return f"https://aka.ms/winget-manifest.{kind}.{SCHEMA}.schema.json"


def _yaml(value: Mapping[str, Any], indent: str = "") -> str:
    """Return a mapping as YAML; strings are quoted as in JSON, which YAML reads alike."""
    return "".join(f"{indent}{key}:{_item(each, indent)}" for key, each in value.items())


def _item(value: object, indent: str) -> str:
    if not isinstance(value, Sequence) or isinstance(value, str):
        return f" {json.dumps(value, ensure_ascii=False)}\n"
    lines = []
    for each in value:
        text = _yaml(each, f"{indent}  ").lstrip() if isinstance(each, Mapping) else f"{json.dumps(each)}\n"
        lines.append(f"{indent}- {text}")
    return "\n" + "".join(lines)
