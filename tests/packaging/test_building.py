"""Building stops with a word where it cannot go on."""

import sys
from pathlib import Path

import pytest

import licences
import linux
import macos
import project
import recipes


def test_a_template_without_a_value_is_refused(tmp_path: Path) -> None:
    template = tmp_path / "page"
    template.write_text("Version @VERSION@, by @AUTHOR@", "utf-8")
    with pytest.raises(SystemExit, match="@AUTHOR@"):
        project.fill(template, tmp_path / "out", VERSION="1")
    project.fill(template, tmp_path / "out", VERSION="1", AUTHOR="us")
    assert (tmp_path / "out").read_text("utf-8") == "Version 1, by us"


def test_a_disk_image_is_refused_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    with pytest.raises(SystemExit, match="on macOS"):
        macos.image(Path("app"))


@pytest.mark.parametrize(("system", "target"), [("linux", "windows"), ("linux", "macos"), ("win32", "deb")])
def test_nothing_is_frozen_for_another_system(
    monkeypatch: pytest.MonkeyPatch, system: str, target: str
) -> None:
    monkeypatch.setattr(sys, "platform", system)
    with pytest.raises(SystemExit, match=f"{target}: .* only on that system"):
        recipes.make(["app", target], None)


def test_a_deb_is_refused_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(SystemExit, match="on Linux"):
        linux.deb(Path("app"))


def test_the_newest_glibc_that_a_library_wants_is_what_a_package_needs(tmp_path: Path) -> None:
    (tmp_path / "old.so").write_bytes(b"\x7fELF..\0GLIBC_2.9\0GLIBC_2.17\0GLIBCXX_3.4.30\0")
    (tmp_path / "new.so").write_bytes(b"\x7fELF..\0GLIBC_2.34\0")
    (tmp_path / "text").write_bytes(b"not a library \0GLIBC_2.99\0")
    assert linux.glibc(tmp_path) == "2.34"


def test_each_part_brings_its_licence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_TARGET", tmp_path / "licences")
    parts = {"PySide6", "pymediainfo", "qasync", "rich"}
    monkeypatch.setattr(licences, "_BUILDER", "pytest")
    names = {text.name for text in licences.collect(parts, ())}
    assert {"Cinventory.txt", "Python.txt", "Qt.txt", "LGPL-3.0.txt", "MediaInfo.txt", "FFmpeg.txt"} <= names
    assert {"pymediainfo.txt", "qasync.txt", "rich.txt"} <= names


def test_a_part_without_a_licence_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "_TARGET", tmp_path / "licences")
    monkeypatch.setattr(licences, "_BUILDER", "pytest")
    monkeypatch.setattr(licences, "_WITHOUT_TEXT", {})
    with pytest.raises(SystemExit, match="PySide6"):
        licences.collect({"PySide6"}, ())
