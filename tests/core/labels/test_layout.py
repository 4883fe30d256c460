"""The layout of labels: on each sheet everything has its room, and the code can be read."""

from itertools import combinations

import pytest

from app.core.labels.label import DiskLabel
from app.core.labels.layout import LabelBox, Layout, lay_out
from app.core.labels.sheets import SHEETS, LabelSheet, sheets_named

BY_NAME = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
MODULES = 29
LABEL = DiskLabel("7KQ4M2YZ", "Blue 3", ("attic", "4.0 TB", "1,234 files as of 2026-11-28"))
SLACK = 1e-6


def _boxes(layout: Layout) -> list[LabelBox]:
    return [layout.code, layout.id.box, layout.name.box, *(text.box for text in layout.details)]


@BY_NAME
def test_the_parts_lie_inside_the_margins_and_not_on_each_other(sheet: LabelSheet) -> None:
    layout = lay_out(LABEL, sheet, MODULES)
    width, height = (sheet.height, sheet.width) if layout.turned else (sheet.width, sheet.height)
    across, down = reversed(sheet.inset) if layout.turned else sheet.inset
    for box in _boxes(layout):
        assert box.width > 0
        assert box.x >= across - SLACK
        assert box.y >= down - SLACK
        assert box.x + box.width <= width - across + SLACK
        assert box.y + box.height <= height - down + SLACK
    for one, other in combinations(_boxes(layout), 2):
        beside = one.x + one.width <= other.x + SLACK or other.x + other.width <= one.x + SLACK
        below = one.y + one.height <= other.y + SLACK or other.y + other.height <= one.y + SLACK
        assert beside or below


@BY_NAME
def test_all_lines_are_on_the_label_and_a_module_is_large_enough_for_a_scanner(sheet: LabelSheet) -> None:
    layout = lay_out(LABEL, sheet, MODULES)
    assert [text.text for text in layout.details] == list(LABEL.details)
    assert layout.code.width == layout.code.height
    assert 0.45 <= layout.code.width / MODULES <= 0.6 + SLACK
    assert layout.name.size > max(text.size for text in layout.details)
    assert min(text.size for text in (layout.id, *layout.details)) >= 2


def test_a_label_that_is_higher_than_wide_is_turned() -> None:
    (high,), (wide,) = sheets_named("DK-11201"), sheets_named("L7160")
    assert lay_out(LABEL, high, MODULES).turned
    assert not lay_out(LABEL, wide, MODULES).turned


def test_lines_without_room_are_left_out_from_the_end() -> None:
    many = DiskLabel("7KQ4M2YZ", "Blue 3", tuple(map(str, range(30))))
    layout = lay_out(many, SHEETS[0], MODULES)
    shown = [text.text for text in layout.details]
    assert 3 < len(shown) < 30
    assert shown == list(many.details[: len(shown)])
    assert layout.name.box.height >= layout.name.size
