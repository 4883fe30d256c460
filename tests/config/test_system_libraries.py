"""Which libraries the window lacks on a system is told by package."""

import ctypes
import sys

import pytest

from app.config import system_libraries
from app.config.system_libraries import OFFSCREEN, SCREEN, absent_packages
from tests.packaging.documents import qt_needs


def test_dev_installs_the_same() -> None:
    assert qt_needs() == {**OFFSCREEN, **SCREEN}


@pytest.mark.parametrize("has_screen", [False, True])
def test_absent_libraries_are_named_by_package(monkeypatch: pytest.MonkeyPatch, *, has_screen: bool) -> None:
    def load(name: str) -> None:
        if name in {"libEGL.so.1", "libxcb-cursor.so.0"}:
            raise OSError(name)

    monkeypatch.setattr(ctypes, "CDLL", load)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("DISPLAY", raising=False)
    if has_screen:
        monkeypatch.setenv("DISPLAY", ":0")
    assert absent_packages() == ["libegl1", *(["libxcb-cursor0"] if has_screen else [])]


def test_other_systems_are_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(system_libraries, "_absent", lambda: pytest.fail("asked"))
    assert absent_packages() == []
