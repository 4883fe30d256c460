"""The archive, the MSIX and the manifests for winget."""

import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import pytest
import yaml

import msix
import portable
import project
import toolbox
import winget
from app.config.paths import PORTABLE
from app.core.file.filetypes import VIDEO_EXTENSIONS

FOUNDATION = "{http://schemas.microsoft.com/appx/manifest/foundation/windows10}"
UAP = "{http://schemas.microsoft.com/appx/manifest/uap/windows10}"


@pytest.fixture
def frozen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(project, "DIST", tmp_path / "dist")
    monkeypatch.setattr(msix, "STAGE", tmp_path / "stage")
    folder = tmp_path / "frozen"
    (folder / "_internal").mkdir(parents=True)
    for name in ("cinventory.exe", "cinventory-cli.exe", "_internal/data"):
        (folder / name).write_text(name)
    return folder


def test_the_archive_keeps_its_data_beside_the_program_and_is_the_same_again(frozen: Path) -> None:
    first = portable.pack(frozen).read_bytes()
    (frozen / "cinventory.exe").touch()
    target = portable.pack(frozen)
    assert target.read_bytes() == first
    with zipfile.ZipFile(target) as archive:
        assert archive.read("Cinventory/_internal/data") == b"_internal/data"
        assert f"Cinventory/{PORTABLE}" in archive.namelist()
        assert {name.partition("/")[0] for name in archive.namelist()} == {"Cinventory"}


def test_the_msix_holds_what_its_manifest_names(frozen: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[Any] = []
    monkeypatch.setattr(toolbox, "tool", Path)
    monkeypatch.setattr(toolbox, "run", ran.append)
    assert msix.make(frozen).suffix == ".msix"
    assert ran[0][0] == Path("makeappx")
    root = ET.parse(msix.STAGE / "AppxManifest.xml").getroot()  # noqa: S314 - our own
    named = [text for each in root.iter() for text in (*each.attrib.values(), each.text or "")]
    files = {
        text.replace("\\", "/") for text in named if text.endswith((".png", "cinventory.exe", "-cli.exe"))
    }
    assert {f"Assets/{name}.png" for name in msix.ASSETS} | {"cinventory.exe", "cinventory-cli.exe"} == files
    for name in files:
        assert (msix.STAGE / name).is_file(), name


def test_the_msix_states_the_facts_of_the_project(tmp_path: Path) -> None:
    msix.write_manifest(tmp_path / "AppxManifest.xml")
    root = ET.parse(tmp_path / "AppxManifest.xml").getroot()  # noqa: S314
    identity = root.find(f"{FOUNDATION}Identity")
    assert identity is not None
    assert identity.attrib == {
        "Name": project.APP_ID,
        "Publisher": project.WINDOWS_PUBLISHER,
        "Version": f"{project.version()}.0",
        "ProcessorArchitecture": "x64",
    }
    assert [each.get("Language") for each in root.iter(f"{FOUNDATION}Resource")] == [
        "en",
        *project.languages(),
    ]
    types = {str(each.text).encode() for each in root.iter(f"{UAP}FileType")}
    assert types == VIDEO_EXTENSIONS
    children = [child.tag.removeprefix(FOUNDATION) for child in root]
    assert children == ["Identity", "Properties", "Resources", "Dependencies", "Capabilities", "Applications"]


def test_winget_is_told_what_the_installer_does(tmp_path: Path) -> None:
    script = (project.HERE / "windows" / "installer.nsi").read_text("utf-8")
    address = "https://example.org/setup.exe"
    files = {
        file.name: yaml.safe_load(file.read_text("utf-8"))
        for file in winget.write(tmp_path, address, "ab" * 32, "2026-05-01")
    }
    assert len(files) == 2 + len(project.SUMMARY)
    made = files["Cinventory.Cinventory.installer.yaml"]
    assert made["Installers"] == [
        {"Architecture": "x64", "InstallerUrl": address, "InstallerSha256": "AB" * 32}
    ]
    assert f'ENTRY "Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{made["ProductCode"]}"' in script
    assert f"SetErrorLevel {made['ExpectedReturnCodes'][0]['InstallerReturnCode']}" in script
    assert (made["Scope"], "RequestExecutionLevel user" in script) == ("user", True)
    german = files["Cinventory.Cinventory.locale.de-DE.yaml"]
    assert (german["ShortDescription"], german["ManifestType"]) == (project.SUMMARY["de"], "locale")
    for each in files.values():
        assert (each["PackageVersion"], each["ManifestVersion"]) == (project.version(), winget.SCHEMA)
