"""Blocks that files share: read from answers such as btrfs and XFS give."""

import io
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.checksum.extents import blocks_of
from app.core.copies.occupancy import Blocks, pack

MIB = 2**20
SHARED, LAST, INLINE, PACKED = 0x2000, 0x1, 0x200, 0x8
UNKNOWN, UNWRITTEN = 0x2, 0x4
Extents = list[tuple[int, int, int, int]]
"""Logical and physical begin, length, flags."""


def answering(extents: Extents, at_once: int = 2) -> Callable[[int, bytearray], None]:
    """Return a file system with a file of these extents, which tells few at once."""

    def ask(_descriptor: int, buffer: bytearray) -> None:
        start = struct.unpack_from("=Q", buffer)[0]
        found = [each for each in extents if each[0] >= start][:at_once]
        struct.pack_into("=I", buffer, 20, len(found))
        for number, (logical, physical, length, flags) in enumerate(found):
            struct.pack_into(
                "=QQQQQIIII", buffer, 32 + 56 * number, logical, physical, length, 0, 0, flags, 0, 0, 0
            )

    return ask


@pytest.fixture
def file(tmp_path: Path) -> Iterator[io.FileIO]:
    with (tmp_path / "clip").open("wb") as clip:
        clip.truncate(4 * MIB)
    with io.FileIO(tmp_path / "clip") as opened:
        yield opened


def name(file: io.FileIO, *extents: tuple[int, int, int, int]) -> str:
    return blocks_of(file, answering(list(extents))).name


def test_files_that_share_all_blocks_have_one_name(file: io.FileIO) -> None:
    whole = name(file, (0, 8 * MIB, 3 * MIB, SHARED | LAST))
    assert whole
    pieces = [(n * MIB, (8 + n) * MIB, MIB, SHARED | (LAST if n == 2 else 0)) for n in range(3)]
    assert name(file, *pieces) == whole
    assert name(file, (0, 9 * MIB, 3 * MIB, SHARED | LAST)) != whole


@pytest.mark.parametrize("flags", [LAST, LAST | SHARED | INLINE])
def test_a_block_of_its_own_or_without_a_place_makes_a_copy_of_its_own(file: io.FileIO, flags: int) -> None:
    assert name(file, (0, 8 * MIB, MIB, SHARED), (MIB, 9 * MIB, MIB, flags)) == ""


def test_a_file_without_blocks_has_no_name(file: io.FileIO) -> None:
    assert name(file) == ""


def blocks(file: io.FileIO, *extents: tuple[int, int, int, int]) -> Blocks:
    return blocks_of(file, answering(list(extents)))


def test_what_is_shared_is_told_apart_from_what_is_its_own(file: io.FileIO) -> None:
    found = blocks(
        file, (0, 8 * MIB, MIB, SHARED), (MIB, 9 * MIB, MIB, SHARED), (2 * MIB, 20 * MIB, MIB, LAST)
    )
    assert found == Blocks("", MIB, pack([(8 * MIB, 10 * MIB)])), "with a hole at the end"


def test_room_behind_the_end_of_a_file_is_rounding(file: io.FileIO) -> None:
    assert blocks(file, (0, 8 * MIB, 8 * MIB, LAST)).own == 4 * MIB
    found = blocks(file, (0, 8 * MIB, 8 * MIB, SHARED), (8 * MIB, 99 * MIB, MIB, SHARED | LAST))
    assert (found.own, found.shared) == (0, pack([(8 * MIB, 12 * MIB)]))


def test_bytes_without_a_place_yet_are_its_own(file: io.FileIO) -> None:
    assert blocks(file, (0, 0, 4 * MIB, UNWRITTEN | UNKNOWN | LAST)).own == 4 * MIB


@pytest.mark.parametrize("flags", [INLINE, PACKED | SHARED, UNKNOWN])
def test_the_room_of_other_blocks_is_unknown(file: io.FileIO, flags: int) -> None:
    assert blocks(file, (0, 8 * MIB, MIB, 0), (MIB, 9 * MIB, MIB, flags | LAST)).own is None


def test_a_file_in_very_many_shared_pieces_is_not_told(file: io.FileIO) -> None:
    pieces = [(n * 1024, n * 4096, 1024, SHARED | (LAST if n == 2048 else 0)) for n in range(2049)]
    assert blocks_of(file, answering(pieces, 100)).own is None
    assert blocks_of(file, answering(pieces[1:], 100)).own == 0


def test_a_file_system_that_does_not_answer_shares_nothing(file: io.FileIO) -> None:
    def refuse(_descriptor: int, _buffer: bytearray) -> None:
        raise OSError

    assert blocks_of(file, refuse) == Blocks()
