"""Standard names of picture sizes and loudspeaker layouts."""

import pytest

from app.core.facts.standards import PICTURE_CLASSES, channel_layout, picture_class


@pytest.mark.parametrize(
    ("width", "height", "name"),
    [
        (1, 1, "SD"),
        (720, 576, "SD"),
        (768, 576, "SD"),
        (1024, 576, "SD"),
        (1280, 720, "HD 720p"),
        (1280, 536, "HD 720p"),
        (960, 720, "HD 720p"),
        (1920, 1080, "Full HD"),
        (1920, 1088, "Full HD"),
        (1920, 800, "Full HD"),
        (1904, 1072, "Full HD"),
        (1440, 1080, "Full HD"),
        (1280, 1080, "Full HD"),
        (2048, 1080, "2K"),
        (2048, 858, "2K"),
        (1998, 1080, "2K"),
        (2560, 1440, "2K"),
        (3840, 2160, "4K UHD"),
        (3840, 1600, "4K UHD"),
        (2880, 2160, "4K UHD"),
        (4096, 2160, "4K"),
        (3996, 2160, "4K"),
        (5312, 2988, "5K"),
        (6144, 3160, "6K"),
        (7680, 4320, "8K UHD"),
        (8192, 4320, "8K UHD"),
        (12_288, 6480, "8K UHD"),
    ],
)
def test_a_picture_has_the_largest_class_it_fills_upright_or_not(width: int, height: int, name: str) -> None:
    assert picture_class(width, height).name == name
    assert picture_class(height, width).name == name


def test_classes_grow_in_every_side_that_decides() -> None:
    longs = [each.long for each in PICTURE_CLASSES]
    shorts = [each.short for each in PICTURE_CLASSES if each.short is not None]
    assert longs == sorted(set(longs))
    assert shorts == sorted(set(shorts))


@pytest.mark.parametrize(
    ("channels", "text"),
    [(1, "1.0"), (2, "2.0"), (3, "3 ch"), (4, "4 ch"), (6, "5.1"), (8, "7.1"), (16, "16 ch")],
)
def test_channels_are_told_as_the_layout_they_usually_mean(channels: int, text: str) -> None:
    assert channel_layout(channels) == text
