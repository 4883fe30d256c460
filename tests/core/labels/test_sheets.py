"""Sheets of labels: their labels lie on the paper and not on each other, and are found by name."""

from itertools import pairwise

import pytest

from app.core.labels.sheets import A4, SHEETS, LabelPlace, LabelSheet, sheets_named

BY_NAME = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
ROUNDED = 0.1
"""Tables of measures are rounded, mm."""


@BY_NAME
def test_the_labels_of_a_sheet_lie_on_its_paper_without_touching_each_other(sheet: LabelSheet) -> None:
    places = list(sheet.places())
    assert len(places) == sheet.labels
    for x, y in places:
        assert x >= 0
        assert y >= 0
        assert x + sheet.width <= sheet.paper.width + ROUNDED
        assert y + sheet.height <= sheet.paper.height + ROUNDED
    for one, next_ in pairwise(places):
        same_row = next_.y == one.y
        assert next_.x >= one.x + sheet.width if same_row else next_.y >= one.y + sheet.height - 1e-9


def test_the_last_label_lies_where_the_pitch_puts_it() -> None:
    (sheet,) = sheets_named("Avery L7160")
    *_, last = sheet.places()
    assert last == pytest.approx(LabelPlace(7.48 + 2 * 66.04, 15.49 + 6 * 38.1))


def test_a_page_of_a_roll_is_its_label() -> None:
    (roll,) = sheets_named("99012")
    assert (roll.paper.width, roll.paper.height, roll.labels) == (36, 89, 1)
    assert list(roll.places()) == [LabelPlace(0, 0)]


@BY_NAME
def test_what_is_printed_keeps_away_from_the_edges_of_label_and_paper(sheet: LabelSheet) -> None:
    across, down = sheet.inset
    assert across >= 2
    assert down >= 2
    if sheet.sheet is not None:
        places = list(sheet.places())
        assert min(place.x for place in places) + across >= 4.2
        assert min(place.y for place in places) + down >= 4.2
        assert max(place.x for place in places) + sheet.width - across <= sheet.sheet.width - 4.2
        assert max(place.y for place in places) + sheet.height - down <= sheet.sheet.height - 4.2


def test_a_sheet_is_found_by_a_part_of_its_name() -> None:
    assert [sheet.name for sheet in sheets_named("l7160 ")] == ["Avery L7160"]
    assert [sheet.name for sheet in sheets_named("dymo")] == ["Dymo 99012", "Dymo 99014", "Dymo 11354"]
    assert list(sheets_named("")) == []
    assert list(sheets_named("Herma")) == []


def test_a_whole_name_wins_over_names_that_hold_it() -> None:
    names = {sheet.name for sheet in SHEETS}
    assert all([sheet.name for sheet in sheets_named(name)] == [name] for name in names)
    assert len(names) == len(SHEETS)
    assert {sheet.sheet for sheet in SHEETS} >= {A4, None}
