"""The print of a video from its small pictures: borders are cut, and then it is as without them."""

import pytest

from app.core.near.grey import Cutout, GreyPicture, deviation, inside, print_of, shrunk, turned
from app.core.near.picture_print import MISSING_FRAME, dhash

WIDTH, HEIGHT = 90, 80


def scene(number: int, width: int = WIDTH, height: int = HEIGHT) -> GreyPicture:
    """Return a picture of large areas, another one for each number."""
    return GreyPicture(
        width,
        height,
        bytes(
            40 + (x * 9 // width * 53 + y * 8 // height * 91 + number * 17) * (number + 3) % 200
            for y in range(height)
            for x in range(width)
        ),
    )


def framed(picture: GreyPicture, box: Cutout, shade: int = 0) -> GreyPicture:
    """Return a picture inside a border."""
    width, height = picture.width + box.left + box.right, picture.height + box.top + box.bottom
    rows = [
        bytes([shade]) * box.left
        + picture.pixels[at * picture.width : (at + 1) * picture.width]
        + bytes([shade]) * box.right
        for at in range(picture.height)
    ]
    edge = bytes([shade]) * width
    return GreyPicture(width, height, edge * box.top + b"".join(rows) + edge * box.bottom)


SCENES = [scene(number) for number in range(8)]


@pytest.mark.parametrize("shade", [0, 3, 128, 255])
@pytest.mark.parametrize(
    "border",
    [Cutout(0, 12, 0, 12), Cutout(30, 0, 30, 0), Cutout(20, 10, 20, 10), Cutout(0, 25, 0, 0)],
    ids=["letterbox", "pillarbox", "window", "at the top"],
)
def test_borders_do_not_change_a_print(border: Cutout, shade: int) -> None:
    assert print_of([framed(each, border, shade) for each in SCENES]) == print_of(SCENES)


def test_a_border_is_that_of_all_frames() -> None:
    dark = GreyPicture(WIDTH, HEIGHT, bytes(WIDTH * HEIGHT))
    half = framed(scene(1, WIDTH, HEIGHT // 2), Cutout(0, 0, 0, HEIGHT // 2))
    assert inside([dark, half]) == Cutout(0, 0, WIDTH, HEIGHT), "more than a border has"
    assert inside([dark, half, scene(2)]) == Cutout(0, 0, WIDTH, HEIGHT)
    bars = framed(scene(1, WIDTH, 60), Cutout(0, 10, 0, 10))
    assert inside([dark, bars]) == Cutout(0, 10, WIDTH, 70)


def test_a_picture_of_one_colour_has_no_border() -> None:
    flat = GreyPicture(WIDTH, HEIGHT, bytes([7]) * (WIDTH * HEIGHT))
    assert inside([flat]) == Cutout(0, 0, WIDTH, HEIGHT)
    frame, *_ = print_of([flat]).frames
    assert (frame.hash, frame.deviation, frame.is_there) == (0x0F0F0F0F0F0F0F0F, 0, True)


def test_frames_that_are_missing_stay_so() -> None:
    made = print_of([SCENES[0], None, *SCENES[2:]])
    assert made.frames[1] == MISSING_FRAME
    assert made.frames[2:] == print_of(SCENES).frames[2:]
    assert print_of([None] * 8).frames == (MISSING_FRAME,) * 8


def test_a_pixel_is_the_mean_of_its_area() -> None:
    whole = Cutout(0, 0, 18, 16)
    picture = GreyPicture(18, 16, bytes([10, 20] * 9) * 16)
    assert shrunk(picture, whole) == bytes([15]) * 72
    assert deviation(picture, whole) == 5
    steps = GreyPicture(18, 16, b"".join(bytes([at]) * 2 for at in range(9)) * 16)
    assert shrunk(steps, whole) == bytes(range(9)) * 8


def test_black_and_white_deviate_the_most() -> None:
    assert deviation(GreyPicture(18, 16, bytes([0, 255] * 9) * 16), Cutout(0, 0, 18, 16)) == 127


@pytest.mark.parametrize(
    ("degrees", "expected"), [(0, b"abcdef"), (90, b"cfbead"), (180, b"fedcba"), (270, b"daebfc")]
)
def test_pictures_turn_counterclockwise(degrees: int, expected: bytes) -> None:
    upright = turned(GreyPicture(3, 2, b"abcdef"), degrees)
    assert upright.pixels == expected
    assert (upright.width, upright.height) == ((2, 3) if degrees % 180 else (3, 2))


def test_another_size_gives_nearly_the_same_hash() -> None:
    for number in range(8):
        one, other = scene(number, 144, 128), scene(number, 90, 80)
        boxes = inside([one]), inside([other])
        hashes = [dhash(shrunk(*each)) for each in zip((one, other), boxes, strict=True)]
        assert (hashes[0] ^ hashes[1]).bit_count() <= 4
