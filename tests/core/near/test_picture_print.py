"""Prints as values: their bytes, the hash of a picture, and that of its mirror image."""

import pytest

from app.core.near.picture_print import MISSING_FRAME, PicturePrint, PrintFrame, dhash, mirrored

RISING = bytes(range(9)) * 8
FALLING = bytes(reversed(range(9))) * 8


def picture(seed: int, greys: int = 251) -> bytes:
    """Return a picture; with few greys, many of its neighbours are equal."""
    return bytes(
        (seed * 37 + (row + 3) * column * column * 29) % greys for row in range(8) for column in range(9)
    )


def test_a_print_is_72_bytes_hashes_before_deviations() -> None:
    frames = tuple(PrintFrame(0x0102030405060708 + at, 10 + at) for at in range(7))
    made = PicturePrint((*frames, MISSING_FRAME))
    data = made.to_bytes()
    assert len(data) == 72
    assert data[:8] == bytes(range(1, 9))
    assert data[64:] == bytes([*range(10, 17), 255])
    assert PicturePrint.from_bytes(data) == made
    assert [frame.is_there for frame in made.frames] == [True] * 7 + [False]


@pytest.mark.parametrize("length", [0, 71, 73])
def test_bytes_of_another_length_are_no_print(length: int) -> None:
    with pytest.raises(ValueError, match="print"):
        PicturePrint.from_bytes(bytes(length))


@pytest.mark.parametrize(
    ("grey", "expected"),
    [
        (RISING, 0),
        (FALLING, 2**64 - 1),
        (bytes(72), 0x0F0F0F0F0F0F0F0F),
        (bytes([9, 0, 0, 0, 0, 0, 0, 0, 0]) + bytes(63), 0x8F0F0F0F0F0F0F0F),
        (bytes(63) + bytes([0, 0, 0, 0, 0, 0, 0, 9, 0]), 0x0F0F0F0F0F0F0F0D),
    ],
)
def test_a_bit_is_set_where_it_gets_darker(grey: bytes, expected: int) -> None:
    assert dhash(grey) == expected


def test_the_hash_of_a_picture_of_another_size_is_refused() -> None:
    with pytest.raises(ValueError, match="pixels"):
        dhash(bytes(64))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("greys", [1, 2, 3, 251])
def test_the_mirrored_hash_is_that_of_the_mirror_image(seed: int, greys: int) -> None:
    grey = picture(seed, greys)
    flipped = b"".join(grey[at : at + 9][::-1] for at in range(0, 72, 9))
    assert mirrored(dhash(grey)) == dhash(flipped)
    assert mirrored(mirrored(dhash(grey))) == dhash(grey)
