"""Raw files of cameras: beside a finished video of the same name, and only there."""

import pytest

from app.core.room.waste import beside_masters, is_raw_name


@pytest.mark.parametrize(
    ("raw", "names", "found"),
    [
        ([b"A001.braw"], [b"A001.braw", b"a001.MOV"], [b"A001.braw"]),
        ([b"A001.braw"], [b"A001.braw", b"A002.mov"], []),
        ([b"A001.braw", b"A001.r3d"], [b"A001.braw", b"A001.r3d"], []),
        ([b"clip.mov"], [b"clip.mov", b"clip.mp4"], [b"clip.mov"]),
        ([b"clip.mov"], [b"clip.mov", b"clip"], [b"clip.mov"]),
        ([b"A001.part.crm"], [b"A001.part.crm", b"A001.mov"], []),
        ([], [b"A001.mov", b"A001.mp4"], []),
    ],
)
def test_only_raw_files_with_a_master_are_found(
    raw: list[bytes], names: list[bytes], found: list[bytes]
) -> None:
    assert beside_masters(raw, names) == found


def test_raw_names_are_told_by_their_extension() -> None:
    assert is_raw_name(b"A001.BRAW")
    assert not is_raw_name(b"braw.mov")
