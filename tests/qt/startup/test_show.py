"""The first window: shown, or hidden at login, and the library that it shows."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from app.config import paths, recent
from app.qt.base.theme import Theme
from app.qt.desktop import notifier
from app.qt.startup import launch, show


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of all data of the user."""
    monkeypatch.setattr(paths, "portable_folder", lambda: tmp_path)
    return tmp_path


@pytest.mark.parametrize("has_tray", [True, False])
@pytest.mark.usefixtures("data", "install")  # a window installs its language
def test_a_window_that_starts_hidden_is_behind_an_icon_or_minimized(
    qapp: QApplication, theme: Theme, monkeypatch: pytest.MonkeyPatch, *, has_tray: bool
) -> None:
    monkeypatch.setattr(show, "_TRAY_SECONDS", 0.0)
    monkeypatch.setattr(notifier, "has_tray", lambda: has_tray)
    monkeypatch.setattr(show, "end_signals", tuple)  # those of this process end the tests
    window = show.painted(qapp, theme, hidden=True).window
    assert window.isVisible() is not has_tray
    assert window.isMinimized() is not has_tray
    window.leave()
    window.deleteLater()


def test_the_tray_may_begin_after_the_program(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    del qapp
    answers = iter([False, False, True, True])
    monkeypatch.setattr(show, "_LOOK_MS", 1)
    monkeypatch.setattr(notifier, "has_tray", lambda: next(answers))
    assert show.await_tray()


def test_a_start_shows_the_library_of_the_last_one(data: Path) -> None:
    assert launch._last_library() is None
    recent.note(paths.recent_file(), data / "films.cinv")
    assert launch._last_library() is None
    (data / "films.cinv").touch()
    assert launch._last_library() == data / "films.cinv"
