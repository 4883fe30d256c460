"""Filters in words on their chips: those that links set, and those that people type."""

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from app.core.home.rules import PRESENT
from app.core.query import Query
from app.qt.base.formatting import Formatter
from app.qt.search.chips import Chips
from app.qt.search.term_words import TermWords


@pytest.fixture
def words(qapp: object) -> TermWords:
    return TermWords(Formatter(QLocale("en_US")))


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("problem:truncated", "Problem: Cut off"),
        ("problem:Rotten,error", "Problem: Changed unnoticed, error"),
        ("verdict:rotten", "Last check: changed unnoticed"),
        ("verdict:damaged", "Last check: damaged"),
        ("-status:missing,trashed", "State, except: missing, in the trash"),
        ("decoded:none", "Checked for damage: never"),
        ("copies:none", "Copies: not known"),
    ],
)
def test_a_filter_of_links_is_told_in_words(words: TermWords, typed: str, told: str) -> None:
    assert [words.text(term) for term in Query.parse(typed).terms] == [told]


def test_what_leaves_out_files_that_no_check_reads_is_told_in_words(words: TermWords) -> None:
    assert [words.text(term) for term in Query.parse(PRESENT).terms] == [
        "State, except: missing, in the trash, skipped",
        "Disk, except: imported",
    ]


@pytest.mark.parametrize(
    "typed", ["codec:hevc", "size:>2GB", "problem:cut", "decoded:>1y", "copies:2", "disk:blue"]
)
def test_what_only_people_type_stays_as_they_type_it(words: TermWords, typed: str) -> None:
    assert [words.text(term) for term in Query.parse(typed).terms] == [typed]


def test_a_chip_tells_both_and_takes_the_filter_away(words: TermWords, qtbot: QtBot) -> None:
    chips = Chips(words.text)
    qtbot.addWidget(chips)
    terms = Query.parse("verdict:rotten codec:hevc").terms
    chips.show_terms(terms)
    assert [chip.text() for chip in chips.chips] == ["Last check: changed unnoticed  ✕", "codec:hevc  ✕"]
    assert [chip.toolTip().splitlines()[1:] for chip in chips.chips] == [["verdict:rotten"], []]
    with qtbot.waitSignal(chips.removed) as removed:
        chips.chips[0].click()
    assert removed.args == [terms[0]]
