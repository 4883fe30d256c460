"""Changes and scans in words."""

import pytest
from PySide6.QtCore import QLocale

from app.core.job import JobState
from app.core.scan.history import Change, ChangeKind, RecordedValue, ScanReport
from app.qt.base.formatting import Formatter
from app.qt.history.formatting import ChangeFormatter
from tests.qt.tables import titled


@pytest.fixture
def texts() -> ChangeFormatter:
    """The words in English."""
    return ChangeFormatter(Formatter(QLocale("en_US")))


def change(
    kind: ChangeKind,
    path: bytes = b"/v/a.mkv",
    target: bytes | None = None,
    files: int = 0,
    **fields: tuple[RecordedValue, RecordedValue],
) -> Change:
    """Return a change of one file or source."""
    return Change(kind=kind, record=1, path=path, target=target, files=files, fields=fields)


MOVED = change(ChangeKind.MOVED, b"/v/old.mkv", b"/v/new.mkv")


@pytest.mark.parametrize(
    ("changed", "what"),
    [
        (MOVED, "was called old.mkv"),
        (change(ChangeKind.MOVED, b"/old/a.mkv", b"/new/a.mkv"), "was in /old"),
        (change(ChangeKind.MOVED, b"/old/a.mkv", b"/new/b.mkv"), "was in /old/a.mkv"),
        (change(ChangeKind.ADDED), ""),
        (change(ChangeKind.CHANGED), "contents"),
        (change(ChangeKind.CHANGED, video_codec=("AVC", "HEVC")), "Video AVC → HEVC"),
        (change(ChangeKind.OFFLINE, b"/v", files=1200), "1,200 files"),
    ],
)
def test_a_change_says_what_was_before(texts: ChangeFormatter, changed: Change, what: str) -> None:
    assert texts.what(changed) == titled(texts.columns(), "What changed").text(changed) == what


def test_a_change_is_a_line_of_text(texts: ChangeFormatter) -> None:
    assert texts.line(MOVED) == "Moved\t/v/new.mkv\twas called old.mkv"
    assert texts.line(change(ChangeKind.ADDED)) == "New\t/v/a.mkv"
    assert titled(texts.columns(), "Name").text(MOVED) == "new.mkv"
    assert titled(texts.columns(), "Folder").text(MOVED) == "/v"


@pytest.mark.parametrize(
    ("state", "counts", "changed"),
    [
        (JobState.COMPLETED, {}, "nothing has changed"),
        (JobState.NEEDS_ATTENTION, {ChangeKind.ADDED: 1200}, "1,200 new"),
        (JobState.RUNNING, {ChangeKind.MOVED: 2}, "under way · 2 moved"),
        (JobState.CANCELLED, {ChangeKind.ADDED: 1, ChangeKind.BACK: 2}, "not finished · 1 new · 2 back"),
    ],
)
def test_a_scan_says_how_it_ended_and_what_it_found(
    texts: ChangeFormatter, state: JobState, counts: dict[ChangeKind, int], changed: str
) -> None:
    report = ScanReport(id=1, roots=(b"/v/holiday",), started=1e9, state=state, counts=counts)
    when, told = texts.scan(report)
    assert when.startswith("2001-09-")
    assert when.endswith("holiday")
    assert told == changed
