"""The look-up of frames by their hashes."""

import random
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.errors import Cancelled
from app.core.parts import frame_index
from app.core.parts.frame_index import FrameIndex, Hit


def room(size: int) -> memoryview:
    return memoryview(bytearray(size))


def made(files: list[list[int]]) -> FrameIndex:
    return FrameIndex(files, sum(map(len, files)), room)


def flipped(hash_: int, *bits: int) -> int:
    return hash_ ^ sum(1 << bit for bit in bits)


HASHES = [random.Random(number).getrandbits(64) for number in range(40)]  # noqa: S311 - no secret


@given(
    st.lists(st.lists(st.sampled_from(HASHES), max_size=6), max_size=8),
    st.sampled_from(HASHES),
    st.sets(st.integers(0, 63), max_size=7),
)
def test_frames_of_up_to_seven_other_bits_are_all_found(
    files: list[list[int]], hash_: int, bits: set[int]
) -> None:
    # Of four parts, one has one of seven other bits at most.
    found = set(made(files).near(flipped(hash_, *bits)))
    expected = {
        Hit(file, frame)
        for file, hashes in enumerate(files)
        for frame, each in enumerate(hashes)
        if each == hash_
    }
    assert found == expected


def test_frames_of_nine_other_bits_are_not_found() -> None:
    assert not list(made([HASHES]).near(flipped(HASHES[0], *range(9))))
    assert list(made([HASHES]).near(flipped(HASHES[0], *range(8)))) == [Hit(0, 0)]


def test_large_keys_find_equal_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame_index, "MANY_ROWS", 1)
    index = made([HASHES[:20], HASHES[20:]])
    for number, hash_ in enumerate(HASHES):
        assert list(index.near(flipped(hash_, 0, 1, 2, 31, 32, 33))) == [Hit(number // 20, number % 20)]
    # A bit in each key
    assert not list(index.near(flipped(HASHES[0], 1, 16, 31, 45)))


def test_a_picture_that_most_files_have_tells_nothing() -> None:
    files = [[HASHES[0], hash_] for hash_ in HASHES[1:14]]
    assert len(files) == 13
    index = made(files)
    assert not list(index.near(HASHES[0]))
    assert list(index.near(HASHES[5])) == [Hit(4, 1)]
    assert len(list(made(files[:12]).near(HASHES[0]))) == 12


def test_fewer_frames_than_were_announced_leave_the_rest_empty() -> None:
    index = FrameIndex([HASHES[:2], [], HASHES[2:3]], 5, room)
    assert index.files == 3
    assert list(index.near(HASHES[2])) == [Hit(2, 0)]
    assert not list(index.near(0))


def test_more_frames_than_were_announced_are_refused() -> None:
    with pytest.raises(ValueError, match="memoryview"):
        FrameIndex([HASHES], 5, room)


def test_the_buffer_has_24_bytes_a_frame_beside_the_tables() -> None:
    assert made([HASHES]).size - made([]).size == 24 * len(HASHES)


def test_an_index_of_many_frames_can_be_cancelled_after_the_last_is_read() -> None:
    read: list[int] = []

    def hashes() -> Iterator[list[int]]:
        yield HASHES
        read.append(1)

    def check() -> None:
        if read:
            raise Cancelled

    with pytest.raises(Cancelled):
        FrameIndex(hashes(), len(HASHES), room, check)
