"""Blocks that files share: read from answers such as btrfs and XFS give."""

import io
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.checksum.extents import extents_of

MIB = 2**20
SHARED, LAST, INLINE = 0x2000, 0x1, 0x200
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
    (tmp_path / "clip").write_bytes(b"x")
    with io.FileIO(tmp_path / "clip") as opened:
        yield opened


def name(file: io.FileIO, *extents: tuple[int, int, int, int]) -> str:
    return extents_of(file, answering(list(extents)))


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


def test_a_file_system_that_does_not_answer_shares_nothing(file: io.FileIO) -> None:
    def refuse(_descriptor: int, _buffer: bytearray) -> None:
        raise OSError

    assert extents_of(file, refuse) == ""
    assert extents_of(file) == ""
