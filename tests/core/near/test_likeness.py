"""Two prints are of the same pictures, or perhaps, or prove nothing."""

import pytest

from app.core.near.likeness import Likeness, NearKind, compare, count_pictures, tells
from app.core.near.picture_print import NO_FRAME, PrintFrame, mirrored
from tests.core.near.made_prints import changed, film, made_print

ONE, OTHER = film(1), film(2)
STILL = [ONE[0]] * 8
TWO_PICTURES = [*ONE[:2]] * 4
THREE_PICTURES = [*ONE[:3], *ONE[:3], *ONE[:2]]


@pytest.mark.parametrize(
    ("hashes", "kind"),
    [
        (ONE, NearKind.CERTAIN),
        (changed(ONE, 6), NearKind.CERTAIN),
        (changed(ONE, 7, 6), NearKind.PROBABLE),
        (changed(ONE, 10), NearKind.PROBABLE),
        (changed(ONE, 11, 11, 10), NearKind.PERHAPS),
        (changed(ONE, 12), NearKind.PERHAPS),
        (changed(ONE, 13, 12), None),
        (OTHER, None),
    ],
)
def test_the_mean_distance_decides(hashes: list[int], kind: NearKind | None) -> None:
    found = compare(made_print(ONE), made_print(hashes))
    assert (found and found.kind) == kind
    assert compare(made_print(hashes), made_print(ONE)) == found


@pytest.mark.parametrize(("frames", "kind"), [(6, NearKind.CERTAIN), (5, NearKind.PROBABLE)])
def test_few_frames_make_nothing_certain(frames: int, kind: NearKind) -> None:
    assert Likeness(1.0, frames, mirrored=False).kind is kind


@pytest.mark.parametrize(
    ("deviations", "frames"),
    [
        ((40,) * 8, 8),
        ((6,) * 8, 8),
        ((6, 6, 5, 5, 5, 5, 6, 6), 4),
        ((6, NO_FRAME, 6, 0, 6, NO_FRAME, 5, 6), 4),
        ((6, 6, 6, 5, 5, 5, 5, 5), None),
        ((6, 6, 6, 6, 5, 5, 5, 5), None),
        ((6, 6, 6, 6, 6, 5, 5, 5), None),
        ((6, 6, 6, 6, 6, 6, 5, 5), 6),
        ((NO_FRAME,) * 8, None),
        ((0,) * 8, None),
    ],
)
def test_frames_that_are_flat_or_missing_tell_nothing(
    deviations: tuple[int, ...], frames: int | None
) -> None:
    hashes = [
        mine if 6 <= deviation < NO_FRAME else another
        for mine, another, deviation in zip(ONE, OTHER, deviations, strict=True)
    ]
    # Where one is flat, the other is nearly so.
    dark = [40 if 6 <= deviation < NO_FRAME else 11 for deviation in deviations]
    told, flat = made_print(changed(ONE, 4), dark), made_print(hashes, deviations)
    for found in (compare(told, flat), compare(flat, told)):
        assert found == (None if frames is None else Likeness(4, frames, mirrored=False))


@pytest.mark.parametrize("bits", [0, 9])
def test_a_mirrored_video_is_found(bits: int) -> None:
    turned = changed([mirrored(each) for each in ONE], bits)
    assert compare(made_print(ONE), made_print(turned)) == Likeness(bits, 8, mirrored=True)
    assert compare(made_print(turned), made_print(ONE)) == Likeness(bits, 8, mirrored=True)


@pytest.mark.parametrize(
    ("hashes", "is_proof"),
    [(STILL, False), (TWO_PICTURES, False), (THREE_PICTURES, True), (changed(STILL, 5), False)],
)
def test_fewer_than_three_pictures_prove_nothing(hashes: list[int], *, is_proof: bool) -> None:
    found = compare(made_print(hashes), made_print(hashes))
    assert (found is not None) == is_proof


@pytest.mark.parametrize(
    ("shared", "is_proof"),
    [((0,), False), ((0, 7), False), (range(4), False), (range(5), False), (range(6), True)],
)
def test_what_is_shared_must_be_in_each_part(shared: range, *, is_proof: bool) -> None:
    # So near to each other that the mean alone would say that they are the same.
    others = [ONE[at] if at in shared else changed([ONE[at]], 21)[0] for at in range(8)]
    assert (compare(made_print(ONE), made_print(others)) is not None) == is_proof


def test_a_cut_that_has_moved_may_change_one_frame_of_four() -> None:
    flat = (40, 40, 40, 0, 0, 40, 40, 40)
    one_moved = [*changed(ONE[:1], 30), *ONE[1:]]
    two_moved = [*changed(ONE[:1], 30), *ONE[1:7], *changed(ONE[7:], 30)]
    assert compare(made_print(ONE, flat), made_print(one_moved, flat)) == Likeness(5, 6, mirrored=False)
    assert compare(made_print(ONE, flat), made_print(two_moved, flat)) is None
    assert compare(made_print(ONE), made_print(two_moved)) == Likeness(7.5, 8, mirrored=False)


@pytest.mark.parametrize(
    ("deviations", "is_proof"),
    [
        ((0, 0, 40, 40, 40, 40, 40, 40), True),
        ((0, 0, 0, 40, 40, 40, 40, 40), False),
        ((11, 0, 0, 40, 40, 40, 40, 40), True),
        ((NO_FRAME, 0, 0, 40, 40, 40, 40, 40), False),
        ((NO_FRAME, 40, 40, 40, 40, 40, 40, 0), True),
    ],
)
def test_a_flat_frame_beside_a_picture_is_something_else(
    deviations: tuple[int, ...], *, is_proof: bool
) -> None:
    for one, other in ((deviations, (40,) * 8), ((40,) * 8, deviations)):
        assert (compare(made_print(ONE, one), made_print(ONE, other)) is not None) == is_proof


@pytest.mark.parametrize(
    ("frames", "is_proof"),
    [((0, 1, 2, 3), False), ((0, 1, 2, 3, 7), False), ((0, 1, 6, 7), True), ((3, 4, 5, 6, 7), False)],
)
def test_frames_of_both_halves_must_agree(frames: tuple[int, ...], *, is_proof: bool) -> None:
    deviations = [40 if at in frames else 0 for at in range(8)]
    found = compare(made_print(ONE, deviations), made_print(ONE, deviations))
    assert (found is not None) == is_proof


def test_pictures_count_that_differ_from_each_before() -> None:
    assert count_pictures([]) == 0
    assert count_pictures(STILL) == 1
    assert count_pictures([*ONE, *changed(ONE, 10)]) == 8
    assert count_pictures([ONE[0], *changed(ONE[:1], 11)]) == 2


@pytest.mark.parametrize(
    ("row", "tells_something"),
    [
        (0b00000000, False),  # lighter from left to right
        (0b11111111, False),
        (0b00001111, False),  # of one colour, or light in the middle
        (0b11110000, False),
        (0b00110011, True),
        (0b01010101, True),
    ],
)
def test_a_slope_tells_nothing(row: int, *, tells_something: bool) -> None:
    hash_ = int.from_bytes(bytes([row] * 8))
    for each in (hash_, mirrored(hash_)):
        assert tells(PrintFrame(each, 40)) == tells_something
