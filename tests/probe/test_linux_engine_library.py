"""Which libmediainfo is loaded, and that it is told."""

from ctypes.util import find_library

import pytest

from app.probe.engine_library import VARIABLE, LibraryOrigin, load_library
from tests.systems import only


def test_the_library_of_pymediainfo_is_the_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    found = load_library()
    assert found.version
    assert found.origin in LibraryOrigin


@only(find_library("mediainfo") is not None, "there is no libmediainfo of the system")
def test_the_library_of_the_system_is_loaded_where_it_is_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "system")
    found = load_library()
    assert found.origin is LibraryOrigin.SYSTEM
    assert found.functions._name == "libmediainfo.so.0"


def test_without_a_library_of_the_system_the_other_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(VARIABLE, "system")
    monkeypatch.setattr("app.probe.engine_library._SYSTEM", "libmediainfo.so.none")
    assert load_library().version
