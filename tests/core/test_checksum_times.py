"""Times of last changes as different file systems store them."""

import pytest

from app.core.checksum.verdict import is_same_time

SECOND = 10**9
HOUR = 3600 * SECOND
EXT4 = 1_700_000_001 * SECOND + 123_456_789
FAT = 1_700_000_000 * SECOND


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        (EXT4, EXT4, True),
        (EXT4, EXT4 + 1, False),
        (EXT4, EXT4 - 89, True),  # NTFS: 100 ns
        (EXT4, EXT4 - 3_456_789, True),  # exFAT: 10 ms
        (EXT4, EXT4 + 6_543_211, True),  # rounded up
        (EXT4, EXT4 - 123_456_789, True),  # whole seconds
        (EXT4, FAT, True),
        (EXT4, FAT + 2 * SECOND, True),
        (EXT4, FAT - 2 * SECOND, False),
        (EXT4, FAT + HOUR, True),
        (FAT, FAT + HOUR, True),  # summer time
        (FAT, FAT - 26 * HOUR, True),
        (FAT, FAT - 27 * HOUR, False),
        (FAT, FAT + HOUR + 2 * SECOND, False),
        (FAT, FAT + 2 * SECOND, False),
        (EXT4, EXT4 + HOUR, False),
        (EXT4, EXT4 + SECOND, False),
    ],
)
def test_times_are_the_same_as_far_as_file_systems_tell(one: int, other: int, *, same: bool) -> None:
    assert is_same_time(one, other) is is_same_time(other, one) is same
