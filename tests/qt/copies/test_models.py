"""The models of groups and files: only names in sight are read, and every cell has its words."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot

from app.core.checksum.verdict import ChecksumVerdict
from app.core.copies.group import CopyFile, GroupSummaries, GroupSummary
from app.core.copies.keeper import Keeper, KeeperRule
from app.core.copies.occupancy import FreedSpace
from app.core.file.record import FileStatus
from app.qt.base.formatting import Formatter
from app.qt.copies.file_table import CopyFileModel, ListedCopy
from app.qt.copies.formatting import CopyFormatter
from app.qt.copies.read_models import GroupListModel, NamedGroup
from tests.qt.tables import column_of, texts_of, titled

ONE = CopyFile(1, b"/a/clip.mov", b"/a", FileStatus.OK, 10**18, None, 1)


@pytest.fixture
def words() -> CopyFormatter:
    """The words in English."""
    return CopyFormatter(Formatter(QLocale("en_US")))


def groups(count: int) -> GroupSummaries:
    return GroupSummaries((number, 1000, 2, 1, 1, 1000, 1000) for number in range(count))


def test_names_are_read_for_the_rows_in_sight_alone(words: CopyFormatter, qtbot: QtBot) -> None:
    model = GroupListModel(words.group_columns())
    model.show_groups(groups(100_000))
    with qtbot.waitSignal(model.values_wanted) as wanted:
        assert model.index(70_000, column_of(model, "Video")).data() == "…"
    asked = list(wanted.args[0])
    assert 70_000 in asked
    assert len(asked) < 200
    model.fill({each: b"/v/%d.mov" % each for each in asked})
    assert model.index(70_000, column_of(model, "Video")).data() == "70000.mov"
    assert model.index(70_000, column_of(model, "Video")).data(Qt.ItemDataRole.ToolTipRole) == "/v/70000.mov"
    assert model.row_of(70_000) == 70_000
    assert model.row_of(None) == model.row_of(10**6) == 0


def test_a_number_that_may_be_larger_says_so(words: CopyFormatter) -> None:
    group = GroupSummary(1, 1000, 2, exact=False, disks=1, reclaimable=FreedSpace(0, 1000))
    assert titled(words.group_columns(), "Copies").text(NamedGroup(group, None)) == "at least 2"
    assert titled(words.group_columns(), "To reclaim").text(NamedGroup(group, None)) == "at most 1.0 kB"
    known = replace(group, reclaimable=FreedSpace(1000, 1000))
    assert titled(words.group_columns(), "To reclaim").text(NamedGroup(known, None)) == "1.0 kB"


@pytest.mark.parametrize(
    ("file", "title", "text"),
    [
        (replace(ONE, status=FileStatus.OFFLINE), "State", "offline"),
        (replace(ONE, status=FileStatus.MISSING), "State", "missing"),
        (replace(ONE, verdict=ChecksumVerdict.ROTTEN), "Last check", "changed unnoticed"),
        (ONE, "Last check", ""),
        (replace(ONE, source=b"/mnt/Disk A"), "Source", "Disk A"),
    ],
)
def test_a_file_in_words(words: CopyFormatter, file: CopyFile, title: str, text: str) -> None:
    column = titled(words.file_columns(), title)
    assert column.text(ListedCopy(file, None)) == text
    assert column.spoken is not None
    assert column.spoken(ListedCopy(file, None)) == f"{title}: {text or 'none'}"


@pytest.mark.parametrize("rule", [None, *KeeperRule])
def test_every_rule_has_its_words(words: CopyFormatter, rule: KeeperRule | None) -> None:
    proposal = titled(words.file_columns(), "Proposal").text
    assert proposal(ListedCopy(ONE, Keeper(ONE, rule))).startswith("Keep")
    other = replace(ONE, id=2)
    assert proposal(ListedCopy(other, Keeper(ONE, rule))) == ""


def test_the_latest_preferred_source_comes_first(words: CopyFormatter) -> None:
    model = CopyFileModel(words.file_columns())
    model.prefer(b"/a")
    one = replace(ONE, volume="uuid:one")
    model.show_files((one, replace(one, id=2, path=b"/b/clip.mov", source=b"/b", copy=2)))
    told = [model.index(row, column_of(model, "Proposal")) for row in range(2)]
    assert [index.data() for index in told] == ["Keep: preferred source", ""]
    model.prefer(b"/b")
    assert [index.data() for index in told] == ["", "Keep: preferred source"]
    model.show_files(())
    model.prefer(b"/a")


def test_a_file_is_proposed_on_each_disk(words: CopyFormatter) -> None:
    """A copy on another disk is a backup."""
    model = CopyFileModel(words.file_columns())
    here = [replace(ONE, id=id_, volume="uuid:one", mtime_ns=id_) for id_ in (1, 2)]
    model.show_files((*here, replace(ONE, id=3, volume="uuid:two", mtime_ns=0)))
    assert texts_of(model, "Proposal") == ["Keep: oldest", "", "Keep"]
