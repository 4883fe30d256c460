"""What goes into the frozen folder, and what the user's system has to have."""

import runpy
import sys
from importlib.metadata import packages_distributions
from pathlib import Path
from types import SimpleNamespace

import pytest

import project
from slimming import is_wanted, is_wanted_module, unlocked

PACKAGES = "/venv/lib/site-packages"
QT = "PySide6/Qt"


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6Network.so.6",
        f"{QT}/lib/libicudata.so.73",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        "PySide6/plugins/platforms/qwindows.dll",
        f"{QT}/plugins/platforms/libqcocoa.dylib",
        f"{QT}/plugins/iconengines/libqsvgicon.so",
        f"{QT}/translations/qtbase_de.qm",
        "PySide6/QtDBus.abi3.so",
        "pymediainfo/libmediainfo.so.0",
        "app/resources/translations/cinventory_de.qm",
        "app/resources/translations/page_de.json",
        "app/guide/pictures/dark/table.png",
    ],
)
def test_what_the_window_needs_goes_in(place: str) -> None:
    assert is_wanted(place, f"{PACKAGES}/{place}", PACKAGES, ["de"])


@pytest.mark.parametrize(
    "place",
    [
        f"{QT}/lib/libQt6Quick.so.6",
        f"{QT}/lib/QtQml.framework/Versions/A/QtQml",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/translations/qtbase_fr.qm",
        f"{QT}/translations/qt_help_de.qm",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt6DBus.dll",
        "PySide6/QtDBus.pyd",
        f"{QT}/lib/libQt6EglFsKmsSupport.so.6",
        "app/resources/translations/cinventory_de.ts",
    ],
)
def test_what_is_never_used_stays_out(place: str) -> None:
    assert not is_wanted(place, f"{PACKAGES}/{place}", PACKAGES, ["de"])


@pytest.mark.parametrize("name", ["libpython3.13.so.1.0", "libexpat.so.1", "libffi.so.8", "libz.so.1"])
def test_what_python_is_linked_to_goes_in(name: str) -> None:
    assert is_wanted(name, f"/usr/lib/x86_64-linux-gnu/{name}", PACKAGES, [])


@pytest.mark.parametrize(
    "name",
    ["libGL.so.1", "libX11.so.6", "libglib-2.0.so.0", "libstdc++.so.6", "libfontconfig.so.1", "libzstd.so.1"],
)
def test_the_system_keeps_what_is_its_own(name: str) -> None:
    assert not is_wanted(name, f"/usr/lib/x86_64-linux-gnu/{name}", PACKAGES, [])


def test_languages_of_source_code_stay_out() -> None:
    kept = ("pygments.lexers", "pygments.lexers._mapping", "pygments.lexer", "pygments.styles", "app.core")
    assert all(map(is_wanted_module, kept))
    assert not any(map(is_wanted_module, ("pygments.lexers.python", "pygments.styles.monokai")))


def test_what_no_lock_names_stays_out() -> None:
    lock = "pyside6-essentials==6.8 \\\n    --hash=sha256:0\nrich==14.1 ; os_name == 'nt' \\\n"
    packages = {"PySide6": ["PySide6_Essentials"], "_pytest": ["pytest"], "both": ["pytest", "Rich"]}
    assert unlocked(packages, [lock]) == ["_pytest"]


def test_what_tests_need_stays_out_though_it_is_installed() -> None:
    left_out = set(unlocked(packages_distributions(), [lock.read_text("utf-8") for lock in project.LOCKS]))
    assert "_pytest" in left_out
    assert not {"PySide6", "aiohttp", "av", "blake3", "msgspec", "psutil", "pymediainfo", "typer"} & left_out


def test_programs_without_modules_read_those_beside_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loader has looked for ctypes in its own archive, and knows finders that look there."""
    asked: list[object] = []

    def reader(*words: object, check_pymagic: bool) -> tuple[object, ...]:
        asked.append(check_pymagic)
        return words

    importers = SimpleNamespace(pyz_archive="empty")
    ctypes = SimpleNamespace(install=lambda: asked.append(importers.pyz_archive))
    archives = SimpleNamespace(ZlibArchiveReader=reader)
    names = ("pyimod01_archive", "pyimod02_importers", "pyimod03_ctypes")
    for name, module in zip(names, (archives, importers, ctypes), strict=True):
        monkeypatch.setitem(sys.modules, name, module)
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    monkeypatch.setattr(sys, "path_importer_cache", {str(tmp_path): None})
    runpy.run_path(str(project.HERE / "hooks" / "shared_modules.py"))
    archive = (str(tmp_path / "modules.pyz"), 0)
    assert asked == [True, archive]
    assert str(tmp_path) not in sys.path_importer_cache
    assert '"modules.pyz", archive.name' in (project.HERE / "cinventory.spec").read_text("utf-8")
