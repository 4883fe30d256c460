"""Side bar and status line: sampled at every paint, their numbers agree."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from pytestqt.qtbot import QtBot

from app.config.settings import Settings
from app.core.file.record import FileStatus
from app.core.query.collections import SmartGroup
from app.probe.base import ProbeAnswer, ProbeTask
from app.qt.files.library_view import LibraryView
from app.qt.search.saved_searches import SavedSearches
from app.qt.shell.main_window import MainWindow
from app.qt.sources.model import CHOICE, SourceState
from app.qt.startup.application import Desktop
from tests.doubles import MEDIA, FakeProber, make_files
from tests.qt.conftest import OpenDesktop
from tests.qt.fake_library import counts_of, records_in
from tests.qt.gestures import ask_to_remove
from tests.qt.parts import parts


class Sample(Struct, frozen=True):
    """What a person can read at one moment, without the separators of numbers."""

    everything: str
    sources: tuple[str, ...]
    offline: tuple[str, ...]
    problems: str
    chosen: str
    status: str
    status_problems: str
    status_offline: str

    def faults(self) -> list[str]:
        """Return what does not agree."""
        if self.everything == "—":
            return ["a count in the status line only"] if self.status[:1].isdigit() else []
        count, _, rest = self.status.partition(" of ")
        told = (rest or count).split()[0]
        checks = {
            "all files": told == self.everything or (told, self.everything) == ("Ready", "0"),
            "sources": sum(map(int, self.sources)) == int(self.everything),
            "problems": (self.status_problems or "0").split()[0] == self.problems,
            "offline": self.status_offline == (f"{self.offline[0]} is offline" if self.offline else ""),
            "the chosen row": not rest or count in {self.chosen, "…"},
        }
        return [name for name, agree in checks.items() if not agree]


def sample(window: MainWindow) -> Sample:
    """Read the window."""
    sources, status, view = parts(window).source_list, window.status, parts(window).side_bar.view
    problems, offline = parts(window).problem_count, parts(window).offline
    records = list(sources.sources)
    return Sample(
        everything=str(counts_of(window, "All files")[0]),
        sources=tuple(str(record.files) for record in records),
        offline=tuple(
            record.path.rsplit(b"/")[-1].decode()
            for record in records
            if sources.state(record) is SourceState.OFFLINE
        ),
        problems=str(counts_of(window, "All problems")[0]),
        chosen=str(counts_of(window, str(view.currentIndex().data()))[0]),
        status=status.totals.text(),
        status_problems=problems.text() if problems.isVisible() else "",
        status_offline=offline.text() if offline.isVisible() else "",
    )


class Recorder(QObject):
    """Samples a window whenever any part of it is painted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__()
        self.samples = [sample(window)]
        self._window = window
        app = QCoreApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Paint, QEvent.Type.UpdateRequest}:
            now = sample(self._window)
            if now != self.samples[-1]:
                self.samples.append(now)
        return False

    def faults(self) -> list[tuple[list[str], Sample]]:
        """Return all samples in which something does not agree."""
        return [(faults, each) for each in self.samples if (faults := each.faults())]


def _answer(task: ProbeTask) -> ProbeAnswer:
    cut = task.path.endswith(b"0.mkv")
    return ProbeAnswer(key=task.key, status=FileStatus.OK, media=replace(MEDIA, truncated=cut))


@pytest.fixture
def desktop(open_desktop: OpenDesktop, qtbot: QtBot, tmp_path: Path) -> Desktop:
    """A window whose two sources hold 20 and 30 files, each tenth with a problem."""
    for name, count in (("a", 20), ("b", 30)):
        make_files(tmp_path / name, count)
    paths = tuple(os.fsencode(tmp_path / name) for name in ("a", "b"))
    desktop = open_desktop(lambda _request: FakeProber(_answer), paths=paths)
    desktop.window.resize(1440, 900)
    wait_for(desktop, 50, qtbot)
    return desktop


def wait_for(desktop: Desktop, files: int, qtbot: QtBot) -> None:
    """Wait until all is known of so many files, and no job runs."""
    window = desktop.window
    qtbot.waitUntil(
        lambda: counts_of(window, "All files") == [str(files)] and not window.menu["cancel"].isEnabled()
    )


@pytest.fixture
def recorder(desktop: Desktop, qtbot: QtBot) -> Iterator[Recorder]:
    """Fail the test at its end where anything did not agree."""
    qtbot.waitUntil(lambda: not sample(desktop.window).faults())
    recorder = Recorder(desktop.window)
    yield recorder
    app = QCoreApplication.instance()
    assert app is not None
    app.removeEventFilter(recorder)
    assert not recorder.faults()


@pytest.mark.usefixtures("recorder")
def test_they_agree_while_a_scan_finds_more(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    make_files(tmp_path / "a", 300)
    desktop.window.menu["rescan"].trigger()
    wait_for(desktop, 330, qtbot)


@pytest.mark.usefixtures("recorder")
def test_they_agree_after_a_source_was_removed_and_brought_back(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    ask_to_remove(window, 0)
    window.notice.offer.click()
    wait_for(desktop, 30, qtbot)
    window.notice.offer.click()
    wait_for(desktop, 50, qtbot)


@pytest.mark.usefixtures("recorder")
def test_they_agree_when_a_source_goes_and_comes_back(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    window = desktop.window
    (tmp_path / "a").rename(tmp_path / "elsewhere")
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: parts(window).offline.text() == "a is offline")
    assert counts_of(window, "Offline") == ["20"]
    wait_for(desktop, 50, qtbot)
    (tmp_path / "elsewhere").rename(tmp_path / "a")
    window.menu["rescan"].trigger()
    qtbot.waitUntil(lambda: not parts(window).offline.text())
    wait_for(desktop, 50, qtbot)
    qtbot.waitUntil(lambda: counts_of(window, "Offline") == ["0"])


@pytest.mark.usefixtures("recorder")
def test_they_agree_when_a_problem_is_marked_ok_and_others_are_switched_off(
    desktop: Desktop, qtbot: QtBot
) -> None:
    window = desktop.window
    assert desktop.session is not None
    parts(window).side_bar.choose(SmartGroup.PROBLEMS)
    qtbot.waitUntil(lambda: parts(window).model.rowCount() == 5)
    (record,) = records_in(parts(window).model, qtbot, parts(window).model.ids()[:1])
    desktop.session.desk.part(LibraryView).mark(record, "truncated", ok=True)
    qtbot.waitUntil(lambda: counts_of(window, "All problems") == ["4"])
    desktop.preferences.keep(Settings(problems_off=("truncated",)))
    qtbot.waitUntil(lambda: counts_of(window, "All problems") == ["0"])


@pytest.mark.usefixtures("recorder")
def test_they_agree_while_a_filter_is_typed(desktop: Desktop, qtbot: QtBot, tmp_path: Path) -> None:
    window = desktop.window
    assert desktop.session is not None
    make_files(tmp_path / "b", 600)
    window.menu["rescan"].trigger()
    wait_for(desktop, 620, qtbot)
    desktop.session.desk.part(SavedSearches).save("Many", "clip")
    qtbot.waitUntil(lambda: counts_of(window, "Many") == ["620"])
    rows = parts(window).side_bar.view.model()
    saved = next(rows.index(row, 0) for row in range(rows.rowCount()) if rows.index(row, 0).data() == "Many")
    parts(window).side_bar.choose(saved.data(CHOICE))
    qtbot.waitUntil(lambda: parts(window).model.complete and parts(window).model.rowCount() == 620)
    make_files(tmp_path / "b", 700)
    window.menu["rescan"].trigger()
    wait_for(desktop, 720, qtbot)
    qtbot.waitUntil(lambda: counts_of(window, "Many") == ["720"])


def test_size_and_duration_of_all_files_stay_when_a_source_is_chosen(desktop: Desktop, qtbot: QtBot) -> None:
    window = desktop.window
    view = parts(window).side_bar.view
    row = view.model().match(view.model().index(0, 0), Qt.ItemDataRole.DisplayRole, "All files")[0]
    sums = window.status.totals.text()
    assert sums.startswith("50 files · ")
    assert str(row.data(Qt.ItemDataRole.ToolTipRole)).endswith(sums)
    window.browse.choose(parts(window).model.totals.sources[0].id)
    qtbot.waitUntil(lambda: " of 50 files" in window.status.totals.text())
    assert str(row.data(Qt.ItemDataRole.ToolTipRole)).endswith(sums)
    assert row.data(Qt.ItemDataRole.AccessibleDescriptionRole) == sums
