"""One name and one version for all packages."""

import plistlib
import xml.etree.ElementTree as ET

import pytest

import app
import project
from app.qt.startup import show
from tests.packaging.documents import desktop_file, nfpm

METAINFO = project.HERE / "linux" / f"{project.APP_ID}.metainfo.xml"
CHANGELOG = """# Changelog

## Unreleased

## [2.0.0] - 2026-03-01

## 1.10.0 - 2026-02-01
"""


def test_the_window_belongs_to_the_desktop_file() -> None:
    assert show.APP_ID == project.APP_ID
    assert (project.HERE / "linux" / f"{project.APP_ID}.desktop").exists()


@pytest.mark.parametrize("name", [f"{project.APP_ID}.desktop", "zz.cinventory-folder.desktop"])
def test_desktop_files_show_the_icon_that_is_installed(name: str) -> None:
    icons = {entry["dst"] for entry in nfpm()["contents"] if "/icons/" in entry["dst"]}
    wanted = desktop_file(name)["Icon"]
    assert f"/usr/share/icons/hicolor/scalable/apps/{wanted}.svg" in icons
    assert all(icon.rpartition("/")[2].startswith(f"{wanted}.") for icon in icons)


def test_metainfo_names_the_desktop_file() -> None:
    root = ET.parse(METAINFO).getroot()  # noqa: S314 - our own
    assert root.findtext("id") == project.APP_ID
    assert root.findtext("launchable") == f"{project.APP_ID}.desktop"
    assert root.findtext("provides/binary") == "cinventory"


def test_metainfo_is_as_complete_in_german() -> None:
    root = ET.parse(METAINFO).getroot()  # noqa: S314 - our own
    language = "{http://www.w3.org/XML/1998/namespace}lang"
    texts = [each for tag in ("summary", "p", "li", "caption") for each in root.iter(tag)]
    assert len([text for text in texts if text.get(language) == "de"]) * 2 == len(texts)


def test_the_version_has_one_home() -> None:
    assert project.version() == app.__version__
    written = [
        file.name
        for file in (*project.HERE.rglob("*"), *(project.ROOT / ".github").rglob("*"))
        if file.is_file()
        and file.suffix not in {".lock", ".pyc"}
        and app.__version__ in file.read_text("utf-8")
    ]
    assert written == []


@pytest.mark.parametrize(
    ("version", "date"),
    [("2.0.0", "2026-03-01"), ("1.10.0", "2026-02-01"), ("1.1", None), ("3.0.0", None), ("1.10", None)],
)
def test_a_release_has_the_date_of_the_changelog(version: str, date: str | None) -> None:
    assert project.release_date(version, CHANGELOG) == date


def test_a_mac_offers_it_for_videos_and_folders_and_never_takes_over() -> None:
    types = plistlib.loads((project.HERE / "macos" / "Info.plist").read_bytes())["CFBundleDocumentTypes"]
    assert [kind["LSItemContentTypes"] for kind in types] == [["public.movie"], ["public.folder"]]
    assert {(kind["CFBundleTypeRole"], kind["LSHandlerRank"]) for kind in types} == {("Viewer", "Alternate")}


def test_a_mac_says_why_it_asks_for_leave_to_read_folders_disks_and_shares() -> None:
    told = plistlib.loads((project.HERE / "macos" / "Info.plist").read_bytes())
    places = ("DesktopFolder", "DocumentsFolder", "DownloadsFolder", "NetworkVolumes", "RemovableVolumes")
    assert all(told[f"NS{place}UsageDescription"].startswith("Cinventory reads") for place in places)
