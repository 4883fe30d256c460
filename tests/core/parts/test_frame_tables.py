"""The look-up of frames by their hashes, among many in a buffer and among few in memory."""

import random
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.core.parts import frame_keys, frame_tables
from app.core.parts.frame_index import MOST_FILES, AllFrames, FewFrames, NearFrames
from app.core.parts.frame_keys import LARGE, LARGE_ROWS, SMALL, bits_to_change
from app.core.parts.frame_tables import FrameTables, Gathered, Hit, size_of

ALL_BITS = LARGE.bits


def tables(files: Sequence[Sequence[int]]) -> FrameTables:
    gathered = Gathered()
    for hashes in files:
        gathered.add(hashes)
    made = b"".join(gathered.sections(lambda: None))
    assert len(made) == size_of(len(files), len(gathered.hashes))
    return FrameTables(memoryview(made), range(len(files)), len(gathered.hashes))


def few(files: Sequence[Sequence[int]]) -> FewFrames:
    made = FewFrames()
    for serial, hashes in enumerate(files):
        made.add(serial, hashes)
    return made


def flipped(hash_: int, *bits: int) -> int:
    return hash_ ^ sum(1 << bit for bit in bits)


HASHES = [random.Random(number).getrandbits(64) for number in range(40)]  # noqa: S311 - no secret
FILES = [HASHES[:17], [], HASHES[17:30], HASHES[30:], HASHES[3:5]]
MADE = (tables(FILES), few(FILES))


@settings(max_examples=60)
@given(st.sampled_from(HASHES), st.sets(st.integers(0, 63), max_size=7))
def test_frames_of_up_to_seven_other_bits_are_all_found(hash_: int, bits: set[int]) -> None:
    # Of four parts, one has one of seven other bits at most.
    expected = {
        Hit(file, frame)
        for file, hashes in enumerate(FILES)
        for frame, each in enumerate(hashes)
        if each == hash_
    }
    for made in MADE:
        hits = made.near(flipped(hash_, *bits), ALL_BITS)
        assert set(hits) == expected
        assert len(hits) == len(expected)


def test_only_equal_keys_are_found_unless_others_are_looked_up_too() -> None:
    a_bit_in_each_key = flipped(HASHES[20], 1, 17, 33, 49)
    for made in MADE:
        assert made.near(a_bit_in_each_key, ALL_BITS) == [Hit(2, 3)]
        assert made.near(a_bit_in_each_key, 0) == []
        assert made.near(flipped(HASHES[20], 1, 17, 33), 0) == [Hit(2, 3)]


def test_large_keys_find_equal_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame_keys, "LARGE_ROWS", 1)
    made = tables([HASHES[:20], HASHES[20:]])
    for number, hash_ in enumerate(HASHES):
        hit = Hit(number // 20, number % 20)
        # The last key alone has no other bit, or one.
        assert made.near(flipped(hash_, 0, 1, 2, 31, 32, 33), 0) == [hit]
        assert made.near(flipped(hash_, 0, 1, 31, 32, 63), ALL_BITS) == [hit]
    assert made.near(flipped(HASHES[0], 1, 16, 31, 45), 0) == []
    assert made.near(flipped(HASHES[0], 1, 16, 31, 45), ALL_BITS) == [Hit(0, 0)]


def test_a_key_of_very_many_frames_is_not_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame_tables, "MOST_ALIKE", 5)
    made = tables([[HASHES[0], flipped(HASHES[0], 3)], [HASHES[0]] * 3, HASHES])
    assert made.near(flipped(HASHES[0], 3), 0) == [Hit(0, 1)]
    assert made.near(HASHES[1], 0) == [Hit(2, 1)]


def test_the_more_frames_there_are_the_fewer_bits_of_a_key_are_changed() -> None:
    films = (0, 2_000, 10_000, 20_000, 100_000, 10**6)
    assert [bits_to_change(count * 400) for count in films] == [20, 19, 6, 3, 0, 0]
    for keys in (SMALL, LARGE):
        assert sorted(keys.flips(ALL_BITS)) == [0, *(1 << bit for bit in range(keys.bits))]
        assert len(keys.flips(3)) == 4
    found = tables([HASHES]).near(flipped(HASHES[0], 7, 23, 39, 55), 1)
    assert found == []
    assert tables([HASHES]).near(flipped(HASHES[0], 0, 23, 39, 55), 1) == [Hit(0, 0)]


def test_half_a_hash_rules_out_nothing_that_is_near() -> None:
    for number, hash_ in enumerate(HASHES):
        bits = random.Random(number).sample(range(64), 8)  # noqa: S311 - no secret
        assert (LARGE.stored(hash_) ^ LARGE.stored(flipped(hash_, *bits))).bit_count() <= 8


def test_what_is_far_is_not_found() -> None:
    for made in MADE:
        assert made.near(flipped(HASHES[30], *range(16, 24)), ALL_BITS) == [Hit(3, 0)]
        assert made.near(flipped(HASHES[30], *range(16, 25)), ALL_BITS) == []


@pytest.mark.parametrize("make", [tables, few])
def test_a_picture_that_most_files_have_tells_nothing(
    make: Callable[[Sequence[Sequence[int]]], NearFrames],
) -> None:
    files = [[HASHES[0], hash_] for hash_ in HASHES[1 : MOST_FILES + 2]]
    all_ = AllFrames([make(files)], len(files), ALL_BITS)
    assert all_.near(HASHES[0]) == ()
    assert all_.near(HASHES[5]) == [Hit(4, 1)]
    assert len(AllFrames([make(files[:-1])], MOST_FILES, ALL_BITS).near(HASHES[0])) == MOST_FILES
    # Of very many files it is a small share.
    assert len(AllFrames([make(files)], 1000, ALL_BITS).near(HASHES[0])) == MOST_FILES + 1


def test_all_tables_are_asked_together() -> None:
    all_ = AllFrames([tables([[1], [HASHES[0]]]), few([[HASHES[0]]])], 3, 0)
    assert sorted(all_.near(HASHES[0])) == [Hit(0, 0), Hit(1, 0)]


def test_more_frames_than_can_be_numbered_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(frame_tables, "MOST_ROWS", 5)
    gathered = Gathered()
    gathered.add(HASHES[:5])
    with pytest.raises(ValueError, match="more frames"):
        gathered.add(HASHES[5:6])


def test_a_frame_of_many_takes_16_bytes_beside_the_keys() -> None:
    assert size_of(0, LARGE_ROWS + 1000) - size_of(0, LARGE_ROWS) == 16_000
