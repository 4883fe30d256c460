"""The places of cards, as numbers."""

from itertools import pairwise
from time import process_time

import pytest
from PySide6.QtCore import QPoint, QRect

from app.config.window_state import PictureSize
from app.qt.files.gallery.grid import GAP, MARGIN, Grid

SIZES = list(PictureSize)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("width", [0, 100, 411, 868, 1500, 3840])
@pytest.mark.parametrize("count", [0, 1, 7, 1000])
def test_cards_fill_the_width_in_order_and_never_overlap(size: PictureSize, width: int, count: int) -> None:
    grid = Grid(count, width, size)
    cards = [grid.card(index) for index in range(count)]
    for index, card in enumerate(cards):
        assert grid.at(card.center()) == index
        assert grid.at(card.topLeft()) == grid.at(card.bottomRight()) == index
        assert card.contains(grid.picture(index))
    for left, right in pairwise(cards):
        assert left.right() < right.left() or left.bottom() < right.top()
    if width >= 411:
        last = grid.card(grid.columns - 1)
        assert width - MARGIN - grid.columns <= last.right() + 1 <= width - MARGIN
    assert grid.height == (cards[-1].bottom() + 1 + MARGIN if cards else 0)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("count", [1, 7, 50])
def test_the_cards_between_two_heights_are_those_that_are_touched(size: PictureSize, count: int) -> None:
    grid = Grid(count, 800, size)
    for top in range(0, grid.height, 37):
        for height in (1, 60, 700):
            area = QRect(0, top, 800, height)
            touched = [index for index in range(count) if grid.card(index).intersects(area)]
            between = list(grid.between(top, top + height - 1))
            assert set(touched) <= set(between)
            assert len(between) - len(touched) <= grid.columns  # a row, where only the gap is between
            assert [index for run in grid.touched(area) for index in run if index in touched] == touched


def test_an_area_touches_a_part_of_each_row() -> None:
    grid = Grid(20, 868, PictureSize.MEDIUM)
    assert grid.columns == 3
    first, last = grid.card(1), grid.card(8)
    area = QRect(first.center(), last.center())
    assert grid.touched(area) == [range(1, 3), range(4, 6), range(7, 9)]
    assert grid.touched(QRect(first.right() + 2, 0, GAP - 4, 5000)) == []


def test_where_a_language_reads_from_the_right_the_first_card_is_there() -> None:
    grid, mirrored = Grid(7, 868, PictureSize.MEDIUM), Grid(7, 868, PictureSize.MEDIUM, mirrored=True)
    for index in range(7):
        card, other = mirrored.card(index), grid.card(index)
        assert (card.left(), card.top()) == (868 - 1 - other.right(), other.top())
        assert mirrored.at(card.center()) == index
        assert card.contains(mirrored.picture(index))
    assert mirrored.touched(mirrored.card(1)) == [range(1, 2)]


def test_between_the_cards_is_nothing() -> None:
    grid = Grid(4, 868, PictureSize.MEDIUM)
    card = grid.card(0)
    for point in (
        *(QPoint(2, 2), QPoint(-5, 40), QPoint(40, -5), card.topRight() + QPoint(3, 5)),
        *(card.bottomLeft() + QPoint(5, 3), grid.card(3).topRight() + QPoint(20, 5)),
    ):
        assert grid.at(point) is None


def test_larger_pictures_are_fewer_in_a_row() -> None:
    small, medium, large = (Grid(100, 1400, size) for size in SIZES)
    assert small.columns > medium.columns > large.columns
    assert small.picture_width < medium.picture_width < large.picture_width


def test_a_question_costs_the_same_for_any_number() -> None:
    def asked(count: int) -> float:
        grid, began = Grid(count, 868, PictureSize.LARGE), process_time()
        for _ in range(500):
            for index in grid.between(grid.height // 2, grid.height // 2 + 800):
                grid.at(grid.card(index).center())
        return process_time() - began

    assert asked(10_000_000) < 20 * asked(100) + 20
