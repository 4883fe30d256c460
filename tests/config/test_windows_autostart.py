"""Start at login in the registry."""

import sys
from collections.abc import Iterator
from contextlib import suppress

import pytest

from app.config import autostart

if sys.platform == "win32":
    import winreg

    @pytest.fixture
    def keys(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[str, str]]:
        """The two keys, which are the test's own."""
        names = r"Software\Cinventory test\Run", r"Software\Cinventory test\Approved"
        monkeypatch.setattr(autostart, "_RUN", names[0])
        monkeypatch.setattr(autostart, "_APPROVED", names[1])
        yield names
        for name in (*names, r"Software\Cinventory test"):
            with suppress(FileNotFoundError):
                winreg.DeleteKey(winreg.HKEY_CURRENT_USER, name)

    def test_the_switch_writes_a_value_and_removes_it(keys: tuple[str, str]) -> None:
        assert not autostart.is_on()
        autostart.switch(on=False)
        autostart.switch(on=True)
        assert autostart.is_on()
        with winreg.OpenKey(winreg.HKEY_CURRENT_USER, keys[0]) as key:
            value, kind = winreg.QueryValueEx(key, "Cinventory")
        assert kind == winreg.REG_SZ
        assert value.endswith("-P -m app --background")
        autostart.switch(on=False)
        assert not autostart.is_on()

    @pytest.mark.parametrize(("first", "is_on"), [(2, True), (3, False)])
    def test_the_task_manager_has_the_last_word(keys: tuple[str, str], first: int, *, is_on: bool) -> None:
        autostart.switch(on=True)
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, keys[1]) as key:
            winreg.SetValueEx(key, "Cinventory", 0, winreg.REG_BINARY, bytes([first, *bytes(11)]))
        assert autostart.is_on() is is_on
        autostart.switch(on=True)
        assert autostart.is_on()
