"""The model of the sources: rows stay what they are, and say in words what their marks say."""

from collections.abc import Sequence

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from app.core.sources.source import PartialScan, PartialScanReason, SourceRecord
from app.qt.base.formatting import Formatter
from app.qt.sources.model import SourceListModel, SourceRole, SourceState

pytestmark = pytest.mark.qt_log_level_fail("WARNING")  # What the tester of models finds is one.

Role = Qt.ItemDataRole
RUSHES = SourceRecord(id=1, path=b"/v/Rushes 2026", online=True, files=1240, size=2_000_000_000)
ARCHIVE = SourceRecord(id=2, path=b"/v/Archive", online=True, files=1, missing=0, size=5)
TRAVEL = SourceRecord(id=3, path=b"/m/Travel", online=False, files=3904, missing=2, trashed=1200)


@pytest.fixture
def model(qtbot: QtBot) -> SourceListModel:
    texts = Formatter(QLocale("en_US"))
    model = SourceListModel(texts)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    return model


def column(model: SourceListModel, role: int = Role.DisplayRole) -> list[object]:
    return [model.index(row).data(role) for row in range(model.rowCount())]


def ids(model: SourceListModel) -> list[object]:
    return column(model, SourceRole.ID)


def test_a_row_says_name_count_and_state(model: SourceListModel) -> None:
    model.show([RUSHES, TRAVEL])
    assert column(model) == ["Rushes 2026", "Travel"]
    assert column(model, SourceRole.COUNT) == ["1,240", "3,904"]
    assert column(model, SourceRole.STATE) == [SourceState.ONLINE, SourceState.OFFLINE]
    assert column(model, Role.AccessibleTextRole) == [
        "Rushes 2026, 1,240 files, online",
        "Travel, 3,904 files, offline",
    ]
    assert column(model, Role.ToolTipRole) == [
        "/v/Rushes 2026\nonline · 1,240 files · 2.0 GB",
        "/m/Travel\noffline · 3,904 files · 2 missing · 1,200 in the trash · 0 B",
    ]
    assert column(model, Role.DecorationRole) == [None, None]


def test_sizes_are_in_the_format_of_the_locale(qtbot: QtBot) -> None:
    texts = Formatter(QLocale("de_DE"))
    model = SourceListModel(texts)
    model.show([RUSHES])
    assert column(model, Role.ToolTipRole) == ["/v/Rushes 2026\nonline · 1.240 files · 2,0 GB"]


def test_names_alike_are_told_apart_while_both_are_there(model: SourceListModel) -> None:
    other = replace(ARCHIVE, id=9, path=b"/w/Archive")
    model.show([ARCHIVE, other])
    assert column(model) == ["Archive (v)", "Archive (w)"]
    model.show([other])
    assert column(model) == ["Archive"]


def test_what_matters_most_is_shown_and_all_of_it_told(model: SourceListModel, qtbot: QtBot) -> None:
    model.show([RUSHES, ARCHIVE, TRAVEL])
    with qtbot.waitSignal(model.dataChanged):
        model.set_states(frozenset({1}), {1: "x", 2: "2 folders could not be read", 3: "It was unplugged"})
    assert column(model, SourceRole.STATE) == [
        SourceState.SCANNING,
        SourceState.ATTENTION,
        SourceState.OFFLINE,
    ]
    assert [str(tip).split("\n")[2] for tip in column(model, Role.ToolTipRole)] == [
        "x",
        "2 folders could not be read",
        "It was unplugged",
    ]
    assert column(model, Role.AccessibleTextRole)[:2] == [
        "Rushes 2026, 1,240 files, being scanned",
        "Archive, 1 file, needs attention",
    ]
    assert model.scanning
    with qtbot.assertNotEmitted(model.dataChanged):
        model.set_states(frozenset({1}), {1: "x", 2: "2 folders could not be read", 3: "It was unplugged"})
    model.set_states(frozenset({99}), {})
    assert not model.scanning


def test_counts_follow_a_scan(model: SourceListModel, qtbot: QtBot) -> None:
    model.show([RUSHES, ARCHIVE])
    with qtbot.waitSignal(model.dataChanged):
        model.show([replace(RUSHES, files=1300), ARCHIVE])
    assert column(model, SourceRole.COUNT) == ["1,300", "1"]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ([], [ARCHIVE, RUSHES]),
        ([RUSHES], [ARCHIVE, RUSHES, TRAVEL]),
        ([ARCHIVE, RUSHES, TRAVEL], [RUSHES]),
        ([ARCHIVE, TRAVEL], [ARCHIVE, RUSHES]),
        ([ARCHIVE, RUSHES], []),
    ],
)
def test_a_row_that_stays_is_the_same_row(
    model: SourceListModel, before: Sequence[SourceRecord], after: Sequence[SourceRecord], qtbot: QtBot
) -> None:
    model.show(before)
    rows = {source.id: QPersistentModelIndex(model.index(row)) for row, source in enumerate(before)}
    with qtbot.assertNotEmitted(model.modelReset):
        model.show(after)
    assert ids(model) == [source.id for source in after]
    for id_, row in rows.items():
        assert row.isValid() == (id_ in ids(model))
        assert not row.isValid() or row.data(SourceRole.ID) == id_


def test_another_order_is_shown_as_it_is(model: SourceListModel, qtbot: QtBot) -> None:
    model.show([ARCHIVE, RUSHES, TRAVEL])
    with qtbot.waitSignal(model.modelReset):
        model.show([TRAVEL, ARCHIVE])
    assert ids(model) == [3, 2]


def test_a_name_that_is_no_text_is_shown_in_one_line(model: SourceListModel) -> None:
    model.show([replace(RUSHES, path=b"/v/two\nlines")])
    assert column(model) == ["two␊lines"]
    assert str(column(model, Role.ToolTipRole)[0]).startswith("/v/two␊lines\n")


def test_a_source_that_was_read_in_part_says_how_far(model: SourceListModel) -> None:
    part = PartialScan(reason=PartialScanReason.CANCELLED, done=1554, count=10026)
    begun = PartialScan(reason=PartialScanReason.ENDED)
    model.show([replace(RUSHES, unread=part), replace(ARCHIVE, unread=begun), replace(TRAVEL, unread=part)])
    states = [SourceState.PART, SourceState.PART, SourceState.OFFLINE]
    assert column(model, SourceRole.STATE) == states
    assert column(model, SourceRole.COUNT) == ["1,554 of 10,026", "1", "1,554 of 10,026"]
    assert column(model, Role.AccessibleTextRole) == [
        "Rushes 2026, 1,240 files, read in part: 1,554 of 10,026",
        "Archive, 1 file, read in part",
        "Travel, 3,904 files, offline",
    ]
