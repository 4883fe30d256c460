"""The texts of labels, the pages that they take, and what scanners type."""

import pytest
from msgspec.structs import replace

from app.core.home.figures import DiskFigures, SourceFigures
from app.core.labels.label import DiskLabel, LabelPrint, encoded, label_of, scanned
from app.core.labels.sheets import SHEETS, sheets_named
from app.core.localization import IN_ENGLISH
from app.core.sources.disk import KnownDisk, Space

DISK = KnownDisk(id=1, code="7KQ4M2YZ", name="Blue 3", place="attic", last_seen=86_400.0 * 20_000)
FIVE = tuple(DiskLabel(f"{number:08}", f"Disk {number}") for number in range(5))


def _figures(disk: KnownDisk, files: int | None) -> DiskFigures:
    source = SourceFigures(id=1, path=b"/a", name="a", disk=disk, files=files or 0)
    return DiskFigures(disk, () if files is None else (source,))


def test_a_label_has_what_is_known_of_its_disk() -> None:
    disk = replace(DISK, space=Space(1, 4 * 10**12, 0.0))
    label = label_of(_figures(disk, 1234), IN_ENGLISH)
    assert label == DiskLabel("7KQ4M2YZ", "Blue 3", ("attic", "4.0 TB", "1,234 files as of 2024-10-04"))


def test_what_is_not_known_is_not_on_it() -> None:
    assert label_of(_figures(replace(DISK, place=""), None), IN_ENGLISH).details == ()
    assert label_of(_figures(replace(DISK, last_seen=None), 3), IN_ENGLISH).details == ("attic",)


def test_a_line_break_in_a_name_takes_no_line() -> None:
    label = label_of(_figures(replace(DISK, name="Blue\n3", place="attic\nleft"), None), IN_ENGLISH)
    assert "\n" not in label.name + label.details[0]


def test_labels_begin_at_the_first_that_is_left_and_go_on_on_the_next_page() -> None:
    (sheet,) = sheets_named("Avery 5163")
    places = list(sheet.places())
    first, second = LabelPrint(sheet=sheet, labels=FIVE, first=8).pages()
    assert list(first) == list(zip(places[7:], FIVE[:3], strict=True))
    assert list(second) == list(zip(places[:2], FIVE[3:], strict=True))


def test_a_correction_moves_every_label() -> None:
    sheet = SHEETS[0]
    (page,) = LabelPrint(sheet=sheet, labels=FIVE, right=1.5, down=-0.5).pages()
    for (x, y), (place, _) in zip(sheet.places(), page, strict=False):
        assert (place.x, place.y) == (x + 1.5, y - 0.5)


def test_a_test_page_has_all_places_and_no_label() -> None:
    (page,) = LabelPrint(sheet=SHEETS[0], labels=FIVE, first=4, outlines=True).pages()
    assert [label for _, label in page] == [None] * 21


def test_a_roll_has_a_page_for_each_label() -> None:
    (roll,) = sheets_named("11354")
    assert [len(page) for page in LabelPrint(sheet=roll, labels=FIVE).pages()] == [1] * 5


@pytest.mark.parametrize(
    "typed",
    [
        "CINV:7KQ4M2YZ",
        "CINVÖ7KQ4M2ZY",  # of an American scanner at a German keyboard
        "cinv:7kq4m2yz",  # with Caps Lock
        " 7KQ4 M2YZ\n",
        "7kq4-m2yz",
    ],
)
def test_what_a_scanner_or_a_user_types_is_the_disk(typed: str) -> None:
    assert scanned(typed, {"7KQ4M2YZ", "7KQ4M2YA"}) == "7KQ4M2YZ"


def test_letters_that_are_read_for_digits_are_digits() -> None:
    assert scanned("OILLOOOO", {"01110000"}) == "01110000"


@pytest.mark.parametrize("typed", ["", "CINV:", "7KQ4M2Y", "CINV:7KQ4M2YZ7", "https://example.org/7KQ4M2YZ"])
def test_another_text_is_no_disk(typed: str) -> None:
    assert scanned(typed, {"7KQ4M2YZ"}) is None


def test_an_exact_id_wins_over_one_of_another_keyboard() -> None:
    assert scanned(encoded("7KQ4M2YZ"), {"7KQ4M2YZ", "7KQ4M2ZY"}) == "7KQ4M2YZ"
    assert scanned(encoded("7KQ4M2ZZ"), {"7KQ4M2YA"}) is None
