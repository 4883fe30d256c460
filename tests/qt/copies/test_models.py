"""The models of groups and files: only names in sight are read, and every cell has its words."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import Verdict
from app.core.copies.group import CopyFile, GroupSummaries, GroupSummary
from app.core.copies.keeper import Keeper, KeeperRule
from app.core.copies.room import Room
from app.core.record import FileStatus
from app.qt.base.formatting import Formatter
from app.qt.copies.file_model import CopyFileModel, FileColumn
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.group_model import GroupColumn, GroupListModel

ONE = CopyFile(1, b"/a/clip.mov", b"/a", FileStatus.OK, 10**18, None, 1)


@pytest.fixture
def words() -> CopyFormatter:
    """The words in English."""
    return CopyFormatter(Formatter(QLocale("en_US")))


def groups(count: int) -> GroupSummaries:
    return GroupSummaries((number, 1000, 2, 1, 1, 1000, 1000) for number in range(count))


def test_names_are_read_for_the_rows_in_sight_alone(words: CopyFormatter, qtbot: QtBot) -> None:
    model = GroupListModel(words)
    model.show(groups(100_000))
    with qtbot.waitSignal(model.names_wanted) as wanted:
        assert model.index(70_000, GroupColumn.NAME).data() == "…"
    asked = list(wanted.args[0])
    assert 70_000 in asked
    assert len(asked) < 200
    model.fill({each: b"/v/%d.mov" % each for each in asked})
    assert model.index(70_000, GroupColumn.NAME).data() == "70000.mov"
    assert model.index(70_000, GroupColumn.NAME).data(Qt.ItemDataRole.ToolTipRole) == "/v/70000.mov"
    assert model.row_of(70_000) == 70_000
    assert model.row_of(None) == model.row_of(10**6) == 0


def test_a_number_that_may_be_larger_says_so(words: CopyFormatter) -> None:
    group = GroupSummary(1, 1000, 2, exact=False, disks=1, reclaimable=Room(0, 1000))
    assert words.group_cell(group, GroupColumn.COPIES, None) == "at least 2"
    assert words.group_cell(group, GroupColumn.RECLAIMABLE, None) == "at most 1.0 kB"
    known = replace(group, reclaimable=Room(1000, 1000))
    assert words.group_cell(known, GroupColumn.RECLAIMABLE, None) == "1.0 kB"


@pytest.mark.parametrize(
    ("file", "column", "text"),
    [
        (replace(ONE, status=FileStatus.OFFLINE), FileColumn.STATE, "offline"),
        (replace(ONE, status=FileStatus.MISSING), FileColumn.STATE, "missing"),
        (replace(ONE, verdict=Verdict.ROTTEN), FileColumn.VERDICT, "rotten"),
        (ONE, FileColumn.VERDICT, ""),
        (replace(ONE, source=b"/mnt/Disk A"), FileColumn.SOURCE, "Disk A"),
    ],
)
def test_a_file_in_words(words: CopyFormatter, file: CopyFile, column: FileColumn, text: str) -> None:
    assert words.file_cell(file, column, None) == text
    assert words.file_spoken(file, column, None) == f"{words.file_title(column)}: {text or 'none'}"


@pytest.mark.parametrize("rule", [None, *KeeperRule])
def test_every_rule_has_its_words(words: CopyFormatter, rule: KeeperRule | None) -> None:
    assert words.file_cell(ONE, FileColumn.PROPOSAL, Keeper(ONE, rule)).startswith("Keep")
    other = replace(ONE, id=2)
    assert words.file_cell(other, FileColumn.PROPOSAL, Keeper(ONE, rule)) == ""


def test_the_latest_preferred_source_comes_first(words: CopyFormatter) -> None:
    model = CopyFileModel(words)
    model.prefer(b"/a")
    one = replace(ONE, volume="uuid:one")
    model.show((one, replace(one, id=2, path=b"/b/clip.mov", source=b"/b", copy=2)))
    told = [model.index(row, FileColumn.PROPOSAL) for row in range(2)]
    assert [index.data() for index in told] == ["Keep: preferred source", ""]
    model.prefer(b"/b")
    assert [index.data() for index in told] == ["", "Keep: preferred source"]
    model.show(())
    model.prefer(b"/a")


def test_a_file_is_proposed_on_each_disk(words: CopyFormatter) -> None:
    """A copy on another disk is a backup."""
    model = CopyFileModel(words)
    here = [replace(ONE, id=id_, volume="uuid:one", mtime_ns=id_) for id_ in (1, 2)]
    model.show((*here, replace(ONE, id=3, volume="uuid:two", mtime_ns=0)))
    assert [model.index(row, FileColumn.PROPOSAL).data() for row in range(3)] == ["Keep: oldest", "", "Keep"]
