"""Names of picture sizes and loudspeaker layouts, by the standards that define them."""

from typing import Final, NamedTuple


class PictureClass(NamedTuple):
    """A standard picture size."""

    name: str
    long: int
    """Pixels of the long side."""
    short: int | None
    """Pixels of the short side; None if another class has the same, so that only the long side counts."""


PICTURE_CLASSES: Final = (
    PictureClass("SD", 0, 0),
    PictureClass("HD 720p", 1280, 720),
    PictureClass("Full HD", 1920, 1080),
    PictureClass("2K", 2048, None),
    PictureClass("4K UHD", 3840, 2160),
    PictureClass("4K", 4096, None),
    PictureClass("5K", 5120, 2880),
    PictureClass("6K", 6144, None),
    PictureClass("8K UHD", 7680, 4320),
)
"""The smallest first.

HD 720p is SMPTE ST 296, Full HD ITU-R BT.709, 4K and 8K UHD ITU-R BT.2020, 2K and 4K SMPTE ST 428-1 (digital
cinema). 5K and 6K have no standard, but cameras record them: multiples of 1,024 columns. Everything below is
SD, as in ITU-R BT.601.
"""
CROPPED: Final = 0.95

_LAYOUTS: Final = {1: "1.0", 2: "2.0", 6: "5.1", 8: "7.1"}


def picture_class(width: int, height: int) -> PictureClass:
    """Return the largest class that a picture of this stored size fills, in landscape or portrait.

    One side is enough: letterboxes are cut off (1920 x 800), and pixels can be wide (1440 x 1080). The side
    can be 5 % short (1998 x 1080 is 2K).
    """
    long, short = max(width, height), min(width, height)
    return next(
        each
        for each in reversed(PICTURE_CLASSES)
        if long >= CROPPED * each.long or (each.short is not None and short >= CROPPED * each.short)
    )


def channel_layout(channels: int) -> str:
    """Return the usual layout for a number of channels (`2.0`, `5.1`: ITU-R BS.775), else `4 ch`."""
    return _LAYOUTS.get(channels, f"{channels} ch")
