"""Labels on paper: outlines where the table has them, codes that can be read, texts that fit."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from app.core.labels.label import DiskLabel, LabelPrint, encoded
from app.core.labels.layout import lay_out
from app.core.labels.sheets import SHEETS, LabelPlace, LabelSheet, sheets_named
from app.qr_code import modules
from app.qt.sources.labels.painter import as_pdf, picture

BY_NAME = pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
TOLERANCE = 0.2
"""Largest distance of an edge from its place, mm."""
DOTS = 10
"""Px for each mm."""
INCH = 25.4
LABEL = DiskLabel("7KQ4M2YZ", "Blue 3", ("attic", "4.0 TB", "1,234 files as of 2026-11-28"))
LONG = DiskLabel("7KQ4M2YA", "Donaudampfschifffahrtsgesellschaft " * 9, ("x" * 200, "y" * 200))


@pytest.fixture(autouse=True)
def _application(qtbot: QtBot) -> None:
    """Text needs an application."""


def dark(image: QImage, x: int, y: int) -> bool:
    return image.valid(x, y) and QColor(image.pixel(x, y)).lightness() < 128


def ink(image: QImage, x: float, y: float, right: float, bottom: float) -> bool:
    """Return whether anything is dark between these px."""
    return any(dark(image, a, b) for a in range(int(x), int(right)) for b in range(int(y), int(bottom)))


@BY_NAME
def test_each_outline_of_a_test_page_is_where_the_table_has_it(sheet: LabelSheet) -> None:
    image = picture(LabelPrint(sheet=sheet, outlines=True), 0, DOTS)
    for place in sheet.places():
        middle = int((place.x + sheet.width / 2) * DOTS), int((place.y + sheet.height / 2) * DOTS)
        for edge in (place.x, place.x + sheet.width):
            near = range(round((edge - TOLERANCE) * DOTS), round((edge + TOLERANCE) * DOTS) + 1)
            assert edge * DOTS >= image.width() - 1 or any(dark(image, x, middle[1]) for x in near)
        for edge in (place.y, place.y + sheet.height):
            near = range(round((edge - TOLERANCE) * DOTS), round((edge + TOLERANCE) * DOTS) + 1)
            assert edge * DOTS >= image.height() - 1 or any(dark(image, middle[0], y) for y in near)


def read_back(
    image: QImage, sheet: LabelSheet, place: LabelPlace, label: DiskLabel, dots: float
) -> Iterator[list[bool]]:
    """Yield the rows of the code on a picture, each module as dark as its middle."""
    layout = lay_out(label, sheet, side := len(modules(encoded(label.code))))
    step = layout.code.width / side
    for row in range(side):
        line = []
        for column in range(side):
            across, down = layout.code.x + (column + 0.5) * step, layout.code.y + (row + 0.5) * step
            x, y = (sheet.width - down, across) if layout.turned else (across, down)
            line.append(dark(image, int((place.x + x) * dots), int((place.y + y) * dots)))
        yield line


@pytest.mark.parametrize("dpi", [203, 300])
@BY_NAME
def test_the_modules_of_a_code_are_read_back_at_the_resolution_of_label_printers(
    sheet: LabelSheet, dpi: int
) -> None:
    asked = LabelPrint(sheet=sheet, labels=(LABEL, LONG), right=0.3, down=0.3)
    ((place, label), *_) = asked.pages()[0]
    assert label is LABEL
    image = picture(asked, 0, dpi / INCH)
    read = list(map(tuple, read_back(image, sheet, place, LABEL, dpi / INCH)))
    assert read == list(modules(encoded(LABEL.code)))


@BY_NAME
def test_the_longest_texts_stay_inside_their_label(sheet: LabelSheet) -> None:
    image = picture(LabelPrint(sheet=sheet, labels=(LONG,)), 0, DOTS)
    (place, *_) = sheet.places()
    left, top = place.x * DOTS, place.y * DOTS
    right, bottom = left + sheet.width * DOTS, top + sheet.height * DOTS
    across, down = (side * DOTS - 2 for side in sheet.inset)
    assert ink(image, left, top, right, bottom)
    assert not ink(image, left, top, right, top + down)
    assert not ink(image, left, bottom - down, right, bottom)
    assert not ink(image, left, top, left + across, bottom)
    assert not ink(image, right - across, top, right, bottom)


def page_sizes(asked: LabelPrint) -> list[tuple[float, float]]:
    """Return the sizes of the pages of a PDF, mm."""
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)", as_pdf(asked))
    return [(float(width) * INCH / 72, float(height) * INCH / 72) for width, height in boxes]


@BY_NAME
def test_a_pdf_is_of_the_size_of_its_paper(sheet: LabelSheet) -> None:
    (size,) = page_sizes(LabelPrint(sheet=sheet, labels=(LABEL,)))
    assert size == pytest.approx((sheet.paper.width, sheet.paper.height), abs=TOLERANCE)


def test_each_label_of_a_roll_has_a_page() -> None:
    (roll,) = sheets_named("DK-11201")
    asked = LabelPrint(sheet=roll, labels=(LABEL, LONG, LABEL))
    assert as_pdf(asked).startswith(b"%PDF-")
    assert len(page_sizes(asked)) == 3
