"""What is made of the packages of a release."""

import hashlib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import project
import release_files


@pytest.fixture
def packages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Packages of a version that has a date, and the files made of them."""
    monkeypatch.setattr(project, "release_date", lambda _version, _changelog: "2026-05-01")
    version = project.version()
    for name in (
        f"cinventory-{version}-setup.exe",
        f"cinventory-{version}-arm64.dmg",
        f"cinventory-{version}-x86_64.dmg",
    ):
        (tmp_path / name).write_text(name)
    release_files.write(tmp_path)
    return tmp_path


def test_checksums_are_of_every_other_file(packages: Path) -> None:
    (packages / "SHA256SUMS.asc").touch()
    release_files.write(packages)
    lines = {line[66:]: line[:64] for line in (packages / "SHA256SUMS").read_text("utf-8").splitlines()}
    assert lines.keys() == {file.name for file in packages.iterdir()} - {"SHA256SUMS", "SHA256SUMS.asc"}
    for name, checksum in lines.items():
        assert checksum == hashlib.sha256((packages / name).read_bytes()).hexdigest()


def test_the_cask_names_both_images(packages: Path) -> None:
    cask = (packages / "cinventory.rb").read_text("utf-8")
    for machine in ("arm64", "x86_64"):
        image = packages / f"cinventory-{project.version()}-{machine}.dmg"
        assert cask.count(release_files.sha256(image)) == 1
    assert (
        f'url "{project.REPOSITORY}/releases/download/v#{{version}}/cinventory-#{{version}}-#{{arch}}.dmg"'
        in cask
    )
    assert cask.count(" do\n") == 1 + cask.count("  do\n")
    assert cask.endswith("end\n")


def test_unraid_mounts_videos_read_only_and_one_folder_for_data(packages: Path) -> None:
    root = ET.parse(packages / "cinventory-unraid.xml").getroot()  # noqa: S314 - our own
    modes = {each.get("Target"): each.get("Mode") for each in root.iter("Config")}
    assert modes == {"8737": "tcp", "/data": "rw", "/media": "ro"}
    assert root.findtext("Privileged") == "false"
    assert root.findtext("Repository") == f"{project.IMAGE}:{project.version()}"


def test_a_package_that_is_absent_is_named(packages: Path) -> None:
    (packages / f"cinventory-{project.version()}-arm64.dmg").unlink()
    with pytest.raises(SystemExit, match=r"arm64\.dmg is not in"):
        release_files.write(packages)


def test_what_has_no_date_is_not_released(packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "release_date", lambda _version, _changelog: None)
    with pytest.raises(SystemExit, match="not released"):
        release_files.write(packages)
