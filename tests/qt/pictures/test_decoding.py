"""Pictures are JPEG files of a limited size, whatever the child that made them says."""

import pytest
from PySide6.QtCore import QSize

from app.config.paths import resource
from app.qt.pictures.decoding import picture
from tests.qt.pictures.previews import jpeg


def test_a_picture_has_its_own_size() -> None:
    assert picture(jpeg("black", 640, 480)).size() == QSize(640, 480)


@pytest.mark.parametrize(
    "data",
    [jpeg("black", 641, 480), jpeg("black", 640, 481), jpeg("black", 20_000, 1), b"", b"\xff\xd8\xff"],
    ids=["wide", "high", "very wide", "nothing", "no more than a beginning"],
)
def test_another_one_is_none(data: bytes) -> None:
    assert picture(data).isNull()


def test_a_picture_of_another_format_is_none() -> None:
    assert picture(resource("icons/cinventory.svg").read_bytes()).isNull()
