"""Notices of the preferences go when they are no longer true."""

from msgspec.structs import replace

from app.config.settings import Language
from app.qt.startup.application import Desktop
from tests.doubles import FakeProber
from tests.qt.conftest import OpenDesktop

OFF = "Pictures are switched off, or not kept."


def _told(desktop: Desktop) -> tuple[str, ...]:
    return desktop.window.notice.notices()


def test_the_notice_of_another_language_goes_when_the_language_is_back(open_desktop: OpenDesktop) -> None:
    desktop = open_desktop(FakeProber)
    preferences, before = desktop.preferences, desktop.preferences.settings
    preferences.keep(replace(before, language=Language.GERMAN))
    assert any("language" in text for text in _told(desktop))
    preferences.keep(before)
    assert not any("language" in text for text in _told(desktop))
